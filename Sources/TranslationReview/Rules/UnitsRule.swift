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
    for conflict in segment.figureMatching.conflicts where conflict.kind == .unit {
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
