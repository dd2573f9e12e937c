internal import English
internal import NewsModel

/// Short forms of the source stand in the translation, or what they are short for.
struct AcronymsRule: ReviewRule {
  let documentation = RuleDescription(
    "acronyms", .note,
    summary: "A short form has no answer.",
    details:
      "A word in capitals of the source that the glossary does not know stands nowhere in the translation.",
    fails: [("Rapat LKPW dimulai pagi ini.", "The meeting began this morning.")],
    passes: [("Rapat LKPW dimulai pagi ini.", "The LKPW meeting began this morning.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for token in segment.sourceTokens where token.shape.contains(.allCapitals) && token.range.count > 2 {
      guard token.range.count < 9, !segment.terms.contains(where: { $0.range.overlaps(token.range) }),
        !segment.target.tokens.contains(where: { $0.hash == token.hash || $0.stem == token.stem })
      else { continue }
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: [token.range],
          explanation: "“\(segment.sourceText(token.range))” has no answer in the translation."))
    }
  }
}
