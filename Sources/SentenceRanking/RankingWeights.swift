/// The weights of the linear model: what one unit of each feature adds to a sentence's score.
///
/// The score estimates the share of a sentence's words that a human summary also has. Fitted by ridge regression:
///
///     Scripts/learn-ranking BINARY indosum.train.jsonl:0-1800 detik.dev.jsonl:0-250
///
/// on 2026-11-23, both publishers' articles counting the same; R2 0.322.
enum RankingWeights {
  /// The score of a sentence that shows nothing.
  static let base = 0.3306
  /// The weight of each feature.
  static let weights: [(feature: SentenceFeatures.Name, weight: Double)] = [
    (.start, 0.0949),
    (.position, -0.1152),
    (.wordsBefore, -0.1880),
    (.centrality, 0.0980),
    (.titleTerms, 0.1687),
    (.novelty, -0.0132),
    (.termWeight, 0.0024),
    (.length, -0.0935),
    (.short, 0.0233),
    (.quotation, -0.0687),
    (.question, -0.0617),
    (.leansOnEarlier, -0.0082),
    (.figures, 0.0019),
    (.names, 0.0212),
  ]
}
