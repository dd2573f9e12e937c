internal import NewsModel

/// A text as the planting sees it: its bytes, and its words by blanks and marks alone.
///
/// The planting knows nothing of how the review reads texts, so that faults are not put only where the review looks.
struct PlantText {
  /// A word or numeral.
  struct Token {
    var range: Range<Int>
    /// In lower case.
    var text: String
    var isNumber: Bool
    var isCapitalised: Bool
  }

  let bytes: [UInt8]
  private(set) var tokens: [Token] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index] &- 0x30 < 10 {
        while index < bytes.count,
          bytes[index] &- 0x30 < 10
            || (bytes[index] == 0x2E || bytes[index] == 0x2C) && index + 1 < bytes.count
              && bytes[index + 1] &- 0x30 < 10
        {
          index += 1
        }
        add(start..<index, isNumber: true)
      } else if PlantText.isLetter(bytes[index]) {
        while index < bytes.count,
          PlantText.isLetter(bytes[index])
            || bytes[index] == 0x27 && index + 1 < bytes.count && PlantText.isLetter(bytes[index + 1])
        {
          index += 1
        }
        add(start..<index, isNumber: false)
      } else {
        index += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2 || (0x80..<0xC0).contains(byte)
  }

  private mutating func add(_ range: Range<Int>, isNumber: Bool) {
    tokens.append(
      Token(
        range: range, text: String(decoding: bytes[range], as: UTF8.self).lowercased(), isNumber: isNumber,
        isCapitalised: bytes[range.lowerBound] &- 0x41 < 26))
  }

  /// The text with a part replaced, and where the new part stands.
  func replacing(_ range: Range<Int>, with new: String) -> (text: String, range: TextRange) {
    let letters = Array(new.utf8)
    let text = String(
      decoding: bytes[..<range.lowerBound] + letters + bytes[range.upperBound...], as: UTF8.self)
    return (text, TextRange(range.lowerBound, range.lowerBound + letters.count))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether one of the words stands in the text.
  func holds(_ words: Set<String>) -> Bool { tokens.contains { words.contains($0.text) } }

  /// The digits of all numerals, without marks and without zeros at the end.
  var digits: Set<String> { Set(tokens.filter(\.isNumber).map { PlantText.digits($0.text) }) }

  /// The digits of a numeral that count.
  static func digits(_ numeral: String) -> String {
    var digits = numeral.filter { $0 != "." && $0 != "," }
    while digits.last == "0" { digits.removeLast() }
    return digits
  }
}
