/// A media type with its parameters: `text/html; charset="utf-8"`.
struct MediaType {
  /// Type and subtype in lower case, without blanks; empty where there is none.
  let name: String
  private var parameters: [(name: String, value: String)] = []

  /// The names that HTML goes by.
  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }
  /// Whether it is a container of parts.
  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Takes a Content-Type apart (RFC 2045, section 5.1); what is broken in it is passed over.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let stop = bytes.firstIndex(of: 0x3B) ?? bytes.count
    name = String(decoding: bytes[..<stop].trimmed.map(\.lowered), as: UTF8.self)
    var index = stop
    while index < bytes.count, parameters.count < 32 {
      index += 1
      let start = index
      while index < bytes.count, bytes[index] != 0x3D, bytes[index] != 0x3B { index += 1 }
      guard index < bytes.count, bytes[index] == 0x3D else { continue }
      let name = String(decoding: bytes[start..<index].trimmed.map(\.lowered), as: UTF8.self)
      index += 1
      while index < bytes.count, bytes[index].isBlank { index += 1 }
      var value: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 {
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
          if bytes[index] == 0x5C, index + 1 < bytes.count { index += 1 }
          value.append(bytes[index])
          index += 1
        }
        while index < bytes.count, bytes[index] != 0x3B { index += 1 }
      } else {
        let start = index
        while index < bytes.count, bytes[index] != 0x3B { index += 1 }
        value = Array(bytes[start..<index].trimmed)
      }
      parameters.append((name, String(decoding: value, as: UTF8.self)))
    }
  }

  /// The first value of a parameter, whose name is given in lower case; nil where it is empty.
  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name && !$0.value.isEmpty }?.value
  }
}
