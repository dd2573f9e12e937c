internal import NewsModel

/// What takes the features of a word.
protocol NameFeatureSink {
  /// Takes the place of a fact of few values.
  mutating func place(_ place: Int)
  /// Takes the number of a word: of the one before (0), of the word itself (1), of the one behind (2).
  mutating func word(_ number: UInt32, _ offset: Int)
  /// Takes the number of letters at an end of the word.
  mutating func letters(_ number: UInt32)
}

/// The features of a word that the tagger weighs: facts of its own, and of the words beside it.
///
/// A fact of few values has a place for each of them. Words and the letters at their ends have numbers, which are looked up;
/// equal letters give equal numbers on every machine.
struct NameFeatures {
  /// Where the facts of few values begin, and how many places there are. They stand in the learned file in this order.
  private enum Place {
    /// The shapes of the word before, of the word itself, and of the one behind.
    static let shapes = 0
    /// Whether it opens its sentence, with its class (`NameScan.formFacts`), its root, and whether news writes it small too.
    static let form = shapes + 512
    /// The class of the word before and of the one behind.
    static let classes = form + 128
    /// What the rules take the word before, the word itself, and the one behind for.
    static let rule = classes + 2 * 8
    /// Each trigger, with a capital or small, of the word before, of the word itself, and of the one behind.
    static let triggers = rule + 3 * 16
    /// A longer acronym, and one of up to three letters.
    static let short = triggers + 3 * 64
    /// Two letters at its start, and two at its end.
    static let first2 = short + 2
    static let last2 = first2 + 1024
    static let count = last2 + 1024
  }

  /// How many values the facts of few values have together.
  static let places = Place.count

  /// The words before, at and behind the place that is asked.
  private var before: NameFacts
  private var own: NameFacts
  private var after: NameFacts
  private var index: Int
  private let sentence: Range<Int>

  /// Begins with the word `index` of a sentence.
  @inline(__always) init(_ index: Int, in sentence: Range<Int>, _ scan: NameScan) {
    (self.index, self.sentence) = (index, sentence)
    before = index > sentence.lowerBound ? NameFacts(index - 1, in: scan) : .nothing
    own = NameFacts(index, in: scan)
    after = index + 1 < sentence.upperBound ? NameFacts(index + 1, in: scan) : .nothing
  }

  /// Goes on to the next word.
  @inline(__always) mutating func advance(in scan: NameScan) {
    index += 1
    (before, own) = (own, after)
    after = index + 1 < sentence.upperBound ? NameFacts(index + 1, in: scan) : .nothing
  }

  /// Gives all features of the word to `sink`; `rules` say what the rules take the words for (`NameTagger`).
  @inline(__always)
  func give(to sink: inout some NameFeatureSink, in scan: NameScan, rules: [UInt8]) {
    let shapes =
      Int(before.shape.rawValue) << 6 | Int(own.shape.rawValue) << 3 | Int(after.shape.rawValue)
    sink.place(Place.shapes + shapes)
    if before.shape != .nothing { sink.place(Place.rule + Int(rules[index - 1] & 15)) }
    sink.place(Place.rule + 16 + Int(rules[index] & 15))
    if after.shape != .nothing { sink.place(Place.rule + 32 + Int(rules[index + 1] & 15)) }
    NameFeatures.give(before, 0, to: &sink)
    NameFeatures.give(own, 1, to: &sink)
    NameFeatures.give(after, 2, to: &sink)
    sink.place(Place.classes + Int(before.wordClass))
    sink.place(Place.classes + 8 + Int(after.wordClass))
    var form = Int(own.wordClass) << 3
    if scan.words[index].shape.contains(.opensSentence) { form |= 64 }
    guard own.isCapital else { return sink.place(Place.form + form) }
    form |= Int(own.root) | (scan.trigger(index).contains(.ordinary) ? 4 : 0)
    sink.place(Place.form + form)
    let edges = NameEdges(index, in: scan)
    if own.shape == .capitals { sink.place(Place.short + (edges.isShort ? 1 : 0)) }
    sink.place(Place.first2 + NameFeatures.pair(edges.first2))
    sink.place(Place.last2 + NameFeatures.pair(edges.last2))
    sink.letters(NameFeatures.number(edges.first3, 1))
    sink.letters(NameFeatures.number(edges.last3, 2))
    sink.letters(NameFeatures.number(edges.last4, 3))
  }

  /// Gives what a word within one of the place tells.
  @inline(__always)
  private static func give(_ facts: NameFacts, _ offset: Int, to sink: inout some NameFeatureSink) {
    if facts.word != 0 { sink.word(facts.word, offset) }
    // A trigger in small letters tells another thing than one with a capital.
    let start = Place.triggers + offset << 6 + (facts.shape == .small ? 1 : 0)
    var bits = facts.triggers.rawValue
    while bits != 0 {
      sink.place(start + bits.trailingZeroBitCount << 1)
      bits &= bits &- 1
    }
  }

  /// Two letters as a number below 1024; other signs share the numbers of letters.
  private static func pair(_ letters: UInt32) -> Int { Int((letters >> 8 & 31) << 5 | letters & 31) }

  /// The number of letters at the start or at the end of a word, by which of the three they are. Never 0.
  private static func number(_ letters: UInt32, _ which: UInt32) -> UInt32 {
    let mixed = (letters ^ which &* 0x9E37_79B1) &* 0x85EB_CA6B
    return (mixed ^ mixed >> 15) &* 0xC2B2_AE35 | 1
  }
}
