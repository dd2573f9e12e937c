/// A line of text as a slice of its page's clean bytes; a String is made only of what is kept.
typealias Line = ArraySlice<UInt8>

extension UInt8 {
  /// The ASCII letter in lower case; any other byte as it is.
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is an ASCII capital.
  var isCapital: Bool { self &- 0x41 < 26 }
  /// Whether it belongs to a word: a letter, a digit, or part of a character beyond ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}

extension ArraySlice<UInt8> {
  /// The line as a String.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether the line opens with `prefix`, which is in lower case.
  func startsIgnoringCase(with prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    var index = startIndex
    for byte in prefix {
      if self[index].lowered != byte { return false }
      index += 1
    }
    return true
  }

  /// Whether the line is `text`, which is in lower case.
  func equalsIgnoringCase(_ text: [UInt8]) -> Bool { count == text.count && startsIgnoringCase(with: text) }

  /// Where `text`, which is in lower case, first stands in the line.
  func firstIndexIgnoringCase(of text: [UInt8]) -> Int? {
    guard let first = text.first, count >= text.count else { return nil }
    for index in startIndex...(endIndex - text.count)
    where self[index].lowered == first && self[index...].startsIgnoringCase(with: text) {
      return index
    }
    return nil
  }

  /// The line without blanks at its ends.
  var trimmed: Line { trimming { $0 == 0x20 } }

  /// The line without the bytes at its ends that `drops` names.
  func trimming(_ drops: (UInt8) -> Bool) -> Line {
    var (start, end) = (startIndex, endIndex)
    while start < end, drops(self[start]) { start += 1 }
    while end > start, drops(self[end - 1]) { end -= 1 }
    return self[start..<end]
  }

  /// The number of words, told by the blanks.
  var wordCount: Int { isEmpty ? 0 : 1 + reduce(0) { $1 == 0x20 ? $0 + 1 : $0 } }

  /// Whether the line ends as a sentence does, closing quotation marks and brackets after the mark not counted.
  var endsSentence: Bool {
    var end = endIndex
    while end > startIndex {
      switch self[end - 1] {
      case 0x2E, 0x21, 0x3F, 0x3A: return true  // . ! ? :
      case 0x22, 0x27, 0x29, 0x5D, 0x20: end -= 1  // " ' ) ]
      case 0x99 where end - startIndex > 2 && self[end - 2] == 0x80: end -= 3  // ’
      case 0x9C, 0x9D:  // “ ”
        guard end - startIndex > 2, self[end - 2] == 0x80, self[end - 3] == 0xE2 else { return false }
        end -= 3
      case 0xBB where end - startIndex > 1 && self[end - 2] == 0xC2: end -= 2  // »
      case 0xA4 where end - startIndex > 2 && self[end - 2] == 0xA5 && self[end - 3] == 0xE0:  // danda
        return true
      case 0x9F where end - startIndex > 1 && self[end - 2] == 0xD8: return true  // ؟
      case 0x82 where end - startIndex > 2 && self[end - 2] == 0x80 && self[end - 3] == 0xE3:  // 。
        return true
      case 0xA6 where end - startIndex > 2 && self[end - 2] == 0x80: return true  // …
      default: return false
      }
    }
    return false
  }

  /// Whether the line is a sentence of its own: some words, a full stop or another end that is no colon.
  var isSentence: Bool { endsSentence && last != 0x3A && wordCount >= 4 }

  /// The letters and digits of the line, ASCII ones in lower case, for comparing texts that differ in marks and
  /// blanks.
  var key: [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(count)
    // The signs of U+0080 to U+00BF and most of those from U+2000 on are marks; what begins otherwise are letters.
    var isLetter = false
    for byte in self {
      if byte >= 0xC0 { isLetter = byte >= 0xC3 && byte != 0xE2 }
      if byte < 0x80 ? byte.isLetter || byte.isDigit : isLetter { key.append(byte.lowered) }
    }
    return key
  }
}
