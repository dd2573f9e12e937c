internal import NewsModel

/// What the tagger asks of one word, whatever stands around it.
struct NameFacts {
  /// What a word is by its letters.
  enum Shape: UInt8 {
    case nothing, mark, number, web, small, capital, initial, capitals
  }

  /// A number of its letters, small and capital ones alike, without particles; of a mark, its bytes.
  let word: UInt64
  let shape: Shape
  let triggers: NameTrigger
  /// What its form tells of its class (`NameScan.formClass`).
  let wordClass: UInt8
  /// 0 no root is known, 1 it is one, 2 it leads to one; 4 more where news writes it small too.
  let ordinary: UInt8
  /// What the rules take it for: 0 nothing, else the kind of the name, and whether it goes on with one.
  let rule: UInt8
  let opensSentence: Bool
  let isQuoted: Bool
  /// The letters of its ends; 0 where it has no capital.
  let edges: NameEdges

  /// What stands before the first and behind the last word of a sentence.
  static let nothing = NameFacts()

  private init() {
    (word, shape, triggers, wordClass, ordinary, rule) = (0, .nothing, [], 0, 0, 0)
    (opensSentence, isQuoted, edges) = (false, false, NameEdges())
  }

  /// The facts of a word that stands `distance` words outside of the stretch: what no feature asks there is left out.
  init(_ index: Int, in scan: NameScan, rule: UInt8, distance: Int) {
    let word = scan.words[index]
    self.rule = rule
    opensSentence = word.shape.contains(.opensSentence)
    isQuoted = word.shape.contains(.quoted)
    guard word.kind == .word else {
      var key = scan.key(index)
      if word.kind == .mark { key.add(1) }
      self.word = key.hash
      shape = word.kind == .mark ? .mark : word.kind == .web ? .web : .number
      (triggers, wordClass, ordinary, edges) = ([], 0, 0, NameEdges())
      return
    }
    let entry = scan.noted.entries[index]
    let note = scan.noted.notes[entry.number]
    let isHyphened = word.shape.contains(.hyphen)
    let isCapital = word.shape.contains(.capitalised) || isHyphened && scan.isCapital(index)
    self.word = entry.key.hash
    triggers = note.trigger
    shape =
      !isCapital
      ? .small
      : word.shape.contains(.allCapitals) ? .capitals : entry.key.count == 1 ? .initial : .capital
    guard distance < 2 else {
      (wordClass, ordinary, edges) = (0, 0, NameEdges())
      return
    }
    let (formClass, root) = scan.formFacts(word)
    wordClass = formClass
    guard isCapital else {
      (ordinary, edges) = (0, NameEdges())
      return
    }
    let bare = isHyphened ? scan.bare(index) : word.range.bounds
    // Of words without a hyphen that was looked up already, but for those of the form of abstract nouns.
    let isLower =
      isHyphened || NameLetters.isAbstract(bare, in: scan.bytes)
      ? scan.noted.notes.isLower(scan.bytes, bare) : scan.trigger(index).contains(.ordinary)
    ordinary = root | (isLower ? 4 : 0)
    edges =
      distance > 0
      ? NameEdges() : entry.isLetters ? NameEdges(entry.key) : NameEdges(scan.bytes, bare)
  }
}

/// The first letters of a word and its last ones, in lower case, as numbers; a short word gives all that it has.
struct NameEdges {
  var first2: UInt32 = 0
  var first3: UInt32 = 0
  var last4: UInt32 = 0

  /// Of a word that is not asked.
  init() {}

  /// Takes the letters of the word in `range`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let (start, end) = (range.lowerBound, range.upperBound)
    for index in start..<min(end, start + 3) { first3 = first3 << 8 | UInt32(ASCII.lowercased(bytes[index])) }
    for index in max(start, end - 4)..<end { last4 = last4 << 8 | UInt32(ASCII.lowercased(bytes[index])) }
    first2 = range.count > 2 ? first3 >> 8 : first3
  }

  /// Takes the letters of a word that is all ASCII letters.
  init(_ word: WordKey) {
    let (first, last) = word.ends
    let count = word.count
    first3 = count < 3 ? first >> UInt32(8 * (4 - count)) : first >> 8
    first2 = count > 2 ? first3 >> 8 : first3
    last4 = last
  }

  var last2: UInt32 { last4 & 0xFFFF }
  var last3: UInt32 { last4 & 0xFF_FFFF }
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
