internal import NewsModel

/// The words of a text with what the search for speakers asks of them.
///
/// A class, so that the parts of the search share one: it is made for one text, and never changes but for what it
/// remembers.
final class SpeechScan {
  let text: AnalysedText
  private let words: [Word]
  let bytes: [UInt8]
  private let notes: WordNotes
  /// Where names stand, in order, as indices of words.
  let mentions: [(words: Range<Int>, name: Int)]
  /// By word: the number of its note; 0 where it tells nothing here.
  private let numbers: [UInt16]
  /// The same with the words in quotations.
  private let allNumbers: [UInt16]
  private let mentionAt: [Int32]
  private let sentenceAt: [Int32]
  private var longer: [[Int]?]

  /// Takes an analysed text whose names are found, with all mentions in order, and its words as they were looked up; words
  /// in `spans` of more than a term tell nothing.
  init(_ text: AnalysedText, _ noted: NotedText, _ all: [NameMention], spans: [QuotedSpan]) {
    self.text = text
    words = text.words
    bytes = noted.bytes
    notes = noted.notes
    longer = [[Int]?](repeating: nil, count: text.names.count)
    var numbers = noted.entries.map(\.number)
    for index in noted.hyphens.lazy.map({ Int($0) }) {
      // With its clitic.
      numbers[index] = notes.number(of: WordKey(bytes, words[index].range.bounds))
    }
    allNumbers = numbers
    for span in spans where span.words.count > 4 { for index in span.words { numbers[index] = 0 } }
    self.numbers = numbers
    var sentenceAt = [Int32](repeating: -1, count: text.words.count)
    for number in text.sentences.indices {
      for index in text.sentences[number].words { sentenceAt[index] = Int32(truncatingIfNeeded: number) }
    }
    self.sentenceAt = sentenceAt
    var mentionAt = [Int32](repeating: -1, count: text.words.count)
    var mentions: [(words: Range<Int>, name: Int)] = []
    mentions.reserveCapacity(all.count)
    var past = 0
    // Of those that overlap the first and longest counts.
    for mention in all where mention.words.lowerBound >= past {
      for index in mention.words { mentionAt[index] = Int32(truncatingIfNeeded: mentions.count) }
      mentions.append((mention.words, mention.name))
      past = mention.words.upperBound
    }
    (self.mentionAt, self.mentions) = (mentionAt, mentions)
  }

  /// What a word tells of speech; nothing inside names and past the ends.
  func kind(_ index: Int) -> SpeechWord {
    index >= 0 && index < numbers.count ? notes[numbers[index]].speech.kind : []
  }

  /// The reporting verb that a word is.
  func verb(_ index: Int) -> Statement.Verb? {
    guard numbers.indices.contains(index), let verb = tableVerb(index) else { return nil }
    return Statement.Verb(range: text.words[index].range, lemma: verb.root, english: verb.english)
  }

  /// Whether a word is a verb that tells of an act as well.
  func isAct(_ index: Int) -> Bool { tableVerb(index)?.isAct ?? false }

  private func tableVerb(_ index: Int) -> SpeechTable.Verb? {
    let verb = Int(notes[numbers[index]].speech.verb)
    return verb < 0 ? nil : SpeechTable.shared.verbs[verb]
  }

  /// The name that a word belongs to, with all words of that mention.
  func mention(_ index: Int) -> (words: Range<Int>, name: Int)? {
    guard mentionAt.indices.contains(index), mentionAt[index] >= 0 else { return nil }
    return mentions[Int(mentionAt[index])]
  }

  /// The persons whose name holds all words of a short one and more, in the order of names.
  func longerNames(of name: Int) -> [Int] {
    if let known = longer[name] { return known }
    var found: [Int] = []
    let text = text.names[name].text.utf8
    if SpeechScan.blanks(text) < 2 {
      for number in persons.others(than: name, holding: self.text.names[name].text) {
        let other = self.text.names[number].text.utf8
        guard other.count > text.count else { continue }
        let short = text.split(separator: ASCII.space)
        let parts = other.split(separator: ASCII.space)
        guard parts.count > short.count else { continue }
        if short.allSatisfy({ word in parts.contains { $0.elementsEqual(word) } }) { found.append(number) }
      }
    }
    longer[name] = found
    return found
  }

  private static func blanks(_ text: String.UTF8View) -> Int {
    let letters = text.span
    var blanks = 0
    for index in letters.indices where letters[index] == ASCII.space { blanks += 1 }
    return blanks
  }

  /// The persons by the words of their names.
  private lazy var persons = PersonWords(text.names)

  /// The persons with an office, and the office in lower case.
  private(set) lazy var offices = text.names.enumerated().compactMap { number, name in
    name.kind == .person ? name.role.map { (office: $0.lowercased(), name: number) } : nil
  }

  /// Whether a name is a person's.
  func isPerson(_ name: Int) -> Bool { text.names[name].kind == .person }

  /// The number of the sentence that a word stands in; -1 in a dateline.
  func sentence(_ index: Int) -> Int { sentenceAt.indices.contains(index) ? Int(sentenceAt[index]) : -1 }

  /// The first byte of a mark; nil for words.
  func mark(_ index: Int) -> UInt8? {
    guard words.indices.contains(index), words[index].kind == .mark else { return nil }
    return bytes[words[index].range.start]
  }

  /// Whether a word is a mark that ends a sentence.
  func isEnd(_ index: Int) -> Bool {
    guard let sign = mark(index) else { return false }
    if sign == ASCII.period || sign == ASCII.question || sign == ASCII.exclamation { return true }
    let range = text.words[index].range
    return sign == 0xE2 && range.count == 3 && bytes[range.start + 1] == 0x80
      && bytes[range.start + 2] == 0xA6
  }

  /// Whether a mark may stand inside a speaker's phrase: the period of an abbreviation, a dash, a slash.
  func isJoint(_ index: Int) -> Bool {
    guard let sign = mark(index) else { return false }
    return sign == ASCII.period || sign == ASCII.hyphen || sign == ASCII.slash || sign == ASCII.apostrophe
      || sign == ASCII.ampersand || sign == ASCII.at
      || sign == 0xE2 && text.words[index].range.count == 3
        && bytes[text.words[index].range.start + 2] == 0x99
  }

  /// Whether a word is a title before a person's name.
  func isTitle(_ index: Int) -> Bool {
    guard text.words[index].kind == .word else { return false }
    return notes[allNumbers[index]].trigger.contains(.title)
  }

  /// Whether a word has a capital.
  func isCapital(_ index: Int) -> Bool { text.words[index].shape.contains(.capitalised) }

  /// The range in the text of words.
  func range(_ words: Range<Int>) -> TextRange {
    TextRange(text.words[words.lowerBound].range.start, text.words[words.upperBound - 1].range.end)
  }

  /// The letters of words, as the text has them.
  func string(_ range: TextRange) -> String { String(decoding: bytes[range.bounds], as: UTF8.self) }
}
