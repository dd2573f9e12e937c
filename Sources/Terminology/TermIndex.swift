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

  /// The glossary whose entries are found.
  package let glossary: Glossary
  private var keys: [UInt64]
  private var heads: [Int32]
  /// The last sense of each slot, while the index is made.
  private var tails: [Int32] = []
  private var senses: [Sense] = []
  /// Sources of several words as if written together, with their first sense, while the index is made.
  private var joined: [(key: TermKey, sense: Int32)] = []
  private var mask: Int
  private var used = 0

  /// Reads the sources of all entries that may be printed (preferred and admitted).
  package init(_ glossary: Glossary) {
    self.glossary = glossary
    var size = 1024
    while size < glossary.count * 3, size < 1 << 28 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    heads = Array(repeating: -1, count: size)
    tails = heads
    senses.reserveCapacity(glossary.count)
    for (number, table) in glossary.tables.enumerated() {
      for row in table.rows.indices { add(table, row, number) }
    }
    // Written together they are found where no source of its own is written so.
    for (key, sense) in joined {
      let slot = claim(key)
      if heads[slot] < 0 { heads[slot] = sense }
    }
    joined = []
    tails = []
  }

  /// Reads a row's source in one pass: the key of its words, and its capitals.
  private mutating func add(_ table: Glossary.Table, _ row: Int, _ number: Int) {
    let bytes = table.bytes.span
    let end = table.rows[row].end
    var index = table.rows[row].start
    while index < end, bytes[index] != 0x09 { index += 1 }
    index += 1
    let start = index
    var (key, hash, slot, words) = (TermKey.empty, WordHash.start, -1, 0)
    // The source without its blanks and hyphens.
    var whole = WordHash.start
    var (capitals, small, isWord) = (0, 0, false)
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if isWord {
          words += 1
          // A longer source than any that is looked for can't be found; it takes no place.
          if words > TermFinder.longest { return }
          key = key.appending(hash)
          slot = claim(key)
        }
        if byte == 0x09 { break }
        (hash, isWord) = (WordHash.start, false)
      } else {
        hash = WordHash.adding(byte, to: hash)
        if byte != 0x2D { whole = WordHash.adding(byte, to: whole) }
        isWord = true
        if byte &- 0x41 < 26 { capitals += 1 }
        if byte &- 0x61 < 26 { small += 1 }
      }
      index += 1
    }
    guard slot >= 0 else { return }
    // In the built-in files the first line of a source is never a forbidden one, so most need no look at the status.
    let mayBeForbidden = !table.isBuiltIn || heads[slot] >= 0
    if mayBeForbidden, TermIndex.isForbidden(table, row) { return }
    let letters: Letters =
      capitals > 0 && small == 0 ? .capitals : bytes[start] &- 0x41 < 26 ? .capitalised : .any
    let pos = min(index + 1, end)
    var past = pos
    while past < end, bytes[past] != 0x09 { past += 1 }
    append(
      Sense(
        place: EntryPlace(table: number, row: row), letters: letters,
        pos: TermEntry.PartOfSpeech(field: bytes.extracting(pos..<past)), next: -1), at: slot)
    if letters == .any, words > 1 || whole != hash {
      joined.append((TermKey.empty.appending(whole), heads[slot]))
    }
  }

  /// Whether a line is one that must not be printed; the status is known by its first letter.
  private static func isForbidden(_ table: Glossary.Table, _ row: Int) -> Bool {
    guard let first = table.field(.status, of: row).first else { return false }
    return table.bytes[first] == 0x64 || table.bytes[first] == 0x66  // deprecated, forbidden
  }

  private mutating func append(_ sense: Sense, at slot: Int) {
    let new = Int32(senses.count)
    senses.append(sense)
    if heads[slot] < 0 { heads[slot] = new } else { senses[Int(tails[slot])].next = new }
    tails[slot] = new
  }

  private mutating func claim(_ key: TermKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0, keys[slot] != key.value { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      // Every beginning of a term takes a place as well, so the entries' number alone does not tell the size.
      if used * 2 >= keys.count {
        grow()
        return claim(key)
      }
      used += 1
      keys[slot] = key.value
    }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldHeads, oldTails) = (keys, heads, tails)
    mask = keys.count * 2 - 1
    keys = Array(repeating: 0, count: mask + 1)
    heads = Array(repeating: -1, count: mask + 1)
    tails = heads
    for (old, key) in oldKeys.enumerated() where key != 0 {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      (keys[slot], heads[slot], tails[slot]) = (key, oldHeads[old], oldTails[old])
    }
  }

  /// What is known of a key: nil where no term begins with it, else the index of its first sense, -1 where it
  /// only begins longer terms.
  func find(_ key: TermKey) -> Int32? {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.value { return heads[slot] }
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
