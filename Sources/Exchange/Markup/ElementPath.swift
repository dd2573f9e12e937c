internal import MarkupTrees

/// The way from an element to one inside of it: the place among the children, level by level.
typealias ElementPath = [Int]

extension XMLElement {
  /// The element at the end of a way; nil where the way leads nowhere.
  func element(at path: ArraySlice<Int>) -> XMLElement? {
    guard let first = path.first else { return self }
    guard children.indices.contains(first), case .element(let child) = children[first] else { return nil }
    return child.element(at: path.dropFirst())
  }

  /// Changes the element at the end of a way, in place: no other part of the tree is copied.
  mutating func change(at path: ArraySlice<Int>, _ body: (inout XMLElement) -> Void) {
    guard let first = path.first else { return body(&self) }
    guard children.indices.contains(first), case .element(var child) = children[first] else { return }
    children[first] = .text("")
    child.change(at: path.dropFirst(), body)
    children[first] = .element(child)
  }

  /// The prefixes that are declared at the end of a way.
  func scope(at path: ArraySlice<Int>) -> [XMLNamespace] {
    var scope: [XMLNamespace] = []
    var element = self
    var rest = path
    while true {
      for namespace in element.namespaces {
        scope.removeAll { $0.prefix == namespace.prefix }
        scope.append(namespace)
      }
      guard let next = rest.popFirst(), element.children.indices.contains(next),
        case .element(let child) = element.children[next]
      else { return scope }
      element = child
    }
  }

  /// The places of the elements of a name directly inside.
  func places(of local: String, in namespace: String) -> [Int] {
    children.indices.filter {
      if case .element(let child) = children[$0] { child.name.is(local, in: namespace) } else { false }
    }
  }
}
