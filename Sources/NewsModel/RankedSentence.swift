/// A sentence's standing in its article, with everything that made it.
public struct RankedSentence: Sendable, Equatable {
  /// One part of a score.
  public struct Reason: Sendable, Equatable, Codable {
    /// The feature's name.
    public var name: String
    /// What the text shows: the feature's value.
    public var value: Double
    /// What it adds to the score.
    public var points: Double

    /// Makes a reason of its parts.
    public init(name: String, value: Double, points: Double) {
      self.name = name
      self.value = value
      self.points = points
    }
  }

  /// The index of the sentence in the analysed text.
  public var sentence: Int
  /// The sum of the reasons' points; higher is more important.
  public var score: Double
  /// 1 for the most important sentence.
  public var rank: Int
  /// Its part of the article's importance, 0 to 1; all sentences' shares sum to 1.
  public var share: Double
  /// Whether it was chosen for the summary.
  public var isChosen: Bool
  /// What made the score, where that was wanted; else empty.
  public var reasons: [Reason]

  /// Makes a ranked sentence of its parts.
  public init(sentence: Int, score: Double, rank: Int, share: Double, isChosen: Bool, reasons: [Reason]) {
    self.sentence = sentence
    self.score = score
    self.rank = rank
    self.share = share
    self.isChosen = isChosen
    self.reasons = reasons
  }
}

/// How long a summary is to be.
public enum SummaryLength: Sendable, Equatable {
  /// By the article's own length: see the ranking's length rule.
  case automatic
  /// This many sentences, or all if the article has fewer.
  case sentences(Int)
  /// About this many words; never over by more than half of the last sentence.
  case words(Int)
  /// This part of the article's words, over 0 up to 1.
  case ratio(Double)
}
