/// The name of an element or attribute: as written, and the namespace that it stands in.
///
/// Two names are equal when local name and namespace are (Namespaces in XML 1.0, section 2.1); the prefix is only how
/// one file writes it.
package struct XMLName: Sendable {
  /// The prefix before the colon; empty where there is none.
  package var prefix: String
  /// The part after the colon.
  package var local: String
  /// The namespace's address; empty for none.
  package var namespace: String

  /// A name; without a prefix it is in the default namespace of where it is written.
  package init(_ local: String, prefix: String = "", namespace: String = "") {
    self.prefix = prefix
    self.local = local
    self.namespace = namespace
  }

  /// The name as a file writes it.
  package var written: String { prefix.isEmpty ? local : "\(prefix):\(local)" }

  /// Of the name of a declaration: the prefix that it declares, empty for the default namespace.
  package var declared: String { prefix.isEmpty ? "" : local }

  /// Whether this is `local` in `namespace`.
  package func `is`(_ local: String, in namespace: String = "") -> Bool {
    self.local == local && self.namespace == namespace
  }
}

extension XMLName: Hashable {
  package static func == (first: XMLName, second: XMLName) -> Bool {
    first.local == second.local && first.namespace == second.namespace
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}

/// An attribute with its value, references resolved and blanks normalised as XML wants.
package struct XMLAttribute: Hashable, Sendable {
  package var name: XMLName
  package var value: String

  package init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A prefix that an element declares; the empty prefix is the default namespace.
package struct XMLNamespace: Hashable, Sendable {
  package var prefix: String
  package var address: String

  package init(prefix: String = "", address: String) {
    self.prefix = prefix
    self.address = address
  }
}

/// The names of the namespace that needs no declaration, for `xml:lang` and `xml:space`.
package enum XMLBuiltIn {
  package static let namespace = "http://www.w3.org/XML/1998/namespace"
  /// The namespace of `xmlns` and `xmlns:…` (Namespaces in XML 1.0, section 3).
  package static let declarations = "http://www.w3.org/2000/xmlns/"
  package static let language = XMLName("lang", prefix: "xml", namespace: namespace)
  package static let space = XMLName("space", prefix: "xml", namespace: namespace)
}
