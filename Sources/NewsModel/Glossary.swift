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

    /// The column's name in the header line.
    public var name: String { "\(self)" }
  }

  /// One file.
  public struct Table: Sendable {
    /// The file's name, for messages.
    public var name: String
    /// Whether it came with the product.
    public var isBuiltIn: Bool
    /// The file's bytes, UTF-8.
    public var bytes: [UInt8]
    /// The entries: the offset of each line's first byte, and of its end.
    public var rows: [TextRange]

    /// Makes a table of its parts; each row holds ten tabs.
    public init(name: String, isBuiltIn: Bool, bytes: [UInt8], rows: [TextRange]) {
      self.name = name
      self.isBuiltIn = isBuiltIn
      self.bytes = bytes
      self.rows = rows
    }

    /// Where a field of a row stands in `bytes`.
    public func field(_ column: Column, of row: Int) -> Range<Int> {
      let line = rows[row]
      var start = line.start
      var index = start
      var number = 0
      while index < line.end {
        if bytes[index] == 0x09 {
          if number == column.rawValue { return start..<index }
          number += 1
          start = index + 1
        }
        index += 1
      }
      return number == column.rawValue ? start..<line.end : line.end..<line.end
    }

    /// A field of a row as text.
    public func text(_ column: Column, of row: Int) -> String {
      String(decoding: bytes[field(column, of: row)], as: UTF8.self)
    }

    /// A row as an entry. Fields that are no valid class or status count as noun and preferred: files are
    /// checked when they are loaded.
    public func entry(at row: Int) -> TermEntry {
      TermEntry(
        id: text(.id, of: row), source: text(.source, of: row),
        pos: TermEntry.PartOfSpeech(rawValue: text(.pos, of: row)) ?? .noun,
        targets: Glossary.split(text(.target, of: row), at: ";"), variety: text(.variety, of: row),
        domain: text(.domain, of: row), status: TermEntry.Status(rawValue: text(.status, of: row)) ?? .preferred,
        cues: Glossary.split(text(.cue, of: row), at: " "), definition: text(.definition, of: row),
        note: text(.note, of: row), changed: text(.changed, of: row))
    }
  }

  /// The files, the most important first.
  public var tables: [Table]

  /// Makes a glossary of its files, the most important first.
  public init(tables: [Table]) { self.tables = tables }

  /// How many entries there are.
  public var count: Int { tables.reduce(0) { $0 + $1.rows.count } }

  /// The parts of a field that holds several, without blanks around them and without empty ones.
  public static func split(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator).map { part in
      let bytes = Array(part.utf8)
      let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
      let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }.filter { !$0.isEmpty }
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
  /// Whether the term carries subject matter; the others are function words.
  public var isContent: Bool

  /// Makes a match of its parts.
  public init(
    range: TextRange, words: Range<Int>, entry: EntryPlace, others: [EntryPlace], step: Reading.Step,
    layers: Reading.Layers, isContent: Bool
  ) {
    self.range = range
    self.words = words
    self.entry = entry
    self.others = others
    self.step = step
    self.layers = layers
    self.isContent = isContent
  }
}
