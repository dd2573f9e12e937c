/// Makes UTF-8 of a file's bytes, piece by piece.
package struct TextStream: Sendable {
  /// The encodings of termbases.
  package enum Encoding: Sendable, Equatable {
    /// UTF-8, with a byte order mark or without.
    case utf8
    /// UTF-16, low byte first.
    case utf16LittleEndian
    /// UTF-16, high byte first.
    case utf16BigEndian
    /// What spreadsheets on Western Windows save where nobody asks for Unicode.
    case windows1252
  }

  /// The encoding.
  package let encoding: Encoding
  private var isAtStart = true
  private var kept: [UInt8] = []
  private var high: UInt16?

  /// Makes a stream of a file's encoding.
  package init(_ encoding: Encoding) { self.encoding = encoding }

  /// The encoding that a byte order mark tells; nil without one.
  package static func marked(_ head: [UInt8]) -> Encoding? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// The next piece as UTF-8, without a byte order mark. Half of a surrogate pair becomes the byte 0xFF, which is no
  /// UTF-8, so that its line is told.
  package mutating func decode(_ piece: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8:
      guard isAtStart else { return piece }
      kept += piece
      guard kept.count >= 3 else { return [] }
      isAtStart = false
      defer { kept = [] }
      return kept.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(kept.dropFirst(3)) : kept
    case .windows1252: return TextStream.western(piece)
    case .utf16LittleEndian: return wide(piece, low: 0)
    case .utf16BigEndian: return wide(piece, low: 1)
    }
  }

  /// What is left at the end of the file.
  package mutating func finish() -> [UInt8] {
    defer { (kept, high) = ([], nil) }
    if encoding == .utf8 { return isAtStart && kept != [0xEF, 0xBB, 0xBF] ? kept : [] }
    return kept.isEmpty && high == nil ? [] : [0xFF]
  }

  private mutating func wide(_ piece: [UInt8], low: Int) -> [UInt8] {
    let bytes = kept + piece
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index + 1 < bytes.count {
      let unit = UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
      index += 2
      if isAtStart {
        isAtStart = false
        if unit == 0xFEFF { continue }
      }
      append(unit, to: &text)
    }
    kept = Array(bytes[index...])
    return text
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    if unit < 0x80, high == nil { return text.append(UInt8(unit)) }
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit & 0x3FF))
        return TextStream.append(value, to: &text)
      }
      text.append(0xFF)
    }
    if unit & 0xFC00 == 0xD800 {
      high = unit
    } else if unit & 0xFC00 == 0xDC00 {
      text.append(0xFF)
    } else {
      TextStream.append(UInt32(unit), to: &text)
    }
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else {
      return text.append(0xFF)
    }
    text.append(contentsOf: bytes)
  }

  private static func western(_ piece: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(piece.count + piece.count / 8)
    for byte in piece {
      if byte < 0x80 {
        text.append(byte)
      } else {
        append(byte < 0xA0 ? westernSigns[Int(byte) - 0x80] : UInt32(byte), to: &text)
      }
    }
    return text
  }

  /// The signs of windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard).
  private static let westernSigns: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

/// Whether a stream of bytes is UTF-8 throughout.
struct UTF8Watch: Sendable {
  private(set) var isValid = true
  private var kept: [UInt8] = []

  /// Looks at the next piece; a sign may go on in the piece after it.
  mutating func feed(_ piece: [UInt8]) {
    guard isValid else { return }
    let bytes = kept.isEmpty ? piece : kept + piece
    // A sign that is cut by the end of the piece is looked at with the next.
    var whole = bytes.count
    for back in 1...3 where whole >= back && bytes.count >= back {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length > back { whole = bytes.count - back }
      break
    }
    kept = Array(bytes[whole...])
    let head = whole == bytes.count ? bytes : Array(bytes[..<whole])
    isValid = (try? UTF8Span(validating: head.span)) != nil
  }

  /// Whether all of it was.
  var isUTF8: Bool { isValid && kept.isEmpty }
}
