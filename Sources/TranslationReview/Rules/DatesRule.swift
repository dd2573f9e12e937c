internal import English
internal import NewsModel

/// A date is another, or its day and month change places.
struct DatesRule: ReviewRule {
  let documentation = RuleDescription(
    "dates", .error,
    summary: "A date is another, or its day and month change places.",
    details: """
      What both sides tell of day, month and year must agree; dates in digits (“8/3”) may be in either order. A date that \
      one side leaves out is nothing to this rule, and where other figures are left out beside it, another date is a note.
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
    // Of two dates that differ one may be left out and the other added, unless all beside them agrees.
    addConflicts(
      .date, .dayMonth, of: segment, to: &findings,
      explanation: { conflict, indonesian, english in
        conflict.kind == .dayMonth
          ? "Day and month change places: “\(indonesian)”, “\(english)”."
          : "“\(indonesian)” is not “\(english)”."
      },
      isSure: { conflict in
        conflict.kind == .dayMonth || conflict.isOnly || conflict.neighbours > 0
          || FigureLikeness.isDateSlip(
            segment.figures[conflict.source], segment.target.figures[conflict.target])
          || FigureLikeness.isImpossible(segment.target.figures[conflict.target], beside: segment.figures)
      })
  }
}
