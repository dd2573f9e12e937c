/// A value of JSON, read with patience: pages hold raw line ends in strings, comments and spare commas.
indirect enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// The truth value `false`.
  case no
  /// A number, `true`, null: none of them tells anything here.
  case other

  /// Reads a value; what can't be read ends it, and what was read so far is kept.
  init(_ bytes: [UInt8]) {
    var scanner = JSONScanner(bytes)
    self = scanner.value(depth: 0)
  }

  /// The value of a key of an object; nil for all else.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string; nil for all else.
  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// Whether it is `false`, or the string that says so.
  var isFalse: Bool {
    switch self {
    case .no: true
    case .string(let text): text.lowercased() == "false"
    default: false
    }
  }

  /// The members of an array; a single value is its own only member.
  var members: [JSONValue] {
    if case .array(let members) = self { return members }
    return [self]
  }
}

private struct JSONScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// At a deeper value the reading ends; no page needs one.
  private static let depthLimit = 48

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func value(depth: Int) -> JSONValue {
    skipBlanks()
    guard index < bytes.count, depth < Self.depthLimit else {
      index = bytes.count
      return .other
    }
    switch bytes[index] {
    case 0x7B: return object(depth)
    case 0x5B: return array(depth)
    case 0x22: return .string(string())
    default:
      let start = index
      while index < bytes.count, bytes[index] != 0x2C, bytes[index] != 0x7D, bytes[index] != 0x5D {
        index += 1
      }
      return bytes[start..<index].starts(with: Array("false".utf8)) ? .no : .other
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipBlanks(andCommas: true)
      guard index < bytes.count, bytes[index] == 0x22 else { break }
      let key = string()
      skipBlanks()
      guard index < bytes.count, bytes[index] == 0x3A else { break }
      index += 1
      members.append((key, value(depth: depth + 1)))
    }
    if index < bytes.count, bytes[index] == 0x7D { index += 1 } else { index = bytes.count }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    index += 1
    var members: [JSONValue] = []
    while true {
      skipBlanks(andCommas: true)
      guard index < bytes.count, bytes[index] != 0x5D, bytes[index] != 0x7D else { break }
      members.append(value(depth: depth + 1))
    }
    if index < bytes.count, bytes[index] == 0x5D { index += 1 } else { index = bytes.count }
    return .array(members)
  }

  private mutating func string() -> String {
    index += 1
    var units: [UInt8] = []
    let start = index
    while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    units.append(contentsOf: bytes[start..<index])
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] != 0x5C {
        units.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else { break }
      switch bytes[index] {
      case 0x6E, 0x72: units.append(0x0A)
      case 0x74: units.append(0x20)
      case 0x62, 0x66: break
      case 0x75:
        units += Array(String(Character(scalar())).utf8)
        continue
      default: units.append(bytes[index])
      }
      index += 1
    }
    index += 1
    return String(decoding: units, as: UTF8.self)
  }

  /// The character of `\uXXXX`, two of them where a character takes two; the index comes to stand past it.
  private mutating func scalar() -> Unicode.Scalar {
    let first = hex()
    if first & 0xFC00 == 0xD800, index + 1 < bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 {
      index += 1
      let second = hex()
      return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func hex() -> UInt32 {
    index += 1
    var value: UInt32 = 0
    for _ in 0..<4 where index < bytes.count {
      let byte = bytes[index].lowered
      guard byte.isDigit || (0x61...0x66).contains(byte) else { break }
      value = value << 4 | UInt32(byte.isDigit ? byte - 0x30 : byte - 0x57)
      index += 1
    }
    return value
  }

  private mutating func skipBlanks(andCommas: Bool = false) {
    while index < bytes.count {
      if bytes[index] <= 0x20 || (andCommas && bytes[index] == 0x2C) {
        index += 1
      } else if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2A {
        index += 2
        while index + 1 < bytes.count, !(bytes[index] == 0x2A && bytes[index + 1] == 0x2F) { index += 1 }
        index += 2
      } else {
        return
      }
    }
  }
}
