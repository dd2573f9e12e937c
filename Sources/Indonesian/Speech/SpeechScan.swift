internal import NewsModel

/// The words of a text with what the search for speakers asks of them.
///
/// A class, so that the parts of the search share one: it is made for one text, and never changes but for what it
/// remembers.
final class SpeechScan {
  let text: AnalysedText
  private let words: [Word]
  let bytes: [UInt8]
  /// Where names stand, in order, as indices of words.
  private(set) var mentions: [(words: Range<Int>, name: Int)] = []
  private let entries: [SpeechTable.Entry]
  private var mentionAt: [Int32]
  private var sentenceAt: [Int32]
  private var longer: [[Int]?]

  /// Takes an analysed text whose names are found; words in `spans` of more than a term are not looked up.
  init(_ text: AnalysedText, _ bytes: [UInt8], spans: [QuotedSpan]) {
    self.text = text
    words = text.words
    longer = [[Int]?](repeating: nil, count: text.names.count)
    self.bytes = bytes
    mentionAt = [Int32](repeating: -1, count: text.words.count)
    sentenceAt = [Int32](repeating: -1, count: text.words.count)
    var entries = [SpeechTable.Entry](repeating: SpeechTable.Entry(), count: text.words.count)
    let table = SpeechTable.shared.entries
    unsafe bytes.withUnsafeBytes { raw in
      var span = 0
      for index in text.words.indices where text.words[index].kind == .word {
        while span < spans.count, spans[span].words.upperBound <= index { span += 1 }
        if span < spans.count, spans[span].words.contains(index), spans[span].words.count > 4 { continue }
        if let entry = unsafe table[WordKey(raw, text.words[index].range.bounds)] { entries[index] = entry }
      }
    }
    self.entries = entries
    for (number, sentence) in text.sentences.enumerated() {
      for index in sentence.words { sentenceAt[index] = Int32(number) }
    }
    findMentions()
  }

  private func findMentions() {
    let places = text.names.enumerated().flatMap { number, name in name.mentions.map { ($0, number) } }
      .sorted { ($0.0.start, -$0.0.end) < ($1.0.start, -$1.0.end) }
    var word = 0
    var past = 0
    for (range, name) in places where range.start >= past {
      while word < text.words.count, text.words[word].range.end <= range.start { word += 1 }
      let first = word
      while word < text.words.count, text.words[word].range.start < range.end {
        mentionAt[word] = Int32(mentions.count)
        word += 1
      }
      if first < word { mentions.append((first..<word, name)) }
      past = range.end
    }
  }

  /// What a word tells of speech; nothing inside names and past the ends.
  func kind(_ index: Int) -> SpeechWord { entries.indices.contains(index) ? entries[index].kind : [] }

  /// The reporting verb that a word is.
  func verb(_ index: Int) -> Statement.Verb? {
    guard entries.indices.contains(index), entries[index].verb >= 0 else { return nil }
    let verb = SpeechTable.shared.verbs[Int(entries[index].verb)]
    return Statement.Verb(range: text.words[index].range, lemma: verb.root, english: verb.english)
  }

  /// Whether a word is a verb that tells of an act as well.
  func isAct(_ index: Int) -> Bool {
    entries[index].verb >= 0 && SpeechTable.shared.verbs[Int(entries[index].verb)].isAct
  }

  /// The name that a word belongs to, with all words of that mention.
  func mention(_ index: Int) -> (words: Range<Int>, name: Int)? {
    guard mentionAt.indices.contains(index), mentionAt[index] >= 0 else { return nil }
    return mentions[Int(mentionAt[index])]
  }

  /// The persons whose name holds all words of a short one and more.
  func longerNames(of name: Int) -> [Int] {
    if let known = longer[name] { return known }
    var found: [Int] = []
    let text = text.names[name].text.utf8
    if text.count(where: { $0 == ASCII.space }) < 2 {
      let short = text.split(separator: ASCII.space)
      for (number, other) in self.text.names.enumerated()
      where number != name && other.kind == .person && other.text.utf8.count > text.count {
        let parts = other.text.utf8.split(separator: ASCII.space)
        guard parts.count > short.count else { continue }
        if short.allSatisfy({ word in parts.contains { $0.elementsEqual(word) } }) { found.append(number) }
      }
    }
    longer[name] = found
    return found
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
    let key = WordKey(bytes, text.words[index].range.bounds)
    return NameTriggers.shared.table[key]?.contains(.title) ?? false
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
