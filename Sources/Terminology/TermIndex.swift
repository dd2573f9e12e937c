package import NewsModel

/// Finds the entries of a glossary by their source, one or several words, in one look-up a word.
///
/// An open-addressed table of term keys; a key that only begins longer terms is there as well, so that a
/// search knows when to stop. The glossary's fields are read in place, not copied. A place holds half of its key: with
/// the place itself that is enough for one false find in some billion words.
package struct TermIndex: Sendable {
  /// What a text must show for an entry to be meant.
  enum Letters: UInt8, Sendable {
    /// The source is in lower case: any, but no short word in capitals ("AS" is no axle).
    case any
    /// The source begins with a capital: so must the text.
    case capitalised
    /// The source is in capitals: so must the text be.
    case capitals
  }

  struct Sense {
    var place: EntryPlace
    var next: Int32
    var letters: Letters
    var pos: TermEntry.PartOfSpeech
  }

  /// A place of the table.
  fileprivate struct Slot {
    /// The upper half of the key.
    var key: UInt32 = 0
    /// The first sense plus 1; 0 where the place is free, -1 where the key only begins longer terms.
    var head: Int32 = 0
  }

  /// The glossary whose entries are found.
  package let glossary: Glossary
  private let slots: [Slot]
  private let senses: [Sense]
  /// The hash of each table's field, nil where its rows are of several.
  let fields: [UInt64?]

  /// Reads the sources of all entries that may be printed (preferred and admitted).
  package init(_ glossary: Glossary) {
    self.glossary = glossary
    fields = glossary.tables.map { table in
      table.isBuiltIn && !table.rows.isEmpty ? LetterHash.of(table.bytes, table.field(.domain, of: 0)) : nil
    }
    var size = 1024
    while size < glossary.count * 2, size < 1 << 28 { size *= 2 }
    // Every beginning of a term takes a place as well, so the entries' number alone does not tell the size.
    while true {
      var slots = Array(repeating: Slot(), count: size)
      let making = unsafe slots.withUnsafeMutableBufferPointer { unsafe TermIndexMaking(glossary, $0) }
      if !making.isFull {
        (self.slots, senses) = (slots, making.senses)
        return
      }
      size *= 2
    }
  }

  /// What is known of a key: nil where no term begins with it, else the index of its first sense, -1 where it
  /// only begins longer terms.
  @inline(__always)
  func find(_ key: TermKey) -> Int32? {
    let mask = slots.count &- 1
    var place = key.place & mask
    while true {
      let slot = slots[place]
      if slot.head == 0 { return nil }
      if slot.key == key.upper { return max(slot.head &- 1, -1) }
      place = (place &+ 1) & mask
    }
  }

  /// The sense at an index that `find(_:)` gave, or that a sense names as its next.
  func sense(_ index: Int32) -> Sense { senses[Int(index)] }

  /// The hash of the field that a sense is of.
  func field(of sense: Sense) -> UInt64 {
    if let field = fields[Int(sense.place.table)] { return field }
    let table = glossary.tables[Int(sense.place.table)]
    return LetterHash.of(table.bytes, table.field(.domain, of: Int(sense.place.row)))
  }

  /// Whether a sense came with the product.
  func isBuiltIn(_ sense: Sense) -> Bool { glossary.tables[Int(sense.place.table)].isBuiltIn }

  /// Where the cue words of a sense stand in its table.
  func cues(of sense: Sense) -> Range<Int> {
    glossary.tables[Int(sense.place.table)].field(.cue, of: Int(sense.place.row))
  }

  /// The entries whose source is `term`, in any case, most important first.
  package func entries(of term: String) -> [EntryPlace] {
    let bytes = Array(term.utf8)
    var key = TermKey.empty
    for word in bytes.split(separator: 0x20) {
      key = key.appending(LetterHash.of(bytes, word.startIndex..<word.endIndex))
    }
    var places: [EntryPlace] = []
    var index = find(key) ?? -1
    while index >= 0 {
      places.append(senses[Int(index)].place)
      index = senses[Int(index)].next
    }
    return places
  }
}

