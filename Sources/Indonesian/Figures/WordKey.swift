/// A word's letters as two numbers, small and capital ASCII letters alike, so that a look-up compares no strings.
///
/// Words of up to 16 bytes have a key of their own; longer ones share one only by a freak of chance.
struct WordKey: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// How many bytes it was made of.
  private(set) var count = 0

  /// The key of no letters, to be added to.
  init() {}

  /// The key of a word.
  init(_ word: some Sequence<UInt8>) { for byte in word { add(byte) } }

  /// Adds a byte.
  mutating func add(_ byte: UInt8) {
    let small = UInt64(byte &- 65 < 26 ? byte | 32 : byte)
    if count < 8 {
      low |= small << UInt64(count &* 8)
    } else if count < 16 {
      high |= small << UInt64((count &- 8) &* 8)
    } else {
      high = (high ^ small) &* 0x0000_0100_0000_01B3
    }
    count &+= 1
  }

  /// A number between 0 and 4095, spread over all words.
  var slot: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(mixed >> 52)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(low ^ (high &* 0x9E37_79B9_7F4A_7C15)) }
}
