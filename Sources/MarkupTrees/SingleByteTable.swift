/// The signs of single-byte encodings (WHATWG Encoding Standard, its indexes of single-byte encodings).
///
/// Bytes 0x00 to 0x7F are ASCII in all of them. A byte that an encoding leaves open is the control character of the
/// same number, as the standard has it.
struct SingleByteTable {
  /// The UTF-8 of bytes 0x80 to 0xFF, four bytes each: three of the sign and its length.
  private let entries: [UInt8]

  /// Makes the table of a single-byte encoding; nil for the others.
  static func of(_ encoding: DecodedText.Encoding) -> SingleByteTable? {
    switch encoding {
    case .utf8, .utf16BigEndian, .utf16LittleEndian: nil
    case .windows1252: windows1252
    case .windows1254: windows1254
    case .windows1250: windows1250
    case .windows1251: windows1251
    case .latin2: latin2
    case .latin9: latin9
    case .macintosh: macintosh
    }
  }

  /// The signs of bytes from `start` on; those before are as in ISO-8859-1, and so are those behind.
  private init(_ signs: String, from start: Int = 0x80, then others: [UInt8: Unicode.Scalar] = [:]) {
    var scalars = (UInt32(0x80)...0xFF).compactMap { Unicode.Scalar($0) }
    for (offset, sign) in signs.unicodeScalars.enumerated() { scalars[start - 0x80 + offset] = sign }
    for (byte, sign) in others { scalars[Int(byte) - 0x80] = sign }
    var entries: [UInt8] = []
    for scalar in scalars {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      entries += bytes + [UInt8](repeating: 0, count: 3 - bytes.count) + [UInt8(bytes.count)]
    }
    self.entries = entries
  }

  /// The bytes as UTF-8.
  func decode(_ source: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + source.count / 8)
    for byte in source {
      if byte < 0x80 {
        bytes.append(byte)
      } else {
        let at = Int(byte & 0x7F) * 4
        bytes.append(entries[at])
        bytes.append(entries[at + 1])
        if entries[at + 3] > 2 { bytes.append(entries[at + 2]) }
      }
    }
    return bytes
  }

  /// The bytes 0x80 to 0x9F of windows-1252 and windows-1254.
  private static let western = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
  private static let windows1252 = SingleByteTable(western)
  private static let windows1254 = SingleByteTable(
    western,
    then: [
      0x8E: "\u{8E}", 0x9E: "\u{9E}", 0xD0: "Ğ", 0xDD: "İ", 0xDE: "Ş", 0xF0: "ğ", 0xFD: "ı", 0xFE: "ş",
    ])
  /// ISO-8859-15 leaves 0x80 to 0x9F to control characters; a text that has them there means windows-1252's signs.
  private static let latin9 = SingleByteTable(
    western, then: [0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ"])
  private static let windows1250 = SingleByteTable(
    "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź"
      + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
      + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
      + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙")
  private static let latin2 = SingleByteTable(
    "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż"
      + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
      + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
    from: 0xA0)
  private static let windows1251 = SingleByteTable(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ"
      + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
      + "абвгдежзийклмнопрстуфхцчшщъыьэюя")
  private static let macintosh = SingleByteTable(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
      + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
}
