internal import English
internal import NewsModel

/// A time of day is another.
struct TimesRule: ReviewRule {
  let documentation = RuleDescription(
    "times", .error,
    summary: "A time of day is another.",
    details: """
      Clocks of 12 and of 24 hours agree, and so do times of two zones where the English names its zone. Where both \
      sides tell the half of the day, that is compared too.
      """,
    fails: [
      (
        "Kereta berangkat pukul 19.30 WIB.",
        "The train leaves at 8.30 p.m."
      )
    ],
    passes: [
      (
        "Kereta berangkat pukul 19.30 WIB.",
        "The train leaves at 7:30 p.m."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    addConflicts(.time, of: segment, to: &findings)
  }
}
