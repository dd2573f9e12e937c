/// A part of an archive, whose indices are those of the whole.
typealias Bytes = ArraySlice<UInt8>

extension UInt8 {
  /// The ASCII letter in lower case; any other byte as it is.
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Whether it may stand in a header's name (RFC 9110, section 5.6.2: token).
  var isToken: Bool {
    isDigit || lowered &- 0x61 < 26
      || [0x21, 0x23, 0x24, 0x25, 0x26, 0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E].contains(
        self)
  }
  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    if isDigit { return self & 0x0F }
    let letter = lowered &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}

extension ArraySlice<UInt8> {
  /// The index past the line that begins at `start`, its end included.
  func pastLine(_ start: Int) -> Int { self[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? endIndex }

  /// The part without blanks and line ends at its ends.
  var trimmed: Bytes {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return self[start..<end]
  }

  /// Whether a tag or a comment opens the part, blanks and a byte order mark aside. Control bytes are no blanks here:
  /// compressed data often begin with them.
  var looksLikeMarkup: Bool {
    let bare = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
    let start = bare.prefix(4096).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard start.first == 0x3C, let next = start.dropFirst().first else { return false }
    return next.lowered &- 0x61 < 26 || next == 0x21 || next == 0x2F || next == 0x3F
  }
}

extension String {
  /// ASCII letters in lower case.
  var asciiLowered: String { String(decoding: utf8.map(\.lowered), as: UTF8.self) }

  /// Without any white space, as addresses in folded headers are meant (RFC 2557, section 4.4.2).
  var withoutBlanks: String { String(decoding: utf8.filter { $0 > 0x20 }, as: UTF8.self) }

  /// The address where it is one on the web, without a place in the page; files and content identifiers are none that a
  /// reader can follow.
  var webAddress: String? {
    var text = withoutBlanks[...]
    // Early writers of WARC put angle brackets around it.
    if text.hasPrefix("<"), text.hasSuffix(">") { text = text.dropFirst().dropLast() }
    text = text.prefix { $0 != "#" }
    let scheme = String(text.prefix(8)).asciiLowered
    return scheme.hasPrefix("http://") || scheme == "https://" ? String(text) : nil
  }
}
