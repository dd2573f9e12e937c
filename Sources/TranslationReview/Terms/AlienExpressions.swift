internal import English
internal import NewsModel

/// Names of bodies, offices and places in the target that nothing in the source asks for.
struct AlienExpressions: Sendable {
  /// One of them.
  struct Alien: Sendable {
    var range: TextRange
    var termClass: TermClass
    /// Whether it is a single word that names any office or body ("official", "agency", "the Court").
    var isVague: Bool
    /// Whether another source of the article names it.
    var isOfArticle: Bool
    /// Of how many words it is.
    var words: Int
    /// Whether one of its words, but for the country's, belongs to the English of some term of the source.
    var isPartlyCaused: Bool
    /// What the glossary knows of it.
    var expressions: [ReviewKnowledge.Expression]
  }

  private(set) var all: [Alien] = []
  /// How many expressions of each class the target has, with cause or without.
  private var counts = InlineArray<5, Int>(repeating: 0)

  /// How many expressions of a class the target has, with cause or without.
  func count(_ termClass: TermClass) -> Int { counts[Int(termClass.rawValue)] }

  /// The place of an alien that can stand for a term, which is gone then: rather one that the article does not know,
  /// and rather a long one.
  mutating func take(_ termClass: TermClass, where fits: (Alien) -> Bool = { _ in true }) -> TextRange? {
    let fitting = all.indices.filter { all[$0].termClass == termClass && fits(all[$0]) }
    let best = fitting.max { first, second in
      let (one, two) = (all[first], all[second])
      if one.isOfArticle != two.isOfArticle { return one.isOfArticle }
      return (one.words, -first) < (two.words, -second)
    }
    return best.map { all.remove(at: $0).range }
  }

  private static let vague = Set(
    [
      "official", "executive", "officer", "head", "chief", "leader", "spokesman", "spokeswoman",
      "spokesperson", "agency", "bureau", "office", "institution", "body", "board", "authority",
      "organisation",
      "service", "government", "directorate", "house", "major", "general", "private", "group", "watchdog",
      "division", "principal",
    ].map { EnglishStem.of($0) })

