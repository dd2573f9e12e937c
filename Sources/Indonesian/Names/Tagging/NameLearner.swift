package import NewsModel

/// Learns the tagger's weights from texts whose names are known.
///
/// Method: the averaged perceptron for labels in a row (Collins 2002): where the best row of labels is wrong, the weights of
/// the right one go up and those of the wrong one down; in the end the mean over all steps counts. Whole numbers and an own
/// source of chance: the same texts give the same weights on every machine.
package struct NameLearner {
  /// A stretch with its features and its true labels.
  private struct Example {
    var features: [[Int32]]
    var labels: [NameLabel]
  }

  /// How often all texts are gone through; chosen, like the scale, by five folds of the training text.
  private static let rounds = 8
  /// A weight of one becomes this: small ones round to nothing, great ones are cut off at a byte.
  private static let scale = 8
  /// The slots of the table, which hold five features to eight slots.
  private static let slots = 1 << 14

  private let finder: NameFinder
  private var examples: [Example] = []
  private var numbers: [UInt64: Int32] = [:]
  private var features: [UInt64] = []

  /// Starts with no text; `finder` gives the rules' findings.
  package init(finder: NameFinder) { self.finder = finder }

  /// Takes a text with the label of each of its words.
  package mutating func add(_ analysed: AnalysedText, labels: [NameLabel]) {
    for (stretch, found) in finder.stretches(of: analysed) {
      var example = Example(features: [], labels: [])
      for index in stretch {
        var numbered: [Int32] = []
        found.forEach(of: index) { feature in
          let number = numbers[feature] ?? Int32(features.count)
          if number == features.count {
            numbers[feature] = number
            features.append(feature)
          }
          numbered.append(number)
        }
        example.features.append(numbered)
        var label = labels[index]
        // What joins on to a word that is no candidate begins here.
        if label.goesOn, example.labels.last?.kind != label.kind, let kind = label.kind {
          label = NameLabel(kind, begins: true) ?? label
        }
        example.labels.append(label)
      }
      examples.append(example)
    }
  }

  /// The weights after all rounds.
  package func weights() -> NameWeights {
    let labels = NameLabel.count
    var now = [Int32](repeating: 0, count: features.count * labels)
    // The sum over all steps is `now` times the steps less what `late` holds.
    var late = [Int64](repeating: 0, count: now.count)
    var steps: Int64 = 1
    var transitions = [NameWeights.Row](repeating: NameWeights.Row(repeating: 0), count: labels)
    var lateTransitions = [[Int64]](repeating: [Int64](repeating: 0, count: labels), count: labels)
    var order = Array(examples.indices)
    var chance: UInt64 = 0x5EED
    for _ in 0..<NameLearner.rounds {
      for place in stride(from: order.count - 1, to: 0, by: -1) {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(place, Int((chance >> 33) % UInt64(place + 1)))
      }
      for number in order {
        let example = examples[number]
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
              now[Int(feature) * labels + right] += 1
              late[Int(feature) * labels + right] += steps
              now[Int(feature) * labels + wrong] -= 1
              late[Int(feature) * labels + wrong] -= steps
            }
          }
          if right != wrong || before != beforeFound {
            transitions[before][right] += 1
            lateTransitions[before][right] += steps
            transitions[beforeFound][wrong] -= 1
            lateTransitions[beforeFound][wrong] -= steps
          }
          (before, beforeFound) = (right, wrong)
        }
        steps += 1
      }
    }
    func mean(_ now: Int32, _ late: Int64) -> Int {
      let sum = (Int64(now) * steps - late) * Int64(NameLearner.scale)
      return Int((sum + (sum < 0 ? -steps / 2 : steps / 2)) / steps)
    }
    var rows: [(feature: UInt64, weights: SIMD8<Int8>, use: Int)] = []
    for (number, feature) in features.enumerated() {
      var row = SIMD8<Int8>(repeating: 0)
      var use = 0
      for label in 0..<labels {
        let weight = mean(now[number * labels + label], late[number * labels + label])
        row[label] = Int8(clamping: weight)
        use = max(use, abs(weight))
      }
      if use > 0 { rows.append((feature, row, use)) }
    }
    rows.sort { ($0.use, $0.feature) > ($1.use, $1.feature) }
    return NameWeights(
      transitions: (0..<labels).map { label in
        (0..<labels).map { Int16(clamping: mean(transitions[label][$0], lateTransitions[label][$0])) } + [0]
      },
      features: rows.map { ($0.feature, $0.weights) }, slots: NameLearner.slots)
  }
}
