/// Takes up the rows of glossaries: each is gone over once, little more than its source.
@safe package struct SourceIndexMaking {
  /// The places, all free at first; used only while the value is made.
  private let slots: UnsafeMutableBufferPointer<SourceIndex.Slot>
  private(set) var senses: [SourceIndex.Sense] = []
  /// Whether the keys don't fit; then nothing else counts.
  private(set) var isFull = false
  private let mask: Int
  /// How many places may still be taken: three in four, so that searches stay short.
  private var free: Int
  /// The last sense of each source that has several, by the first one.
  private var lasts: [Int32: Int32] = [:]
  private let below: PackedIndex?
  /// How many fields behind the source the status stands.
  private static let statusBehindSource = 5

  init(_ slots: UnsafeMutableBufferPointer<SourceIndex.Slot>, rows: Int, below: PackedIndex?) {
    unsafe self.slots = unsafe slots
    self.below = below
    mask = slots.count - 1
    free = slots.count / 4 * 3
    senses.reserveCapacity(rows)
  }

  /// Adds a row that may be printed (preferred or admitted), reading its source in one pass, eight bytes a step: the key
  /// of its words, and whether it has capitals.
  ///
  /// - Parameters:
  ///   - bytes: the glossary's file.
  ///   - line: the row in it, its fields parted by tabs; one outside the bytes is passed over.
  ///   - table: the number of the file.
  ///   - row: the number of the row.
  package mutating func add(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>, table: Int, row: Int) {
    guard !isFull, line.lowerBound >= 0, !line.isEmpty, line.upperBound <= bytes.count else { return }
    let end = line.upperBound
    let start = unsafe RowBytes.tab(bytes, line.lowerBound, end) &+ 1
    var (index, key, hash, slot, words) = (start, TermKey.empty, LetterHash.start, -1, 0)
    // Bit 5 of each byte stays set as long as there is neither a capital nor a letter of several bytes.
    var plain = LetterHash.small
    var hyphens: UInt64 = 0
    while index < end {
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
        if slot >= 0 { unsafe slots[slot].head = slots[slot].head.beginning }
        words &+= 1
        // A longer source than any that is looked for can't be found; it takes no place.
        if words > TermKey.longest { return }
        key = key.appending(hash)
        hash = LetterHash.start
        slot = claim(key)
        if slot < 0 { return }
      }
      if UInt8(truncatingIfNeeded: eight &>> UInt64(truncatingIfNeeded: count &* 8)) == 0x09 { break }
      index &+= 1
    }
    guard slot >= 0 else { return }
    let status = unsafe RowBytes.field(Self.statusBehindSource, bytes, index, end)
    guard unsafe !RowBytes.isForbidden(bytes, status, end) else { return }
    let cues = unsafe RowBytes.field(1, bytes, status, end)
    let source = start..<min(index, end)
    let letters = unsafe plain == LetterHash.small ? .any : RowBytes.letters(bytes, source)
    append(
      SourceIndex.Sense(
        table: Int32(truncatingIfNeeded: table), row: Int32(truncatingIfNeeded: row), next: -1,
        letters: letters,
        termClass: unsafe TermClass.place(of: LetterHash.eight(bytes, index &+ 1)),
        hasCues: unsafe cues < end && bytes[cues] != 0x09),
      at: slot, key)
    // Sources written together are found where no source of its own is written so.
    if letters == .any, words > 1 || hyphens != 0 {
      slot = unsafe claim(TermKey.empty.appending(RowBytes.joined(bytes, source)))
      guard slot >= 0, unsafe !slots[slot].head.hasSense else { return }
      unsafe slots[slot].head = slots[slot].head.with(
        sense: Int32(truncatingIfNeeded: senses.count &- 1), isJoined: true)
    }
  }

  @inline(__always)
  private mutating func append(_ sense: SourceIndex.Sense, at slot: Int, _ key: TermKey) {
    var sense = sense
    let new = Int32(truncatingIfNeeded: senses.count)
    let head = unsafe slots[slot].head
    if head.isSource {
      let last = lasts[head.sense] ?? head.sense
      sense.next = senses[Int(last)].next
      senses[Int(last)].next = new
      lasts[head.sense] = new
    } else {
      if let below {
        let theirs = below.head(of: key)
        if theirs.isSource { sense.next = -2 &- theirs.sense }
      }
      unsafe slots[slot].head = head.with(sense: new, isJoined: false)
    }
    senses.append(sense)
  }

  /// The place of a key; -1 where there is no room for it.
  @inline(__always)
  private mutating func claim(_ key: TermKey) -> Int {
    var place = key.place & mask
    while true {
      let slot = unsafe slots[place]
      if slot.head.isNothing { break }
      if slot.key == key.upper { return place }
      place = (place &+ 1) & mask
    }
    free &-= 1
    guard free >= 0 else {
      isFull = true
      return -1
    }
    unsafe slots[place] = SourceIndex.Slot(key: key.upper, head: .claimed)
    return place
  }
}

/// What is read of a row besides the key of its source. All places lie inside the bytes, or are their end.
private enum RowBytes {
  /// Where the next tab stands; `end` where none does.
  @inline(__always)
  static func tab(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
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
  static func letters(_ bytes: UnsafeRawBufferPointer, _ source: Range<Int>) -> SourceIndex.Letters {
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
  static func joined(_ bytes: UnsafeRawBufferPointer, _ source: Range<Int>) -> UInt64 {
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

  /// Where the field begins that stands so many fields behind the one that holds or ends at `place`; `end` or behind it
  /// where the line has not so many.
  @inline(__always)
  static func field(_ number: Int, _ bytes: UnsafeRawBufferPointer, _ place: Int, _ end: Int) -> Int {
    var place = place
    for _ in 0..<number { place = unsafe tab(bytes, place, end) &+ 1 }
    return place
  }

  /// Whether a line must not be printed; its status is known by its first letter.
  static func isForbidden(_ bytes: UnsafeRawBufferPointer, _ status: Int, _ end: Int) -> Bool {
    guard status < end else { return false }
    let first = unsafe bytes[status]
    return first == 0x64 || first == 0x66  // deprecated, forbidden
  }
}
