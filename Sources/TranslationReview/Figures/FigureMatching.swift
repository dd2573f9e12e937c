internal import English
internal import NewsModel

/// Two figures that should be one and are not.
struct FigureConflict {
  /// In what they differ.
  enum Kind {
    /// The value.
    case value
    /// The scale: a thousand times too much or too little.
    case scale
    /// The marks for thousands and decimals.
    case separators
    /// Day and month change places.
    case dayMonth
    /// A day, month or year.
    case date
    /// The day of the week.
    case weekday
    /// The time of day.
    case time
    /// The unit of measure.
    case unit
    /// The currency.
    case currency
  }

  /// In what they differ.
  var kind: Kind
  /// The index of the source's figure.
  var source: Int
  /// The index of the target's figure.
  var target: Int
}

/// Which figures of a segment's two sides answer each other.
///
/// Exact equals are paired first, then what may be the same said otherwise (rounded, recast, converted), then what is
/// left of the same class on both sides: these conflict. What is left on one side alone was dropped or added, as good
/// translations often do.
struct FigureMatching {
  private(set) var conflicts: [FigureConflict] = []
  /// The source's figures without an answer.
  private(set) var missing: [Int] = []
  /// The target's figures without a cause.
  private(set) var added: [Int] = []
  /// Pairs that are equal only when rounded.
  private(set) var rounded: [(source: Int, target: Int)] = []
  /// The target's figures whose marks are those of Indonesian.
  private(set) var foreign: [Int] = []
  /// How many figures have an answer.
  private(set) var matched = 0

  private let source: [EnglishFigure]
  private let target: [EnglishFigure]
  private var sourceUsed: [Bool]
  private var targetUsed: [Bool]

  init(_ source: [EnglishFigure], _ target: [EnglishFigure]) {
    (self.source, self.target) = (source, target)
    sourceUsed = Array(repeating: false, count: source.count)
    targetUsed = Array(repeating: false, count: target.count)
    if source.isEmpty, target.isEmpty { return }
    matchWeekdays()
    // Digits are paired with digits before words are, and words that say little of a number come last.
    pair { FigureLikeness.areDigits($0, $1) && FigureLikeness.isSame($0, $1) }
    pair { FigureLikeness.areDigits($0, $1) && FigureLikeness.isSameValue($0, $1) }
    pair { !$1.traits.contains(.weak) && FigureLikeness.isSame($0, $1) }
    pair { !$1.traits.contains(.weak) && FigureLikeness.isSameValue($0, $1) }
    matchSameValueOfOtherUnit()
    pair { FigureLikeness.isRecast($0, $1) }
    pair { FigureLikeness.isSame($0, $1) || FigureLikeness.isSameValue($0, $1) }
    matchRounded()
    findConflicts()
    for index in source.indices where !sourceUsed[index] { missing.append(index) }
    for index in target.indices where !targetUsed[index] { added.append(index) }
    for index in target.indices where target[index].traits.contains(.foreignMarks) && targetUsed[index] {
      foreign.append(index)
    }
  }

  private mutating func use(_ one: Int, _ two: Int) {
    (sourceUsed[one], targetUsed[two]) = (true, true)
    matched += 1
  }

  /// Pairs what `test` says is alike, in order.
  private mutating func pair(_ test: (EnglishFigure, EnglishFigure) -> Bool) {
    for one in source.indices where !sourceUsed[one] {
      for two in target.indices where !targetUsed[two] && test(source[one], target[two]) {
        use(one, two)
        break
      }
    }
  }

  private mutating func matchWeekdays() {
    let days = { (figure: EnglishFigure) in figure.weekday > 0 }
    for one in source.indices where days(source[one]) {
      if let two = target.indices.first(where: { target[$0].weekday == source[one].weekday }) {
        sourceUsed[one] = true
        if FigureLikeness.isWeekdayAlone(target[two]) { targetUsed[two] = true }
      }
    }
    // A day that answers none, on both sides.
    for one in source.indices where days(source[one]) && !sourceUsed[one] {
      sourceUsed[one] = true
      guard
        let two = target.indices.first(where: { two in
          days(target[two]) && !targetUsed[two]
            && !source.contains { $0.weekday == target[two].weekday }
        })
      else { continue }
      if FigureLikeness.isWeekdayAlone(target[two]) { targetUsed[two] = true }
      conflicts.append(FigureConflict(kind: .weekday, source: one, target: two))
    }
    for two in target.indices where FigureLikeness.isWeekdayAlone(target[two]) { targetUsed[two] = true }
  }

  private mutating func matchSameValueOfOtherUnit() {
    for one in source.indices where !sourceUsed[one] {
      for two in target.indices where !targetUsed[two] {
        guard let kind = FigureLikeness.unitConflict(source[one], target[two]) else { continue }
        use(one, two)
        conflicts.append(FigureConflict(kind: kind, source: one, target: two))
        break
      }
    }
  }

  private mutating func matchRounded() {
    for one in source.indices where !sourceUsed[one] {
      for two in target.indices where !targetUsed[two] && FigureLikeness.isRounded(source[one], target[two]) {
        use(one, two)
        rounded.append((one, two))
        break
      }
    }
  }

  private mutating func findConflicts() {
    while true {
      var best: (score: Int, one: Int, two: Int)?
      for one in source.indices where !sourceUsed[one] {
        for two in target.indices where !targetUsed[two] {
          let score = FigureLikeness.conflictScore(source[one], target[two])
          if score > 0, score > best?.score ?? 0 { best = (score, one, two) }
        }
      }
      guard let best else { return }
      (sourceUsed[best.one], targetUsed[best.two]) = (true, true)
      conflicts.append(
        FigureConflict(
          kind: FigureLikeness.conflictKind(source[best.one], target[best.two]), source: best.one,
          target: best.two))
    }
  }
}
