/// Text made safe for HTML.
enum HTMLText {
  /// The text with character references for the signs of mark-up, in elements and in attributes. Line ends and tabs
  /// become blanks; what steers a reader's screen or stands for no character goes.
  ///
  /// - Parameter breaks: what is put into words of more than `longestWord` signs, so that they can be broken there.
  static func escaped(_ text: String, breaks: String = "") -> String {
    guard text.utf8.contains(where: needsCare) || (!breaks.isEmpty && hasLongWord(text)) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var length = 0
    for character in text {
      length = character.isWhitespace ? 0 : length + 1
      if length > longestWord {
        result += breaks
        length = 1
      }
      for scalar in character.unicodeScalars { append(scalar, to: &result) }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += " "
    case _ where scalar.steersText || isNone(scalar): break
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// A word of more signs may be wider than a narrow column.
  private static let longestWord = 30

  private static func hasLongWord(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      length = byte == 0x20 ? 0 : length + 1
      if length > longestWord { return true }
    }
    return false
  }

  /// Whether a sign may begin with this byte that can't stand as it is.
  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...: true
    default: false
    }
  }

  /// Whether a scalar stands for no character: noncharacters, a byte order mark, the frame of annotations, tags.
  private static func isNone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// An address that a link may lead to: of the web, and of printable ASCII without quotes or brackets; else nil.
  static func address(_ url: String) -> String? {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", url.dropFirst(scheme.count).hasPrefix("://"),
      url.utf8.count <= longestAddress,
      url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !refused.contains($0) })
    else { return nil }
    return url
  }

  private static let longestAddress = 2048
  private static let refused: [UInt8] = Array("\"'<>\\^`{|}".utf8)

  /// A language as HTML names it: the article's where it has one, else Indonesian.
  static func language(_ tag: String?) -> String {
    guard let tag, (2...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || (0x61...0x7A).contains($0 | 0x20) })
    else { return "id" }
    return tag
  }
}
