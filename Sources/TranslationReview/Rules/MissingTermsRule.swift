internal import NewsModel

/// A term of one class has none of its Englishes in the translation: a rule for each class, so that a desk can raise
/// one of them to a warning and leave the others.
struct MissingTermsRule: ReviewRule {
  let documentation: RuleDescription
  private let termClass: TermClass
  /// The rule that finds which terms have an answer and which have another's.
  private static let terms = TermsRule()

  private init(
    _ termClass: TermClass, summary: String, details: String, fails: (String, String),
    passes: (String, String)
  ) {
    self.termClass = termClass
    documentation = RuleDescription(
      MissingTermsRule.name(of: termClass), .note, summary: summary, details: details, fails: [fails],
      passes: [passes])
  }

  /// The rules.
  static let all: [any ReviewRule] = [
    MissingTermsRule(
      .institution,
      summary: "A body, party or firm of the glossary has no answer.",
      details: """
        None of its Englishes stands in the translation, in any inflection and order of words, nor its own name. A \
        note, since good translations say “the ministry” for it: so do some 19 segments of a thousand.
        """,
      fails: ("Mahkamah Konstitusi menolak gugatan itu.", "The judges threw out the suit."),
      passes: ("Mahkamah Konstitusi menolak gugatan itu.", "The Constitutional Court threw out the suit.")),
    MissingTermsRule(
      .title,
      summary: "An office or rank of the glossary has no answer.",
      details: """
        As for bodies. A note, since good translations leave out a title that was told before: so do some 15 segments \
        of a thousand.
        """,
      fails: ("Panglima TNI meninjau perbatasan.", "He inspected the border."),
      passes: ("Panglima TNI meninjau perbatasan.", "The Indonesian military commander inspected the border.")
    ),
    MissingTermsRule(
      .place,
      summary: "A country, region or town of the glossary has no answer.",
      details: """
        As for bodies; adjectives count (“Japanese” for Jepang). A note, since good translations say “the country” for \
        it: so do some 32 segments of a thousand.
        """,
      fails: ("Banjir melanda Jawa Tengah.", "Floods hit the province."),
      passes: ("Banjir melanda Jawa Tengah.", "Floods hit Central Java.")),
    MissingTermsRule(
      .acronym,
      summary: "A short form of the glossary has no answer.",
      details: """
        Neither itself nor what it is short for stands in the translation. A note, since good translations explain it \
        in other words: so do some 34 segments of a thousand. Short forms of bodies, offices and places count as \
        these, and those that the glossary does not know are for the rule acronyms.
        """,
      fails: ("Warga mengurus KTP.", "Residents applied for it."),
      passes: ("Warga mengurus KTP.", "Residents applied for identity cards.")),
  ]

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    if segment.texts.target.isEmpty { return }
    MissingTermsRule.terms.addMissing(termClass, segment, in: article, &findings)
  }

  /// The name of the rule for a class.
  static func name(of termClass: TermClass) -> String {
    switch termClass {
    case .institution: "missing-institutions"
    case .title: "missing-titles"
    case .place: "missing-places"
    case .acronym, .plain: "missing-acronyms"
    }
  }
}
