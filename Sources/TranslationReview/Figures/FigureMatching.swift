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
  /// On how many sides, 0 to 2, the figures beside them answer each other, or there are none on either text.
  var neighbours = 0
  /// Whether no other figure of the same unit is left without an answer on either side.
  var isOnly = false
}

/// Which figures of a segment's two sides answer each other.
///
/// Exact equals are paired first, then what may be the same said otherwise (rounded, recast, converted), then what is
/// left of the same class on both sides: these conflict. Of several that could answer a figure, the one with the same
/// figures beside it does. What is left on one side alone was dropped or added, as good translations often do.
struct FigureMatching {
  /// So many figures of either side are compared: more make no sentence, and each is compared with each.
  private static let most = 200

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

  /// Which of at most 256 figures are marked.
  private struct Marks {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    subscript(index: Int) -> Bool {
      get { bits[index >> 6] >> UInt64(index & 63) & 1 == 1 }
      set {
        let bit: UInt64 = 1 << UInt64(index & 63)
        bits[index >> 6] = newValue ? bits[index >> 6] | bit : bits[index >> 6] & ~bit
      }
    }
  }

  private let source: [EnglishFigure]
  private let target: [EnglishFigure]
  private var sourceUsed = Marks()
  private var targetUsed = Marks()
  /// The target's figure that answers each of the source's; -1: none.
  private var answers: [Int]

  init(_ source: [EnglishFigure], _ target: [EnglishFigure]) {
    if source.isEmpty, target.isEmpty {
      (self.source, self.target, answers) = ([], [], [])
      return
    }
    let most = FigureMatching.most
    self.source = source.count > most ? Array(source.prefix(most)) : source
    self.target = target.count > most ? Array(target.prefix(most)) : target
    answers = Array(repeating: -1, count: self.source.count)
    find()
  }

  private mutating func find() {
    matchWeekdays()
    // Digits are paired with digits before words are, and words that say little of a number come last.
    matchWholeScores()
    pair { FigureMatching.areJoined($0, $1) && FigureLikeness.isSame($0, $1) }
    pair { FigureLikeness.areDigits($0, $1) && FigureLikeness.isSame($0, $1) }
    pair { FigureLikeness.areDigits($0, $1) && FigureLikeness.isSameValue($0, $1) }
    matchScores()
    pair { !$1.traits.contains(.weak) && FigureLikeness.isSame($0, $1) }
    pair { !$1.traits.contains(.weak) && FigureLikeness.isSameValue($0, $1) }
    matchSameValueOfOtherUnit()
    pair { FigureLikeness.isRecast($0, $1) }
    pair { FigureLikeness.isSame($0, $1) || FigureLikeness.isSameValue($0, $1) }
    matchRounded()
    matchBrokenDates()
    findConflicts()
    checkConversions()
    for index in source.indices where !sourceUsed[index] { missing.append(index) }
    for index in target.indices where !targetUsed[index] { added.append(index) }
    for index in target.indices where target[index].traits.contains(.foreignMarks) {
      if targetUsed[index] || isClock(target[index]) { foreign.append(index) }
    }
    for index in conflicts.indices { conflicts[index].isOnly = isOnly(conflicts[index]) }
  }

  /// "19,30" where the source has a time of these digits.
  private func isClock(_ figure: EnglishFigure) -> Bool {
    guard let digits = figure.value?.scaled(by: 2).integer, digits % 100 < 60 else { return false }
    let minutes = digits / 100 * 60 + digits % 100
    return source.contains { one in
      one.kind == .time && one.value?.integer.map { $0 % 720 == minutes % 720 } ?? false
    }
  }

