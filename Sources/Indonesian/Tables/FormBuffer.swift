/// A key of a form in the tables: the form itself up to 16 bytes, a digest of the tail beyond.
///
/// Its parts come out of a `FormBuffer`; `WordKey` is the key of a word as it stands in a text.
struct FormKey: Sendable, Hashable {
  var low: UInt64
  var high: UInt64

  /// A mixed value for the choice of a slot. Method: multiply and fold, as in wyhash.
  @inline(__always) var slotHash: UInt64 {
    let mixed = (low ^ 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93 ^ high &* 0xA076_1D64_78BD_642F
    return mixed ^ (mixed >> 29)
  }
}

/// One form in lower case in a small fixed store, so that any part of it is a key within a few instructions.
///
/// Forms that hold other than ASCII letters, digits, hyphens and apostrophes, or that are longer than
/// `capacity`, do not go in: they are never taken apart.
struct FormBuffer: Equatable {
  static let capacity = 48
  private var store: InlineArray<8, UInt64> = .init(repeating: 0)
  private(set) var count = 0

  /// An empty store.
  init() {}

  /// Whether the forms are the same.
  static func == (first: FormBuffer, second: FormBuffer) -> Bool {
    first.count == second.count && first.store.indices.allSatisfy { first.store[$0] == second.store[$0] }
  }

  /// Fills the store with the bytes in `range`, in lower case unless told otherwise, `’` as `'`, `²` as `2`; false
  /// where they do not go in.
  @inline(__always)
  mutating func fill(_ bytes: [UInt8], _ range: Range<Int>, folding: Bool = true) -> Bool {
    store = .init(repeating: 0)
    count = 0
    var word: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var byte = bytes[index]
      if byte >= 0x80 {
        if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xB2 {
          byte = ASCII.of("2")
          index += 1
        } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
          bytes[index + 2] == 0x99
        {
          byte = ASCII.apostrophe
          index += 2
        } else {
          return false
        }
      }
      guard count < FormBuffer.capacity else { return false }
      word |= UInt64(folding ? ASCII.lowercased(byte) : byte) << UInt64((count & 7) << 3)
      count += 1
      if count & 7 == 0 {
        store[(count >> 3) - 1] = word
        word = 0
      }
      index += 1
    }
    if count & 7 != 0 { store[count >> 3] = word }
    return true
  }

  /// A part of the form as a form of its own.
  func subform(_ start: Int, _ end: Int) -> FormBuffer {
    var part = FormBuffer()
    for index in start..<max(start, end) { part.append(self[index]) }
    return part
  }

  /// Adds a byte at the end; past the capacity nothing.
  mutating func append(_ byte: UInt8) {
    guard count < FormBuffer.capacity else { return }
    store[count >> 3] |= UInt64(byte) << UInt64((count & 7) << 3)
    count += 1
  }

  /// The byte at `index`; 0 past the end.
  @inline(__always) subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: store[index >> 3] >> UInt64((index & 7) << 3))
  }

  /// The eight bytes from `index` on, the first lowest.
  @inline(__always) func eight(at index: Int) -> UInt64 {
    let slot = index >> 3
    let shift = UInt64((index & 7) << 3)
    return shift == 0 ? store[slot] : store[slot] >> shift | store[slot + 1] << (64 - shift)
  }

  /// The key of the bytes from `start` up to `end`, with `first` in place of the first one.
  @inline(__always) func key(_ start: Int, _ end: Int, first: UInt8) -> FormKey {
    var key = key(start, end)
    key.low = key.low & ~0xFF | UInt64(first)
    return key
  }

  /// The key of the bytes from `start` up to `end`.
  @inline(__always) func key(_ start: Int, _ end: Int) -> FormKey {
    let length = end - start
    if length <= 8 { return FormKey(low: eight(at: start) & FormBuffer.mask(length), high: 0) }
    let low = eight(at: start)
    var high = eight(at: start + 8) & FormBuffer.mask(length - 8)
    var index = start + 16
    while index < end {
      let next = eight(at: index) & FormBuffer.mask(end - index)
      // The top bit is in no ASCII byte: a digest never equals a form of 16 bytes.
      high = ((high ^ next) &* 0xE703_7ED1_A0B4_28DB ^ UInt64(length)) | 1 << 63
      index += 8
    }
    return FormKey(low: low, high: high)
  }

  @inline(__always) private static func mask(_ length: Int) -> UInt64 {
    length >= 8 ? ~0 : length <= 0 ? 0 : (1 << UInt64(length << 3)) - 1
  }

  /// Whether the bytes from `start` on are those of `text`, ASCII of up to eight bytes.
  @inline(__always) func has(_ text: StaticLetters, at start: Int) -> Bool {
    eight(at: start) & FormBuffer.mask(text.count) == text.bits
  }
}

/// Up to eight ASCII letters in one number, made from a literal: `let prefix: StaticLetters = "ter"`.
struct StaticLetters: ExpressibleByStringLiteral, Sendable, Equatable {
  let bits: UInt64
  let count: Int

  @inline(__always) init(stringLiteral text: StaticString) {
    var bits: UInt64 = 0
    for index in 0..<min(text.utf8CodeUnitCount, 8) {
      bits |= UInt64(unsafe text.utf8Start[index]) << UInt64(index << 3)
    }
    self.bits = bits
    count = text.utf8CodeUnitCount
  }
}
