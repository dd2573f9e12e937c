internal import English
internal import NewsModel

/// A scale word is another: miliar is billion, not million.
struct ScaleRule: ReviewRule {
  let documentation = RuleDescription(
    "scale", .error,
    summary: "A scale word is another: miliar is billion, not million.",
    details: """
      The digits are the same and the value is a thousand times more or less.
      """,
    fails: [
      (
        "Anggaran bendungan itu mencapai Rp 2,4 miliar.",
        "The budget for the dam reached Rp 2.4 million."
      )
    ],
    passes: [
      (
        "Anggaran bendungan itu mencapai Rp 2,4 miliar.",
        "The budget for the dam reached Rp 2.4 billion."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for conflict in segment.figureMatching.conflicts where conflict.kind == .scale {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      let (indonesian, english) = (segment.sourceText(source.range), segment.target.text(target.range))
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [source.range],
          target: [target.range],
          explanation: "“\(indonesian)” is \(FigureText.english(source)); “\(english)” is not."))
    }
  }
}