/// Makes the table: a start of the program waits for it, so each entry is gone over once, its source only.
@safe private struct TermIndexMaking {
  /// The places, all free at first; used only while the value is made.
  private let slots: UnsafeMutableBufferPointer<TermIndex.Slot>
  private(set) var senses: [TermIndex.Sense] = []
  /// Whether the keys don't fit; then nothing else counts.
  private(set) var isFull = false
  private let mask: Int
  /// How many places may still be taken: three in four, so that searches stay short.
  private var free: Int
  /// The last sense of each source that has several, by the first one.
  private var lasts: [Int32: Int32] = [:]
  /// Sources of several words as if written together, with their first sense.
  private var joined: [(key: TermKey, sense: Int32)] = []

  init(_ glossary: Glossary, _ slots: UnsafeMutableBufferPointer<TermIndex.Slot>) {
    unsafe self.slots = unsafe slots
    mask = slots.count - 1
    free = slots.count / 4 * 3
    senses.reserveCapacity(glossary.count)
    joined.reserveCapacity(glossary.count / 3)
    for (number, table) in glossary.tables.enumerated() where !isFull { add(table, number) }
    addJoined()
  }

  /// Adds all rows of a table.
  private mutating func add(_ table: Glossary.Table, _ number: Int) {
    unsafe table.bytes.withUnsafeBytes { bytes in
      for row in table.rows.indices {
        let line = table.rows[row]
        // Rows are checked once; within them no place is.
        guard line.start >= 0, line.start < line.end, line.end <= bytes.count else { continue }
        unsafe add(bytes, line, table, row, number)
        if isFull { break }
      }
    }
  }

  /// Reads a row's source in one pass, eight bytes a step: the key of its words, and whether it has capitals.
  @inline(__always)
  private mutating func add(
    _ bytes: UnsafeRawBufferPointer, _ line: TextRange, _ table: borrowing Glossary.Table, _ row: Int,
    _ number: Int
  ) {
    let start = unsafe TermIndexMaking.tab(bytes, line.start, line.end) &+ 1
    var (index, key, hash, slot, words) = (start, TermKey.empty, LetterHash.start, -1, 0)
    // Bit 5 of each byte stays set as long as there is neither a capital nor a letter of several bytes.
    var plain = LetterHash.small
    var hyphens: UInt64 = 0
    while index < line.end {
      let eight = unsafe LetterHash.eight(bytes, index)
      let blanks = LetterHash.blanks(eight)
      if blanks == 0 {
        hash = LetterHash.adding(eight | LetterHash.small, to: hash)
        plain &= eight
        hyphens |= LetterHash.hyphens(eight)
        index &+= 8
        continue
      }
      let count = blanks.trailingZeroBitCount &>> 3
      if count > 0 {
        let mask = LetterHash.mask(count)
        hash = LetterHash.adding((eight | LetterHash.small) & mask, to: hash)
        plain &= eight | ~mask
        hyphens |= LetterHash.hyphens(eight) & mask
      }
      index &+= count
      if hash != LetterHash.start {
        words &+= 1
        // A longer source than any that is looked for can't be found; it takes no place.
        if words > TermFinder.longest { return }
        key = key.appending(hash)
        hash = LetterHash.start
        slot = claim(key)
        if slot < 0 { return }
      }
      if UInt8(truncatingIfNeeded: eight &>> UInt64(truncatingIfNeeded: count &* 8)) == 0x09 { break }
      index &+= 1
    }
    guard slot >= 0 else { return }
    // In the built-in files the first line of a source is never a forbidden one, so most need no look at the status.
    let mayBeForbidden = unsafe !table.isBuiltIn || slots[slot].head > 0
    if mayBeForbidden, unsafe TermIndexMaking.isForbidden(bytes, index, line.end) { return }
    let source = start..<min(index, line.end)
    let letters = unsafe plain == LetterHash.small ? .any : TermIndexMaking.letters(bytes, source)
    append(
      TermIndex.Sense(
        place: EntryPlace(table: number, row: row), next: -1, letters: letters,
        pos: unsafe TermEntry.PartOfSpeech(field: LetterHash.eight(bytes, index &+ 1))),
      at: slot)
    if letters == .any, words > 1 || hyphens != 0 {
      let whole = unsafe TermIndexMaking.joined(bytes, source)
      unsafe joined.append((TermKey.empty.appending(whole), slots[slot].head &- 1))
    }
  }

