internal import English
internal import NewsModel

/// Bodies, offices, places and short forms have the English of the glossary.
struct TermsRule: ReviewRule {
  let documentation = RuleDescription(
    "terms", .error,
    summary: "A body, office or place is another, or its English is not the glossary's.",
    details: """
      Any permitted English of any sense satisfies, in any inflection, spelling and order of words, and so does the \
      source's own name. Where such a term has no answer and the English names another of the same class that nothing \
      in the source asks for, it is an error. Where it has merely no answer, the rules missing-institutions, \
      missing-titles, missing-places and missing-acronyms say so.
      """,
    fails: [("Menteri Perhubungan meninjau jembatan.", "The health minister inspected the bridge.")],
    passes: [("Menteri Perhubungan meninjau jembatan.", "The minister for transport inspected the bridge.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for missing in MissingTerm.all(in: segment, article) {
      guard let other = missing.other else { continue }
      let source = segment.sourceText(missing.term.range)
      let english = missing.answer.english
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [missing.term.range],
          target: [other], explanation: "“\(source)” is “\(english)”, not “\(segment.target.text(other))”.",
          suggestion: english))
    }
  }
}
