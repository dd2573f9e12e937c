internal import NewsModel

/// What the words and signs of a sentence show, found in one walk over them.
struct SentenceForm {
  /// Its first word in lower case; empty where it has none.
  private(set) var first = ""
  /// Its second word in lower case.
  private(set) var second = ""
  /// How many of its words stand between quotation marks.
  private(set) var quoted = 0
  /// How many belong to names.
  private(set) var nameWords = 0
  /// How many are numbers.
  private(set) var numbers = 0
  /// How many speak of the speaker.
  private(set) var firstPerson = 0
  private(set) var commas = 0
  private(set) var opensQuotation = false
  private(set) var endsWithColon = false
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
        if index == sentence.words.lowerBound { opensQuotation = SentenceForm.isQuotation(word, text) }
        endsWithColon = sign == 0x3A
        continue
      }
      endsWithColon = false
      if word.shape.contains(.quoted) { quoted += 1 }
      if word.shape.contains(.name) { nameWords += 1 }
      if word.kind == .number { numbers += 1 }
      count += 1
      // Only short words are in the lists; others need no look.
      guard word.kind == .word, word.range.count <= 12 else { continue }
      let isShort = word.range.count <= 10
      if count <= 2 || isShort && SentenceForm.mayBeListed(bytes[word.range.start]) {
        let form = text.text.text(in: word.range).lowercased()
        if count == 1 { first = form }
        if count == 2 { second = form }
        if OpeningWords.firstPerson.contains(form) { firstPerson += 1 }
        if OpeningWords.boilerplate.contains(form) { isBoilerplate = true }
      }
    }
  }

  /// Whether it begins with a pronoun that stands for somebody named before.
  var opensWithPronoun: Bool { OpeningWords.pronouns.contains(first) }

  /// Whether it begins with words that join it to the sentence before.
  var leansOnLast: Bool {
    OpeningWords.leaning.contains(first)
      || OpeningWords.leaningBefore.contains(first) && OpeningWords.pointers.contains(second)
  }

  /// Whether a word of this first letter may be one of the lists' words.
  private static func mayBeListed(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x62, 0x63, 0x65, 0x66, 0x67, 0x69, 0x6B, 0x6C, 0x70, 0x72, 0x73, 0x74, 0x76: true
    default: false
    }
  }

  private static func isQuotation(_ word: Word, _ text: AnalysedText) -> Bool {
    ["\"", "“", "”", "„", "«", "'", "‘"].contains(text.text.text(in: word.range))
  }
}
