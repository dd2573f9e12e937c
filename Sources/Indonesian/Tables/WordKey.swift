/// A word's letters as two numbers, small and capital ASCII letters alike, so that a look-up compares no strings.
///
/// Words of up to 16 bytes have a key of their own; longer ones share one only by a freak of chance.
///
/// It is read straight from the text in any case and of any letters, and so serves figures and names. `FormKey` is the
/// other key: of a form already lowered in a `FormBuffer`, so that the analyser can ask for every part of it.
struct WordKey: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// How many bytes it was made of.
  private(set) var count = 0

  /// The key of no letters, to be added to.
  init() {}

  /// The key of a word.
  init(_ word: some Sequence<UInt8>) { for byte in word { add(byte) } }

  /// The key of the bytes in `range`, which lies inside `bytes`.
  ///
  /// Most words are read as two numbers at once; near the end of the text, where 16 bytes can't be read, and for
  /// long words it goes byte by byte.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard range.count <= 16, range.lowerBound + 16 <= bytes.count else {
      for index in range { unsafe add(bytes[index]) }
      return
    }
    let small: UInt64 = 0x2020_2020_2020_2020
    count = range.count
    // The guard above keeps both reads inside the buffer.
    low = unsafe bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self) | small
    if count < 8 { low &= (1 << UInt64(count &* 8)) &- 1 }
    guard count > 8 else { return }
    high = unsafe bytes.loadUnaligned(fromByteOffset: range.lowerBound &+ 8, as: UInt64.self) | small
    if count < 16 { high &= (1 << UInt64((count &- 8) &* 8)) &- 1 }
  }

  /// The key of the bytes in `range`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self = unsafe bytes.withUnsafeBytes { unsafe WordKey($0, range) }
  }

  /// Adds a byte; the bit that tells small letters from capitals is set in every byte.
  mutating func add(_ byte: UInt8) {
    let small = UInt64(byte | 0x20)
    if count < 8 {
      low |= small << UInt64(count &* 8)
    } else if count < 16 {
      high |= small << UInt64((count &- 8) &* 8)
    } else {
      high = (high ^ small) &* 0x0000_0100_0000_01B3
    }
    count &+= 1
  }

  /// A number spread over all words; its upper bits are the best.
  var hash: UInt64 { (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93 }
}

/// Values by words: an open table, found with one multiplication and seldom more than one comparison.
struct WordTable<Value> {
  private var entries: [(key: WordKey, value: Value)?]
  private var shift: UInt64
  /// How many words it holds.
  private(set) var count = 0

  /// Makes an empty table with room for about `capacity` words.
  init(capacity: Int) {
    var bits = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    entries = Array(repeating: nil, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The value of a word.
  subscript(key: WordKey) -> Value? {
    var slot = Int(key.hash >> shift)
    while let entry = entries[slot] {
      if entry.key == key { return entry.value }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
    return nil
  }

  /// Gives a word a value, in the place of one that it has.
  mutating func set(_ key: WordKey, _ value: Value) {
    if count * 2 >= entries.count { grow() }
    var slot = Int(key.hash >> shift)
    while let entry = entries[slot] {
      if entry.key == key {
        entries[slot] = (key, value)
        return
      }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
    entries[slot] = (key, value)
    count += 1
  }

  /// Adds all words of another table.
  mutating func add(_ other: WordTable) {
    for case .some(let entry) in other.entries { set(entry.key, entry.value) }
  }

  private mutating func grow() {
    var larger = WordTable(capacity: entries.count)
    for case .some(let entry) in entries { larger.set(entry.key, entry.value) }
    self = larger
  }
}

extension WordTable: Sendable where Value: Sendable {}

/// Words in lower case, asked by their keys.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var words: WordTable<Void>

  init(arrayLiteral words: String...) {
    self.words = WordTable(capacity: words.count)
    for word in words { self.words.set(WordKey(word.utf8), ()) }
  }

  /// Whether a word is one of them.
  func contains(_ key: WordKey) -> Bool { words[key] != nil }
}
