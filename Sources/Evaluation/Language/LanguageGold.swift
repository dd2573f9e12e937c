/// A text whose language is known.
package struct GoldLanguage: Sendable, Equatable {
  /// `id`, `ms`, `en` as in BCP 47, or `other`.
  package var language: String
  /// Whether the text is a headline.
  package var isHeadline: Bool
  /// The text.
  package var text: String

  /// Makes gold of its parts.
  package init(language: String, isHeadline: Bool = false, text: String) {
    self.language = language
    self.isHeadline = isHeadline
    self.text = text
  }

  /// The languages that are told apart; what is none of the first three is `other`.
  package static let languages = ["id", "ms", "en", "other"]

  /// Reads a table with the columns lang and text; kind too where it has it, `head` for a headline.
  ///
  /// - Throws: which column is missing.
  package static func table(_ file: [UInt8]) throws(GoldTableFault) -> GoldLines<GoldLanguage> {
    try GoldTable.read(file, required: ["lang", "text"]) { row throws(GoldLineFault) in
      let language = try row.text("lang")
      guard languages.contains(language) else {
        throw .unknownWord(column: "lang", value: language, allowed: languages)
      }
      return GoldLanguage(language: language, isHeadline: row["kind"] == "head", text: try row.text("text"))
    }
  }
}
