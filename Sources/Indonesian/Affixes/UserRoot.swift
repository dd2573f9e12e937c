package import NewsModel

/// A root that the user adds to the tables, or tells otherwise than they do.
package struct UserRoot: Sendable, Equatable {
  /// The count of a root whose line tells none: that of a frequent word.
  package static let usualCount = 100
  /// The most roots that can be added to the tables, all files taken together.
  package static let most = 40_000

  /// The root in lower case.
  package var form: String
  /// Its class.
  package var rootClass: RootClass
  /// How often it stands in a collection of news; more makes its readings likelier.
  package var count: Int

  /// Makes a root of its parts.
  package init(form: String, rootClass: RootClass, count: Int = UserRoot.usualCount) {
    self.form = form
    self.rootClass = rootClass
    self.count = count
  }
}