  /// Finds them in a segment's target.
  ///
  /// - Parameters:
  ///   - answers: what the glossary says of the article's terms.
  ///   - knowledge: what is known of English beforehand.
  ///   - names: the words with a capital of the article.
  init(
    _ segment: ReviewedSegment, answers: [TermAnswer], knowledge: borrowing ReviewKnowledge,
    names: borrowing ArticleNames
  ) {
    let text = segment.target
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word,
        let (found, end) = knowledge.expressions(at: index, in: text)
      else {
        index += 1
        continue
      }
      if isCurrency(index, end, text) {
        index = end
        continue
      }
      // Towns and lands have a capital; "palace" names no place.
      if found[0].termClass == .place, !text.tokens[index].shape.contains(.capitalised) {
        index = end
        continue
      }
      // "Mr Sugiarta" for "Menteri Sugiarta" names no other office.
      if end == index + 1, AlienExpressions.address.contains(text.tokens[index].hash) {
        index = end
        continue
      }
      counts[Int(found[0].termClass.rawValue)] += 1
      let range = TextRange(text.tokens[index].range.start, text.tokens[end - 1].range.end)
      let stem = text.tokens[index].stem
      let isPartlyCaused = found[0].phrase.words.contains {
        $0.stem != AlienExpressions.home && $0.stem != AlienExpressions.ofHome
          && isCaused($0, segment, answers)
      }
      let isHome = end == index + 1 && (stem == AlienExpressions.home || stem == AlienExpressions.ofHome)
      // "Democratic Republic of Congo" for "Kongo", but not "North Jakarta" for "Jakarta".
      let isFullName =
        isPartlyCaused && found[0].termClass == .place && end > index + 2
        && !AlienExpressions.directions.contains(text.tokens[index].hash)
      if !isHome, !isFullName, !isCaused(found, segment, answers),
        !isSpelledOtherwise(found, text.bytes[range.bounds], segment)
      {
        all.append(
          Alien(
            range: range,
            termClass: found[0].termClass,
            isVague: end == index + 1
              && (AlienExpressions.vague.contains(text.tokens[index].stem)
                || found[0].termClass == .institution
                  && text.tokens[index].shape.contains(.capitalised)
                  && knowledge.isEnglish(text.tokens[index])),
            isOfArticle: found.contains { $0.source.allSatisfy(names.isOfSource) },
            words: end - index,
            isPartlyCaused: isPartlyCaused,
            expressions: found))
      }
      index = end
    }
  }

  /// Whether the source has the name of a place in another spelling ("Afgan", "Inggeris").
  private func isSpelledOtherwise(
    _ found: [ReviewKnowledge.Expression], _ text: ArraySlice<UInt8>, _ segment: ReviewedSegment
  ) -> Bool {
    guard found[0].termClass == .place else { return false }
    let names =
      [NameLikeness.letters(text)] + found.map { NameLikeness.letters(Array($0.sourceText.utf8)[...]) }
    let source = segment.sourceBytes
    return segment.sourceTokens.contains { token in
      guard token.kind == .word, token.shape.contains(.capitalised), token.range.count > 3,
        !segment.target.tokens.contains(where: { $0.hash == token.hash })
      else { return false }
      let letters = NameLikeness.letters(source[token.range.bounds])
      return names.contains { name in
        letters.first == name.first
          && NameLikeness.distance(letters[...], name[...], most: min(letters.count, name.count) > 5 ? 2 : 1)
            != nil
      }
    }
  }

  private static let address: WordSet = ["mr", "mrs", "ms", "miss", "sir", "dr"]
  private static let directions: WordSet = ["north", "south", "east", "west", "central"]

  /// The country of the sources, which translators add for readers elsewhere ("Indonesia's Finance Ministry").
  private static let home = EnglishStem.of("Indonesia"), ofHome = EnglishStem.of("Indonesian")

  /// Whether an expression only says of which country a currency is ("US$", "Hong Kong dollars").
  private func isCurrency(_ start: Int, _ end: Int, _ text: EnglishText) -> Bool {
    guard end < text.tokens.count else { return false }
    return text.tokens[end].hash == 0x24 || text.tokens[end].meaning.kind == .currencyAfter
  }

  /// Whether the source has the Indonesian of an expression, or every word of it stands in the source or belongs to the
  /// English of some term there.
  private func isCaused(
    _ found: [ReviewKnowledge.Expression], _ segment: ReviewedSegment, _ answers: [TermAnswer]
  ) -> Bool {
    for expression in found {
      if expression.source.allSatisfy({ word in segment.sourceTokens.contains { $0.hash == word } }) {
        return true
      }
    }
    return found[0].phrase.words.allSatisfy { isCaused($0, segment, answers) }
      || found[0].termClass == .place && isSeat(found[0], segment, answers)
  }

  /// Whether a place is the capital of a country that the source names, or the country of a capital: each stands for the
  /// government.
  private func isSeat(
    _ found: ReviewKnowledge.Expression, _ segment: ReviewedSegment, _ answers: [TermAnswer]
  ) -> Bool {
    let others = Capitals.others(of: found.phrase.text)
    return !others.isEmpty
      && segment.terms.contains { term in
        term.termClass == .place
          && answers[term.answer].permitted.contains { others.contains($0.text.lowercased()) }
      }
  }

  /// Whether a word stands in the source or belongs to the English of some term there.
  private func isCaused(
    _ word: EnglishPhrase.Word, _ segment: ReviewedSegment, _ answers: [TermAnswer]
  ) -> Bool {
    segment.sourceTokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
      || segment.terms.contains { answers[$0.answer].permitted.contains(word) }
  }
}
