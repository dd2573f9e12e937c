/// Learns trees from sentences whose worth is known: gradient boosting on squared error, over values sorted into bins.
///
/// Rows and features are drawn anew for each tree (J. H. Friedman, "Stochastic gradient boosting", 2002), by a generator
/// that gives the same row of numbers everywhere.
package struct TreeLearner: Sendable {
  /// A sentence: its features, its worth from 0 to 1, and how much it counts.
  package struct Sample: Sendable {
    var values: [Int32]
    var worth: Double
    var weight: Double

    /// Makes a sample of its parts.
    package init(values: [Int32], worth: Double, weight: Double) {
      self.values = values
      self.worth = worth
      self.weight = weight
    }

    /// The same as if the article had no headline.
    package func withoutHeadline(weight: Double) -> Sample {
      var sample = self
      for feature in Feature.ofHeadline { sample.values[feature.index] = 0 }
      sample.weight = weight
      return sample
    }
  }

  /// How many trees are grown.
  package var trees = 300
  /// How many questions a tree asks one after another.
  package var depth = 3
  /// The part of each tree's answer that is taken.
  package var rate = 0.05
  /// No answer rests on fewer sentences, among those drawn.
  package var least = 60
  /// What draws the answers of few sentences towards nothing: so much weight that says nothing.
  package var penalty = 20.0
  /// The part of the sentences that a tree sees, in 256ths.
  package var rowShare: UInt64 = 154
  /// The part of the features that a tree may ask for, in 256ths.
  package var featureShare: UInt64 = 180

  /// Makes a learner with its usual settings.
  package init() {}

  /// Grows the trees.
  package func learn(_ samples: [Sample]) -> TreeEnsemble {
    let weight = samples.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return TreeEnsemble(base: 0, nodes: [], roots: []) }
    let base = samples.reduce(0) { $0 + $1.worth * $1.weight } / weight
    var ensemble = TreeEnsemble(base: TreeLearner.millionths(base), nodes: [], roots: [])
    let columns = Feature.allCases.map { feature in
      BinnedColumn(samples.map { $0.values[feature.index] })
    }
    var left = samples.map { $0.worth - base }
    for tree in 0..<UInt64(max(trees, 0)) {
      let rows = samples.indices.filter {
        TreeLearner.drawn(tree << 32 | UInt64($0), share: rowShare)
      }
      let asked = columns.indices.filter {
        TreeLearner.drawn(tree << 32 | 1 << 31 | UInt64($0), share: featureShare)
      }
      var growing = GrowingTree(learner: self, samples: samples, left: left, columns: columns)
      growing.grow(rows: rows, asking: asked)
      for row in samples.indices { left[row] -= growing.answer(row) }
      growing.add(to: &ensemble)
    }
    return ensemble
  }

  static func millionths(_ value: Double) -> Int64 { Int64((value * TreeEnsemble.unit).rounded()) }

  /// Whether a number is among those drawn; the finisher of SplitMix64 (Steele, Lea and Flood, 2014) decides.
  private static func drawn(_ number: UInt64, share: UInt64) -> Bool {
    var bits = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return (bits ^ bits >> 31) >> 56 < share
  }
}

/// The values of one feature, each as the number of a bin.
struct BinnedColumn {
  /// The bin of each row.
  let bins: [UInt8]
  /// The greatest value of each bin; bins are in order.
  let tops: [Int32]

  /// The most bins.
  static let most = 64

  init(_ values: [Int32]) {
    var sorted = values
    sorted.sort()
    var tops: [Int32] = []
    // A bin ends where its share of the rows is full; equal values are never parted.
    let share = max(1, values.count / BinnedColumn.most)
    var index = 0
    while index < sorted.count {
      index = min(index + share, sorted.count)
      if tops.count == BinnedColumn.most - 1 { index = sorted.count }
      let top = sorted[index - 1]
      while index < sorted.count, sorted[index] == top { index += 1 }
      tops.append(top)
    }
    self.tops = tops
    bins = values.map { value in
      var (low, high) = (0, tops.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if tops[middle] < value { low = middle + 1 } else { high = middle }
      }
      return UInt8(low)
    }
  }
}

/// One tree while it grows, level by level.
private struct GrowingTree {
  private struct Node {
    var feature = -1
    var bin: UInt8 = 0
    var value: Double
    var children: (left: Int, right: Int) = (0, 0)
  }

  /// What the rows of a bin, or of a node, sum to.
  private struct Sums {
    var left = 0.0
    var weight = 0.0
    var count = 0

