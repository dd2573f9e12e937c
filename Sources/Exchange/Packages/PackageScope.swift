package import NewsModel

/// What a package was made of and for; it says so itself, so that an update makes the same again.
package struct PackageScope: Sendable, Equatable {
  /// Whether all sentences are in it, and not only the chosen ones.
  package var takesAll: Bool
  /// Whether it is a project of OmegaT besides.
  package var asOmegaT: Bool

  package init(takesAll: Bool, asOmegaT: Bool) {
    self.takesAll = takesAll
    self.asOmegaT = asOmegaT
  }

  /// What a package says of itself.
  package init(of document: TranslationDocument) {
    takesAll = document.fact("scope") == "all"
    asOmegaT = document.fact("layout") == "omegat"
  }

  /// Both what is asked for and what was made before.
  package func over(_ other: PackageScope) -> PackageScope {
    PackageScope(takesAll: takesAll || other.takesAll, asOmegaT: asOmegaT || other.asOmegaT)
  }

  /// The facts that say so.
  package var facts: [TranslationDocument.Fact] {
    [.init("scope", takesAll ? "all" : "chosen")] + (asOmegaT ? [.init("layout", "omegat")] : [])
  }
}
