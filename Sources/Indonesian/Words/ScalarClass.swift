/// What a sign outside ASCII is for the finding of words.
enum ScalarClass {
  case letter
  /// A small figure raised or lowered: part of the word before it ("km²", "CO₂", "anak²").
  case script
  /// A combining mark or joiner: part of what stands before it.
  case extending
  case space
  case hyphen
  case apostrophe
  case ellipsis
  /// Signs of East Asian scripts, each a word of its own.
  case ideograph
  case mark

  /// Reads the scalar that starts at `index` (a byte of 0x80 or more) and tells its class and its length in
  /// bytes; a scalar that the text cuts off is a mark.
  static func read(_ bytes: [UInt8], at index: Int, end: Int) -> (kind: ScalarClass, length: Int) {
    let scalar = Unicode.Scalar.decode(bytes, at: index, end: end)
    return (of(scalar.value), scalar.length)
  }

  private static func of(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0xA0, 0x85, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202A...0x202F, 0x205F...0x2064, 0x3000,
      0xFEFF:
      .space
    case 0xAD, 0x200C...0x200F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: .extending
    case 0x2010, 0x2011: .hyphen
    case 0x2019, 0x02BC: .apostrophe
    case 0x2026: .ellipsis
    case 0xB2, 0xB3, 0x2080...0x2089: .script
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .letter
    case 0x80...0xBF, 0xD7, 0xF7, 0x2012...0x2BFF, 0x3001...0x303F, 0x1F000...0x1FAFF: .mark
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: .ideograph
    default: byProperties(value)
    }
  }

  private static func byProperties(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .mark }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extending
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return .mark
    }
  }
}

extension Unicode.Scalar {
  /// The value and the length in bytes of the scalar that starts at `index`; U+FFFD of one byte where none
  /// does.
  static func decode(_ bytes: [UInt8], at index: Int, end: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    let length =
      first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, index + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
