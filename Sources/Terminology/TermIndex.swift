internal import BuiltInIndex
package import NewsModel
internal import TermKeys

/// Finds the entries of a glossary by their source, one or several words, in one look-up a word.
///
/// The built-in files have an index that was made with the program and costs a start nothing; that of the user's files is
/// made when they are loaded, and leads on to it. The glossary's fields are read in place, not copied.
package struct TermIndex: Sendable {
  typealias Letters = SourceIndex.Letters

  struct Sense {
    var place: EntryPlace
    var next: Int32
    var letters: Letters
    var pos: TermEntry.PartOfSpeech
    /// Whether it has cue words.
    var hasCues: Bool

    /// Whether its source has capitals that the text must have.
    var hasCapitals: Bool {
      switch letters {
      case .any: false
      case .capitalised, .capitals: true
      }
    }
  }

  /// The glossary whose entries are found.
  package let glossary: Glossary
  /// The index of the tables before the built-in ones; of all tables where those are not all there.
  private let own: SourceIndex
  /// The index of the built-in tables.
  private let builtIn: PackedIndex?
  /// The place of the first built-in table.
  private let firstBuiltIn: Int
  /// The field that all rows of a table are of, as its place in `fields`; nil where they are of several.
  let fieldOfTable: [Int?]
  /// The fields of such tables, each once, by the hashes of their names.
  let fields: [UInt64]
  /// What is asked of tables for every sense, side by side.
  private let files: [File]

  private struct File {
    let bytes: FileBytes
    let rows: [TextRange]
    let isBuiltIn: Bool
  }

  /// Reads the sources of all entries that may be printed (preferred and admitted).
  package init(_ glossary: Glossary) {
    self.glossary = glossary
    let hashes = glossary.tables.map { table in table.domain.map { LetterHash.of($0) } }
    let fields = hashes.reduce(into: [UInt64]()) { fields, hash in
      if let hash, !fields.contains(hash) { fields.append(hash) }
    }
    fieldOfTable = hashes.map { hash in hash.flatMap { fields.firstIndex(of: $0) } }
    self.fields = fields
    files = glossary.tables.map { File(bytes: $0.bytes, rows: $0.rows, isBuiltIn: $0.isBuiltIn) }
    let ready = TermIndex.firstBuiltIn(of: glossary)
    firstBuiltIn = ready ?? glossary.tables.count
    builtIn = ready == nil ? nil : BuiltInIndex.packed
    let tables = glossary.tables.prefix(firstBuiltIn)
    own = SourceIndex(rows: tables.reduce(0) { $0 + $1.rows.count }, below: builtIn) { making in
      for (number, table) in tables.enumerated() {
        unsafe table.bytes.withUnsafeBytes { bytes in
          for row in table.rows.indices {
            unsafe making.add(bytes, table.rows[row].bounds, table: number, row: row)
          }
        }
      }
    }
  }

  /// The place of the first built-in table where they are all there, in their order and behind all others.
  private static func firstBuiltIn(of glossary: Glossary) -> Int? {
    let packed = BuiltInIndex.packed
    let first = glossary.tables.count - packed.tableCount
    guard first >= 0 else { return nil }
    for (number, table) in glossary.tables.dropFirst(first).enumerated() {
      guard table.isBuiltIn, table.rows.count == packed.rowCount(of: number),
        table.bytes.count == packed.size(of: number)
      else { return nil }
    }
    return first
  }

  /// What is known of a key.
  struct Found {
    /// The index of its first sense; -1 where no term is written so.
    var sense: Int32
    /// Whether longer terms begin with it.
    var beginsLonger: Bool
  }

  /// What is known of a key. A source that is written so goes before one that is written with blanks or hyphens.
  @inline(__always)
  func find(_ key: TermKey) -> Found {
    guard !own.isEmpty else {
      guard let builtIn else { return Found(sense: -1, beginsLonger: false) }
      let head = builtIn.head(of: key)
      return Found(sense: head.sense, beginsLonger: head.beginsLonger)
    }
    let mine = own.head(of: key)
    let theirs = builtIn?.head(of: key) ?? .nothing
    let beginsLonger = mine.beginsLonger || theirs.beginsLonger
    if !mine.isSource, theirs.isSource || theirs.hasSense && !mine.hasSense {
      return Found(
        sense: Int32(truncatingIfNeeded: own.senses.count) &+ theirs.sense, beginsLonger: beginsLonger)
    }
    return Found(sense: mine.sense, beginsLonger: beginsLonger)
  }

  /// The sense at an index that `find(_:)` gave, or that a sense names as its next.
  @inline(__always)
  func sense(_ index: Int32) -> Sense {
    let count = own.senses.count
    if Int(index) < count { return sense(own.senses[Int(index)], table: 0, first: 0) }
    guard let builtIn else { preconditionFailure("a sense is one of the index") }
    return sense(builtIn.sense(Int(index) - count), table: firstBuiltIn, first: count)
  }

  @inline(__always)
  private func sense(_ sense: SourceIndex.Sense, table: Int, first: Int) -> Sense {
    var next = sense.next
    if next >= 0 { next &+= Int32(truncatingIfNeeded: first) }
    if next <= -2 { next = Int32(truncatingIfNeeded: own.senses.count) &- 2 &- next }
    return Sense(
      place: EntryPlace(table: Int(sense.table) + table, row: Int(sense.row)), next: next,
      letters: sense.letters, pos: TermEntry.PartOfSpeech(place: sense.termClass), hasCues: sense.hasCues)
  }

  /// The hash of the field that a sense is of.
  func field(of sense: Sense) -> UInt64 {
    if let field = fieldOfTable[Int(sense.place.table)] { return fields[field] }
    let table = glossary.tables[Int(sense.place.table)]
    return LetterHash.of(table.bytes, table.field(.domain, of: Int(sense.place.row)))
  }

  /// Whether a sense came with the product.
  func isBuiltIn(_ sense: Sense) -> Bool { files[Int(sense.place.table)].isBuiltIn }

  /// Where the cue words of a sense stand, and in which file.
  func cues(of sense: Sense) -> (place: Range<Int>, file: FileBytes) {
    let bytes = files[Int(sense.place.table)].bytes
    let line = files[Int(sense.place.table)].rows[Int(sense.place.row)].bounds
    let start = bytes.place(behind: Glossary.Column.cue.rawValue, of: 0x09, in: line)
    return (start..<bytes.first(0x09, in: start..<line.upperBound), bytes)
  }

  /// The entries whose source is `term`, in any case, most important first.
  package func entries(of term: String) -> [EntryPlace] {
    let bytes = Array(term.utf8)
    var key = TermKey.empty
    for word in bytes.split(separator: 0x20) {
      key = key.appending(LetterHash.of(bytes, word.startIndex..<word.endIndex))
    }
    var places: [EntryPlace] = []
    var index = find(key).sense
    while index >= 0 {
      let sense = sense(index)
      places.append(sense.place)
      index = sense.next
    }
    return places
  }
}

extension TermEntry.PartOfSpeech {
  /// The class at a place of `TermClass.names`.
  @inline(__always)
  init(place: UInt8) {
    switch place {
    case 1: self = .verb
    case 2: self = .adj
    case 3: self = .adv
    case 4: self = .prep
    case 5: self = .conj
    case 6: self = .pron
    case 7: self = .det
    case 8: self = .num
    case 9: self = .part
    case 10: self = .name
    case 11: self = .abbr
    case 12: self = .phrase
    default: self = .noun
    }
  }
}
