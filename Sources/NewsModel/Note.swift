/// Something that the translator or the desk should know, with the place in the article that it is about.
public struct Note: Sendable, Equatable, Codable {
  /// What a note is about.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The article goes on elsewhere: it names further pages.
    case morePages
    /// The text ends without an end.
    case cutOff
    /// A sentence or paragraph stands more than once.
    case repeated
    /// A weekday does not fit its date.
    case weekday
    /// A figure can be read in two ways, or can't be right.
    case figure
    /// Who says a quotation is not told, or only a guess; or it has no end.
    case speech
    /// The word looks like an English one and means another thing, or its English is often wrong.
    case falseFriend
    /// A set phrase that is not to be taken word by word.
    case idiom
    /// The language is not, or not surely, Indonesian.
    case language
    /// How the page was read: encoding, fallbacks.
    case reading
  }

  /// What it is about.
  public var kind: Kind
  /// One or two plain sentences.
  public var text: String
  /// The place in the article's text, where there is one.
  public var range: TextRange?

  /// Makes a note of its parts.
  public init(_ kind: Kind, _ text: String, at range: TextRange? = nil) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}
