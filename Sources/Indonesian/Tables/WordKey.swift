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
      self = unsafe WordKey(byByte: bytes, range)
      return
    }
    let small: UInt64 = 0x2020_2020_2020_2020
    count = range.count
    // No branches: whether a word is short or long can't be foretold. The guard above keeps both reads inside the buffer.
    let (lowMask, highMask) = (WordKey.mask(count), WordKey.mask(max(0, count &- 8)))
    low = (unsafe bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self) | small) & lowMask
    high =
      (unsafe bytes.loadUnaligned(fromByteOffset: range.lowerBound &+ 8, as: UInt64.self) | small) & highMask
  }

  @inline(never)
  private init(byByte bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    for index in range { unsafe add(bytes[index]) }
  }

  /// The lowest bytes of eight, as many as are told, or all.
  @inline(__always) private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? UInt64.max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
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

  /// The key of a name whose words are parted by one blank each: that of its words, joined.
  init(name: ArraySlice<UInt8>) {
    self.init()
    for word in name.split(separator: ASCII.space) { join(WordKey(word)) }
  }

  /// Adds another word.
  @inline(__always) mutating func join(_ word: WordKey) {
    guard count > 0 else {
      self = word
      return
    }
    let mixed = (low ^ 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    low = (mixed ^ mixed >> 32) &+ word.low
    high = ((high ^ word.high) &* 0xA076_1D64_78BD_642F) ^ (word.low &* 0x9E37_79B9_7F4A_7C15)
    count &+= word.count &+ 1
  }

  /// The first three bytes of a word of up to sixteen, the first one highest, or as many as there are.
  var first3: UInt32 {
    UInt32(truncatingIfNeeded: low).byteSwapped >> UInt32(truncatingIfNeeded: 8 &* max(1, 4 &- count))
  }

  /// The last four bytes, the first of them highest, or as many as there are.
  var last4: UInt32 {
    guard count > 4 else {
      return UInt32(truncatingIfNeeded: low).byteSwapped >> UInt32(truncatingIfNeeded: 8 &* (4 &- count))
    }
    let start = UInt64(truncatingIfNeeded: 8 &* (count &- 4))
    // Swift's shifts by 64 and more give 0, as is wanted here.
    let last = start < 64 ? low >> start | high << (64 - start) : high >> (start - 64)
    return UInt32(truncatingIfNeeded: last).byteSwapped
  }

  /// Whether it was made of one to sixteen ASCII letters and nothing else.
  ///
  /// Method: eight bytes at once, from the usual tests of bytes inside of words (H. S. Warren, "Hacker's Delight").
  @inline(__always) var isLetters: Bool {
    guard count > 0, count <= 16 else { return false }
    return WordKey.others(low, count) | WordKey.others(high, max(0, count &- 8)) == 0
  }

  /// A bit for each of the first `count` bytes of eight, whose small bit is set, that is no letter.
  @inline(__always) private static func others(_ bytes: UInt64, _ count: Int) -> UInt64 {
    let letters = bytes | 0x6161_6161_6161_6161 & ~WordKey.mask(count)
    // No byte below 0x80 carries into the next: "a" is the first that reaches it with 0x1F, "{" with 5.
    let others = letters | (letters &+ 0x0505_0505_0505_0505) | ~(letters &+ 0x1F1F_1F1F_1F1F_1F1F)
    return others & 0x8080_8080_8080_8080
  }

  /// A number spread over all words; its upper bits are the best.
  var hash: UInt64 { (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93 }
}

/// Values by words: an open table, found with one multiplication and seldom more than one comparison.
///
/// Words and values lie in the order of their coming, and only small numbers in the open table, so that an empty table
/// is cheap to make and to throw away.
struct WordTable<Value> {
  /// The number of an entry plus one; 0 where there is none.
  private var slots: [Int32]
  private var keys: [WordKey] = []
  private(set) var values: [Value] = []
  private var shift: UInt64

  /// Makes an empty table with room for about `capacity` words.
  init(capacity: Int) {
    var bits = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    // Small tables mostly stay empty.
    guard capacity > 8 else { return }
    keys.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// How many words it holds.
  var count: Int { keys.count }

  /// The number of a word's entry, in the order of coming; -1 where it has none.
  @inline(__always) func number(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash >> shift)
    while true {
      let entry = Int(slots[slot]) &- 1
      if entry < 0 || keys[entry] == key { return entry }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  /// The value of a word.
  subscript(key: WordKey) -> Value? {
    let entry = number(of: key)
    return entry < 0 ? nil : values[entry]
  }

  /// Gives a word a value, in the place of one that it has.
  mutating func set(_ key: WordKey, _ value: Value) {
    let entry = number(of: key)
    if entry < 0 { append(key, value) } else { values[entry] = value }
  }

  /// Changes the value of a word, which is `first` where it has none yet.
  mutating func change(_ key: WordKey, from first: @autoclosure () -> Value, _ body: (inout Value) -> Void) {
    var entry = number(of: key)
    if entry < 0 {
      entry = keys.count
      append(key, first())
    }
    body(&values[entry])
  }

  /// Calls `body` with every word and its value, in the order of their coming.
  func forEach(_ body: (WordKey, Value) -> Void) {
    for entry in keys.indices { body(keys[entry], values[entry]) }
  }

  private mutating func append(_ key: WordKey, _ value: Value) {
    if keys.count * 2 >= slots.count { grow() }
    keys.append(key)
    values.append(value)
    put(keys.count)
  }

  private mutating func put(_ number: Int) {
    var slot = Int(truncatingIfNeeded: keys[number - 1].hash >> shift)
    while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    shift -= 1
    for number in keys.indices { put(number + 1) }
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
