internal import English
internal import NewsModel

/// The words of speech in an English text.
struct TargetSpeech {
  /// How many verbs of speech it has.
  private(set) var strong = 0
  /// How many words it has that may report speech ("feared", "noted").
  private(set) var weak = 0

  /// Whether nothing reports speech.
  var isEmpty: Bool { strong == 0 && weak == 0 }

  /// Counts them in a segment's target. Words that only may report speech do not where they are the English of something
  /// else that the source says ("dikhawatirkan", "feared").
  ///
  /// - Parameter verbs: the verbs of speech of the source, whose English does count.
  init(_ segment: ReviewedSegment, in article: ReviewedArticle, verbs: [TextRange]) {
    var weak: [UInt64] = []
    for token in segment.target.tokens where token.meaning.kind == .speech {
      if token.meaning.value == 1 { strong += 1 } else { weak.append(token.stem) }
    }
    guard !weak.isEmpty else { return }
    var said: Set<UInt64> = []
    for term in segment.terms where term.isAnswered && !verbs.contains(where: { $0.overlaps(term.range) }) {
      said.formUnion(segment.answeredStems(of: term, article))
    }
    self.weak = weak.count { !said.contains($0) }
  }
}
