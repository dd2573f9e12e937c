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
    addConflicts(.scale, of: segment, to: &findings) { conflict, indonesian, english in
      "“\(indonesian)” is \(FigureText.english(segment.figures[conflict.source])); “\(english)” is not."
    }
  }
}
