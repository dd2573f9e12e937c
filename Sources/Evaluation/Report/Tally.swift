/// So many of so many.
package struct Tally: Sendable, Equatable {
  /// How many.
  package var count = 0
  /// Of how many.
  package var total = 0

  init(_ count: Int = 0, of total: Int = 0) {
    self.count = count
    self.total = total
  }

  /// The share, 0 to 1; nil of nothing.
  package var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// Counts one more.
  mutating func add(_ isCounted: Bool) {
    total += 1
    if isCounted { count += 1 }
  }

  static func += (sum: inout Tally, other: Tally) {
    sum.count += other.count
    sum.total += other.total
  }
}
