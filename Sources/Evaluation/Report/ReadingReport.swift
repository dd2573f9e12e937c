/// What `padan evaluate reading` tells.
package struct ReadingReport: Sendable {
  /// What the gold is like.
  package var kind: ReadingGold.Kind
  /// The half of the pages that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many pages of the gold could not be read, because their files are missing or broken.
  package var leftOut = 0
  /// The figures of all pages.
  package var figures: ReadingFigures
  /// The pages, worst first.
  package var scores: [ReadingScore]

  /// Sums up scores.
  ///
  /// - Parameter withInterval: whether the interval of F1 is computed.
  package init(
    _ scores: [ReadingScore], kind: ReadingGold.Kind, half: GoldHalf? = nil, leftOut: Int = 0,
    withInterval: Bool = false
  ) {
    self.kind = kind
    self.half = half
    self.leftOut = leftOut
    figures = ReadingFigures(scores, kind: kind, withInterval: withInterval)
    self.scores = scores.sorted { one, other in
      let (left, right) = (one.precision + one.recall, other.precision + other.recall)
      if left != right { return left < right }
      if one.failed.count != other.failed.count { return one.failed.count > other.failed.count }
      return one.name < other.name
    }
  }
}
