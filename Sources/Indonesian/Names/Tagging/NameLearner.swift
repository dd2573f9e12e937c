package import NewsModel

/// Learns the tagger's weights from texts whose names are known.
///
/// Method: the averaged perceptron for labels in a row (Collins 2002): where the best row of labels is wrong, the weights of
/// the right one go up and those of the wrong one down; in the end the mean over all steps counts. Whole numbers and an own
/// source of chance: the same texts give the same weights on every machine.
package struct NameLearner {
  /// A feature by itself.
  enum Feature: Hashable {
    case place(Int)
    case word(UInt32, Int)
    case letters(UInt32)
  }

  /// A stretch with its features and its true labels.
  struct Example {
    var features: [[Int32]]
    var labels: [NameLabel]
  }

  /// In so many orders the texts are learned from.
  private static let orders = 8
  /// Means are kept in such parts of a whole weight until they are summed.
  private static let fraction = 256
  /// How often all texts are gone through; chosen, like the scale, by five folds of the training text.
  private static let rounds = 8
  /// A weight of one becomes this: small ones round to nothing, great ones are cut off at a byte.
  private static let scale = 8
  /// So many words, and so many of the letters at their ends, the weights hold.
  private static let most = 5120

  private let finder: NameFinder
  private var examples: [Example] = []
  private var numbers: [Feature: Int32] = [:]
  private var features: [Feature] = []

  /// Starts with no text; `finder` gives the rules' findings.
  package init(finder: NameFinder) { self.finder = finder }

  /// Takes a text with the label of each of its words.
  package mutating func add(_ analysed: AnalysedText, labels: [NameLabel]) {
    finder.forEachStretch(of: analysed) { stretch, found in
      var example = Example(features: [], labels: [])
      for (index, features) in zip(stretch, found) {
        example.features.append(features.map { number($0) })
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

  private mutating func number(_ feature: Feature) -> Int32 {
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    numbers[feature] = number
    features.append(feature)
    return number
  }

  /// The weights: the mean of those learned in several orders of the texts, which says less of the order.
  package func weights() -> NameWeights {
    let labels = NameLabel.count
    var rows = [Int](repeating: 0, count: features.count * labels)
    var transitions = [Int](repeating: 0, count: labels * labels)
    for order in 0..<NameLearner.orders {
      var run = PerceptronRun(features: features.count)
      run.learn(examples, rounds: NameLearner.rounds, chance: 0x5EED + UInt64(order))
      run.addMeans(to: &rows, &transitions, scale: NameLearner.scale * NameLearner.fraction)
    }
    let whole = NameLearner.orders * NameLearner.fraction
    func rounded(_ sum: Int) -> Int { (sum + (sum < 0 ? -whole / 2 : whole / 2)) / whole }
    return table(
      transitions: (0..<labels).map { label in
        (0..<labels).map { Int16(clamping: rounded(transitions[label * labels + $0])) } + [0]
      },
      rows: features.indices.map { number in
        var row = SIMD8<Int8>(repeating: 0)
        for label in 0..<labels { row[label] = Int8(clamping: rounded(rows[number * labels + label])) }
        return row
      })
  }

  /// The weights by their features; where there are too many words or letters, those of highest use.
  private func table(transitions: [[Int16]], rows: [SIMD8<Int8>]) -> NameWeights {
    var places = [SIMD8<Int8>](repeating: SIMD8(repeating: 0), count: NameFeatures.places)
    var words: [UInt32: [SIMD8<Int8>]] = [:]
    var letters: [UInt32: [SIMD8<Int8>]] = [:]
    for (number, row) in rows.enumerated() where row != SIMD8(repeating: 0) {
      switch features[number] {
      case .place(let place): places[place] = row
      case .word(let word, let offset):
        words[word, default: Array(repeating: SIMD8(repeating: 0), count: 3)][offset] = row
      case .letters(let number): letters[number] = [row]
      }
    }
    return NameWeights(
      transitions: transitions, places: places, words: NameLearner.foremost(words),
      letters: NameLearner.foremost(letters))
  }

  private static func foremost(
    _ table: [UInt32: [SIMD8<Int8>]]
  ) -> [(number: UInt32, rows: [SIMD8<Int8>])] {
    func use(_ rows: [SIMD8<Int8>]) -> Int {
      rows.map { row in (0..<NameLabel.count).reduce(0) { max($0, abs(Int(row[$1]))) } }.max() ?? 0
    }
    let ranked = table.map { (number: $0.key, rows: $0.value, use: use($0.value)) }
      .sorted { ($0.use, $0.number) > ($1.use, $1.number) }
    return ranked.prefix(most).map { ($0.number, $0.rows) }
  }
}

/// The features of a word by themselves.
struct NameFeatureList: NameFeatureSink {
  private(set) var all: [NameLearner.Feature] = []

  mutating func place(_ place: Int) { all.append(.place(place)) }
  mutating func word(_ number: UInt32, _ offset: Int) { all.append(.word(number, offset)) }
  mutating func letters(_ number: UInt32) { all.append(.letters(number)) }
}
