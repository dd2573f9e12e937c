internal import English
internal import NewsModel

/// What the source denies, the translation denies.
struct NegationRule: ReviewRule {
  let documentation = RuleDocumentation(
    "negation", .warning,
    summary: "A negation is lost.",
    details: """
      The source denies something (tidak, bukan, belum, jangan, tanpa, tak) and nothing in the target does: no “not”, no \
      “never”, no word that denies by its meaning (“refuse”) or its beginning (“unable”). Set phrases such as “tidak \
      hanya” and “tak lama” are no negations. Where the target merely denies less often, it is a note.
      """,
    fails: [("Jembatan itu tidak roboh.", "The bridge collapsed.")],
    passes: [("Jembatan itu belum selesai.", "The bridge is unfinished.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let negations = SourceNegations.places(in: segment, of: article)
    guard let first = negations.first, !segment.target.tokens.isEmpty else { return }
    let found = TargetNegations(segment.target)
    guard found.strong == 0 else { return }
    findings.append(
      Finding(
        rule: name, severity: found.weak == 0 ? .warning : .note, segment: segment.index, source: negations,
        target: [segment.wholeTarget],
        explanation: "“\(segment.sourceText(first))” has no answer in the translation."))
  }
}
