/// Words as scorers of extraction count them: runs of letters, digits and underscores, whatever the script.
///
/// The class is that of `\w` on Unicode strings in Python's `re`: general category L, any numeric type, and `_`. Marks
/// and signs part words.
enum WordTokens {
  /// The words of a text as UTF-8, in order.
  static func tokens(_ text: String) -> [ArraySlice<UInt8>] { tokens(text.unicodeScalars) }

  /// The words of a run of scalars as UTF-8, in order.
  static func tokens(_ scalars: some Sequence<Unicode.Scalar>) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    var ends: [Range<Int>] = []
    var start = 0
    for scalar in scalars {
      if isPartOfWord(scalar) {
        bytes.append(contentsOf: scalar.utf8)
      } else if bytes.count > start {
        ends.append(start..<bytes.count)
        start = bytes.count
      }
    }
    if bytes.count > start { ends.append(start..<bytes.count) }
    return ends.map { bytes[$0] }
  }

  /// Whether a scalar is a letter, a digit or number, or `_`.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return scalar.properties.numericType != nil
    }
  }
}
