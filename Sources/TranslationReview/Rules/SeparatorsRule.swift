internal import English
internal import NewsModel

/// Thousands have commas and decimals a point in English.
struct SeparatorsRule: ReviewRule {
  let documentation = RuleDescription(
    "separators", .error,
    summary: "The marks for thousands and decimals are wrong.",
    details: """
      “1.500” is one and a half in English, and “4,5” is nothing. The value tells which mark is meant.
      """,
    fails: [("Sebanyak 1.500 warga mengungsi.", "Some 1.500 residents fled.")],
    passes: [("Sebanyak 1.500 warga mengungsi.", "Some 1,500 residents fled.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let conflicts = segment.figureMatching.conflicts.filter { $0.kind == .separators }
    for conflict in conflicts { add(conflict.source, conflict.target, segment, &findings) }
    for index in segment.figureMatching.foreign where !conflicts.contains(where: { $0.target == index }) {
      add(nil, index, segment, &findings)
    }
  }

  private func add(_ source: Int?, _ target: Int, _ segment: ReviewedSegment, _ findings: inout [Finding]) {
    let figure = segment.target.figures[target]
    findings.append(
      Finding(
        rule: name, severity: .error, segment: segment.index,
        source: source.map { [segment.figures[$0].range] } ?? [],
        target: [figure.range],
        explanation: "“\(segment.target.text(figure.range))” has the marks of Indonesian.",
        suggestion: source.map { FigureText.english(segment.figures[$0]) }))
  }
}
