/// How well the glossary's English answers words in sentences with a human translation.
///
/// Definitions are those of the reference scorer: a content word is covered where a match overlaps it, the longest
/// one counts, and an English is right where it stands in the translation in any inflection.
package struct GlossaryFigures: Sendable {
  /// How many pairs were scored.
  package private(set) var pairs = 0
  /// Content words that a match overlaps.
  package private(set) var coverage = Tally()
  /// Covered words for which any English is right.
  package private(set) var precision = Tally()
  /// Covered words for which the first English is right.
  package private(set) var first = Tally()
  /// Covered words for which one of the first three is.
  package private(set) var three = Tally()
  /// How many Englishes are shown for all covered words.
  package private(set) var shown = 0
  /// Matches of several words for which one of the first three Englishes is right.
  package private(set) var severalWords = Tally()
  /// Acronyms that a match covers.
  package private(set) var acronyms = Tally()
  /// Covered acronyms with a right English.
  package private(set) var acronymsRight = Tally()
  /// Words without a match, and words none of whose Englishes is right, with how often.
  package private(set) var faults: [GlossaryFault: Int] = [:]

  private let isStop: @Sendable (String) -> Bool
  private var lemmas: EnglishLemmas

  /// Makes figures of nothing yet.
  ///
  /// - Parameters:
  ///   - lemmas: takes English words apart.
  ///   - isStop: whether a word in lower case is no content word.
  package init(lemmas: EnglishLemmas, isStop: @escaping @Sendable (String) -> Bool) {
    self.lemmas = lemmas
    self.isStop = isStop
  }

  /// Adds a pair with what was found in its Indonesian.
  package mutating func add(_ pair: PairGold, _ prediction: GlossPrediction) {
    pairs += 1
    let english = EnglishLine(pair.target, &lemmas)
    // The longest match of those that overlap counts; of equals the first.
    let matches = prediction.matches.enumerated().sorted {
      ($1.element.range.count, $0.element.range.lowerBound, $0.offset)
        < ($0.element.range.count, $1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    let right = matches.map { match in match.targets.firstIndex { english.holds($0, &lemmas) } }
    let source = Array(pair.source.unicodeScalars)
    let words = PairToken.tokens(of: source).filter { $0.kind == .word }.map(\.range)
    for (match, right) in zip(matches, right) where words.count(where: { $0.overlaps(match.range) }) > 1 {
      severalWords += Tally(right.map { $0 < 3 } ?? false ? 1 : 0, of: 1)
    }
    func place(over range: Range<Int>) -> Int? {
      matches.firstIndex { $0.range.overlaps(range) && !$0.targets.isEmpty }
    }
    for word in ContentWord.words(of: source, isStop: isStop) {
      let place = place(over: word.range)
      coverage += Tally(place == nil ? 0 : 1, of: 1)
      guard let place else {
        faults[GlossaryFault(form: word.form, english: []), default: 0] += 1
        continue
      }
      let rank = right[place]
      shown += matches[place].targets.count
      first += Tally(rank == 0 ? 1 : 0, of: 1)
      three += Tally(rank.map { $0 < 3 } ?? false ? 1 : 0, of: 1)
      precision += Tally(rank == nil ? 0 : 1, of: 1)
      if rank == nil {
        faults[
          GlossaryFault(form: word.form, english: Array(matches[place].targets.prefix(3))), default: 0] += 1
      }
    }
    for word in words where word.count > 1 && source[word].allSatisfy({ (0x41...0x5A).contains($0.value) }) {
      let place = place(over: word)
      acronyms += Tally(place == nil ? 0 : 1, of: 1)
      if let place { acronymsRight += Tally(right[place] == nil ? 0 : 1, of: 1) }
    }
  }
}

/// A content word that the glossary does not answer as its translator did.
package struct GlossaryFault: Sendable, Hashable {
  /// The word in lower case.
  package var form: String
  /// What was shown for it, at most three; none where no match covers it.
  package var english: [String]
}
