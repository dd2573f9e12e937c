/// Writes JSON text, without blanks.
struct JSONWriting: Sendable {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init() {}

  /// Takes what was written.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes text as it is, between values.
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    needsComma = false
  }

  mutating func string(_ text: String) {
    comma()
    quote(text)
    needsComma = true
  }

  mutating func number(_ number: Int) {
    comma()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  mutating func object(_ body: (inout JSONWriting) -> Void) {
    comma()
    bytes.append(0x7B)
    needsComma = false
    body(&self)
    bytes.append(0x7D)
    needsComma = true
  }

  mutating func key(_ key: String) {
    string(key)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A member with text; left out where that is empty, unless `always`.
  mutating func member(_ key: String, _ text: String, always: Bool = false) {
    if text.isEmpty, !always { return }
    self.key(key)
    string(text)
  }

  /// A member with an array; left out where that is empty, unless `always`.
  mutating func list<Item>(
    _ key: String, _ items: [Item], always: Bool = false, _ body: (Item, inout JSONWriting) -> Void
  ) {
    if items.isEmpty, !always { return }
    self.key(key)
    bytes.append(0x5B)
    needsComma = false
    for item in items { body(item, &self) }
    bytes.append(0x5D)
    needsComma = true
  }

  private mutating func comma() { if needsComma { bytes.append(0x2C) } }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case ..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(0x30 + byte >> 4)
        let low = byte & 0xF
        bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
