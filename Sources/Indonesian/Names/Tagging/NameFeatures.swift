/// The features of a word that the tagger weighs: its own facts and those of two words to either side.
///
/// A feature is a number that mixes which fact it is with its value; equal facts give equal numbers on every machine.
struct NameFeatures {
  /// The facts of the words that are asked, from two before the first up to two behind the last.
  private(set) var facts: [NameFacts] = []
  private(set) var first = 0

  /// The features of no word, to be set.
  init() {}

  /// Facts of the words in `stretch` and their neighbours in `sentence`.
  ///
  /// - Parameter rules: what the rules take each word of the text for (`NameFacts.rule`).
  init(_ stretch: Range<Int>, in sentence: Range<Int>, _ scan: NameScan, rules: [UInt8]) {
    set(stretch, in: sentence, scan, rules: rules)
  }

  /// Sets the features to those of another stretch; the memory is used again.
  mutating func set(_ stretch: Range<Int>, in sentence: Range<Int>, _ scan: NameScan, rules: [UInt8]) {
    first = stretch.lowerBound - 2
    facts.removeAll(keepingCapacity: true)
    facts.reserveCapacity(stretch.count + 4)
    for index in first..<stretch.upperBound + 2 {
      guard sentence.contains(index) else {
        facts.append(NameFacts.nothing)
        continue
      }
      let distance = max(stretch.lowerBound - index, index - stretch.upperBound + 1, 0)
      facts.append(NameFacts(index, in: scan, rule: rules[index], distance: distance))
    }
  }

  /// Which fact a feature is of. Raw values stand in the learned file: never renumber them.
  enum Fact: UInt64 {
    case bias = 1, shape, word, trigger, ordinary, wordClass, rule, first2, first3, last2, last3, last4,
      isShort
    case opens, isQuoted, shapes, triggerBefore, opensTrigger, opensClass, opensOrdinary, wordAndShape
  }

  /// The number of a feature. Method: multiply and fold.
  @inline(__always)
  static func feature(_ fact: Fact, _ offset: Int, _ value: UInt64) -> UInt64 {
    let place = fact.rawValue << 3 | UInt64(offset &+ 2)
    let mixed = (value ^ place &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ mixed >> 32) &* 0xA076_1D64_78BD_642F
  }

  /// Calls `body` with every feature of a word.
  @inline(__always) func forEach(of index: Int, _ body: (UInt64) -> Void) {
    let place = index - first
    let (word, before, after) = (facts[place], facts[place - 1], facts[place + 1])
    body(NameFeatures.feature(.bias, 0, 0))
    near(word, 0, body)
    near(before, -1, body)
    near(after, 1, body)
    far(facts[place - 2], -2, body)
    far(facts[place + 2], 2, body)
    let shape = UInt64(word.shape.rawValue)
    if word.shape.rawValue >= NameFacts.Shape.capital.rawValue {
      body(NameFeatures.feature(.first2, 0, UInt64(word.edges.first2)))
      body(NameFeatures.feature(.first3, 0, UInt64(word.edges.first3)))
      body(NameFeatures.feature(.last2, 0, UInt64(word.edges.last2)))
      body(NameFeatures.feature(.last3, 0, UInt64(word.edges.last3)))
      body(NameFeatures.feature(.last4, 0, UInt64(word.edges.last4)))
      if word.shape == .capitals {
        body(NameFeatures.feature(.isShort, 0, word.edges.first3 == word.edges.last3 ? 1 : 0))
      }
    }
    body(
      NameFeatures.feature(
        .shapes, 0, UInt64(before.shape.rawValue) << 16 | shape << 8 | UInt64(after.shape.rawValue)))
    forEachBit(of: before.triggers) { bit in body(NameFeatures.feature(.triggerBefore, 0, bit << 8 | shape)) }
    if word.isQuoted { body(NameFeatures.feature(.isQuoted, 0, 0)) }
    guard word.opensSentence else { return }
    body(NameFeatures.feature(.opens, 0, 0))
    body(NameFeatures.feature(.opensOrdinary, 0, UInt64(word.ordinary)))
    body(NameFeatures.feature(.opensClass, 0, UInt64(after.wordClass)))
    forEachBit(of: after.triggers) { bit in body(NameFeatures.feature(.opensTrigger, 0, bit)) }
  }

  @inline(__always) private func near(_ facts: NameFacts, _ offset: Int, _ body: (UInt64) -> Void) {
    body(NameFeatures.feature(.shape, offset, UInt64(facts.shape.rawValue)))
    guard facts.shape != .nothing else { return }
    body(NameFeatures.feature(.word, offset, facts.word))
    body(NameFeatures.feature(.rule, offset, UInt64(facts.rule)))
    body(NameFeatures.feature(.wordClass, offset, UInt64(facts.wordClass)))
    // A trigger in small letters tells another thing than one with a capital.
    let isSmall: UInt64 = facts.shape == .small ? 1 : 0
    forEachBit(of: facts.triggers) { bit in body(NameFeatures.feature(.trigger, offset, bit << 1 | isSmall)) }
    if facts.shape.rawValue >= NameFacts.Shape.capital.rawValue {
      body(NameFeatures.feature(.ordinary, offset, UInt64(facts.ordinary)))
    }
  }

  @inline(__always) private func far(_ facts: NameFacts, _ offset: Int, _ body: (UInt64) -> Void) {
    body(NameFeatures.feature(.shape, offset, UInt64(facts.shape.rawValue)))
    guard facts.shape != .nothing else { return }
    body(NameFeatures.feature(.word, offset, facts.word))
    let isSmall: UInt64 = facts.shape == .small ? 1 : 0
    forEachBit(of: facts.triggers) { bit in body(NameFeatures.feature(.trigger, offset, bit << 1 | isSmall)) }
  }

  @inline(__always) private func forEachBit(of triggers: NameTrigger, _ body: (UInt64) -> Void) {
    var bits = triggers.rawValue
    while bits != 0 {
      body(UInt64(bits.trailingZeroBitCount))
      bits &= bits &- 1
    }
  }
}
