/// The weights of facts that have few values, looked up once when the weights are read: so a word's scores are sums of
/// rows at known places, and only letters and whole words are searched by their feature.
///
/// The sums are those of all weights of `NameFeatures.forEach`, in another order.
struct NameScores: Sendable {
  /// The weights of seven labels; sums of a word's weights, each at most a byte, fit.
  typealias Row = SIMD8<Int16>

  /// Of shape, class and `ordinary` together, for the word before, the word itself and the one behind.
  private var near: [Row] = []
  /// Of what the rules take these three for.
  private var rules: [Row] = []
  /// Of the shape of the words two before and two behind.
  private var far: [Row] = []
  /// Of each trigger, small or with a capital, of the five words.
  private var triggers: [Row] = []
  /// Of the shapes of three words; the bias is in it, and whether the word is quoted.
  private var shapes: [Row] = []
  /// Of each trigger before a word by the shape of the word.
  private var triggersBefore: [Row] = []
  /// Of a word that opens its sentence: its `ordinary` with the class of the word behind, and the triggers of that.
  private var openings: [Row] = []
  private var openingTriggers: [Row] = []
  /// Of an acronym of up to three letters, and of a longer one.
  private var short: [Row] = []

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
        near.append(sum)
      }
      for rule in 0..<16 { rules.append(row(.rule, offset, rule)) }
    }
    for offset in [-2, 2] { for shape in 0..<8 { far.append(row(.shape, offset, shape)) } }
    for offset in -2...2 { for trigger in 0..<64 { triggers.append(row(.trigger, offset, trigger)) } }
    for place in 0..<1024 {
      let (before, shape, after) = (place >> 6 & 7, place >> 3 & 7, place & 7)
      var sum = row(.bias, 0, 0) &+ row(.shapes, 0, before << 16 | shape << 8 | after)
      if place >= 512 { sum &+= row(.isQuoted, 0, 0) }
      shapes.append(sum)
    }
    for bit in 0..<32 {
      for shape in 0..<8 { triggersBefore.append(row(.triggerBefore, 0, bit << 8 | shape)) }
    }
    for place in 0..<64 {
      openings.append(
        row(.opens, 0, 0) &+ row(.opensOrdinary, 0, place >> 3) &+ row(.opensClass, 0, place & 7))
    }
    for bit in 0..<32 { openingTriggers.append(row(.opensTrigger, 0, bit)) }
    for isShort in 0..<2 { short.append(row(.isShort, 0, isShort)) }
  }

  /// The sum of the weights of a word's features, by label; `place` counts in `facts`, which hold two words before it
  /// and two behind.
  @inline(__always)
  func sum(of place: Int, in facts: [NameFacts], _ weights: NameWeights) -> Row {
    let facts = facts.span
    var sum = Row(repeating: 0)
    for offset in -1...1 {
      let shape = Int(facts[place + offset].shape.rawValue)
      let wordClass = Int(facts[place + offset].wordClass)
      let ordinary = Int(facts[place + offset].ordinary)
      sum &+= near[(offset + 1) << 9 | shape << 6 | wordClass << 3 | ordinary]
      guard shape > 0 else { continue }
      sum &+= rules[(offset + 1) << 4 | Int(facts[place + offset].rule)]
      addWord(facts[place + offset], offset, weights, to: &sum)
    }
    for offset in stride(from: -2, through: 2, by: 4) {
      let shape = Int(facts[place + offset].shape.rawValue)
      sum &+= far[(offset + 2) << 1 | shape]
      if shape > 0 { addWord(facts[place + offset], offset, weights, to: &sum) }
    }
    let shape = Int(facts[place].shape.rawValue)
    if shape >= NameFacts.Shape.capital.rawValue {
      let edges = facts[place].edges
      weights.add(NameFeatures.feature(.first2, 0, UInt64(edges.first2)), to: &sum)
      weights.add(NameFeatures.feature(.first3, 0, UInt64(edges.first3)), to: &sum)
      weights.add(NameFeatures.feature(.last2, 0, UInt64(edges.last2)), to: &sum)
      weights.add(NameFeatures.feature(.last3, 0, UInt64(edges.last3)), to: &sum)
      weights.add(NameFeatures.feature(.last4, 0, UInt64(edges.last4)), to: &sum)
      if facts[place].shape == .capitals { sum &+= short[edges.first3 == edges.last3 ? 1 : 0] }
    }
    let around = Int(facts[place - 1].shape.rawValue) << 6 | Int(facts[place + 1].shape.rawValue)
    sum &+= shapes[(facts[place].isQuoted ? 512 : 0) | around | shape << 3]
    NameScores.forEachBit(of: facts[place - 1].triggers) { sum &+= triggersBefore[$0 << 3 | shape] }
    guard facts[place].opensSentence else { return sum }
    sum &+= openings[Int(facts[place].ordinary) << 3 | Int(facts[place + 1].wordClass)]
    NameScores.forEachBit(of: facts[place + 1].triggers) { sum &+= openingTriggers[$0] }
    return sum
  }

  /// Adds what a word and its triggers speak for.
  @inline(__always)
  private func addWord(_ facts: NameFacts, _ offset: Int, _ weights: NameWeights, to sum: inout Row) {
    weights.add(NameFeatures.feature(.word, offset, facts.word), to: &sum)
    let isSmall = facts.shape == .small ? 1 : 0
    NameScores.forEachBit(of: facts.triggers) { sum &+= triggers[(offset + 2) << 6 | $0 << 1 | isSmall] }
  }

  @inline(__always) private static func forEachBit(of triggers: NameTrigger, _ body: (Int) -> Void) {
    var bits = triggers.rawValue
    while bits != 0 {
      body(bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
  }
}
