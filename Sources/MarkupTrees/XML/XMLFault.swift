/// Why an XML file could not be read on.
package struct XMLFault: Error, Equatable {
  package var position: XMLPosition
  package var reason: Reason

  package enum Reason: Hashable, Sendable {
    /// The file breaks a rule of XML; `saying` is the parser's words, without full stop.
    case notWellFormed(saying: String)
    /// The file declares or uses an entity that is not one of XML's five, which is never resolved.
    case entity(String)
    /// Elements stand inside each other more than `limit` deep.
    case tooDeep(limit: Int)
    /// One text, name or value is longer than the parser takes, in bytes.
    case tooLong(limit: Int)
    /// There are more than `limit` elements and texts in a file that is kept whole.
    case tooManyNodes(limit: Int)
    /// The file holds no element.
    case empty
    case outOfMemory
  }

  package init(_ reason: Reason, at position: XMLPosition) {
    self.position = position
    self.reason = reason
  }
}
