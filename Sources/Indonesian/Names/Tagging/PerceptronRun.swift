/// One run of the averaged perceptron over all examples, some rounds of it; whole numbers throughout.
struct PerceptronRun {
  private var now: [Int32]
  /// The sum over all steps is `now` times the steps less what `late` holds.
  private var late: [Int64]
  private var transitions = [NameWeights.Row](
    repeating: NameWeights.Row(repeating: 0), count: NameLabel.count)
  private var lateTransitions = [Int64](repeating: 0, count: NameLabel.count * NameLabel.count)
  private var steps: Int64 = 1

  /// Begins with weights that say nothing, for so many features.
  init(features: Int) {
    now = Array(repeating: 0, count: features * NameLabel.count)
    late = Array(repeating: 0, count: features * NameLabel.count)
  }

  /// Goes through the examples in orders that `chance` decides.
  mutating func learn(_ examples: [NameLearner.Example], rounds: Int, chance: UInt64) {
    var chance = chance
    var order = Array(examples.indices)
    for _ in 0..<rounds {
      for place in stride(from: order.count - 1, to: 0, by: -1) {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(place, Int((chance >> 33) % UInt64(place + 1)))
      }
      for number in order { learn(examples[number]) }
    }
  }

  /// Raises the weights of the right labels and lowers those of the ones that were found instead.
  private mutating func learn(_ example: NameLearner.Example) {
    let labels = NameLabel.count
    let scores = example.features.map { features in
      var row = NameWeights.Row(repeating: 0)
      for feature in features {
        for label in 0..<labels { row[label] &+= now[Int(feature) * labels + label] }
      }
      return row
    }
    let found = NameDecoding.labels(scores, transitions)
    var (before, beforeFound) = (0, 0)
    for (place, right) in example.labels.enumerated() {
      let (right, wrong) = (Int(right.rawValue), Int(found[place].rawValue))
      if right != wrong {
        for feature in example.features[place] {
          change(Int(feature) * labels + right, by: 1)
          change(Int(feature) * labels + wrong, by: -1)
        }
      }
      if right != wrong || before != beforeFound {
        transitions[before][right] += 1
        lateTransitions[before * labels + right] += steps
        transitions[beforeFound][wrong] -= 1
        lateTransitions[beforeFound * labels + wrong] -= steps
      }
      (before, beforeFound) = (right, wrong)
    }
    steps += 1
  }

  private mutating func change(_ weight: Int, by step: Int32) {
    now[weight] += step
    late[weight] += Int64(step) * steps
  }

  /// Adds the means of all weights over the steps, times `scale`: those of features by label, and those of labels after
  /// labels.
  func addMeans(to rows: inout [Int], _ pairs: inout [Int], scale: Int) {
    func mean(_ now: Int32, _ late: Int64) -> Int { Int((Int64(now) * steps - late) * Int64(scale) / steps) }
    for weight in now.indices { rows[weight] += mean(now[weight], late[weight]) }
    for pair in pairs.indices {
      let (label, next) = pair.quotientAndRemainder(dividingBy: NameLabel.count)
      pairs[pair] += mean(transitions[label][next], lateTransitions[pair])
    }
  }
}
