/// What an XML file holds, in the order of the file.
package enum XMLEvent: Sendable {
  case begin(XMLTag)
  case end(XMLName)
  /// The text between two other events, whole, references resolved.
  case text(String)
  /// A section that the file marks as `CDATA`.
  case cdata(String)
  case comment(String)
  case instruction(target: String, data: String)
  /// The document type; its declarations are not read.
  case doctype(XMLDoctype)
}

/// The document type that a file names.
package struct XMLDoctype: Hashable, Sendable {
  package var name: String
  package var publicID: String?
  package var systemID: String?

  package init(name: String, publicID: String? = nil, systemID: String? = nil) {
    self.name = name
    self.publicID = publicID
    self.systemID = systemID
  }
}

/// The start of an element.
package struct XMLTag: Sendable {
  package var name: XMLName
  package var attributes: [XMLAttribute]
  /// The prefixes that this element declares.
  package var namespaces: [XMLNamespace]
  /// Where the tag ends.
  package var position: XMLPosition

  package init(
    _ name: XMLName, attributes: [XMLAttribute] = [], namespaces: [XMLNamespace] = [],
    position: XMLPosition = XMLPosition(line: 1, column: 1)
  ) {
    self.name = name
    self.attributes = attributes
    self.namespaces = namespaces
    self.position = position
  }

  /// The value of an attribute; an attribute without prefix is in no namespace.
  package subscript(_ local: String, in namespace: String = "") -> String? {
    attributes.first { $0.name.is(local, in: namespace) }?.value
  }
}
