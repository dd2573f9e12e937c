/// The records of a ZIP file (PKWARE, APPNOTE.TXT 6.3.10, section 4.3).
enum ZipFormat {
  static let localHeader: UInt32 = 0x0403_4B50
  static let centralHeader: UInt32 = 0x0201_4B50
  static let endRecord: UInt32 = 0x0605_4B50

  static let localLength = 30
  static let centralLength = 46
  static let endLength = 22

  static let stored = 0
  static let deflated = 8

  /// Bits of the flags (section 4.4.4).
  static let encrypted = 1 << 0
  static let strongEncryption = 1 << 6
  static let utf8Names = 1 << 11
  static let maskedHeaders = 1 << 13

  /// A name that a part may have: a path of plain names below a folder, so that it leads nowhere else.
  static func isSafe(_ name: String) -> Bool {
    guard (1...1024).contains(name.utf8.count), !name.unicodeScalars.contains(where: isRefused) else {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }

  /// Control characters, and what other systems take for a separator or a drive.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\\" || scalar == ":"
  }
}

extension [UInt8] {
  /// A number of two bytes, the low one first; nil where the bytes end before.
  func short(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// A number of four bytes, the low one first; nil where the bytes end before.
  func long(at offset: Int) -> UInt32? {
    guard let low = short(at: offset), let high = short(at: offset + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  mutating func append(short value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append(long value: UInt32) {
    append(short: Int(value & 0xFFFF))
    append(short: Int(value >> 16))
  }
}
