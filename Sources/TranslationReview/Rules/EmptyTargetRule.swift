internal import English
internal import NewsModel

/// Every segment has a translation.
struct EmptyTargetRule: ReviewRule {
  let documentation = RuleDescription(
    "empty", .error,
    summary: "There is no translation.",
    details: "The source has words and the target has none.",
    fails: [("Hujan turun sejak pagi.", " ")],
    passes: [("Hujan turun sejak pagi.", "It has rained since the morning.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.words.isEmpty, segment.target.tokens.isEmpty else { return }
    findings.append(
      Finding(
        rule: name, severity: .error, segment: segment.index, source: [segment.wholeSource],
        target: [segment.wholeTarget], explanation: "This segment is not translated."))
  }
}
