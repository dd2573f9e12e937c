/// Writes XML element by element, indented where no text stands.
package struct XMLWriter {
  /// What is written so far, UTF-8. A caller that writes a long file may take it away piece by piece (`takeBytes`).
  package private(set) var bytes: [UInt8]
  private var open: [Level] = []

  private struct Level {
    var name: String
    var hasChildren = false
    var hasText = false
    /// Whether blanks count inside, so that nothing is indented.
    var keepsBlanks: Bool
  }

  /// - Parameter doctype: the document type to name.
  package init(doctype: XMLDoctype? = nil) {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    if let doctype { Self.append(doctype, to: &bytes) }
  }

  /// Opens an element.
  ///
  /// - Parameters:
  ///   - attributes: written in this order; a nil value is left out.
  ///   - keepsBlanks: whether what is inside is written on one line, as elements with text want.
  package mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], keepsBlanks: Bool = false
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    let inherited = open.last.map { $0.keepsBlanks || $0.hasText } ?? false
    open.append(Level(name: name, keepsBlanks: keepsBlanks || inherited))
  }

  /// Closes the element that was opened last.
  package mutating func close() {
    guard let level = open.popLast() else { return }
    if level.hasChildren, !level.hasText, !level.keepsBlanks { newLine() }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: level.name.utf8)
    bytes.append(UInt8(ascii: ">"))
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes an element with text, or an empty one.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil
  ) {
    start(name, attributes)
    if let text, !text.isEmpty {
      bytes.append(UInt8(ascii: ">"))
      XMLEscaping.append(text, in: .text, to: &bytes)
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: ">"))
    } else {
      bytes.append(contentsOf: "/>".utf8)
    }
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes text into the open element; nothing in it is indented from here on.
  package mutating func text(_ text: String) {
    if !open.isEmpty { open[open.count - 1].hasText = true }
    XMLEscaping.append(text, in: .text, to: &bytes)
  }

  /// Writes a kept element as it was read.
  package mutating func element(_ element: XMLElement) {
    beginLine()
    XMLDocument.append(.element(element), to: &bytes)
  }

  /// Writes a comment; two hyphens together, which XML forbids, are set apart.
  package mutating func comment(_ text: String) {
    beginLine()
    XMLDocument.append(.comment(text), to: &bytes)
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Takes away what is written so far, for a file that is written piece by piece.
  package mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    beginLine()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for case (let key, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: key.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      XMLEscaping.append(value, in: .value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func beginLine() {
    guard !open.isEmpty else { return }
    let level = open[open.count - 1]
    open[open.count - 1].hasChildren = true
    if !level.hasText, !level.keepsBlanks { newLine() }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open { bytes.append(contentsOf: "  ".utf8) }
  }

  fileprivate static func append(_ doctype: XMLDoctype, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<!DOCTYPE \(doctype.name)".utf8)
    if let publicID = doctype.publicID { bytes.append(contentsOf: " PUBLIC \"\(publicID)\"".utf8) }
    if let systemID = doctype.systemID {
      if doctype.publicID == nil { bytes.append(contentsOf: " SYSTEM".utf8) }
      let quote = systemID.contains("\"") ? "'" : "\""
      bytes.append(contentsOf: " \(quote)\(systemID)\(quote)".utf8)
    }
    bytes.append(contentsOf: ">\n".utf8)
  }
}

extension XMLDocument {
  /// The file as bytes, UTF-8; all that was read stands in it, blanks included.
  package func serialised() -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    if let doctype { XMLWriter.append(doctype, to: &bytes) }
    for node in before { Self.appendLine(node, to: &bytes) }
    Self.append(.element(root), to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    for node in after { Self.appendLine(node, to: &bytes) }
    return bytes
  }

  private static func appendLine(_ node: XMLNode, to bytes: inout [UInt8]) {
    append(node, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  fileprivate static func append(_ node: XMLNode, to bytes: inout [UInt8]) {
    switch node {
    case .text(let text): XMLEscaping.append(text, in: .text, to: &bytes)
    case .cdata(let text):
      bytes.append(contentsOf: "<![CDATA[".utf8)
      bytes.append(contentsOf: parted(text, at: "]]>", by: "]]]]><![CDATA[>").utf8)
      bytes.append(contentsOf: "]]>".utf8)
    case .comment(let text):
      bytes.append(contentsOf: "<!--".utf8)
      bytes.append(contentsOf: withoutDoubleHyphens(text).utf8)
      bytes.append(contentsOf: "-->".utf8)
    case .instruction(let target, let data):
      bytes.append(
        contentsOf: "<?\(target)\(data.isEmpty ? "" : " ")\(parted(data, at: "?>", by: "? >"))?>".utf8)
    case .element(let element):
      let name = element.name.written
      bytes.append(UInt8(ascii: "<"))
      bytes.append(contentsOf: name.utf8)
      for namespace in element.namespaces {
        let prefix = namespace.prefix.isEmpty ? "" : ":\(namespace.prefix)"
        append(key: "xmlns\(prefix)", namespace.address, to: &bytes)
      }
      for attribute in element.attributes { append(key: attribute.name.written, attribute.value, to: &bytes) }
      guard !element.children.isEmpty else { return bytes.append(contentsOf: "/>".utf8) }
      bytes.append(UInt8(ascii: ">"))
      for child in element.children { append(child, to: &bytes) }
      bytes.append(contentsOf: "</".utf8)
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  private static func append(key: String, _ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: key.utf8)
    bytes.append(contentsOf: "=\"".utf8)
    XMLEscaping.append(value, in: .value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private static func parted(_ text: String, at sign: String, by other: String) -> String {
    guard text.utf8.count >= sign.utf8.count else { return text }
    return text.split(separator: sign, omittingEmptySubsequences: false).joined(separator: other)
  }

  private static func withoutDoubleHyphens(_ text: String) -> String {
    var kept = ""
    for sign in text.unicodeScalars {
      if sign == "-", kept.unicodeScalars.last == "-" { kept += " " }
      kept.unicodeScalars.append(sign)
    }
    return kept.hasSuffix("-") ? kept + " " : kept
  }
}
