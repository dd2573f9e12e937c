/// Viterbi's search for the best row of labels; its memory is used again for the next one.
struct NameDecoding {
  /// The weights of labels after labels; those that may not follow are far below all others.
  private let transitions: [NameWeights.Row]
  private var scores: [NameWeights.Row] = []
  /// By word: the sum of the best labels up to it, for each label of it.
  private var sums: [NameWeights.Row] = []
  /// The labels that were found last.
  private(set) var labels: [NameLabel] = []

  /// Takes the weights of labels after labels.
  init(_ transitions: [NameWeights.Row]) {
    self.transitions = (0..<8).map { label in
      transitions.indices.contains(label)
        ? transitions[label].replacing(
          with: NameDecoding.worst, where: NameDecoding.allowed(label) .== 0)
        : NameWeights.Row(repeating: NameDecoding.worst)
    }
  }

  /// Begins a new row.
  @inline(__always) mutating func clear() {
    scores.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
  }

  /// Adds a word by what its features speak for.
  @inline(__always) mutating func add(_ sum: NameWeights.Sum) {
    scores.append(NameWeights.Row(truncatingIfNeeded: sum))
  }

  /// The labels of words with these scores.
  static func labels(_ scores: [NameWeights.Row], _ transitions: [NameWeights.Row]) -> [NameLabel] {
    var decoding = NameDecoding(transitions)
    decoding.scores = scores
    decoding.search()
    return decoding.labels
  }

  /// So low that no sum falls short of it; a few of them are still a number.
  private static let worst = Int32.min / 8

  /// Finds the labels of the words whose scores are set; the first word follows one outside of names.
  ///
  /// The way back is found by the sums: where several labels before make the same, the first one is taken.
  mutating func search() {
    guard scores.count > 1 else {
      if let only = scores.first {
        labels.append(NameDecoding.label(NameDecoding.best(transitions[0] &+ only)))
      }
      return
    }
    sums.removeAll(keepingCapacity: true)
    let (after0, after1, after2, after3) = (transitions[0], transitions[1], transitions[2], transitions[3])
    let (after4, after5, after6) = (transitions[4], transitions[5], transitions[6])
    var before = after0 &+ scores[0]
    sums.append(before)
    for place in 1..<scores.count {
      // All labels of the word at once, by each label before it.
      var best = after0 &+ NameWeights.Row(repeating: before[0])
      NameDecoding.raise(&best, to: after1 &+ NameWeights.Row(repeating: before[1]))
      NameDecoding.raise(&best, to: after2 &+ NameWeights.Row(repeating: before[2]))
      NameDecoding.raise(&best, to: after3 &+ NameWeights.Row(repeating: before[3]))
      NameDecoding.raise(&best, to: after4 &+ NameWeights.Row(repeating: before[4]))
      NameDecoding.raise(&best, to: after5 &+ NameWeights.Row(repeating: before[5]))
      NameDecoding.raise(&best, to: after6 &+ NameWeights.Row(repeating: before[6]))
      before = best &+ scores[place]
      // What stays below grows no lower from word to word.
      NameDecoding.raise(&before, to: NameWeights.Row(repeating: NameDecoding.worst))
      sums.append(before)
    }
    var label = NameDecoding.best(before)
    for _ in scores { labels.append(.outside) }
    var place = scores.count - 1
    while true {
      labels[place] = NameDecoding.label(label)
      guard place > 0 else { return }
      let sum = sums[place][label] &- scores[place][label]
      place -= 1
      for other in 0..<NameLabel.count where sums[place][other] &+ transitions[other][label] == sum {
        label = other
        break
      }
    }
  }

  /// The first of the best labels of a word.
  @inline(__always) private static func best(_ row: NameWeights.Row) -> Int {
    var label = 0
    for other in 1..<NameLabel.count where row[other] > row[label] { label = other }
    return label
  }

  @inline(__always) private static func label(_ number: Int) -> NameLabel {
    NameLabel(rawValue: UInt8(truncatingIfNeeded: number)) ?? .outside
  }

  @inline(__always) private static func raise(_ row: inout NameWeights.Row, to other: NameWeights.Row) {
    row.replace(with: other, where: other .> row)
  }

  /// 1 for the labels that may follow a label, 0 for the others: labels 2, 4 and 6 go on with a name that 1, 3 and 5
  /// begin.
  private static func allowed(_ before: Int) -> NameWeights.Row {
    switch before {
    case 1, 2: NameWeights.Row(1, 1, 1, 1, 0, 1, 0, 0)
    case 3, 4: NameWeights.Row(1, 1, 0, 1, 1, 1, 0, 0)
    case 5, 6: NameWeights.Row(1, 1, 0, 1, 0, 1, 1, 0)
    default: NameWeights.Row(1, 1, 0, 1, 0, 1, 0, 0)
    }
  }
}
