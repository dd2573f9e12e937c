internal import English
internal import NewsModel

/// No English stands for a term that the glossary forbids for it.
struct ForbiddenTermsRule: ReviewRule {
  let documentation = RuleDocumentation(
    "forbidden-terms", .error,
    summary:
      "A term has an English that the glossary forbids or calls outdated, or a false friend is taken literally.",
    details: """
      The forbidden English stands in the target in any form, and belongs to no other term of the source. Where a \
      permitted English of the same term stands there as well, nothing is said.
      """,
    fails: [("Toko itu gulung tikar tahun lalu.", "The shop rolled up the mat last year.")],
    passes: [("Toko itu gulung tikar tahun lalu.", "The shop went out of business last year.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for term in segment.terms {
      let answer = article.answers[term.answer]
      for forbidden in answer.forbidden {
        guard let range = segment.target.range(of: forbidden),
          !isPermitted(at: range, answer, segment.target), !isOfOther(term, forbidden, segment, article)
        else { continue }
        findings.append(
          Finding(
            rule: name, severity: .error, segment: segment.index, source: [term.range], target: [range],
            explanation: "“\(segment.target.text(range))” must not stand for “\(answer.source)”.",
            suggestion: answer.english))
      }
    }
  }

  /// Whether a permitted English of the term covers the place ("prosecutor general" for "prosecutor").
  private func isPermitted(at range: TextRange, _ answer: TermAnswer, _ target: EnglishText) -> Bool {
    answer.permitted.contains { phrase in
      target.range(of: phrase).map { $0.contains(range) } ?? false
    }
  }

  /// Whether the words are a permitted English of another term of the source.
  private func isOfOther(
    _ term: SegmentTerm, _ forbidden: EnglishPhrase, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    segment.terms.contains { other in
      other.answer != term.answer
        && article.answers[other.answer].permitted.contains { permitted in
          forbidden.words.allSatisfy { word in permitted.words.contains { $0.stem == word.stem } }
        }
    }
  }
}
