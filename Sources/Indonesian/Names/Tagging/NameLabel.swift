package import NewsModel

/// What a word is to a name, as the learned tagger tells it: outside, its first word, or a further one.
package enum NameLabel: UInt8, Sendable, CaseIterable {
  case outside
  case beginsPerson, insidePerson
  case beginsPlace, insidePlace
  case beginsOrganisation, insideOrganisation

  /// How many labels there are.
  static let count = 7

  /// The label of the first or a further word of a name; nil for kinds that are not learned.
  package init?(_ kind: Name.Kind, begins: Bool) {
    switch kind {
    case .person: self = begins ? .beginsPerson : .insidePerson
    case .place: self = begins ? .beginsPlace : .insidePlace
    case .organisation, .outlet: self = begins ? .beginsOrganisation : .insideOrganisation
    case .work, .other: return nil
    }
  }

  /// What bears the name; nil outside of names.
  package var kind: Name.Kind? {
    switch self {
    case .outside: nil
    case .beginsPerson, .insidePerson: .person
    case .beginsPlace, .insidePlace: .place
    case .beginsOrganisation, .insideOrganisation: .organisation
    }
  }

  /// Whether a name goes on with the word.
  package var goesOn: Bool { self != .outside && rawValue % 2 == 0 }

  /// Whether the label can stand after another: a name goes on only where one of its kind has begun.
  func follows(_ before: NameLabel) -> Bool { !goesOn || before.kind == kind }
}
