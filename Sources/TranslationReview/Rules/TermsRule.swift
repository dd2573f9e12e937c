internal import English
internal import NewsModel

/// Bodies, offices, places and short forms have the English of the glossary.
struct TermsRule: ReviewRule {
  let documentation = RuleDocumentation(
    "terms", .error,
    summary: "A body, office or place is another, or its English is not the glossary's.",
    details: """
      Any permitted English of any sense satisfies, in any inflection, spelling and order of words, and so does the \
      source's own name. Where such a term has no answer and the English names another of the same class that nothing \
      in the source asks for, it is an error; where it has merely no answer, a note, since good translations say “the \
      ministry” for it.
      """,
    fails: [("Menteri Perhubungan meninjau jembatan.", "The health minister inspected the bridge.")],
    passes: [("Menteri Perhubungan meninjau jembatan.", "The minister for transport inspected the bridge.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    var aliens: [AlienExpressions.Alien]?
    for term in segment.terms where !term.isAnswered {
      let answer = article.answers[term.answer]
      guard answer.termClass.isProtected else { continue }
      let all = aliens ?? AlienExpressions(segment, in: article).all
      aliens = all
      let place = all.firstIndex { $0.termClass == answer.termClass }
      if let place { aliens?.remove(at: place) }
      let source = segment.sourceText(term.range)
      let explanation =
        place == nil
        ? "“\(source)” has none of its Englishes."
        : "“\(source)” is “\(answer.english)”, not “\(segment.target.text(all[place ?? 0].range))”."
      findings.append(
        Finding(
          rule: name, severity: place == nil ? .note : .error, segment: segment.index, source: [term.range],
          target: place.map { [all[$0].range] } ?? [], explanation: explanation, suggestion: answer.english))
    }
  }
}
