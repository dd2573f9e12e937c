package import NewsModel

/// Something that is checked in a translation; one file a rule.
///
/// A rule is given segments and articles that were analysed once, and adds findings. It neither throws nor prints, and
/// keeps nothing.
package protocol ReviewRule: Sendable {
  /// What the rule is called, what it does, and examples.
  var documentation: RuleDescription { get }

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

/// All rules, in the order in which they are documented.
package enum ReviewRules {
  /// All of them.
  package static let all: [any ReviewRule] = figures + words + texts

  /// Of figures and dates.
  private static let figures: [any ReviewRule] = [
    NumbersRule(), ScaleRule(), SeparatorsRule(), DatesRule(), WeekdaysRule(), TimesRule(), UnitsRule(),
    CurrencyRule(),
  ]

  /// Of names and terms.
  private static let words: [any ReviewRule] =
    [NamesRule(), AcronymsRule(), TermsRule()] + MissingTermsRule.all + [
      ForbiddenTermsRule(), ConsistencyRule(),
    ]

  /// Of whole sentences, and of what stands in them besides words.
  private static let texts: [any ReviewRule] = [
    OmissionRule(), RepetitionRule(), UntranslatedRule(), NegationRule(), AttributionRule(),
    QuotationMarksRule(), EndPunctuationRule(), BlanksRule(), RepeatedWordsRule(), SameAsSourceRule(),
    EmptyTargetRule(), TagsRule(), PlaceholdersRule(), AddressesRule(),
  ]
}
