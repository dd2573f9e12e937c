/// Bytes as valid UTF-8, with what was found out about their encoding.
package struct DecodedText: Sendable, Equatable {
  /// The text as valid UTF-8, without byte order mark.
  package var bytes: [UInt8]
  /// How the bytes were read.
  package var encoding: Encoding
  /// What the source says of itself, where that was not how it was read.
  package var contradicted: String?
  /// Whether the user's word on the encoding was followed although the bytes are clearly UTF-8.
  package var looksOtherwise = false
  /// The encoding that the source names, where it is none that is read and the bytes are not UTF-8.
  package var unread: String?
  /// How many places could not be read and hold U+FFFD now.
  package var repaired = 0
  /// How many signs had been encoded twice and are right now.
  package var mended = 0
  /// How many places look encoded twice and were left so.
  package var doubtful = 0

  /// Decides the encoding and decodes.
  ///
  /// The order: what the user `declared`, a byte order mark, the zeros of UTF-16, UTF-8 where the bytes are valid UTF-8
  /// beyond ASCII, the charset that the `transport` names (an HTTP header), that of a meta element in the first 4 kB, and
  /// windows-1252 for the rest. Valid UTF-8 goes
  /// before the meta element because texts in other encodings are next to never valid UTF-8 by accident, while
  /// declarations are often wrong. Text that was encoded twice is put right, save where the user's word made it so.
  package init(_ source: [UInt8], declared: Encoding? = nil, transport: String? = nil) {
    if let declared {
      self.init(source, as: declared)
      looksOtherwise = declared != .utf8 && DecodedText.looksLikeUTF8(source, besides: declared)
      if looksOtherwise { return }
    } else if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(source, as: .utf8)
    } else if source.starts(with: [0xFE, 0xFF]) {
      self.init(source, as: .utf16BigEndian)
    } else if source.starts(with: [0xFF, 0xFE]) {
      self.init(source, as: .utf16LittleEndian)
    } else if let wide = WideText.encoding(of: source) {
      self.init(source, as: wide)
    } else {
      self.init(unmarked: source, transport: transport)
    }
    if let text = DoubleEncoding(bytes) {
      bytes = text.bytes
      mended = text.mended
      doubtful = text.left
    }
  }

  /// Decides by the bytes and by what the source says of itself.
  private init(unmarked source: [UInt8], transport: String?) {
    let label =
      transport.flatMap { Encoding(label: $0) == nil ? nil : $0 } ?? DecodedText.metaCharset(in: source)
    if (try? UTF8Span(validating: source.span)) != nil {
      self.init(valid: source)
      if let label, Encoding(label: label) != .utf8, source.contains(where: { $0 >= 0x80 }) {
        contradicted = label
      }
      return
    }
    // Cut in the middle of a character, or one bad widget: well-formed characters are no accident.
    let places = DecodedText.invalidPlaces(in: source)
    let isMostlyUTF8 = places.good > 0 && places.bad * 4 <= places.good
    let named = label.flatMap { Encoding(label: $0) }
    switch named {
    case .utf8? where places.bad < 2 || isMostlyUTF8: self.init(source, as: .utf8)
    case .utf8?, .utf16BigEndian?, .utf16LittleEndian?, nil:
      self.init(
        source,
        as: isMostlyUTF8 || places.bad == 0
          ? .utf8 : DecodedText.hasMacLines(source) ? .macintosh : .windows1252)
      if named == nil, encoding != .utf8 { unread = label } else { contradicted = label }
    case let named?:
      self.init(source, as: isMostlyUTF8 ? .utf8 : named)
      if isMostlyUTF8 { contradicted = label }
    }
  }

  /// Whether lines end as only the Mac's did before 2001; its texts are in its own encoding.
  private static func hasMacLines(_ source: [UInt8]) -> Bool {
    source.contains(0x0D) && !source.contains(0x0A)
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
      repaired = DecodedText.replacements(in: bytes) - units.lazy.filter { $0 == 0xFFFD }.count
    default: bytes = SingleByteTable.of(encoding)?.decode(source) ?? []
    }
  }

  /// Whether bytes are UTF-8 and can hardly be in the encoding that was named: UTF-16 has zeros in any Latin text, and
  /// windows-1252 gives valid UTF-8 beyond ASCII next to never.
  private static func looksLikeUTF8(_ bytes: [UInt8], besides declared: Encoding) -> Bool {
    guard !bytes.isEmpty, !bytes.contains(0), (try? UTF8Span(validating: bytes.span)) != nil else {
      return false
    }
    return declared == .utf16BigEndian || declared == .utf16LittleEndian || bytes.contains { $0 >= 0x80 }
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