  /// Where the next tab stands; `end` where none does.
  @inline(__always)
  private static func tab(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let signs = unsafe LetterHash.eight(bytes, index) ^ 0x0909_0909_0909_0909
      let tabs = (signs &- 0x0101_0101_0101_0101) & ~signs & 0x8080_8080_8080_8080
      if tabs != 0 { return min(index &+ tabs.trailingZeroBitCount &>> 3, end) }
      index &+= 8
    }
    return end
  }

  /// What a text must show for a source that is not all small letters.
  private static func letters(_ bytes: UnsafeRawBufferPointer, _ source: Range<Int>) -> TermIndex.Letters {
    var (capitals, small) = (0, 0)
    for index in source {
      let byte = unsafe bytes[index]
      if byte &- 0x41 < 26 { capitals += 1 }
      if byte &- 0x61 < 26 { small += 1 }
    }
    if capitals == 0 { return .any }
    if small == 0 { return .capitals }
    return unsafe bytes[source.lowerBound] &- 0x41 < 26 ? .capitalised : .any
  }

  /// The hash of a source without its blanks and hyphens.
  private static func joined(_ bytes: UnsafeRawBufferPointer, _ source: Range<Int>) -> UInt64 {
    var whole = LetterHashing()
    var index = source.lowerBound
    while index < source.upperBound {
      let eight = unsafe LetterHash.eight(bytes, index)
      let stops = LetterHash.blanks(eight) | LetterHash.hyphens(eight)
      let count = min(stops.trailingZeroBitCount &>> 3, source.upperBound &- index)
      if count == 0 {
        index &+= 1
        continue
      }
      whole.add(eight, count)
      index &+= count
    }
    return whole.value
  }

  /// Sources written together are found where no source of its own is written so.
  private mutating func addJoined() {
    for (key, sense) in joined {
      let slot = claim(key)
      if slot < 0 { return }
      if unsafe slots[slot].head < 0 { unsafe slots[slot].head = sense &+ 1 }
    }
  }

  /// Whether a line is one that must not be printed; the status, the fifth field behind the source, is known by its
  /// first letter.
  private static func isForbidden(_ bytes: UnsafeRawBufferPointer, _ sourceEnd: Int, _ end: Int) -> Bool {
    var field = sourceEnd
    for _ in 0..<4 { field = unsafe tab(bytes, field &+ 1, end) }
    guard field &+ 1 < end else { return false }
    let first = unsafe bytes[field &+ 1]
    return first == 0x64 || first == 0x66  // deprecated, forbidden
  }

  @inline(__always)
  private mutating func append(_ sense: TermIndex.Sense, at slot: Int) {
    senses.append(sense)
    let new = Int32(truncatingIfNeeded: senses.count &- 1)
    let head = unsafe slots[slot].head
    if head < 0 {
      unsafe slots[slot].head = new &+ 1
    } else {
      senses[Int(lasts[head] ?? head &- 1)].next = new
      lasts[head] = new
    }
  }

  /// The place of a key; -1 where there is no room for it.
  @inline(__always)
  private mutating func claim(_ key: TermKey) -> Int {
    var place = key.place & mask
    while true {
      let slot = unsafe slots[place]
      if slot.head == 0 { break }
      if slot.key == key.upper { return place }
      place = (place &+ 1) & mask
    }
    free &-= 1
    guard free >= 0 else {
      isFull = true
      return -1
    }
    unsafe slots[place] = TermIndex.Slot(key: key.upper, head: -1)
    return place
  }
}

extension TermEntry.PartOfSpeech {
  /// The class that a glossary's field names, given as eight bytes of the file, the field's first in the lowest place;
  /// noun for what is none.
  init(field: UInt64) {
    let blanks = LetterHash.blanks(field)
    let count = blanks == 0 ? 4 : min(blanks.trailingZeroBitCount &>> 3, 4)
    switch field & LetterHash.mask(count) {
    case 0x6272_6576: self = .verb
    case 0x6A_6461: self = .adj
    case 0x76_6461: self = .adv
    case 0x7262_6261: self = .abbr
    case 0x656D_616E: self = .name
    case 0x6D_756E: self = .num
    case 0x6172_6870: self = .phrase
    case 0x7065_7270: self = .prep
    case 0x6E6F_7270: self = .pron
    case 0x7472_6170: self = .part
    case 0x6A6E_6F63: self = .conj
    case 0x74_6564: self = .det
    default: self = .noun
    }
  }
}
