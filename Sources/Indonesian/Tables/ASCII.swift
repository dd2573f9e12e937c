/// The ASCII signs that the analysis names, and the classes that it asks for.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let numberSign: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let period: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let underscore: UInt8 = 0x5F

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte <= space || byte == 0x7F }
  @inline(__always) static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// a, e, i, o, u in lower case.
  @inline(__always) static func isVowel(_ byte: UInt8) -> Bool {
    // One bit a letter from "a": 0, 4, 8, 14, 20.
    byte &- 0x61 < 26 && (0x10_4111 >> UInt32(byte &- 0x61)) & 1 == 1
  }

  /// The byte of a letter given as a Unicode scalar: `ASCII.of("p")`.
  @inline(__always) static func of(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar.value)
  }
}
