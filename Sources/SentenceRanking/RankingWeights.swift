/// The weights of the linear model: what one unit of each feature adds to a sentence's score.
///
/// The score estimates the share of a sentence's words that a human summary also has.
struct RankingWeights {
  /// The score of a sentence that shows nothing.
  static let base = 0.40
  /// In the order of `SentenceFeatures.names`.
  static let weights: [Double] = [
    0.10, -0.06, -0.16, 0.25, 0.15, 0.05, 0.0, 0.0, -0.05, -0.08, -0.08, -0.02, 0.0, 0.0,
  ]
}
