/// Many small decision trees whose answers are summed: gradient boosting.
///
/// J. H. Friedman, "Greedy function approximation: a gradient boosting machine" (2001). All values are whole numbers
/// (features in thousandths, scores in millionths), so that every machine gives the same answer. Each node holds the
/// answer that its tree would give there; the step from a node to its child belongs to the feature that was asked, and
/// the steps sum to the answer.
package struct TreeEnsemble: Sendable, Equatable {
  /// A node; a leaf asks nothing.
  package struct Node: Sendable, Equatable {
    /// What is asked; -1 in a leaf.
    var feature: Int16
    /// Up to this value the left child is right.
    var threshold: Int32
    /// The answer here, in millionths.
    var value: Int32
    /// The place of the right child; the left one stands behind its parent.
    var right: Int32

    /// Whether it is no leaf.
    var asks: Bool { feature >= 0 }
  }

  /// The answer where nothing is asked, in millionths.
  package internal(set) var base: Int64
  /// All nodes, tree after tree.
  package internal(set) var nodes: [Node]
  /// Where the trees' first nodes are.
  package internal(set) var roots: [Int32]

  /// Scores are whole numbers of millionths.
  static let unit = 1_000_000.0

  /// So many rows go through a tree one after another, while it is in the processor's nearest memory.
  private static let block = 64

  /// The score of each row of values, in millionths, without what made it.
  func scores(_ rows: [[Int32]]) -> [Int64] {
    inBlocks(of: rows) { values, width, count in
      var sums = [Int64](repeating: base, count: count)
      add(values, rowsOf: width, to: &sums)
      return sums
    }
  }

  /// What each feature adds for each row of values, in millionths; with `start` they sum to the row's score.
  func contributions(_ rows: [[Int32]]) -> [[Int64]] {
    inBlocks(of: rows) { values, width, count in
      var points = [Int64](repeating: 0, count: values.count)
      walk(values, rowsOf: width, adding: &points)
      return (0..<count).map { Array(points[$0 * width..<($0 + 1) * width]) }
    }
  }

  private func inBlocks<Answer>(
    of rows: [[Int32]], _ answers: (_ values: [Int32], _ width: Int, _ count: Int) -> [Answer]
  ) -> [Answer] {
    let width = Feature.allCases.count
    var result: [Answer] = []
    result.reserveCapacity(rows.count)
    var first = 0
    while first < rows.count {
      let count = min(TreeEnsemble.block, rows.count - first)
      var values: [Int32] = []
      values.reserveCapacity(count * width)
      for row in rows[first..<first + count] { values += row }
      result += answers(values, width, count)
      first += count
    }
    return result
  }

  /// Adds each tree's answer for each row. Which child is next is computed, not guessed: the processor would guess wrong
  /// half the time.
  private func add(_ values: [Int32], rowsOf width: Int, to sums: inout [Int64]) {
    let (nodes, values) = (nodes.span, values.span)
    var sums = sums.mutableSpan
    for root in roots {
      var row = 0
      for index in sums.indices {
        var place = Int(root)
        var node = nodes[place]
        while node.asks {
          let over = Int(node.threshold) &- Int(values[row &+ Int(node.feature)])
          // All bits where the value is over the threshold, else none.
          let right = over >> (Int.bitWidth - 1)
          place &+= 1 &+ (right & (Int(node.right) &- place &- 1))
          node = nodes[place]
        }
        sums[index] = sums[index] &+ Int64(node.value)
        row &+= width
      }
    }
  }

  private func walk(_ values: [Int32], rowsOf width: Int, adding points: inout [Int64]) {
    let (nodes, values) = (nodes.span, values.span)
    var sums = points.mutableSpan
    for root in roots {
      var row = 0
      while row < values.count {
        var place = Int(root)
        var node = nodes[place]
        while node.asks {
          let cell = row &+ Int(node.feature)
          place = values[cell] <= node.threshold ? place &+ 1 : Int(node.right)
          let next = nodes[place]
          // Answers have 32 bits, and trees are few: the sums are far from their limit.
          sums[cell] = sums[cell] &+ (Int64(next.value) &- Int64(node.value))
          node = next
        }
        row &+= width
      }
    }
  }

  /// `base` and the answers of all trees at their first nodes: the score of a row of which nothing is known.
  var start: Int64 { roots.reduce(base) { $0 + Int64(nodes[Int($1)].value) } }
}
