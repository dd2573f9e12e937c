/// The weights of the linear model: what one unit of each feature adds to a sentence's score.
///
/// The score estimates the share of a sentence's words that a human summary also has. Fitted by ridge regression:
///
///     Scripts/learn-ranking BINARY indosum.train.jsonl:0-1800 detik.dev.jsonl:0-250
///
/// on 2026-11-23, both publishers' articles counting the same; R2 0.37.
enum RankingWeights {
  /// The score of a sentence that shows nothing.
  static let base = 0.5692
  /// The weight of each feature.
  static let weights: [(feature: SentenceFeatures.Name, weight: Double)] = [
    (.start, 0.0537),
    (.position, -0.1832),
    (.wordsBefore, -0.1412),
    (.centrality, 0.2290),
    (.titleTerms, 0.2167),
    (.novelty, -0.1122),
    (.termWeight, 0.0263),
    (.length, -0.1496),
    (.short, -0.0245),
    (.quotation, -0.0751),
    (.question, -0.0657),
    (.leansOnEarlier, -0.0102),
    (.figures, -0.0364),
    (.names, -0.0072),
  ]
}
