/// Why each line of a page or text came into the article, or did not.
public struct ReadingExplanation: Sendable, Equatable {
  /// The name and version of the JSON form.
  public static let schema = "padan.reading/1"

  /// The lines in the page's order.
  public var blocks: [ExplainedBlock]
  /// Why the input is no article, in one sentence without end mark; nil where it is one.
  public var refusal: String?
  /// What is not a matter of single lines: the way to the body that was taken in place of the first one.
  public var remarks: [String]

  /// Makes an explanation of its parts.
  public init(blocks: [ExplainedBlock], refusal: String? = nil, remarks: [String] = []) {
    self.blocks = blocks
    self.refusal = refusal
    self.remarks = remarks
  }
}

/// One line of a page or text with what was made of it.
public struct ExplainedBlock: Sendable, Equatable {
  /// One part of a score.
  public struct Reason: Sendable, Equatable, Codable {
    /// What the page or text shows.
    public var name: String
    /// What it adds to the score.
    public var points: Double

    /// Makes a reason of its parts.
    public init(_ name: String, _ points: Double) {
      self.name = name
      self.points = points
    }
  }

  /// The line as read.
  public var text: String
  /// Where it stands: the element with its class or id ("div.detail__body"), or, in a text, the
  /// line's number among those that hold something ("line 12").
  public var place: String
  /// What it is by its markup or shape ("heading", "item" …).
  public var kind: String
  /// What made the score, in the order in which it was looked at.
  public var reasons: [Reason]
  /// Whether it is part of the article's body: where its score is over 0.
  public var isKept: Bool { score > 0 }
  /// The sum of the reasons' points.
  public var score: Double { reasons.reduce(0) { $0 + $1.points } }

  /// Makes a block of its parts.
  public init(text: String, place: String, kind: String, reasons: [Reason]) {
    self.text = text
    self.place = place
    self.kind = kind
    self.reasons = reasons
  }
}
