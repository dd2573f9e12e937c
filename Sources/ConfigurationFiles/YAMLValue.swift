/// A value of a YAML file with the place where it stands.
package struct YAMLValue: Sendable, Equatable {
  /// The sorts of values.
  package indirect enum Content: Sendable, Equatable {
    /// A word or number as it is written; YAML's own kinds of scalars are not told apart.
    case scalar(String)
    /// A list.
    case list([YAMLValue])
    /// A table, in the order of the file; each key once.
    case table([(key: YAMLKey, value: YAMLValue)])

    package static func == (first: Content, second: Content) -> Bool {
      switch (first, second) {
      case (.scalar(let a), .scalar(let b)): a == b
      case (.list(let a), .list(let b)): a == b
      case (.table(let a), .table(let b)): a.map(\.key) == b.map(\.key) && a.map(\.value) == b.map(\.value)
      default: false
      }
    }
  }

  /// What it is.
  package var content: Content
  /// Its line, from 1.
  package var line: Int
  /// Its column, from 1.
  package var column: Int
}

/// A key with its place.
package struct YAMLKey: Sendable, Equatable {
  package var text: String
  package var line: Int
  package var column: Int
}
