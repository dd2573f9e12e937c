package import NewsModel

/// Finds the entries of a glossary by their source, one or several words, in one look-up a word.
///
/// An open-addressed table of term keys; a key that only begins longer terms is there as well, so that a
/// search knows when to stop. The glossary's fields are read in place, not copied.
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
    var letters: Letters
    var pos: TermEntry.PartOfSpeech
    var next: Int32
  }

  /// A place of the table.
  fileprivate struct Slot {
    /// The key; 0 where the slot is free.
    var key: UInt64 = 0
    /// The first sense plus 1; 0 where the key only begins longer terms.
    var head: Int32 = 0
    /// The last sense plus 1, while the index is made.
    var tail: Int32 = 0
  }

  /// The glossary whose entries are found.
  package let glossary: Glossary
  private var slots: [Slot]
  private var senses: [Sense] = []
  private var mask: Int

  /// Reads the sources of all entries that may be printed (preferred and admitted).
  package init(_ glossary: Glossary) {
    self.glossary = glossary
    var making = TermIndexMaking(entries: glossary.count)
    for (number, table) in glossary.tables.enumerated() { making.add(table, number) }
    making.addJoined()
    slots = making.slots
    senses = making.senses
    mask = slots.count - 1
  }

  /// What is known of a key: nil where no term begins with it, else the index of its first sense, -1 where it
  /// only begins longer terms.
  func find(_ key: TermKey) -> Int32? {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key.value { return slots[slot].head - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The sense at an index that `find(_:)` gave, or that a sense names as its next.
  func sense(_ index: Int32) -> Sense { senses[Int(index)] }

  /// The entries whose source is `term`, in any case, most important first.
  package func entries(of term: String) -> [EntryPlace] {
    var key = TermKey.empty
    for word in term.utf8.split(separator: 0x20) {
      key = key.appending(WordHash.of(Array(word).span))
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
private struct TermIndexMaking {
  private(set) var slots: [TermIndex.Slot]
  private(set) var senses: [TermIndex.Sense] = []
  private var used = 0
  /// Sources of several words as if written together, with their first sense.
  private var joined: [(key: TermKey, sense: Int32)] = []

  init(entries: Int) {
    var size = 1024
    while size < entries * 2, size < 1 << 28 { size *= 2 }
    slots = Array(repeating: TermIndex.Slot(), count: size)
    senses.reserveCapacity(entries)
    joined.reserveCapacity(entries / 2)
  }

  /// Adds all rows of a table.
  mutating func add(_ table: Glossary.Table, _ number: Int) {
    unsafe table.bytes.withUnsafeBufferPointer { bytes in
      for row in table.rows.indices {
        let line = table.rows[row]
        // Rows are checked once; within them no place is.
        guard line.start >= 0, line.start < line.end, line.end <= bytes.count else { continue }
        unsafe add(bytes, line, table, row, number)
      }
    }
  }

  /// Reads a row's source in one pass: the key of its words, and its capitals.
  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: TextRange, _ table: borrowing Glossary.Table, _ row: Int,
    _ number: Int
  ) {
    let end = line.end
    var index = line.start
    while index < end, unsafe bytes[index] != 0x09 { index += 1 }
    index += 1
    let start = index
    var (key, hash, slot, words) = (TermKey.empty, WordHash.start, -1, 0)
    var (capitals, small, isWord, hasHyphen) = (0, 0, false, false)
    while index < end {
      let byte = unsafe bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if isWord {
          words += 1
          // A longer source than any that is looked for can't be found; it takes no place.
          if words > TermFinder.longest { return }
          key = key.appending(hash)
          slot = claim(key.value)
        }
        if byte == 0x09 { break }
        (hash, isWord) = (WordHash.start, false)
      } else {
        hash = WordHash.adding(byte, to: hash)
        isWord = true
        if byte == 0x2D { hasHyphen = true }
        if byte &- 0x41 < 26 { capitals += 1 }
        if byte &- 0x61 < 26 { small += 1 }
      }
      index += 1
    }
    guard slot >= 0 else { return }
    // In the built-in files the first line of a source is never a forbidden one, so most need no look at the status.
    let mayBeForbidden = !table.isBuiltIn || slots[slot].head > 0
    if mayBeForbidden, TermIndexMaking.isForbidden(table, row) { return }
    let letters: TermIndex.Letters =
      capitals == 0
      ? .any : small == 0 ? .capitals : unsafe bytes[start] &- 0x41 < 26 ? .capitalised : .any
    let pos = min(index + 1, end)
    var past = pos
    while past < end, unsafe bytes[past] != 0x09 { past += 1 }
    append(
      TermIndex.Sense(
        place: EntryPlace(table: number, row: row), letters: letters,
        pos: unsafe TermEntry.PartOfSpeech(field: Span(_unsafeElements: bytes).extracting(pos..<past)),
        next: -1),
      at: slot)
    if letters == .any, words > 1 || hasHyphen {
      // The source without its blanks and hyphens.
      var whole = WordHash.start
      for place in start..<index {
        let byte = unsafe bytes[place]
        if byte != 0x20, byte != 0x2D { whole = WordHash.adding(byte, to: whole) }
      }
      joined.append((TermKey.empty.appending(whole), slots[slot].head))
    }
  }

  /// Sources written together are found where no source of its own is written so.
  mutating func addJoined() {
    for (key, sense) in joined {
      let slot = claim(key.value)
      if slots[slot].head == 0 { slots[slot].head = sense }
    }
  }

  /// Whether a line is one that must not be printed; the status is known by its first letter.
  private static func isForbidden(_ table: borrowing Glossary.Table, _ row: Int) -> Bool {
    guard let first = table.field(.status, of: row).first else { return false }
    return table.bytes[first] == 0x64 || table.bytes[first] == 0x66  // deprecated, forbidden
  }

  private mutating func append(_ sense: TermIndex.Sense, at slot: Int) {
    senses.append(sense)
    let new = Int32(senses.count)
    if slots[slot].head == 0 {
      slots[slot].head = new
    } else {
      senses[Int(slots[slot].tail) - 1].next = new - 1
    }
    slots[slot].tail = new
  }

  private mutating func claim(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    if slots[slot].key == 0 {
      // Every beginning of a term takes a place as well, so the entries' number alone does not tell the size.
      if used * 4 >= slots.count * 3 {
        grow()
        return claim(key)
      }
      used += 1
      slots[slot].key = key
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    let mask = old.count * 2 - 1
    slots = Array(repeating: TermIndex.Slot(), count: mask + 1)
    for one in old where one.key != 0 {
      var slot = Int(truncatingIfNeeded: one.key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = one
    }
  }
}
