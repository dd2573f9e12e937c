/// How far a figure may be off because other pages might have been in the set: the percentile bootstrap (Efron, 1979).
enum Bootstrap {
  /// How many sets are drawn.
  static let rounds = 1000

  /// The range that holds the middle 95 in 100 of a figure over sets drawn with replacement; always the same for the
  /// same figure.
  ///
  /// - Parameters:
  ///   - count: how many items a set has.
  ///   - figure: the figure of the items with these indices.
  /// - Returns: nil where there are no items.
  static func interval(count: Int, _ figure: ([Int]) -> Double) -> ClosedRange<Double>? {
    guard count > 0 else { return nil }
    var random = SplitMix64(seed: 1)
    var drawn = [Int](repeating: 0, count: count)
    var figures: [Double] = []
    for _ in 0..<rounds {
      for index in drawn.indices { drawn[index] = random.next(below: count) }
      figures.append(figure(drawn))
    }
    figures.sort()
    return figures[rounds * 25 / 1000]...figures[rounds * 975 / 1000]
  }
}
