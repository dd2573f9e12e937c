internal import MarkupTrees

/// XML set out over lines, with attributes that are known only at run time.
struct XMLLines: Sendable {
  private var bytes: [UInt8] = []
  private var open: [(name: String, keepsBlanks: Bool)] = []

  /// Takes what was written.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func open(_ name: String, _ attributes: [ConceptField.Attribute] = [], keepsBlanks: Bool = false) {
    start(name, attributes)
    bytes.append(0x3E)
    open.append((name, keepsBlanks || open.last?.keepsBlanks == true))
  }

  mutating func close() {
    guard let (name, keepsBlanks) = open.popLast() else { return }
    if !keepsBlanks { newLine() }
    end(name)
    if open.isEmpty { bytes.append(0x0A) }
  }

  mutating func element(_ name: String, _ attributes: [ConceptField.Attribute], _ text: String) {
    start(name, attributes)
    if text.isEmpty { return bytes.append(contentsOf: "/>".utf8) }
    bytes.append(0x3E)
    self.text(text)
    end(name)
  }

  mutating func text(_ text: String) { XMLEscaping.append(text, in: .text, to: &bytes) }

  private mutating func start(_ name: String, _ attributes: [ConceptField.Attribute]) {
    if !open.isEmpty, open.last?.keepsBlanks != true { newLine() }
    bytes.append(0x3C)
    bytes.append(contentsOf: name.utf8)
    for attribute in attributes {
      bytes.append(0x20)
      bytes.append(contentsOf: attribute.name.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      XMLEscaping.append(attribute.value, in: .value, to: &bytes)
      bytes.append(0x22)
    }
  }

  private mutating func end(_ name: String) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3E)
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }
}
