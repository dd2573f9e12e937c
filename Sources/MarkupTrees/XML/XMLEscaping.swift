/// Texts and values as XML writes them.
package enum XMLEscaping {
  /// Where a text is to stand.
  package enum Place: Sendable {
    case text
    /// Inside double quotes.
    case value
  }

  /// Appends `text`, with `&`, `<`, `>` (and quotes, tabs and line ends in a value) as references.
  ///
  /// Signs that XML 1.0 can't hold (control signs but tab and line ends, U+FFFE and U+FFFF) are left out.
  package static func append(_ text: String, in place: Place, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, in: place, to: &bytes) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, in place: Place, to bytes: inout [UInt8]) {
    var done = 0
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      var length = 1
      let reference: StaticString?
      switch byte {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = place == .value ? "&quot;" : nil
      case 0x09: reference = place == .value ? "&#9;" : nil
      case 0x0A: reference = place == .value ? "&#10;" : nil
      case 0x0D: reference = "&#13;"
      case 0..<0x20: reference = ""
      case 0xEF where index + 2 < text.count:
        let isOutside = unsafe text[index + 1] == 0xBF && text[index + 2] >= 0xBE
        length = 3
        reference = isOutside ? "" : nil
      default: reference = nil
      }
      if let reference {
        unsafe bytes.append(contentsOf: text[done..<index])
        reference.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        done = index + length
      }
      index += length
    }
    unsafe bytes.append(contentsOf: text[done...])
  }
}
