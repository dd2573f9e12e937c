/// The weights of the linear model: what one unit of each feature adds to a sentence's score.
///
/// The score estimates the share of a sentence's words that a human summary also has. Fitted by ridge regression:
///
///     Scripts/learn-ranking BINARY indosum.train.jsonl:0-1800 detik.dev.jsonl:0-250
///
/// on 2026-11-23, both publishers' articles counting the same; R2 0.321.
enum RankingWeights {
  /// The score of a sentence that shows nothing.
  static let base = 0.3286
  /// The weight of each feature.
  static let weights: [(feature: SentenceFeatures.Name, weight: Double)] = [
    (.start, 0.0935),
    (.position, -0.1140),
    (.wordsBefore, -0.1883),
    (.centrality, 0.1025),
    (.titleTerms, 0.1695),
    (.novelty, -0.0118),
    (.termWeight, 0.0015),
    (.length, -0.0936),
    (.short, 0.0223),
    (.quotation, -0.0687),
    (.question, -0.0611),
    (.leansOnEarlier, -0.0080),
    (.figures, 0.0020),
    (.names, 0.0202),
  ]
}
