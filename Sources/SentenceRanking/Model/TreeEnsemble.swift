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
    /// The place of the left child.
    var left: Int32
    /// The place of the right child.
    var right: Int32
  }

  /// The answer where nothing is asked, in millionths.
  package internal(set) var base: Int64
  /// All nodes, tree after tree.
  package internal(set) var nodes: [Node]
  /// Where the trees' first nodes are.
  package internal(set) var roots: [Int32]

  /// Scores are whole numbers of millionths.
  static let unit = 1_000_000.0

  /// What each feature adds for a row of values, in millionths; with `base` they sum to the score.
  func contributions(_ row: [Int32]) -> [Int64] {
    var points = [Int64](repeating: 0, count: Feature.allCases.count)
    for root in roots {
      var place = Int(root)
      while nodes[place].feature >= 0 {
        let node = nodes[place]
        let next = Int(row[Int(node.feature)] <= node.threshold ? node.left : node.right)
        points[Int(node.feature)] += Int64(nodes[next].value) - Int64(node.value)
        place = next
      }
    }
    return points
  }

  /// `base` and the answers of all trees at their first nodes: the score of a row of which nothing is known.
  var start: Int64 { roots.reduce(base) { $0 + Int64(nodes[Int($1)].value) } }
}
