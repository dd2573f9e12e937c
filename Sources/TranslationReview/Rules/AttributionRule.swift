internal import English
internal import NewsModel

/// What somebody says in the source, somebody says in the translation.
struct AttributionRule: ReviewRule {
  let documentation = RuleDocumentation(
    "attribution", .warning,
    summary: "Who says it is lost.",
    details: """
      The source reports speech with its verb (“kata”, “menurut”), and the target has no word of speech. Whether the \
      right person speaks is not checked.
      """,
    fails: [("Harga beras akan turun, kata Menteri Sugiarta.", "The price of rice will fall.")],
    passes: [
      (
        "Harga beras akan turun, kata Menteri Sugiarta.",
        "The price of rice will fall, Minister Sugiarta said."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.target.tokens.isEmpty,
      let verb = segment.statements.lazy.compactMap({ article.source.statements[$0].verb }).first(where: {
        segment.range.contains($0.range)
      }),
      !segment.target.tokens.contains(where: { $0.meaning.kind == .speech })
    else { return }
    let place = segment.place(verb.range)
    findings.append(
      Finding(
        rule: name, severity: .warning, segment: segment.index, source: [place],
        target: [segment.wholeTarget],
        explanation: "“\(segment.sourceText(place))” (\(verb.english)) has no answer in the translation."))
  }
}
