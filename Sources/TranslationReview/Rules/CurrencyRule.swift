internal import English
internal import NewsModel

/// A currency is another.
struct CurrencyRule: ReviewRule {
  let documentation = RuleDescription(
    "currency", .error,
    summary: "A currency is another.",
    details: """
      The amount is the same, and its currency is not. “Dollars” alone may be those of any country.
      """,
    fails: [
      (
        "Denda itu sebesar 500 juta rupiah.",
        "The fine came to 500 million ringgit."
      )
    ],
    passes: [
      (
        "Denda itu sebesar 500 juta rupiah.",
        "The fine came to Rp 500 million."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    addConflicts(.currency, of: segment, to: &findings)
  }
}
