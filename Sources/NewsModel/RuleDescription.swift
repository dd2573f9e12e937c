/// What a rule of review says of itself: for `padan review --explain`, `Documentation/review.md`, and a test that runs
/// its examples.
public struct RuleDescription: Sendable, Equatable {
  /// The name by which it is switched on and off.
  public var name: String
  /// The gravest that it finds.
  public var severity: Finding.Severity
  /// What it finds, one sentence.
  public var summary: String
  /// What it accepts and what it can't know.
  public var details: String
  /// Segments of one text in which it finds something.
  public var fails: [TranslatedSegment]
  /// Segments of one text in which it finds nothing as grave.
  public var passes: [TranslatedSegment]

  /// Makes a description of its parts; examples are pairs of source and target.
  public init(
    _ name: String, _ severity: Finding.Severity, summary: String, details: String,
    fails: [(String, String)], passes: [(String, String)]
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.details = details
    self.fails = fails.map { TranslatedSegment(source: $0.0, target: $0.1) }
    self.passes = passes.map { TranslatedSegment(source: $0.0, target: $0.1) }
  }

  /// Makes a description whose examples have inline tags.
  public init(
    _ name: String, _ severity: Finding.Severity, summary: String, details: String,
    fails: [TranslatedSegment], passes: [TranslatedSegment]
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.details = details
    self.fails = fails
    self.passes = passes
  }
}