    static func += (sum: inout Sums, other: Sums) {
      sum.left += other.left
      sum.weight += other.weight
      sum.count += other.count
    }
    static func - (whole: Sums, part: Sums) -> Sums {
      Sums(left: whole.left - part.left, weight: whole.weight - part.weight, count: whole.count - part.count)
    }
    /// What an answer for these rows takes off the squared error.
    func gain(_ penalty: Double) -> Double { left * left / (weight + penalty) }
  }

  private let learner: TreeLearner
  private let samples: [TreeLearner.Sample]
  private let left: [Double]
  private let columns: [BinnedColumn]
  private var nodes: [Node] = []

  init(learner: TreeLearner, samples: [TreeLearner.Sample], left: [Double], columns: [BinnedColumn]) {
    self.learner = learner
    self.samples = samples
    self.left = left
    self.columns = columns
  }

  mutating func grow(rows: [Int], asking features: [Int]) {
    let weights = rows.map { samples[$0].weight }
    let pulls = zip(rows, weights).map { left[$0] * $1 }
    var whole = Sums()
    for index in rows.indices { whole += Sums(left: pulls[index], weight: weights[index], count: 1) }
    nodes = [Node(value: value(of: whole))]
    var level = [(node: 0, sums: whole)]
    // The place in the level of each row; -1 where its node has become a leaf.
    var places = [Int](repeating: 0, count: rows.count)
    for _ in 0..<learner.depth where !level.isEmpty {
      var best = [(gain: Double, feature: Int, bin: Int, sums: Sums)](
        repeating: (1e-9, -1, 0, Sums()), count: level.count)
      for feature in features {
        var cells = [Sums](repeating: Sums(), count: level.count * BinnedColumn.most)
        let column = columns[feature]
        for index in rows.indices where places[index] >= 0 {
          let cell = places[index] * BinnedColumn.most + Int(column.bins[rows[index]])
          cells[cell].left += pulls[index]
          cells[cell].weight += weights[index]
          cells[cell].count += 1
        }
        for place in level.indices {
          let all = level[place].sums
          var low = Sums()
          for bin in 0..<max(column.tops.count - 1, 0) {
            low += cells[place * BinnedColumn.most + bin]
            let high = all - low
            guard low.count >= learner.least, high.count >= learner.least else { continue }
            let gain =
              low.gain(learner.penalty) + high.gain(learner.penalty) - all.gain(learner.penalty)
            if gain > best[place].gain { best[place] = (gain, feature, bin, low) }
          }
        }
      }
      var next: [(node: Int, sums: Sums)] = []
      var firsts = [Int](repeating: -1, count: level.count)
      for place in level.indices where best[place].feature >= 0 {
        let (low, high) = (best[place].sums, level[place].sums - best[place].sums)
        firsts[place] = next.count
        let node = level[place].node
        nodes[node].feature = best[place].feature
        nodes[node].bin = UInt8(best[place].bin)
        nodes[node].children = (nodes.count, nodes.count + 1)
        next += [(nodes.count, low), (nodes.count + 1, high)]
        nodes += [Node(value: value(of: low)), Node(value: value(of: high))]
      }
      for index in rows.indices where places[index] >= 0 {
        let place = places[index]
        guard firsts[place] >= 0 else {
          places[index] = -1
          continue
        }
        let isLow = columns[best[place].feature].bins[rows[index]] <= UInt8(best[place].bin)
        places[index] = firsts[place] + (isLow ? 0 : 1)
      }
      level = next
    }
  }

  private func value(of sums: Sums) -> Double { learner.rate * sums.left / (sums.weight + learner.penalty) }

  /// What the tree answers for a row.
  func answer(_ row: Int) -> Double {
    var place = 0
    while nodes[place].feature >= 0 {
      let node = nodes[place]
      place = columns[node.feature].bins[row] <= node.bin ? node.children.left : node.children.right
    }
    return nodes[place].value
  }

  /// Puts the tree behind those that are there, each node before its children, left before right.
  func add(to ensemble: inout TreeEnsemble) {
    ensemble.roots.append(Int32(ensemble.nodes.count))
    var open: [(node: Int, parent: Int?)] = [(0, nil)]
    while let (number, parent) = open.popLast() {
      let node = nodes[number]
      let place = ensemble.nodes.count
      if let parent { ensemble.nodes[parent].right = Int32(place) }
      var new = TreeEnsemble.Node(
        feature: Int16(node.feature), threshold: 0, value: Int32(TreeLearner.millionths(node.value)), right: 0
      )
      if node.feature >= 0 {
        new.threshold = columns[node.feature].tops[Int(node.bin)]
        open.append((node.children.right, place))
        open.append((node.children.left, nil))
      }
      ensemble.nodes.append(new)
    }
  }
}
