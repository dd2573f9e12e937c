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

  /// A single word with so many Englishes is vague: another English may well stand for it.
  private static let vague = 5
  /// In translations as close as that nothing is dropped for something that is added.
  private static let close = 0.6

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    var all: [Finding] = []
    collect(segment, in: article, &all)
    findings += all.filter { $0.rule == name }
  }

  /// The findings of this rule, and of those for terms that merely have no answer (`MissingTermsRule`).
  func collect(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
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
          rule: place == nil ? MissingTermsRule.name(of: answer.termClass) : name,
          severity: place == nil ? .note : .error, segment: segment.index, source: [term.range],
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
      return !isPartlyThere(answer, segment)
        && (aliens.count(.place) == mentions || segment.closeness >= TermsRule.close)
    }
    if segment.ifClose(.error) == .note { return false }
    return answer.isShort || answer.source.utf8.contains(0x20) || answer.permitted.count < TermsRule.vague
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
