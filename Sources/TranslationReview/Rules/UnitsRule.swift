internal import English
internal import NewsModel

/// A unit of measure is another.
struct UnitsRule: ReviewRule {
  let documentation = RuleDescription(
    "units", .error,
    summary: "A unit of measure is another.",
    details: """
      The value is the same, and its unit is not. Converted measures have another value and pass.
      """,
    fails: [
      (
        "Jalan itu panjangnya 12 kilometer.",
        "The road is 12 miles long."
      )
    ],
    passes: [
      (
        "Jalan itu panjangnya 12 kilometer.",
        "The road is 7.5 miles long."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    addConflicts(.unit, of: segment, to: &findings)
  }
}
