/// What is wrong with gold.
package enum GoldFault: Error, Sendable, Equatable {
  /// What a value should be.
  package enum Kind: String, Sendable {
    case text
    case list
    case object
  }

  /// It is no JSON.
  case notJSON
  /// The value at this place (`without[0]`; empty: the whole file) should be of another kind.
  case wrongKind(at: String, expected: Kind)
  /// The JSON is fine, but nothing in it is gold for reading.
  case noGold
  /// An entry has whole text, and others of the file have strings.
  case otherKind

  /// - Parameter depth: how many keys of the path are left out, because the message names them otherwise.
  init(_ error: any Error, depth: Int = 0) {
    switch error as? DecodingError {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let name = "\(type)"
      let isObject = name.hasPrefix("Dictionary") || name.hasPrefix("Keyed")
      let kind: Kind = type == String.self ? .text : isObject ? .object : .list
      self = .wrongKind(at: GoldFault.place(context.codingPath.dropFirst(depth)), expected: kind)
    case .keyNotFound(let key, let context):
      self = .wrongKind(at: GoldFault.place((context.codingPath + [key]).dropFirst(depth)), expected: .list)
    default: self = .notJSON
    }
  }

  private static func place(_ path: some Sequence<any CodingKey>) -> String {
    path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += (place.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}
