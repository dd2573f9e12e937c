package import NewsModel

/// Something that is checked in a translation; one file a rule.
///
/// A rule is given segments and articles that were analysed once, and adds findings. It neither throws nor prints, and
/// keeps nothing.
package protocol ReviewRule: Sendable {
  /// What the rule is called, what it does, and examples.
  var documentation: RuleDocumentation { get }

  /// Checks one segment.
  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding])

  /// Checks what only the whole article shows; called once, after all its segments.
  func check(_ article: ReviewedArticle, _ findings: inout [Finding])
}

extension ReviewRule {
  package func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {}
  package func check(_ article: ReviewedArticle, _ findings: inout [Finding]) {}

  /// The rule's name.
  var name: String { documentation.name }
}

/// What a rule says of itself: `padan review --explain RULE`, `Documentation/review.md`, and a test that runs its
/// examples.
package struct RuleDocumentation: Sendable {
  /// A segment that shows what a rule does.
  package struct Example: Sendable {
    /// The Indonesian.
    package var source: String
    /// The English.
    package var target: String
  }

  /// The name by which it is switched on and off.
  package var name: String
  /// The gravest that it finds.
  package var severity: Finding.Severity
  /// What it checks, one sentence.
  package var summary: String
  /// What it accepts and what it can't know.
  package var details: String
  /// Segments, one article, in which it finds something.
  package var fails: [Example]
  /// Segments, one article, in which it finds nothing.
  package var passes: [Example]

  init(
    _ name: String, _ severity: Finding.Severity, summary: String, details: String,
    fails: [(String, String)], passes: [(String, String)]
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.details = details
    self.fails = fails.map { Example(source: $0.0, target: $0.1) }
    self.passes = passes.map { Example(source: $0.0, target: $0.1) }
  }
}

/// All rules, in the order in which they are documented.
package enum ReviewRules {
  /// All of them.
  package static let all: [any ReviewRule] = [
    NumbersRule(), ScaleRule(), SeparatorsRule(), DatesRule(), WeekdaysRule(), TimesRule(), UnitsRule(),
    CurrencyRule(), NamesRule(), AcronymsRule(), TermsRule(), ForbiddenTermsRule(), ConsistencyRule(),
    OmissionRule(), RepetitionRule(), UntranslatedRule(), NegationRule(), AttributionRule(),
    QuotationMarksRule(), EndPunctuationRule(), BlanksRule(), RepeatedWordsRule(), SameAsSourceRule(),
    EmptyTargetRule(),
  ]
}
