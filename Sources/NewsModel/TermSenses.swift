/// One part of a score, with what it is for.
public struct SenseReason: Sendable, Equatable {
  /// What it is for, in words ("cue words in the sentence").
  public var name: String
  /// What it adds.
  public var value: Double

  /// Makes a reason of its parts.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

/// A term of an article that has several senses, and why one of them was chosen.
public struct TermSenses: Sendable, Equatable {
  /// A sense with its score.
  public struct Sense: Sendable, Equatable {
    /// The entry.
    public var entry: TermEntry
    /// Its score: the sum of its reasons.
    public var score: Double
    /// What the score is made of.
    public var reasons: [SenseReason]
    /// The cue words of the entry that the article has.
    public var cues: [String]

    /// Makes a sense of its parts.
    public init(entry: TermEntry, score: Double, reasons: [SenseReason], cues: [String]) {
      self.entry = entry
      self.score = score
      self.reasons = reasons
      self.cues = cues
    }
  }

  /// The term as it stands in the article.
  public var text: String
  /// Where it stands first with this choice in the article's text; nil: only in the headline.
  public var range: TextRange?
  /// The senses, the chosen one first.
  public var senses: [Sense]

  /// Makes it of its parts.
  public init(text: String, range: TextRange?, senses: [Sense]) {
    self.text = text
    self.range = range
    self.senses = senses
  }
}
