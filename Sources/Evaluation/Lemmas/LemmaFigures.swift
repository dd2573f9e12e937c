/// Right answers, counted by distinct words and by words in the texts.
package struct LemmaTally: Sendable, Equatable {
  /// Distinct words: form, root, class and clitics.
  package var types = Tally()
  /// Words in the texts.
  package var tokens = Tally()

  mutating func add(_ isRight: Bool, count: Int) {
    types += Tally(isRight ? 1 : 0, of: 1)
    tokens += Tally(isRight ? count : 0, of: count)
  }
}

/// The figures of roots over the words of gold.
package struct LemmaFigures: Sendable {
  /// A part of the words.
  package enum Part: String, Sendable, CaseIterable {
    /// The root differs from the form.
    case derived
    /// The root is the form.
    case bare
    /// The form has a clitic.
    case clitic
    /// The form has a hyphen.
    case reduplication
  }

  /// All words.
  package var all = LemmaTally()
  /// Parts of them, which overlap.
  package var parts: [Part: LemmaTally] = [:]
  /// The words of each class.
  package var classes: [String: LemmaTally] = [:]
  /// Wrong answers of each kind: how many of all words.
  package var errors: [LemmaFault.Kind: LemmaTally] = [:]
  /// Wrong answers with how often they stand in the texts: the most frequent first, then by the alphabet.
  package var faults: [(fault: LemmaFault, count: Int)] = []

  /// Compares answers with gold.
  ///
  /// - Parameters:
  ///   - gold: words with their numbers; equal ones are added up, and what is not scored is left out.
  ///   - root: gives the root of a form in lower case.
  package init(_ gold: [(word: GoldLemma, count: Int)], root: (String) -> String) {
    var counts: [GoldLemma: Int] = [:]
    for (word, count) in gold where word.isScored { counts[word, default: 0] += count }
    var found: [LemmaFault: Int] = [:]
    var wrong: [LemmaFault.Kind: LemmaTally] = [:]
    for (word, count) in counts {
      let answer = root(word.form)
      let isRight = answer == word.lemma
      all.add(isRight, count: count)
      classes[word.wordClass, default: LemmaTally()].add(isRight, count: count)
      var held: [Part] = [word.isDerived ? .derived : .bare]
      if !word.clitics.isEmpty { held.append(.clitic) }
      if word.form.utf8.contains(0x2D) { held.append(.reduplication) }
      for part in held { parts[part, default: LemmaTally()].add(isRight, count: count) }
      guard !isRight else { continue }
      let fault = LemmaFault(word, answer: answer)
      found[fault, default: 0] += count
      wrong[fault.kind, default: LemmaTally()].add(true, count: count)
    }
    for kind in LemmaFault.Kind.allCases {
      let tally = wrong[kind] ?? LemmaTally()
      errors[kind] = LemmaTally(
        types: Tally(tally.types.count, of: all.types.total),
        tokens: Tally(tally.tokens.count, of: all.tokens.total))
    }
    faults = found.map { ($0.key, $0.value) }.sorted { one, other in
      if one.count != other.count { return one.count > other.count }
      return (one.fault.form, one.fault.gold, one.fault.wordClass)
        < (other.fault.form, other.fault.gold, other.fault.wordClass)
    }
  }
}
