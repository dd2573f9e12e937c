internal import NewsModel

/// What the words and signs of a sentence show, found in one walk over them.
struct SentenceForm {
  /// What its first word is.
  private(set) var first: OpeningWords = []
  /// What its second word is.
  private(set) var second: OpeningWords = []
  /// How many of its words stand between quotation marks.
  private(set) var quoted = 0
  /// How many belong to names.
  private(set) var nameWords = 0
  /// How many are numbers.
  private(set) var numbers = 0
  /// How many speak of the speaker.
  private(set) var firstPerson = 0
  private(set) var commas = 0
  private(set) var hasBrackets = false
  private(set) var opensQuotation = false
  private(set) var endsWithColon = false
  private(set) var endsWithQuestion = false
  /// Whether it has a word of links, captions or credits.
  private(set) var isBoilerplate = false

  init(_ sentence: Sentence, in text: AnalysedText) {
    let bytes = text.text.utf8.span
    var count = 0
    for index in sentence.words {
      let word = text.words[index]
      guard word.kind != .mark else {
        let sign = bytes[word.range.start]
        if sign == 0x2C { commas += 1 }
        if sign == 0x28 { hasBrackets = true }
        if index == sentence.words.lowerBound {
          opensQuotation = SentenceForm.isQuotation(bytes.extracting(word.range.start..<word.range.end))
        }
        endsWithColon = sign == 0x3A
        endsWithQuestion = sign == 0x3F
        continue
      }
      endsWithColon = false
      endsWithQuestion = false
      if word.shape.contains(.quoted) { quoted += 1 }
      if word.shape.contains(.name) { nameWords += 1 }
      if word.kind == .number { numbers += 1 }
      count += 1
      guard word.kind == .word else { continue }
      let kinds = OpeningWords.kinds(of: bytes.extracting(word.range.start..<word.range.end))
      if count == 1 { first = kinds }
      if count == 2 { second = kinds }
      if kinds.contains(.firstPerson) { firstPerson += 1 }
      if kinds.contains(.boilerplate) { isBoilerplate = true }
    }
  }

  /// Whether it begins with a pronoun that stands for somebody named before.
  var opensWithPronoun: Bool { first.contains(.pronoun) }

  /// Whether it begins with words that join it to the sentence before.
  var leansOnLast: Bool {
    first.contains(.leaning) || first.contains(.leaningBefore) && second.contains(.pointer)
  }

  /// Whether a mark is one of " “ ” „ « ' ‘.
  private static func isQuotation(_ mark: borrowing Span<UInt8>) -> Bool {
    switch mark.count {
    case 1: mark[0] == 0x22 || mark[0] == 0x27
    case 2: mark[0] == 0xC2 && mark[1] == 0xAB
    case 3: mark[0] == 0xE2 && mark[1] == 0x80 && [0x98, 0x9C, 0x9D, 0x9E].contains(mark[2])
    default: false
    }
  }
}
