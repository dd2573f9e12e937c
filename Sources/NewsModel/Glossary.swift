/// Glossary files in memory as they stand on disk: bytes, and where each entry and each of its fields begins.
///
/// Nothing is taken apart until it is asked for, so that a start costs little however large the glossary is.
/// Entries of earlier tables outrank those of later ones.
public struct Glossary: Sendable {
  /// The columns of a glossary file, in their order.
  public enum Column: Int, Sendable, CaseIterable {
    /// See `TermEntry.id`.
    case id
    /// See `TermEntry.source`.
    case source
    /// See `TermEntry.pos`.
    case pos
    /// See `TermEntry.targets`.
    case target
    /// See `TermEntry.variety`.
    case variety
    /// See `TermEntry.domain`.
    case domain
    /// See `TermEntry.status`.
    case status
    /// See `TermEntry.cues`.
    case cue
    /// See `TermEntry.definition`.
    case definition
    /// See `TermEntry.note`.
    case note
    /// See `TermEntry.changed`.
    case changed

    /// How many columns there are.
    static let count = 11

    /// The column's name in the header line.
    public var name: String { "\(self)" }
  }

  /// Where the fields of one row stand.
  package struct Fields: Sendable {
    /// The start of each field; 0 where the row has not got it. The last place is the end of the last field, plus 1.
    var starts: InlineArray<12, Int> = .init(repeating: 0)
    let end: Int

    init(end: Int) { self.end = end }

    /// Where a field stands; an empty range where the row has not got it.
    package subscript(column: Column) -> Range<Int> {
      let start = starts[column.rawValue]
      if start == 0, column != .id { return end..<end }
      let next = starts[column.rawValue + 1]
      return start..<(next > 0 ? next - 1 : end)
    }
  }

  /// One file.
  public struct Table: Sendable {
    /// The file's name, for messages.
    public var name: String
    /// Whether it came with the product.
    public var isBuiltIn: Bool
    /// The field that all its entries are of; nil where they may be of several.
    package var domain: String?
    /// Whether a row may be one whose English is forbidden.
    package var mayForbid = true
    /// The file's bytes, UTF-8.
    public var bytes: FileBytes
    /// The entries: the offset of each line's first byte, and of its end.
    public var rows: [TextRange]

    /// Makes a table of its parts; each row holds ten tabs.
    public init(name: String, isBuiltIn: Bool, bytes: [UInt8], rows: [TextRange]) {
      self.init(name: name, isBuiltIn: isBuiltIn, bytes: FileBytes(bytes), rows: rows)
    }

    /// Makes a table of its parts; each row holds ten tabs.
    package init(
      name: String, isBuiltIn: Bool, domain: String? = nil, bytes: FileBytes, rows: [TextRange]
    ) {
      self.name = name
      self.isBuiltIn = isBuiltIn
      self.domain = domain
      self.bytes = bytes
      self.rows = rows
    }

    /// Where a field of a row stands in `bytes`.
    package func field(_ column: Column, of row: Int) -> Range<Int> {
      let line = rows[row].bounds
      let start = bytes.place(behind: column.rawValue, of: 0x09, in: line)
      return start..<bytes.first(0x09, in: start..<line.upperBound)
    }

    /// Where the fields of a row stand in `bytes`.
    ///
    /// - Parameter last: the last column that is wanted; those behind it are not looked for, and come out empty.
    package func fields(of row: Int, through last: Column = .changed) -> Fields {
      let line = rows[row]
      var fields = Fields(end: line.end)
      fields.starts[0] = line.start
      var number = 0
      while number <= last.rawValue {
        let tab = bytes.first(0x09, in: fields.starts[number]..<line.end)
        guard tab < line.end else { break }
        number += 1
        fields.starts[number] = tab + 1
      }
      return fields
    }

    /// All rows of the concept that a row belongs to, that row among them.
    package func rowsOfConcept(of row: Int) -> [Int] {
      let id = field(.id, of: row)
      guard !id.isEmpty else { return [row] }
      // Ids differ in their last signs first, so they are compared from the end.
      return rows.indices.filter { other in
        let start = rows[other].start
        guard start + id.count < bytes.count, bytes[start + id.count] == 0x09 else { return false }
        var index = id.count - 1
        while index >= 0, bytes[start + index] == bytes[id.lowerBound + index] { index -= 1 }
        return index < 0
      }
    }

