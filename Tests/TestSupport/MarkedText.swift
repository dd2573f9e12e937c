/// A text with `⟦…⟧` around the parts that a test is about.
package struct MarkedText: Sendable {
  /// The text without the marks.
  package var text = ""
  /// The marked parts as UTF-8 offsets in `text`, in order of their ends.
  package var ranges: [Range<Int>] = []

  /// Takes the marks out of `marked`.
  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(Character(scalar)).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// `text` with marks around `ranges`, which do not cross: the way back.
  package static func marking(_ ranges: [Range<Int>], in text: String) -> String {
    var result: [UInt8] = []
    for (offset, byte) in Array(text.utf8).enumerated() {
      for range in ranges where range.upperBound == offset { result += Array("⟧".utf8) }
      for range in ranges where range.lowerBound == offset { result += Array("⟦".utf8) }
      result.append(byte)
    }
    for range in ranges where range.upperBound == text.utf8.count { result += Array("⟧".utf8) }
    return String(decoding: result, as: UTF8.self)
  }
}
