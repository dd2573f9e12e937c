internal import NewsModel

/// What the tagger asks of one word and of those beside it, whatever stands around it.
struct NameFacts {
  /// What a word is by its letters.
  enum Shape: UInt8 {
    case nothing, mark, number, web, small, capital, initial, capitals
  }

  let shape: Shape
  let triggers: NameTrigger
  /// A number of its letters, small and capital ones alike, without particles; of a mark, of its bytes; else 0.
  let word: UInt32
  /// What its form tells of its class and of its root (`NameScan.formFacts`).
  private(set) var wordClass: UInt8 = 0
  private(set) var root: UInt8 = 0

  /// What stands before the first and behind the last word of a sentence.
  static let nothing = NameFacts(.nothing, [], 0)

  private init(_ shape: Shape, _ triggers: NameTrigger, _ word: UInt32) {
    (self.shape, self.triggers, self.word) = (shape, triggers, word)
  }

  /// The facts of a word.
  @inline(__always)
  init(_ index: Int, in scan: NameScan) {
    let word = scan.words[index]
    switch word.kind {
    case .word:
      let entry = scan.noted.entries[index]
      let shape = word.shape
      let isCapital = shape.contains(.capitalised) || shape.contains(.hyphen) && scan.isCapital(index)
      self.shape =
        !isCapital
        ? .small : shape.contains(.allCapitals) ? .capitals : entry.key.count == 1 ? .initial : .capital
      triggers = scan.noted.notes[entry.number].trigger
      self.word = UInt32(truncatingIfNeeded: entry.key.hash >> 32) | 1
      (wordClass, root) = scan.formFacts(word)
    case .mark:
      let (first, last) = (scan.bytes[word.range.start], scan.bytes[word.range.end - 1])
      self = NameFacts(.mark, [], (UInt32(first) << 8 | UInt32(last)) &* 0x9E37_79B1 | 1)
    case .number: self = NameFacts(.number, [], 0)
    case .web: self = NameFacts(.web, [], 0)
    }
  }

  /// Whether it has a capital.
  var isCapital: Bool { shape.rawValue >= Shape.capital.rawValue }
}

/// The first letters of a word and its last ones, in lower case, as numbers; a short word gives all that it has.
struct NameEdges {
  private(set) var first3: UInt32 = 0
  private(set) var last4: UInt32 = 0
  private let count: Int

  /// Takes the letters of a word without its particle.
  @inline(__always) init(_ index: Int, in scan: NameScan) {
    let entry = scan.noted.entries[index]
    guard entry.isLetters else {
      self.init(scan.bytes, scan.bare(index))
      return
    }
    self.init(first3: entry.key.first3, last4: entry.key.last4, count: entry.key.count)
  }

  private init(first3: UInt32, last4: UInt32, count: Int) {
    (self.first3, self.last4, self.count) = (first3, last4, count)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    let (start, end) = (range.lowerBound, range.upperBound)
    count = range.count
    for index in start..<min(end, start + 3) { first3 = first3 << 8 | UInt32(ASCII.lowercased(bytes[index])) }
    for index in max(start, end - 4)..<end { last4 = last4 << 8 | UInt32(ASCII.lowercased(bytes[index])) }
  }

  var first2: UInt32 { count > 2 ? first3 >> 8 : first3 }
  var last2: UInt32 { last4 & 0xFFFF }
  var last3: UInt32 { last4 & 0xFF_FFFF }
  /// Whether it has no more than three.
  var isShort: Bool { count <= 3 }
}

extension NameScan {
  /// Whether a word holds a capital that may be a name's: its first letter, or one behind a hyphen ("al-Sisi").
  func isCapital(_ index: Int) -> Bool {
    guard words[index].kind == .word || words[index].kind == .web else { return false }
    let shape = words[index].shape
    if shape.contains(.capitalised) { return true }
    return shape.contains(.hyphen) && bytes[words[index].range.bounds].contains(where: ASCII.isUpper)
  }

  /// What the form of a word tells before classes are known.
  ///
  /// Its class: 1 a function word, 2 an active and 3 a passive verb by its prefix, 4 another verb or state, 5 a noun by its
  /// affixes, else 0. And its root: 1 where it is a root of the language, 2 where it leads to one, else 0.
  func formFacts(_ word: Word) -> (wordClass: UInt8, root: UInt8) {
    var wordClass: UInt8 = word.shape.contains(.function) ? 1 : 0
    var root: UInt8 = 0
    let first = Int(word.firstReading)
    for place in first..<first + Int(word.readingCount) where allReadings[place].step == .root {
      let layers = allReadings[place].layers
      if root != 1 { root = layers.isEmpty ? 1 : 2 }
      if wordClass == 0 { wordClass = NameScan.affixClass(layers) }
    }
    return (wordClass, root)
  }

  private static func affixClass(_ layers: Reading.Layers) -> UInt8 {
    if layers.isEmpty { return 0 }
    if layers.contains(.meN) { return 2 }
    if layers.contains(.di) { return 3 }
    if !layers.isDisjoint(with: [.ber, .ter]) { return 4 }
    return layers.isDisjoint(with: [.peN, .pe, .per, .ke, .an]) ? 0 : 5
  }
}
