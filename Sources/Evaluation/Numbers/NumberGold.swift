package import NewsModel

/// A case of reading figures: an Indonesian string and the English that is accepted for it.
package struct GoldNumber: Sendable, Equatable {
  /// What sort of case it is ("money", "date"); empty where the table doesn't say.
  package var kind: String
  /// The source.
  package var indonesian: String
  /// The renderings that are accepted, remarks taken off, as `NumberText.plain` makes them.
  package var accepted: [String]
  /// Whether a flag is wanted, whatever the rendering.
  package var wantsFlag: Bool
  /// The day from which relative dates are counted; nil: it is not known.
  package var published: CalendarDate?

  /// Makes a case of the English cell of a table.
  ///
  /// `a / b` accepts both; brackets at the end are a remark, with which the rendering is accepted too; `flag`,
  /// `mismatch` and `invalid` want a flag.
  package init(kind: String = "", indonesian: String, english: String, published: CalendarDate? = nil) {
    self.kind = kind
    self.indonesian = indonesian
    self.published = published
    wantsFlag = ["flag", "mismatch", "invalid"].contains { english.contains($0) }
    accepted = english.split(separator: " / ").flatMap { part -> [String] in
      guard part.hasSuffix(")"), let open = part.lastIndex(of: "("), open > part.startIndex else {
        return [NumberText.plain(part)]
      }
      return [NumberText.plain(part), NumberText.plain(part[..<open])]
    }
  }

  /// Reads a table with the columns indonesian and english; kind and published (`2024-07-14`) too where it has them.
  ///
  /// - Throws: which column is missing.
  package static func table(_ file: [UInt8]) throws(GoldTableFault) -> GoldLines<GoldNumber> {
    try GoldTable.read(file, required: ["indonesian", "english"]) { row throws(GoldLineFault) in
      var published: CalendarDate?
      if let text = row["published"], !text.isEmpty {
        published = CalendarDate(iso8601: text)
        if published == nil { throw .notDate(column: "published", value: text) }
      }
      return GoldNumber(
        kind: row["kind"] ?? "", indonesian: try row.text("indonesian"), english: try row.text("english"),
        published: published)
    }
  }
}

extension CalendarDate {
  /// Reads `2024-07-14`.
  init?(iso8601 text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
