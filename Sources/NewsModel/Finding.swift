/// Something in a translation that should be looked at, with its places on both sides.
public struct Finding: Sendable, Equatable {
  /// How sure and how grave it is.
  public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
    /// Probable, or a matter of taste.
    case note
    /// Nearly always a fault.
    case warning
    /// A fault.
    case error

    /// Whether the first is less grave than the second.
    public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The name of the rule that found it ("numbers").
  public var rule: String
  /// How sure and how grave it is.
  public var severity: Severity
  /// The index of the segment in the reviewed article.
  public var segment: Int
  /// The places in the segment's source, UTF-8 offsets; none where it is about the whole or about the target alone.
  public var source: [TextRange]
  /// The places in the segment's target; none where something is missing there.
  public var target: [TextRange]
  /// What was found, a plain sentence.
  public var explanation: String
  /// What should stand in the target instead, where that is known.
  public var suggestion: String?

  /// Makes a finding of its parts.
  public init(
    rule: String, severity: Severity, segment: Int, source: [TextRange] = [], target: [TextRange] = [],
    explanation: String, suggestion: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.segment = segment
    self.source = source
    self.target = target
    self.explanation = explanation
    self.suggestion = suggestion
  }
}

/// A piece of a text with its translation: a sentence as a rule, sometimes several.
public struct TranslatedSegment: Sendable, Equatable {
  /// The Indonesian.
  public var source: String
  /// The English; empty where there is none.
  public var target: String
  /// The inline tags of the source, in order.
  public var sourceTags: [PlacedTag] = []
  /// The inline tags of the target, in order.
  public var targetTags: [PlacedTag] = []

  /// Makes a segment of texts without tags.
  public init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  /// Makes a segment of texts with tags.
  public init(source: InlineText, target: InlineText) {
    self.source = source.plain
    self.target = target.plain
    sourceTags = source.placedTags
    targetTags = target.placedTags
  }
}
