/// A page as a flat tree: nodes in the order of their start tags, all text in one buffer.
///
/// The descendants of node `n` are the nodes `n + 1 ..< nodes[n].end`; no pointer and no object a node.
package struct MarkupTree: Sendable {
  /// An element or a piece of text.
  package struct Node: Sendable {
    /// What it is.
    package var tag: Tag
    /// How many attributes were kept.
    package var attributeCount: UInt8 = 0
    /// The index of the element around it; -1 at the top.
    package var parent: Int32
    /// The index just past its last descendant.
    package var end: Int32
    /// For text: where it starts in `bytes`. For elements: the index of the first kept attribute.
    package var first: Int32
    /// For text: where it ends in `bytes`.
    package var past: Int32
  }

  /// A kept attribute of an element.
  package struct Attribute: Sendable {
    /// Which.
    package var name: AttributeName
    /// Where its value starts in `bytes`.
    package var start: Int32
    /// Where it ends.
    package var end: Int32
  }

  package internal(set) var nodes: [Node] = []
  package internal(set) var attributes: [Attribute] = []
  /// Texts and attribute values, UTF-8, entities decoded.
  package internal(set) var bytes: [UInt8] = []
  /// The texts of the page's JSON-LD scripts in its order, undecoded.
  package internal(set) var jsonLD: [[UInt8]] = []
  /// The texts of other JSON scripts, from which the page's own program draws it (`__NEXT_DATA__`).
  package internal(set) var jsonData: [[UInt8]] = []

  init() {}

  /// The value of an attribute as a range of `bytes`; nil where the element has none.
  package func value(of name: AttributeName, at node: Int) -> Range<Int>? {
    let element = nodes[node]
    guard element.attributeCount > 0, element.tag != .text else { return nil }
    for index in Int(element.first)..<Int(element.first) + Int(element.attributeCount)
    where attributes[index].name == name {
      return Int(attributes[index].start)..<Int(attributes[index].end)
    }
    return nil
  }

  /// The value of an attribute; nil where the element has none.
  package func string(of name: AttributeName, at node: Int) -> String? {
    value(of: name, at: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The bytes of a text node as a range of `bytes`; empty for elements.
  package func textRange(at node: Int) -> Range<Int> {
    let text = nodes[node]
    return text.tag == .text ? Int(text.first)..<Int(text.past) : 0..<0
  }

  /// All text inside a node, as it stands.
  package func text(at node: Int) -> String {
    var result: [UInt8] = []
    for index in node..<Int(nodes[node].end) { result += bytes[textRange(at: index)] }
    return String(decoding: result, as: UTF8.self)
  }
}
