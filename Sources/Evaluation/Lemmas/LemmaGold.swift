/// A form whose root is known.
package struct GoldLemma: Sendable, Hashable {
  /// The form in lower case, clitics attached.
  package var form: String
  /// Its root in lower case.
  package var lemma: String
  /// Its class in Universal Dependencies ("NOUN").
  package var wordClass: String
  /// The clitics of the form ("nya"); empty where it has none.
  package var clitics: String

  /// Makes gold of its parts; case is folded.
  package init(form: String, lemma: String, wordClass: String, clitics: String = "") {
    self.form = form.lowercased()
    self.lemma = lemma.lowercased()
    self.wordClass = wordClass
    self.clitics = clitics
  }

  /// Whether the root differs from the form.
  package var isDerived: Bool { form != lemma }

  /// The classes that are scored: those of words with subject matter.
  package static let classes = ["NOUN", "VERB", "ADJ", "ADV"]

  /// Whether the form is scored: one of the classes, and nothing but letters, with single hyphens or apostrophes between.
  package var isScored: Bool {
    guard GoldLemma.classes.contains(wordClass) else { return false }
    var isAfterLetter = false
    for scalar in form.unicodeScalars {
      let isLetter =
        WordTokens.isPartOfWord(scalar) && scalar != "_"
        && scalar.properties.generalCategory != .decimalNumber
      guard isLetter || isAfterLetter && ["-", "'", "’"].contains(scalar) else { return false }
      isAfterLetter = isLetter
    }
    return isAfterLetter
  }

  /// Reads a table with the columns form, lemma, upos and count, clitics too where it has them.
  ///
  /// - Returns: each line's word with how often it stands in the texts; punctuation and other classes too.
  /// - Throws: which column is missing.
  package static func table(
    _ file: [UInt8]
  ) throws(GoldTableFault) -> GoldLines<(word: GoldLemma, count: Int)> {
    try GoldTable.read(file, required: ["form", "lemma", "upos", "count"]) { row throws(GoldLineFault) in
      let word = GoldLemma(
        form: try row.text("form"), lemma: try row.text("lemma"), wordClass: try row.text("upos"),
        clitics: row["clitics"] ?? "")
      let count = row["count"] ?? ""
      // Sums of such counts stay far from overflow.
      guard let number = Int(count), (1...1_000_000_000).contains(number) else {
        throw .notCount(column: "count", value: count)
      }
      return (word, number)
    }
  }
}
