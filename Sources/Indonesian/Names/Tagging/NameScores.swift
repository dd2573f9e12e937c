/// The weights of facts that have few values, looked up once when the weights are read: so a word's scores are sums of
/// rows at known places, and only letters and whole words are searched by their feature.
///
/// The sums are those of all weights of `NameFeatures.forEach`, in another order.
struct NameScores: Sendable {
  /// The weights of seven labels; sums of a word's weights, each at most a byte, fit.
  typealias Row = SIMD8<Int16>

  /// All of them, section by section.
  private(set) var rows: [Row] = []

  /// Where the sections begin.
  private enum Start {
    /// Of shape, class and `ordinary` together, for the word before, the word itself and the one behind.
    static let near = 0
    /// Of what the rules take these three for.
    static let rules = near + 3 * 512
    /// Of the shape of the words two before and two behind.
    static let far = rules + 3 * 16
    /// Of each trigger, with a capital or small, of the five words.
    static let triggers = far + 2 * 8
    /// Of the shapes of three words, with the bias; then the same of a quoted word.
    static let shapes = triggers + 5 * 64
    /// Of each trigger before a word by the shape of the word.
    static let triggersBefore = shapes + 2 * 512
    /// Of a word that opens its sentence: its `ordinary` with the class of the word behind, and the triggers of that.
    static let openings = triggersBefore + 32 * 8
    static let openingTriggers = openings + 64
    /// Of a longer acronym, and of one of up to three letters.
    static let short = openingTriggers + 32
  }

  /// Weights that say nothing.
  init() {}

  /// Looks up the weights of all facts with few values.
  init(_ weights: NameWeights) {
    func row(_ fact: NameFeatures.Fact, _ offset: Int, _ value: Int) -> Row {
      weights.row(NameFeatures.feature(fact, offset, UInt64(value)))
    }
    for offset in -1...1 {
      for place in 0..<512 {
        let (shape, wordClass, ordinary) = (place >> 6, place >> 3 & 7, place & 7)
        var sum = row(.shape, offset, shape)
        if shape != NameFacts.Shape.nothing.rawValue { sum &+= row(.wordClass, offset, wordClass) }
        if shape >= NameFacts.Shape.capital.rawValue { sum &+= row(.ordinary, offset, ordinary) }
        rows.append(sum)
      }
    }
    for offset in -1...1 { for rule in 0..<16 { rows.append(row(.rule, offset, rule)) } }
    for offset in [-2, 2] { for shape in 0..<8 { rows.append(row(.shape, offset, shape)) } }
    for offset in -2...2 { for trigger in 0..<64 { rows.append(row(.trigger, offset, trigger)) } }
    for place in 0..<1024 {
      let (before, shape, after) = (place >> 6 & 7, place >> 3 & 7, place & 7)
      var sum = row(.bias, 0, 0) &+ row(.shapes, 0, before << 16 | shape << 8 | after)
      if place >= 512 { sum &+= row(.isQuoted, 0, 0) }
      rows.append(sum)
    }
    for bit in 0..<32 { for shape in 0..<8 { rows.append(row(.triggerBefore, 0, bit << 8 | shape)) } }
    for place in 0..<64 {
      rows.append(
        row(.opens, 0, 0) &+ row(.opensOrdinary, 0, place >> 3) &+ row(.opensClass, 0, place & 7))
    }
    for bit in 0..<32 { rows.append(row(.opensTrigger, 0, bit)) }
    for isShort in 0..<2 { rows.append(row(.isShort, 0, isShort)) }
  }

  /// The sum of the weights of a word's features, by label; `place` counts in `facts`, which hold two words before it
  /// and two behind. `rows` are these, `found` those of single features.
  @inline(__always)
  static func sum(
    of place: Int, in facts: Swift.Span<NameFacts>, _ rows: Swift.Span<Row>, _ found: NameWeights
  ) -> Row {
    var sum = Row(repeating: 0)
    let own = facts[place]
    let shape = Int(own.shape.rawValue)
    addNear(own, 0, rows, found, to: &sum)
    let before = facts[place - 1]
    addNear(before, -1, rows, found, to: &sum)
    let after = facts[place + 1]
    addNear(after, 1, rows, found, to: &sum)
    addFar(facts[place - 2], -2, rows, found, to: &sum)
    addFar(facts[place + 2], 2, rows, found, to: &sum)
    if shape >= NameFacts.Shape.capital.rawValue {
      found.add(NameFeatures.feature(.first2, 0, UInt64(own.edges.first2)), to: &sum)
      found.add(NameFeatures.feature(.first3, 0, UInt64(own.edges.first3)), to: &sum)
      found.add(NameFeatures.feature(.last2, 0, UInt64(own.edges.last2)), to: &sum)
      found.add(NameFeatures.feature(.last3, 0, UInt64(own.edges.last3)), to: &sum)
      found.add(NameFeatures.feature(.last4, 0, UInt64(own.edges.last4)), to: &sum)
      if own.shape == .capitals { sum &+= rows[Start.short + (own.edges.first3 == own.edges.last3 ? 1 : 0)] }
    }
    let around = Int(before.shape.rawValue) << 6 | shape << 3 | Int(after.shape.rawValue)
    sum &+= rows[Start.shapes + (own.isQuoted ? 512 : 0) + around]
    var bits = before.triggers.rawValue
    while bits != 0 {
      sum &+= rows[Start.triggersBefore + bits.trailingZeroBitCount << 3 + shape]
      bits &= bits &- 1
    }
    guard own.opensSentence else { return sum }
    sum &+= rows[Start.openings + Int(own.ordinary) << 3 + Int(after.wordClass)]
    bits = after.triggers.rawValue
    while bits != 0 {
      sum &+= rows[Start.openingTriggers + bits.trailingZeroBitCount]
      bits &= bits &- 1
    }
    return sum
  }

  /// Adds what a word within one of the place speaks for.
  @inline(__always)
  private static func addNear(
    _ facts: NameFacts, _ offset: Int, _ rows: Swift.Span<Row>, _ found: NameWeights,
    to sum: inout Row
  ) {
    let place =
      Int(facts.shape.rawValue) << 6 | Int(facts.wordClass) << 3 | Int(facts.ordinary) | (offset + 1) << 9
    sum &+= rows[Start.near + place]
    guard facts.shape != .nothing else { return }
    sum &+= rows[Start.rules + (offset + 1) << 4 + Int(facts.rule)]
    addWord(facts, offset, rows, found, to: &sum)
  }

  /// Adds what a word two places away speaks for.
  @inline(__always)
  private static func addFar(
    _ facts: NameFacts, _ offset: Int, _ rows: Swift.Span<Row>, _ found: NameWeights, to sum: inout Row
  ) {
    sum &+= rows[Start.far + (offset + 2) << 1 + Int(facts.shape.rawValue)]
    if facts.shape != .nothing { addWord(facts, offset, rows, found, to: &sum) }
  }

  /// Adds what a word and its triggers speak for.
  @inline(__always)
  private static func addWord(
    _ facts: NameFacts, _ offset: Int, _ rows: Swift.Span<Row>, _ found: NameWeights, to sum: inout Row
  ) {
    found.add(NameFeatures.feature(.word, offset, facts.word), to: &sum)
    let start = Start.triggers + (offset + 2) << 6 + (facts.shape == .small ? 1 : 0)
    var bits = facts.triggers.rawValue
    while bits != 0 {
      sum &+= rows[start + bits.trailingZeroBitCount << 1]
      bits &= bits &- 1
    }
  }
}
