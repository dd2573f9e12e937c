/// The figures of sentence ends over a set of texts.
package struct SentenceFigures: Sendable, Equatable {
  /// How many texts.
  package var texts = Tally()
  /// The right ends among those that were put: precision.
  package var put = Tally()
  /// The found ends among those that are there: recall.
  package var found = Tally()
  /// Sentences both of whose edges are right.
  package var sentences = Tally()

  /// Sums up the scores of texts; every end counts the same, whatever its text.
  package init(_ scores: some Collection<SentenceScore>) {
    texts = Tally(scores.count { $0.isRight }, of: scores.count)
    for score in scores {
      put += score.put
      found += score.found
      sentences += score.sentences
    }
  }

  /// The share of the ends put that are right, 0 to 1; 0 where none was put.
  package var precision: Double { put.share ?? 0 }
  /// The share of the ends there that were found, 0 to 1; 0 where none is there.
  package var recall: Double { found.share ?? 0 }
  /// The harmonic mean of the two.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}
