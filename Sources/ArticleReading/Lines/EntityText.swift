/// Takes out the character references that are left in a text because it was escaped twice: `&amp;quot;` on the page
/// is `&quot;` here and `"` to the reader.
///
/// References to `<` and `>` stay: a text that shows them speaks of markup.
enum EntityText {
  private static let names: [(name: [UInt8], text: [UInt8])] = [
    ("amp", "&"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("ldquo", "“"), ("rdquo", "”"),
    ("lsquo", "‘"),
    ("rsquo", "’"), ("ndash", "–"), ("mdash", "—"), ("hellip", "…"), ("bull", "•"), ("shy", ""),
    ("eacute", "é"),
    ("laquo", "«"), ("raquo", "»"), ("deg", "°"), ("middot", "·"), ("zwnj", ""), ("zwj", ""),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The longest reference between `&` and `;`.
  private static let longest = 7

  /// The text, each reference that is left in it read, and those that come to light by it.
  static func decode(_ text: Line) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == 0x26, let (value, past) = reference(text, at: index) else {
        bytes.append(text[index])
        index += 1
        continue
      }
      bytes += value
      index = past
    }
    return bytes
  }

  private static func reference(_ text: Line, at index: Int) -> (value: [UInt8], past: Int)? {
    var start = index + 1
    // "&amp;amp;quot;"
    while text[start...].starts(with: [0x61, 0x6D, 0x70, 0x3B]), start + 4 < text.endIndex,
      named(text, at: start + 4) != nil
    {
      start += 4
    }
    return named(text, at: start)
  }

  private static func named(_ text: Line, at start: Int) -> (value: [UInt8], past: Int)? {
    guard let end = text[start...].prefix(longest + 1).firstIndex(of: 0x3B), end > start else { return nil }
    let name = text[start..<end]
    guard name.first == 0x23 else {
      return names.first { $0.name.elementsEqual(name) }.map { ($0.text, end + 1) }
    }
    let isHex = name.dropFirst().first.map { $0.lowered == 0x78 } ?? false
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard !digits.isEmpty, digits.allSatisfy({ $0.isDigit || (isHex && $0.isLetter) }),
      let number = UInt32(digits.string, radix: isHex ? 16 : 10), number >= 0x20, number != 0x3C,
      number != 0x3E,
      !(0x7F...0x9F).contains(number), let scalar = Unicode.Scalar(number), let value = UTF8.encode(scalar)
    else { return nil }
    return (number == 0xA0 ? [0x20] : number == 0xAD ? [] : Array(value), end + 1)
  }
}
