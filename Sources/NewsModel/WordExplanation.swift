/// How a word's form is made, told to a person: its affixes with what they mean, and its root.
public struct WordExplanation: Sendable, Equatable {
  /// An affix, or a pair of them that goes together, with what it means.
  public struct Affix: Sendable, Equatable, Codable {
    /// As grammars write it ("meN-…-kan").
    public var affix: String
    /// What it means, in a few English words.
    public var meaning: String

    /// Makes it of its parts.
    public init(affix: String, meaning: String) {
      self.affix = affix
      self.meaning = meaning
    }
  }

  /// The root that a form leads to.
  public struct Root: Sendable, Equatable {
    /// The root ("pasok").
    public var form: String
    /// Its class, where the tables tell it.
    public var rootClass: RootClass?
    /// Whether the tables have it; else it is guessed from sure affixes.
    public var isKnown: Bool

    /// Makes a root of its parts.
    public init(form: String, rootClass: RootClass?, isKnown: Bool) {
      self.form = form
      self.rootClass = rootClass
      self.isKnown = isKnown
    }
  }

  /// The affixes from the word's outside, clitics and particles last.
  public var affixes: [Affix]
  /// The likeliest root; nil where none is found.
  public var root: Root?
  /// The voice that the affixes give.
  public var voice: Reading.Voice
  /// The number that the affixes give.
  public var numberHint: Reading.NumberHint

  /// Makes an explanation of its parts.
  public init(affixes: [Affix], root: Root?, voice: Reading.Voice, numberHint: Reading.NumberHint) {
    self.affixes = affixes
    self.root = root
    self.voice = voice
    self.numberHint = numberHint
  }
}
