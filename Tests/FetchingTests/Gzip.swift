/// Gzip files for tests (RFC 1951 and 1952), made without a compressor.
enum Gzip {
  /// Bytes, stored as they are.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    let block: [UInt8] = [1] + little(count) + little(~count) + bytes
    return head + block + little(crc(bytes)) + little(UInt32(bytes.count))
  }

  /// A file of about a thousandth of what it holds: zeros, at least `count` of them, in one block with fixed codes.
  ///
  /// A literal zero, and then again and again the length 258 (code 285, eight bits) at the distance 1 (code 0, five bits).
  /// There is no checksum: who reads that far has read too much.
  static func bomb(atLeast count: Int) -> [UInt8] {
    var bits = Bits()
    bits.append(1, count: 1)
    bits.append(1, count: 2)
    bits.appendCode(0x30, count: 8)
    for _ in 0..<(count / 258 + 1) {
      bits.appendCode(0b1100_0101, count: 8)
      bits.appendCode(0, count: 5)
    }
    return head + bits.bytes
  }

  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  private struct Bits {
    var bytes: [UInt8] = []
    private var free = 0

    /// Appends a number, its lowest bit first.
    mutating func append(_ value: UInt8, count: Int) {
      for position in 0..<count { appendBit(value >> position & 1) }
    }

    /// Appends a Huffman code, its highest bit first.
    mutating func appendCode(_ value: UInt8, count: Int) {
      for position in (0..<count).reversed() { appendBit(value >> position & 1) }
    }

    private mutating func appendBit(_ bit: UInt8) {
      if free == 0 {
        bytes.append(0)
        free = 8
      }
      bytes[bytes.count - 1] |= bit << (8 - free)
      free -= 1
    }
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
