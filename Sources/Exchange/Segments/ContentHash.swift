/// A hash of a text that is the same on every machine and in every version: FNV-1a, 64 bits.
enum ContentHash {
  static func hash(of text: String) -> UInt64 { hash(of: text.utf8) }

  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Digits and letters that are not mixed up when read aloud (Crockford's base 32).
  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The first `count` signs of a hash, five bits a sign.
  static func text(of hash: UInt64, count: Int = 8) -> String {
    // FNV's high bits are the better mixed ones once folded.
    var rest = hash ^ (hash >> 29)
    var text: [UInt8] = []
    for _ in 0..<count {
      text.append(signs[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: text, as: UTF8.self)
  }
}
