@_spi(_Unicode) import Swift

/// Puts letters and their combining marks together, as Unicode's Normalization Form C does (UAX #15).
enum Composition {
  /// The text in NFC, all scripts.
  static func compose(_ text: Line) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in text.string._nfc {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return bytes
  }

  /// Whether a character of two bytes or more may not be in NFC, by itself or behind another.
  ///
  /// Told by the first two bytes, so that some characters are named that never change; none is missed.
  @inline(__always)
  static func mayChange(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    // Combining marks to U+036F, and the singletons U+0374, U+037E and U+0387.
    case 0xCC, 0xCD: true
    case 0xCE: second == 0x87
    case 0xD2: second >= 0x83 && second <= 0x87
    // Hebrew to N'Ko, then the scripts of India and South-East Asia.
    case 0xD6...0xDF, 0xE0: true
    // U+1E00 to U+1EFF are composed letters.
    case 0xE1: second < 0xB8 || second > 0xBB
    // Marks for symbols, the ohm, kelvin and angstrom signs, angle brackets, Coptic and Cyrillic marks.
    case 0xE2: second == 0x83 || second == 0x84 || second == 0x8C || second == 0xAB || second >= 0xB3
    case 0xE3: second == 0x80 || second == 0x82
    case 0xEA: second >= 0x99 && second <= 0xAF
    // Compatibility ideographs, Hebrew presentation forms, combining half marks.
    case 0xEF: second >= 0xA4 && second <= 0xAD || second == 0xB8
    // All but the pictures.
    case 0xF0: second != 0x9F
    default: false
    }
  }
}