    /// A field of a row as text.
    public func text(_ column: Column, of row: Int) -> String {
      String(decoding: bytes[field(column, of: row)], as: UTF8.self)
    }

    /// The parts of a field that holds several, see `Glossary.split`.
    package func parts(of field: Range<Int>, at separator: UInt8) -> [String] {
      Glossary.split(bytes[field], at: separator)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A row as an entry. Fields that are no valid class or status count as noun and preferred: files are
    /// checked when they are loaded.
    public func entry(at row: Int) -> TermEntry {
      let fields = fields(of: row)
      return TermEntry(
        id: text(fields[.id]), source: text(fields[.source]),
        pos: TermEntry.PartOfSpeech(rawValue: text(fields[.pos])) ?? .noun,
        targets: Glossary.split(bytes[fields[.target]], at: 0x3B), variety: text(fields[.variety]),
        domain: text(fields[.domain]),
        status: TermEntry.Status(rawValue: text(fields[.status])) ?? .preferred,
        cues: Glossary.split(bytes[fields[.cue]], at: 0x20), definition: text(fields[.definition]),
        note: text(fields[.note]), changed: text(fields[.changed]))
    }
  }

  /// The files, the most important first.
  public var tables: [Table]

  /// Makes a glossary of its files, the most important first.
  public init(tables: [Table]) { self.tables = tables }

  /// How many entries there are.
  public var count: Int { tables.reduce(0) { $0 + $1.rows.count } }

  /// The parts of a field that holds several, without blanks around them and without empty ones.
  ///
  /// - Parameter separator: the ASCII sign between two parts.
  package static func split<Text: RandomAccessCollection>(_ text: Text, at separator: UInt8) -> [String]
  where Text.Element == UInt8, Text.Index == Int {
    var parts: [String] = []
    var start = text.startIndex
    while start < text.endIndex {
      var end = start
      while end < text.endIndex, text[end] != separator { end += 1 }
      var (first, last) = (start, end)
      while first < last, text[first] == 0x20 { first += 1 }
      while last > first, text[last - 1] == 0x20 { last -= 1 }
      if last > first { parts.append(String(decoding: text[first..<last], as: UTF8.self)) }
      start = end + 1
    }
    return parts
  }

  /// As for bytes.
  package static func split(_ text: String, at separator: UInt8) -> [String] {
    split(Array(text.utf8), at: separator)
  }
}

/// A place of an entry in a glossary.
public struct EntryPlace: Sendable, Hashable {
  /// The index of the table.
  public var table: Int32
  /// The index of the row in its table.
  public var row: Int32

  /// Makes a place of its parts.
  public init(table: Int, row: Int) {
    self.table = Int32(table)
    self.row = Int32(row)
  }
}

extension Glossary {
  /// The entry at a place.
  public func entry(at place: EntryPlace) -> TermEntry {
    tables[Int(place.table)].entry(at: Int(place.row))
  }
}

/// A term of the glossary found in a text.
public struct TermMatch: Sendable, Equatable {
  /// The degree of comparison that a word before the term gives it.
  public enum Degree: UInt8, Sendable {
    /// None is given.
    case positive
    /// "lebih besar".
    case comparative
    /// "paling besar".
    case superlative
  }

  /// Where the term stands in the text.
  public var range: TextRange
  /// The words that it covers.
  public var words: Range<Int>
  /// The chosen sense.
  public var entry: EntryPlace
  /// The other senses of the same source, likeliest first.
  public var others: [EntryPlace]
  /// How far the words had to be stripped to find it.
  public var step: Reading.Step
  /// What was taken off on the way, over all its words.
  public var layers: Reading.Layers
  /// The degree; that word is one of `words`.
  public var degree: Degree
  /// Whether the term carries subject matter; the others are function words.
  public var isContent: Bool

  /// Makes a match of its parts.
  public init(
    range: TextRange, words: Range<Int>, entry: EntryPlace, others: [EntryPlace], step: Reading.Step,
    layers: Reading.Layers, degree: Degree = .positive, isContent: Bool
  ) {
    self.range = range
    self.words = words
    self.entry = entry
    self.others = others
    self.step = step
    self.layers = layers
    self.degree = degree
    self.isContent = isContent
  }
}
