internal import English
internal import NewsModel

/// A date is another, or its day and month change places.
struct DatesRule: ReviewRule {
  let documentation = RuleDescription(
    "dates", .error,
    summary: "A date is another, or its day and month change places.",
    details: """
      What both sides tell of day, month and year must agree. A date that one side leaves out is nothing to this rule.
      """,
    fails: [
      (
        "Rapat itu ditunda hingga 6 Maret 2025.",
        "The meeting was put off until 3 June 2025."
      )
    ],
    passes: [
      (
        "Rapat itu ditunda hingga 6 Maret 2025.",
        "The meeting was put off until March 6."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for conflict in segment.figureMatching.conflicts
    where conflict.kind == .date || conflict.kind == .dayMonth {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      let (indonesian, english) = (segment.sourceText(source.range), segment.target.text(target.range))
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [source.range],
          target: [target.range],
          explanation: conflict.kind == .dayMonth
            ? "Day and month change places: “\(indonesian)”, “\(english)”."
            : "“\(indonesian)” is not “\(english)”."))
    }
  }
}
