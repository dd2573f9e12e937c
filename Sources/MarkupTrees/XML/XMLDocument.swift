/// An XML file that is kept whole, so that it can be written back with nothing lost.
package struct XMLDocument: Sendable {
  package var doctype: XMLDoctype?
  /// Comments and instructions before the root.
  package var before: [XMLNode] = []
  package var root: XMLElement
  /// Comments and instructions after the root.
  package var after: [XMLNode] = []

  package init(root: XMLElement) {
    self.root = root
  }
}

/// What stands inside an element.
package enum XMLNode: Sendable, Hashable {
  case element(XMLElement)
  case text(String)
  case cdata(String)
  case comment(String)
  case instruction(target: String, data: String)
}

/// An element with all that stands in it.
package struct XMLElement: Sendable {
  package var name: XMLName
  package var attributes: [XMLAttribute]
  /// The prefixes that this element declares.
  package var namespaces: [XMLNamespace]
  package var children: [XMLNode]
  /// Where its first tag ends in the file that it was read from.
  package var position: XMLPosition

  package init(
    _ name: XMLName, attributes: [XMLAttribute] = [], namespaces: [XMLNamespace] = [],
    children: [XMLNode] = [], position: XMLPosition = XMLPosition(line: 1, column: 1)
  ) {
    self.name = name
    self.attributes = attributes
    self.namespaces = namespaces
    self.children = children
    self.position = position
  }

  /// The value of an attribute; nil takes it away, a new one goes to the end.
  package subscript(_ local: String, in namespace: String = "") -> String? {
    get { attributes.first { $0.name.is(local, in: namespace) }?.value }
    set {
      let place = attributes.firstIndex { $0.name.is(local, in: namespace) }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?):
        let prefix = namespace == XMLBuiltIn.namespace ? "xml" : ""
        attributes.append(XMLAttribute(XMLName(local, prefix: prefix, namespace: namespace), value))
      case (nil, nil): break
      }
    }
  }

  /// The elements that stand directly inside.
  package var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of this name directly inside.
  package func first(_ local: String, in namespace: String) -> XMLElement? {
    for case .element(let element) in children where element.name.is(local, in: namespace) { return element }
    return nil
  }

  /// All text inside, at any depth, in order.
  package var text: String {
    var text = ""
    collect(into: &text)
    return text
  }

  private func collect(into text: inout String) {
    for child in children {
      switch child {
      case .text(let piece), .cdata(let piece): text += piece
      case .element(let element): element.collect(into: &text)
      case .comment, .instruction: break
      }
    }
  }
}

/// Equal when they say the same: name, attributes in any order, and children; the position is not compared.
extension XMLElement: Hashable {
  package static func == (first: XMLElement, second: XMLElement) -> Bool {
    first.name == second.name && Set(first.attributes) == Set(second.attributes)
      && first.children == second.children
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(children.count)
  }
}

extension XMLDocument {
  /// The most elements and texts of a file that is kept whole.
  package static let nodeLimit = 8_000_000

  /// Reads a whole file.
  ///
  /// - Throws: its first fault.
  package init(parsing bytes: [UInt8], limits: XMLReader.Limits = XMLReader.Limits()) throws(XMLFault) {
    var builder = TreeBuilder()
    try XMLReader.read(bytes, limits: limits) { (tape) throws(XMLFault) in try builder.take(tape) }
    guard let document = builder.document else { throw XMLFault(.empty, at: XMLPosition(line: 1, column: 1)) }
    self = document
  }
}

/// Lays the pieces of a file into a tree.
private struct TreeBuilder {
  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var before: [XMLNode] = []
  private var after: [XMLNode] = []
  private var doctype: XMLDoctype?
  private var count = 0

  var document: XMLDocument? {
    guard let root else { return nil }
    var document = XMLDocument(root: root)
    document.doctype = doctype
    document.before = before
    document.after = after
    return document
  }

  mutating func take(_ tape: XMLTape) throws(XMLFault) {
    doctype = tape.doctype
    for entry in tape.entries {
      count += 1
      switch entry.kind {
      case .begin:
        guard count <= XMLDocument.nodeLimit else {
          throw XMLFault(.tooManyNodes(limit: XMLDocument.nodeLimit), at: entry.position)
        }
        open.append(tape.element(at: entry))
      case .end:
        guard let element = open.popLast() else { continue }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
      case .text: append(.text(tape.text(of: entry)))
      case .cdata: append(.cdata(tape.text(of: entry)))
      case .comment: append(.comment(tape.text(of: entry)))
      case .instruction:
        append(.instruction(target: tape.name(of: entry).local, data: tape.text(of: entry)))
      case .doctype: break
      }
    }
  }

  private mutating func append(_ node: XMLNode) {
    if !open.isEmpty {
      open[open.count - 1].children.append(node)
    } else if case .text = node {
      return
    } else if root == nil {
      before.append(node)
    } else {
      after.append(node)
    }
  }
}
