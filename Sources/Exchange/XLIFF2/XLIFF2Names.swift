/// The namespaces of XLIFF 2 and its modules (OASIS, XLIFF 2.0, 2.1 and 2.2, core and modules).
enum XLIFF2Names {
  /// Of the core in 2.0 and 2.1.
  static let core = "urn:oasis:names:tc:xliff:document:2.0"
  /// Of the core in 2.2.
  static let core22 = "urn:oasis:names:tc:xliff:document:2.2"
  static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
  static let matches = "urn:oasis:names:tc:xliff:matches:2.0"

  /// The categories of our own groups of metadata.
  enum Category {
    static let article = "article"
    static let term = "term"
  }
}
