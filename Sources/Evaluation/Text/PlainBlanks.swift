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
