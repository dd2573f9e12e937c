internal import NewsModel

/// A line of the glossary with where its fields stand; none is taken out before it is asked for.
struct GlossaryLine {
  private let table: Glossary.Table
  private let fields: Glossary.Fields

  init(_ place: EntryPlace, of glossary: Glossary) {
    table = glossary.tables[Int(place.table)]
    fields = table.fields(of: Int(place.row), through: .note)
  }

  /// A field's bytes.
  func bytes(_ column: Glossary.Column) -> Slice<FileBytes> { table.bytes[fields[column]] }

  /// A field as text.
  func text(_ column: Glossary.Column) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// Whether a field holds nothing.
  func isEmpty(_ column: Glossary.Column) -> Bool { fields[column].isEmpty }

  /// The English, preferred first.
  var targets: [String] { table.parts(of: fields[.target], at: 0x3B) }

  /// The word class; a noun where the field holds none.
  var partOfSpeech: TermEntry.PartOfSpeech { TermEntry.PartOfSpeech(rawValue: text(.pos)) ?? .noun }

  /// Whether its English may be printed; the status is known by its first letter.
  var mayBePrinted: Bool {
    let status = fields[.status]
    guard let first = status.first else { return true }
    return table.bytes[first] != 0x64 && table.bytes[first] != 0x66
  }
}
