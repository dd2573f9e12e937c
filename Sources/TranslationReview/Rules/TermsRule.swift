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
      in the source asks for, it is an error; where it has merely no answer, a note, since good translations say “the \
      ministry” for it.
      """,
    fails: [("Menteri Perhubungan meninjau jembatan.", "The health minister inspected the bridge.")],
    passes: [("Menteri Perhubungan meninjau jembatan.", "The minister for transport inspected the bridge.")])

  /// A term with so many Englishes is vague: another English may well stand for it.
  private static let vague = 5

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let missing = segment.terms.filter { !$0.isAnswered && article.answers[$0.answer].termClass.isProtected }
    guard !missing.isEmpty else { return }
    var aliens = AlienExpressions(segment, in: article)
    for term in missing where !isPartOfMoney(term, segment) {
      let answer = article.answers[term.answer]
      let place = isSure(answer, segment, article, aliens) ? aliens.take(answer.termClass) : nil
      let source = segment.sourceText(term.range)
      let explanation =
        place.map { "“\(source)” is “\(answer.english)”, not “\(segment.target.text($0))”." }
        ?? "“\(source)” has none of its Englishes."
      findings.append(
        Finding(
          rule: name, severity: place == nil ? .note : .error, segment: segment.index, source: [term.range],
          target: place.map { [$0] } ?? [], explanation: explanation, suggestion: answer.english))
    }
  }

  /// Whether another English of the class would surely stand for the term.
  private func isSure(
    _ answer: TermAnswer, _ segment: ReviewedSegment, _ article: ReviewedArticle, _ aliens: AlienExpressions
  ) -> Bool {
    if answer.termClass == .place {
      // As many places on both sides: none was dropped for one that was added.
      let mentions = segment.terms.count {
        article.answers[$0.answer].termClass == .place && !isPartOfMoney($0, segment)
      }
      return !isPartlyThere(answer, segment) && aliens.count(.place) == mentions
    }
    return answer.permitted.count < TermsRule.vague
  }

  /// Whether a term belongs to an amount of money ("dolar AS").
  private func isPartOfMoney(_ term: SegmentTerm, _ segment: ReviewedSegment) -> Bool {
    segment.figures.contains { $0.kind == .money && $0.range.overlaps(term.range) }
  }

  /// Whether a part of a place's English stands in the target ("Saudi" of "Saudi Arabia").
  private func isPartlyThere(_ answer: TermAnswer, _ segment: ReviewedSegment) -> Bool {
    answer.termClass == .place
      && answer.permitted.contains { phrase in
        phrase.words.contains { word in
          word.isCapitalised
            && segment.target.tokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
        }
      }
  }
}