  private func isOnly(_ conflict: FigureConflict) -> Bool {
    let (one, two) = (source[conflict.source], target[conflict.target])
    let units = [one.unit, two.unit]
    let areYears = FigureLikeness.isPlainYear(two) && one.kind == .date
    func isRival(_ figure: EnglishFigure) -> Bool {
      // A year stands for no number of another sort.
      if areYears, figure.kind != .date, !FigureLikeness.isPlainYear(figure) { return false }
      return figure.value != nil && (units.contains(nil) || units.contains(figure.unit))
    }
    return !missing.contains { isRival(source[$0]) } && !added.contains { isRival(target[$0]) }
      && !conflicts.contains {
        ($0.source != conflict.source || $0.target != conflict.target)
          && (isRival(source[$0.source]) || isRival(target[$0.target]))
      }
  }

  /// "94/7" for "24/7": two numerals side by side that make no date, one of them that of a date which is missing.
  private mutating func matchBrokenDates() {
    for one in source.indices where !sourceUsed[one] && source[one].day > 0 && source[one].month > 0 {
      // Another date of that month stands for it rather than a score ("3-2") does.
      if target.indices.contains(where: {
        !targetUsed[$0] && target[$0].month == source[one].month && target[$0].day > 0
      }) {
        continue
      }
      let (day, month) = (ExactValue(Int64(source[one].day)), ExactValue(Int64(source[one].month)))
      for two in target.indices.dropLast()
      where !targetUsed[two] && !targetUsed[two + 1] && target[two].kind == .number
        && target[two + 1].kind == .number && target[two].range.end + 1 == target[two + 1].range.start
      {
        let (first, second) = (target[two].value, target[two + 1].value)
        let wrong: Int
        if first == day || first == month {
          wrong = two + 1
        } else if second == day || second == month {
          wrong = two
        } else {
          continue
        }
        (sourceUsed[one], targetUsed[two], targetUsed[two + 1]) = (true, true, true)
        conflicts.append(FigureConflict(kind: .date, source: one, target: wrong, neighbours: 2))
        break
      }
    }
  }

  /// Whether a mark joins each of two figures to another numeral.
  private static func areJoined(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    one.traits.contains(.joined) && two.traits.contains(.joined)
  }

  /// The first figures of scores ("2-1").
  private static func scores(_ figures: [EnglishFigure]) -> [Int] {
    figures.indices.dropLast().filter {
      areJoined(figures[$0], figures[$0 + 1]) && figures[$0].range.end + 1 == figures[$0 + 1].range.start
        && figures[$0].kind == .number && figures[$0 + 1].kind == .number
    }
  }

  /// Pairs whole scores, "2-1" with "2-1" and then with "1-2", before their numerals are paired one by one: each is
  /// told from the side of either.
  private mutating func matchWholeScores() {
    let (ones, twos) = (FigureMatching.scores(source), FigureMatching.scores(target))
    guard !ones.isEmpty, !twos.isEmpty else { return }
    for isTurned in [false, true] {
      for one in ones where !sourceUsed[one] && !sourceUsed[one + 1] {
        for two in twos where !targetUsed[two] && !targetUsed[two + 1] {
          let (first, second) = isTurned ? (two + 1, two) : (two, two + 1)
          guard source[one].value == target[first].value, source[one + 1].value == target[second].value else {
            continue
          }
          use(one, first)
          use(one + 1, second)
          break
        }
      }
    }
  }

  /// "2-1" and "2-6": of two numerals that a dash joins, one answers and the other does not.
  private mutating func matchScores() {
    for one in source.indices where !sourceUsed[one] && source[one].traits.contains(.joined) {
      for (partner, step) in [(one - 1, -1), (one + 1, 1)] where source.indices.contains(partner) {
        let other = answers[partner]
        guard source[partner].traits.contains(.joined), other >= 0,
          step > 0
            ? source[one].range.end + 1 == source[partner].range.start
            : source[partner].range.end + 1 == source[one].range.start
        else { continue }
        for two in [other - step, other + step]
        where target.indices.contains(two) && !targetUsed[two] && target[two].traits.contains(.joined)
          && abs(
            two < other
              ? target[other].range.start - target[two].range.end
              : target[two].range.start - target[other].range.end) == 1
          && FigureLikeness.conflictScore(source[one], target[two]) > 0
        {
          addConflict(one, two, neighbours: 2)
          break
        }
        if sourceUsed[one] { break }
      }
    }
  }

