internal import Indonesian

/// Which language a text was told to be.
package struct LanguageScore: Sendable, Equatable {
  /// The text and its language.
  package var gold: GoldLanguage
  /// The language that was found.
  package var found: String

  /// Makes a score of its parts.
  package init(_ gold: GoldLanguage, found: String) {
    self.gold = gold
    self.found = found
  }

  /// Compares with what the identification says.
  package init(_ gold: GoldLanguage) {
    self.init(gold, found: LanguageIdentification.identify(gold.text).language)
  }

  /// Whether the language is right.
  package var isRight: Bool { gold.language == found }
}

/// How often the texts of each language were told to be of each.
package struct LanguageFigures: Sendable, Equatable {
  /// By the true language, then by the found one; only languages that the gold has are keys of the outer table.
  package private(set) var counts: [String: [String: Int]] = [:]

  /// Counts scores.
  package init(_ scores: some Sequence<LanguageScore>) {
    for score in scores { counts[score.gold.language, default: [:]][score.found, default: 0] += 1 }
  }

  /// How many texts of a language were told to be of another, or of itself.
  package func count(_ language: String, as found: String) -> Int { counts[language]?[found] ?? 0 }

  /// The texts of a language that were told rightly; nil where the gold has none.
  package func right(_ language: String) -> Tally? {
    counts[language].map { Tally($0[language] ?? 0, of: $0.values.reduce(0, +)) }
  }

  /// All texts that were told rightly.
  package var right: Tally {
    GoldLanguage.languages.compactMap { right($0) }.reduce(into: Tally()) { $0 += $1 }
  }
}
