/// Bytes as valid UTF-8, with what was found out about their encoding.
package struct DecodedText: Sendable, Equatable {
  /// The encodings that are read.
  package enum Encoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16BigEndian = "utf-16be"
    case utf16LittleEndian = "utf-16le"
    case windows1252 = "windows-1252"

    /// Finds an encoding by one of its usual names, in any case; ISO-8859-1 and ASCII are read as
    /// windows-1252, as browsers do (WHATWG Encoding Standard, section 4.2).
    package init?(label: String) {
      switch label.lowercased() {
      case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
      case "utf-16be", "unicodefffe": self = .utf16BigEndian
      case "utf-16", "utf-16le", "ucs-2", "unicode": self = .utf16LittleEndian
      case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1",
        "us-ascii", "ascii", "ansi_x3.4-1968":
        self = .windows1252
      default: return nil
      }
    }
  }

  /// The text as valid UTF-8, without byte order mark.
  package var bytes: [UInt8]
  /// How the bytes were read.
  package var encoding: Encoding
  /// What the source says of itself, where that was not how it was read.
  package var contradicted: String?
  /// Whether the user's word on the encoding was followed although the bytes are clearly UTF-8.
  package var looksOtherwise = false
  /// How many places could not be read and hold U+FFFD now.
  package var repaired = 0

  /// Decides the encoding and decodes.
  ///
  /// The order: what the user `declared`, a byte order mark, UTF-8 where the bytes are valid UTF-8 beyond
  /// ASCII, the charset that the `transport` names (an HTTP header), that of a meta element in the first 4 kB, and
  /// windows-1252 for the rest. Valid UTF-8 goes
  /// before the meta element because texts in other encodings are next to never valid UTF-8 by accident,
  /// while declarations are often wrong.
  package init(_ source: [UInt8], declared: Encoding? = nil, transport: String? = nil) {
    if let declared {
      self.init(source, as: declared)
      looksOtherwise = declared != .utf8 && DecodedText.looksLikeUTF8(source, besides: declared)
      return
    }
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(source, as: .utf8)
    } else if source.starts(with: [0xFE, 0xFF]) {
      self.init(source, as: .utf16BigEndian)
    } else if source.starts(with: [0xFF, 0xFE]) {
      self.init(source, as: .utf16LittleEndian)
    } else {
      let label =
        transport.flatMap { Encoding(label: $0) == nil ? nil : $0 } ?? DecodedText.metaCharset(in: source)
      if (try? UTF8Span(validating: source.span)) != nil {
        self.init(valid: source)
        if let label, Encoding(label: label) != .utf8, source.contains(where: { $0 >= 0x80 }) {
          contradicted = label
        }
      } else if let label, let meta = Encoding(label: label), meta != .utf16BigEndian,
        meta != .utf16LittleEndian
      {
        // A page that says UTF-8 and is not quite: cut in the middle of a character, or one bad widget.
        let broken = meta == .utf8 ? DecodedText.invalidPlaces(in: source) : nil
        if let broken, broken.bad >= 2, broken.bad * 4 > broken.good {
          self.init(source, as: .windows1252)
          contradicted = label
        } else {
          self.init(source, as: meta)
        }
      } else {
        let places = DecodedText.invalidPlaces(in: source)
        self.init(source, as: places.bad * 4 > places.good ? .windows1252 : .utf8)
        contradicted = label
      }
    }
  }

  private init(valid bytes: [UInt8]) {
    self.bytes = bytes
    encoding = .utf8
  }

  private init(_ source: [UInt8], as encoding: Encoding) {
    self.encoding = encoding
    switch encoding {
    case .utf8:
      let body = source.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.dropFirst(3)) : source
      if (try? UTF8Span(validating: body.span)) != nil {
        bytes = body
      } else {
        bytes = Array(String(decoding: body, as: UTF8.self).utf8)
        repaired = DecodedText.replacements(in: bytes) - DecodedText.replacements(in: body)
      }
    case .utf16BigEndian, .utf16LittleEndian:
      var units: [UInt16] = []
      units.reserveCapacity(source.count / 2)
      for index in stride(from: 0, to: source.count - 1, by: 2) {
        let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
        units.append(encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first)
      }
      if units.first == 0xFEFF { units.removeFirst() }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    case .windows1252:
      bytes = []
      bytes.reserveCapacity(source.count + source.count / 16)
      for byte in source {
        if byte < 0x80 {
          bytes.append(byte)
        } else {
          let scalar = byte < 0xA0 ? DecodedText.windows1252[Int(byte) - 0x80] : UInt32(byte)
          bytes.append(contentsOf: Array(String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8))
        }
      }
    }
  }

  /// The scalars of bytes 0x80 to 0x9F (WHATWG Encoding Standard, index-windows-1252).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Whether bytes are UTF-8 and can hardly be in the encoding that was named: UTF-16 has zeros in any Latin text, and
  /// windows-1252 gives valid UTF-8 beyond ASCII next to never.
  private static func looksLikeUTF8(_ bytes: [UInt8], besides declared: Encoding) -> Bool {
    guard !bytes.isEmpty, !bytes.contains(0), (try? UTF8Span(validating: bytes.span)) != nil else {
      return false
    }
    return declared != .windows1252 || bytes.contains { $0 >= 0x80 }
  }

  /// How often U+FFFD stands in UTF-8 bytes.
  private static func replacements(in bytes: [UInt8]) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      count += 1
    }
    return count
  }

  /// How many well-formed characters beyond ASCII there are, and how many bytes that belong to none.
  private static func invalidPlaces(in bytes: [UInt8]) -> (good: Int, bad: Int) {
    var (good, bad, index) = (0, 0, 0)
    while index < bytes.count {
      let lead = bytes[index]
      let length =
        lead < 0x80
        ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead & 0xF0 == 0xE0 ? 3 : lead & 0xF8 == 0xF0 ? 4 : 0
      let whole =
        length > 0 && index + length <= bytes.count
        && bytes[index + 1..<index + length].allSatisfy { $0 & 0xC0 == 0x80 }
      if !whole {
        // A character that the end of the input cuts off tells nothing of the encoding.
        if length > 0, index + length > bytes.count, bytes[(index + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 }) {
          break
        }
        bad += 1
        index += 1
      } else {
        if length > 1 { good += 1 }
        index += length
      }
    }
    return (good, bad)
  }

  /// The charset that a meta element or XML declaration in the first 4 kB names.
  private static func metaCharset(in source: [UInt8]) -> String? {
    let head = source.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for word in ["charset", "encoding"] {
      let needle = Array(word.utf8)
      var start = 0
      while let hit = find(needle, in: head, from: start) {
        start = hit + needle.count
        var index = start
        while index < head.count, head[index] == 0x20 { index += 1 }
        guard index < head.count, head[index] == 0x3D else { continue }
        index += 1
        while index < head.count, [0x20, 0x22, 0x27].contains(head[index]) { index += 1 }
        let name = head[index...].prefix { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            || [0x2D, 0x5F, 0x2E, 0x3A].contains(byte)
        }
        if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
      }
    }
    return nil
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= needle.count, start <= bytes.count - needle.count else { return nil }
    for index in start...(bytes.count - needle.count)
    where bytes[index] == needle[0] && bytes[index..<index + needle.count].elementsEqual(needle) {
      return index
    }
    return nil
  }
}
