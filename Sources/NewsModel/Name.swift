/// A name with everything the article says of its kind and role.
public struct Name: Sendable, Equatable {
  /// What bears the name.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A person.
    case person
    /// A state, region, town, street, water, mountain.
    case place
    /// A body, firm, party, club, ministry.
    case organisation
    /// A newspaper, site, broadcaster or agency.
    case outlet
    /// A book, film, law, event.
    case work
    /// A name by its capitals; of what is not known.
    case other
  }

  /// The fullest form that the article gives, without title ("Vladimir Putin").
  public var text: String
  /// What bears it.
  public var kind: Kind
  /// The title or office that the article puts to it ("Presiden Rusia").
  public var role: String?
  /// The places where it stands, short forms included ("Putin").
  public var mentions: [TextRange]
  /// Those of the mentions that only qualify another word, as far as is known ("pasukan Irak": Iraqi troops).
  package var attributes: [TextRange] = []

  /// Makes a name of its parts.
  public init(text: String, kind: Kind, role: String? = nil, mentions: [TextRange]) {
    self.text = text
    self.kind = kind
    self.role = role
    self.mentions = mentions
  }
}

/// A short form that the article explains: "Komisi Pemberantasan Korupsi (KPK)".
public struct Acronym: Sendable, Equatable {
  /// The short form ("KPK").
  public var short: String
  /// What it stands for, as the article writes it.
  public var long: String
  /// The places where the short form stands, the explaining one included.
  public var mentions: [TextRange]

  /// Makes an acronym of its parts.
  public init(short: String, long: String, mentions: [TextRange]) {
    self.short = short
    self.long = long
    self.mentions = mentions
  }
}
