/// Cuts a JSON document into its members and the elements of its array of concepts, piece by piece.
struct JSONItems: Sendable {
  /// What was cut out: the bytes of one value, and where it began.
  struct Item: Sendable {
    /// The key of a member of the document; nil: an element of "concepts".
    var key: String?
    var bytes: [UInt8] = []
    var line = 1
    var column = 1
  }

  /// The longest value, in bytes.
  static let longest = 4 << 20

  private enum Place { case start, key, colon, value, afterValue, element, afterElement, end }

  private var place = Place.start
  private var item = Item()
  private var isCapturing = false
  private var isString = false
  private var isEscaped = false
  private var depth = 0
  private var key = ""
  private var hasMember = false
  private var line = 1
  private var column = 1
  private(set) var fault: (problem: GlossaryFault.Problem, line: Int, column: Int)?

  /// Takes the next piece, and calls `body` with each value that ends in it.
  mutating func feed(_ piece: [UInt8], _ body: (Item) -> Void) {
    for byte in piece {
      if fault != nil { return }
      if isCapturing {
        capture(byte, body)
      } else {
        step(byte, body)
      }
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  /// The end of the file.
  mutating func finish() {
    if fault == nil, place != .end { fail("it ends in the middle") }
  }

  private mutating func fail(_ reason: String) { fault = (.json(reason), line, column) }

  private mutating func begin(_ byte: UInt8) {
    isCapturing = true
    item = Item(key: place == .element ? nil : key, line: line, column: column)
    depth = 0
    isString = false
    isEscaped = false
    item.bytes.append(byte)
    if byte == 0x22 { isString = true }
    if byte == 0x7B || byte == 0x5B { depth = 1 }
  }

  private mutating func capture(_ byte: UInt8, _ body: (Item) -> Void) {
    if isString {
      item.bytes.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isString = false
        if depth == 0 { return end(body) }
      }
    } else {
      let isClosing = byte == 0x7D || byte == 0x5D
      let isOver =
        depth == 0
        && (isClosing || byte == 0x2C || byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
      if isOver {
        end(body)
        return step(byte, body)
      }
      item.bytes.append(byte)
      if byte == 0x22 { isString = true }
      if byte == 0x7B || byte == 0x5B { depth += 1 }
      if isClosing {
        depth -= 1
        if depth == 0 { return end(body) }
      }
    }
    if item.bytes.count > JSONItems.longest {
      fault = (.fieldTooLong(limit: JSONItems.longest), item.line, item.column)
    }
  }

  private mutating func end(_ body: (Item) -> Void) {
    isCapturing = false
    switch place {
    case .key:
      guard let node = try? JSONParsing.parse(item.bytes), case .string(let text) = node.value else {
        return fail("a key is missing")
      }
      key = text
      place = .colon
    case .element:
      place = .afterElement
      body(item)
    default:
      place = .afterValue
      body(item)
    }
  }

  private mutating func step(_ byte: UInt8, _ body: (Item) -> Void) {
    if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { return }
    switch (place, byte) {
    case (.start, 0x7B): place = .key
    case (.key, 0x22): begin(byte)
    case (.key, 0x7D) where !hasMember: place = .end
    case (.colon, 0x3A): place = .value
    case (.value, 0x5B) where key == "concepts":
      place = .element
      hasMember = false
    case (.value, _):
      begin(byte)
    case (.afterValue, 0x2C):
      place = .key
      hasMember = true
    case (.afterValue, 0x7D): place = .end
    case (.element, 0x5D) where !hasMember:
      place = .afterValue
    case (.element, _): begin(byte)
    case (.afterElement, 0x2C):
      place = .element
      hasMember = true
    case (.afterElement, 0x5D): place = .afterValue
    case (.end, _): fail("something stands behind the value")
    case (.start, _): fail("it is no object")
    case (.key, _): fail("a key is missing")
    case (.colon, _): fail("a colon is missing")
    default: fail("a comma is missing")
    }
  }
}