  private mutating func addConflict(_ one: Int, _ two: Int, neighbours: Int) {
    (sourceUsed[one], targetUsed[two]) = (true, true)
    let kind = FigureLikeness.conflictKind(source[one], target[two])
    conflicts.append(FigureConflict(kind: kind, source: one, target: two, neighbours: neighbours))
    // "20.000 metres" for twenty thousand kilometres: of the same digits, and the unit is another as well.
    if kind == .separators || kind == .scale,
      let unit = FigureLikeness.unitConflict(meant: source[one], target[two])
    {
      conflicts.append(FigureConflict(kind: unit, source: one, target: two, neighbours: neighbours))
    }
  }

  private mutating func use(_ one: Int, _ two: Int) {
    (sourceUsed[one], targetUsed[two]) = (true, true)
    answers[one] = two
    matched += 1
  }

  /// Pairs what `test` says is alike: first where what stands beside it is alike too, then in order.
  private mutating func pair(_ test: (EnglishFigure, EnglishFigure) -> Bool) {
    var found: [(one: Int, two: Int)] = []
    var counts = (one: 0, two: 0)
    for one in source.indices where !sourceUsed[one] {
      let before = found.count
      for two in target.indices where !targetUsed[two] && test(source[one], target[two]) {
        found.append((one, two))
      }
      if found.count > before { counts.one += 1 }
    }
    guard !found.isEmpty else { return }
    counts.two = found.count > 1 ? Set(found.map(\.two)).count : 1
    if counts.one < found.count || counts.two < found.count {
      let fits = found.map { fit($0.one, $0.two) }
      let order = found.indices.sorted { first, second in
        if fits[first] != fits[second] { return fits[first] > fits[second] }
        return first < second
      }
      found = order.map { found[$0] }
    }
    for (one, two) in found where !sourceUsed[one] && !targetUsed[two] { use(one, two) }
  }

  /// How well what stands beside two figures agrees: the nearest neighbours count double.
  private func fit(_ one: Int, _ two: Int) -> Int {
    [-1, 1, -2, 2].reduce(0) { sum, step in
      let (first, second) = (one + step, two + step)
      let isEdge = !source.indices.contains(first) && !target.indices.contains(second)
      let isAlike =
        source.indices.contains(first) && target.indices.contains(second)
        && (FigureLikeness.isSame(source[first], target[second])
          || FigureLikeness.isSameValue(source[first], target[second]))
      return sum + (isAlike || isEdge ? 3 - abs(step) : 0)
    }
  }

  /// On how many sides the figures beside two answer each other.
  private func neighbours(_ one: Int, _ two: Int) -> Int {
    let before = one == 0 ? two == 0 : two > 0 && answers[one - 1] == two - 1
    let after =
      one == source.count - 1
      ? two == target.count - 1 : two + 1 < target.count && answers[one + 1] == two + 1
    return (before ? 1 : 0) + (after ? 1 : 0)
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
          guard score > 0 else { continue }
          let whole = score + 4 * neighbours(one, two)
          if whole > best?.score ?? 0 { best = (whole, one, two) }
        }
      }
      guard let best else { return }
      addConflict(best.one, best.two, neighbours: neighbours(best.one, best.two))
      answers[best.one] = best.two
    }
  }

  /// "44 pounds (25 kg)" for twenty kilograms: what stands in brackets in the source's own unit is its value.
  private mutating func checkConversions() {
    for two in target.indices where !targetUsed[two] && target[two].traits.contains(.bracketed) {
      guard let unit = target[two].unit,
        let one = source.indices.first(where: { one in
          source[one].unit == unit && answers[one] >= 0 && target[answers[one]].unit != unit
            && FigureLikeness.isRecast(source[one], target[answers[one]])
        }), source[one].value != target[two].value,
        !FigureLikeness.isRounded(source[one], target[two])
      else { continue }
      addConflict(one, two, neighbours: 2)
    }
  }
}
