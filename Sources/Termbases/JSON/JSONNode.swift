/// A value of JSON (RFC 8259) with the place where it begins.
struct JSONNode: Sendable {
  indirect enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  var value: Value
  /// The offset of its first byte.
  var offset: Int
}

/// Parses one value of JSON, strictly: no comments, no trailing commas, no halves of surrogate pairs.
struct JSONParsing {
  /// Why the text is no JSON.
  struct Failure: Error {
    var reason: String
    var offset: Int
    /// What is wrong with the value, where the JSON itself is right.
    var problem: GlossaryFault.Problem?
  }

  /// The deepest nesting of arrays and objects.
  static let deepest = 32

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Parses the bytes as one value.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var parsing = JSONParsing(bytes)
    let node = try parsing.node()
    parsing.skipBlanks()
    guard parsing.index == bytes.count else { throw parsing.failure("something stands behind the value") }
    return node
  }

  private func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: index) }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func node() throws(Failure) -> JSONNode {
    skipBlanks()
    let start = index
    return JSONNode(value: try value(), offset: start)
  }

  private mutating func value() throws(Failure) -> JSONNode.Value {
    switch byte {
    case 0x22: return .string(try string())
    case 0x5B: return .array(try array())
    case 0x7B: return .object(try object())
    case 0x74:
      try word("true")
      return .bool(true)
    case 0x66:
      try word("false")
      return .bool(false)
    case 0x6E:
      try word("null")
      return .null
    case .some(let byte) where byte == 0x2D || byte &- 0x30 < 10:
      let start = index
      while let next = self.byte, next &- 0x30 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(next) {
        index += 1
      }
      return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    case nil: throw failure("it ends in the middle")
    default: throw failure("no value begins so")
    }
  }

  private mutating func word(_ word: String) throws(Failure) {
    guard bytes[index...].starts(with: word.utf8) else { throw failure("no value begins so") }
    index += word.utf8.count
  }

  private mutating func enter() throws(Failure) {
    depth += 1
    if depth > JSONParsing.deepest { throw failure("it nests more than \(JSONParsing.deepest) deep") }
    index += 1
  }

  private mutating func array() throws(Failure) -> [JSONNode] {
    try enter()
    var items: [JSONNode] = []
    skipBlanks()
    if byte == 0x5D {
      index += 1
      depth -= 1
      return items
    }
    while true {
      items.append(try node())
      skipBlanks()
      if byte == 0x5D { break }
      guard byte == 0x2C else { throw failure(byte == nil ? "it ends in the middle" : "a comma is missing") }
      index += 1
    }
    index += 1
    depth -= 1
    return items
  }

  private mutating func object() throws(Failure) -> [(key: String, value: JSONNode)] {
    try enter()
    var members: [(key: String, value: JSONNode)] = []
    skipBlanks()
    if byte == 0x7D {
      index += 1
      depth -= 1
      return members
    }
    while true {
      skipBlanks()
      guard byte == 0x22 else { throw failure(byte == nil ? "it ends in the middle" : "a key is missing") }
      let key = try string()
      skipBlanks()
      guard byte == 0x3A else { throw failure("a colon is missing") }
      index += 1
      members.append((key, try node()))
      skipBlanks()
      if byte == 0x7D { break }
      guard byte == 0x2C else { throw failure(byte == nil ? "it ends in the middle" : "a comma is missing") }
      index += 1
    }
    index += 1
    depth -= 1
    return members
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    var text: [UInt8] = []
    while true {
      let start = index
      while let byte, byte != 0x22, byte != 0x5C, byte >= 0x20 { index += 1 }
      text += bytes[start..<index]
      switch byte {
      case nil: throw failure("it ends in the middle")
      case 0x22:
        index += 1
        guard (try? UTF8Span(validating: text.span)) != nil else { throw failure("a string is not UTF-8") }
        return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(into: &text)
      default: throw failure("a string holds a control sign")
      }
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    index += 1
    guard let byte else { throw failure("it ends in the middle") }
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75:
      var value = try hex()
      if value & 0xFC00 == 0xD800, bytes[index...].starts(with: [0x5C, 0x75]) {
        index += 2
        let low = try hex()
        guard low & 0xFC00 == 0xDC00 else { throw failure("a string holds half of a surrogate pair") }
        value = 0x10000 + ((value & 0x3FF) << 10 | low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        throw failure("a string holds half of a surrogate pair")
      }
      text.append(contentsOf: encoded)
    default: throw failure("a string holds an unknown escape")
    }
  }

  private mutating func hex() throws(Failure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != 0x2B
    else { throw failure("a string holds an unknown escape") }
    index += 4
    return value
  }
}
