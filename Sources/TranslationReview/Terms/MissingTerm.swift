internal import English
internal import NewsModel

/// A body, office, place or short form of a segment's source that no English of its own answers.
struct MissingTerm {
  /// The term.
  var term: SegmentTerm
  /// What the glossary says of it.
  var answer: TermAnswer
  /// Another of its class in the target, which surely stands for it; nil where there is none.
  var other: TextRange?

  /// All of a segment's, in order.
  static func all(in segment: ReviewedSegment, _ article: ReviewedArticle) -> [MissingTerm] {
    let missing = segment.terms.filter { !$0.isAnswered && article.answers[$0.answer].termClass.isProtected }
    guard !missing.isEmpty else { return [] }
    var aliens = AlienExpressions(segment, in: article)
    return missing.filter { !isPartOfMoney($0, segment) }.map { term in
      let answer = article.answers[term.answer]
      let other = isSure(answer, segment, article, aliens) ? aliens.take(answer.termClass) : nil
      return MissingTerm(term: term, answer: answer, other: other)
    }
  }

  /// A single word with so many Englishes is vague: another English may well stand for it.
  private static let vague = 5
  /// In translations as close as that nothing is dropped for something that is added.
  private static let close = 0.6

  /// Whether another English of the class would surely stand for the term.
  private static func isSure(
    _ answer: TermAnswer, _ segment: ReviewedSegment, _ article: ReviewedArticle, _ aliens: AlienExpressions
  ) -> Bool {
    if answer.termClass == .place {
      // As many places on both sides: none was dropped for one that was added.
      let mentions = segment.terms.count {
        article.answers[$0.answer].termClass == .place && !isPartOfMoney($0, segment)
      }
      return !isPartlyThere(answer, segment)
        && (aliens.count(.place) == mentions || segment.closeness >= MissingTerm.close)
    }
    if segment.ifClose(.error) == .note { return false }
    return answer.isShort || answer.source.utf8.contains(0x20) || answer.permitted.count < MissingTerm.vague
  }

  /// Whether a term belongs to an amount of money ("dolar AS").
  private static func isPartOfMoney(_ term: SegmentTerm, _ segment: ReviewedSegment) -> Bool {
    segment.figures.contains { $0.kind == .money && $0.range.overlaps(term.range) }
  }

  /// Whether a part of a place's English stands in the target ("Saudi" of "Saudi Arabia").
  private static func isPartlyThere(_ answer: TermAnswer, _ segment: ReviewedSegment) -> Bool {
    answer.termClass == .place
      && answer.permitted.contains { phrase in
        phrase.words.contains { word in
          word.isCapitalised
            && segment.target.tokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
        }
      }
  }
}
