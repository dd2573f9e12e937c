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
    for conflict in segment.figureMatching.conflicts where conflict.kind == .weekday {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      let (indonesian, english) = (segment.sourceText(source.range), segment.target.text(target.range))
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [source.range],
          target: [target.range],
          explanation: "“\(indonesian)” is not “\(english)”."))
    }
  }
}
