internal import NewsModel

/// A line of the glossary with where its fields stand, up to its status; none is taken out before it is asked for.
struct GlossaryLine {
  private let place: EntryPlace
  private let table: Glossary.Table
  private let fields: Glossary.Fields

  init(_ place: EntryPlace, of glossary: Glossary) {
    self.place = place
    table = glossary.tables[Int(place.table)]
    fields = table.fields(of: Int(place.row), through: .status)
  }

  /// A field's bytes.
  func bytes(_ column: Glossary.Column) -> Slice<FileBytes> { table.bytes[fields[column]] }

  /// A field as text.
  func text(_ column: Glossary.Column) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// Whether a field holds nothing.
  func isEmpty(_ column: Glossary.Column) -> Bool { fields[column].isEmpty }

  /// The English, preferred first.
  var targets: [String] { table.parts(of: fields[.target], at: 0x3B) }

  /// Whether a field is a word.
  func says(_ column: Glossary.Column, _ word: StaticString) -> Bool {
    let field = fields[column]
    guard field.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<field.count
    where unsafe table.bytes[field.lowerBound + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// How strictly its English is asked for, see `TermClass(domain:pos:)`.
  var termClass: TermClass {
    if says(.domain, "institution") { return .institution }
    if says(.domain, "title") { return .title }
    let isShort = says(.pos, "abbr")
    if says(.domain, "place") { return isShort || says(.pos, "name") ? .place : .plain }
    return isShort ? .acronym : .plain
  }

  /// The rows with the same source beside it: its other senses and its forbidden English.
  var senses: [EntryPlace] {
    var found: [EntryPlace] = []
    for step in [1, -1] {
      var row = Int(place.row) + step
      while hasSameSource(row) {
        found.append(EntryPlace(table: Int(place.table), row: row))
        row += step
      }
    }
    return found
  }

  /// Whether a row has the same source. Lines are sorted, so that neighbours differ in their last letters first.
  private func hasSameSource(_ row: Int) -> Bool {
    table.rows.indices.contains(row)
      && GlossaryLine.areSame(fields[.source], table.field(.source, of: row), in: table.bytes)
  }

  /// Whether it has the same source as the row before it.
  var isSense: Bool { hasSameSource(Int(place.row) - 1) }

  private static func areSame(_ own: Range<Int>, _ other: Range<Int>, in bytes: FileBytes) -> Bool {
    guard own.count == other.count else { return false }
    var index = own.count - 1
    while index >= 0, bytes[own.lowerBound + index] == bytes[other.lowerBound + index] {
      index -= 1
    }
    return index < 0
  }

  /// Whether its English may be printed; the status is known by its first letter.
  var mayBePrinted: Bool {
    let status = fields[.status]
    guard let first = status.first else { return true }
    return table.bytes[first] != 0x64 && table.bytes[first] != 0x66
  }
}
