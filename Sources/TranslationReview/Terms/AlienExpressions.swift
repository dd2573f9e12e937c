internal import English
internal import NewsModel

/// Names of bodies, offices and places in the target that nothing in the source asks for.
struct AlienExpressions {
  /// One of them.
  struct Alien {
    var range: TextRange
    var termClass: TermClass
  }

  private(set) var all: [Alien] = []

  init(_ segment: ReviewedSegment, in article: ReviewedArticle) {
    let text = segment.target
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].kind == .word,
        let (found, end) = article.knowledge.expression(at: index, in: text)
      else {
        index += 1
        continue
      }
      if !isCaused(found.phrase, segment, article) {
        all.append(
          Alien(
            range: TextRange(text.tokens[index].range.start, text.tokens[end - 1].range.end),
            termClass: found.termClass))
      }
      index = end
    }
  }

  /// Whether every word of an expression belongs to the English of some term of the source, or stands in the source.
  private func isCaused(
    _ phrase: EnglishPhrase, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    phrase.words.allSatisfy { word in
      segment.sourceTokens.contains { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }
        || segment.terms.contains { term in
          article.answers[term.answer].permitted.contains { permitted in
            permitted.words.contains {
              $0.stem == word.stem || $0.opening == word.opening && word.opening > 0xFFFF_FFFF
            }
          }
        }
    }
  }
}
