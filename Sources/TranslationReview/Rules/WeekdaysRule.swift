internal import English
internal import NewsModel

/// A day of the week is another.
struct WeekdaysRule: ReviewRule {
  let documentation = RuleDescription(
    "weekdays", .error,
    summary: "A day of the week is another.",
    details: """
      A weekday that answers none of the source is an error where the source names one that is missing.
      """,
    fails: [
      (
        "Pasar itu terbakar pada Selasa malam.",
        "The market burned down on Thursday night."
      )
    ],
    passes: [
      (
        "Pasar itu terbakar pada Selasa malam.",
        "The market burned down on Tuesday night."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    addConflicts(.weekday, of: segment, to: &findings)
  }
}
