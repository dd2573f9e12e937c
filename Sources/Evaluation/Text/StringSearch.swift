/// Looks for strings in a text, in time linear in both: the algorithm of Knuth, Morris and Pratt (1977).
enum StringSearch {
  /// Whether `wanted` stands in `text`; the empty string stands everywhere.
  static func contains(_ text: borrowing Span<UInt8>, _ wanted: borrowing Span<UInt8>) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard wanted.count <= text.count else { return false }
    // borders[n]: how long the longest proper prefix of the first n + 1 bytes is that is also their end.
    var borders = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for index in 1..<wanted.count {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for index in text.indices {
      while length > 0, text[index] != wanted[length] { length = borders[length - 1] }
      if text[index] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Whether `wanted` stands in `text`.
  static func contains(_ text: [UInt8], _ wanted: [UInt8]) -> Bool { contains(text.span, wanted.span) }
}

/// Text with its blanks settled.
enum PlainBlanks {
  /// The text as UTF-8 with one blank for each run of white space, and none at its ends.
  static func settled(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !bytes.isEmpty { bytes.append(0x20) }
      isAfterBlank = false
      bytes.append(contentsOf: scalar.utf8)
    }
    return bytes
  }

  /// White space by Unicode, and the four separators of ASCII (1C to 1F) that Python counts too.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
