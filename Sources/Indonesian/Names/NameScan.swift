internal import NewsModel

/// The words of a text with the questions that the search for names asks of them.
///
/// A class, so that the parts of the search share one: it is made for one text and never changes.
final class NameScan {
  let bytes: [UInt8]
  let words: [Word]
  /// The readings of the words, and the letters that they name.
  let allReadings: [Reading]
  let forms: [UInt8]
  let known: KnownNames
  /// What the tables know of the words.
  let noted: NotedText
  /// What each word tells of names; filled for words with a capital and their neighbours, which alone are asked.
  private let triggers: [NameTrigger]
  /// The words that the text itself calls a region somewhere ("Kecamatan Cisaat").
  private var regions = WordTable<Void>(capacity: 8)

  /// Takes an analysed text and its words as they were looked up.
  init(_ analysed: AnalysedText, _ known: KnownNames, _ noted: NotedText) {
    (bytes, words) = (noted.bytes, noted.words)
    allReadings = analysed.readings
    forms = analysed.forms
    self.known = known
    self.noted = noted
    triggers = NameScan.triggers(of: noted)
    for index in noted.capitals.lazy.map({ Int($0) }) where index > 0 && triggers[index - 1].contains(.region)
    {
      if words[index].shape.contains(.capitalised), triggers[index].isDisjoint(with: [.region, .title]) {
        regions.set(key(index), ())
      }
    }
  }

  /// Whether the text itself calls a word a region somewhere.
  func isRegion(_ index: Int) -> Bool { regions.count > 0 && regions[key(index)] != nil }

  /// What the tables know of a word; nothing of other than words.
  @inline(__always) func note(_ index: Int) -> WordNote { noted.note(index) }

  /// What any word tells of names, whether or not a capital stands near.
  func lookUp(_ index: Int) -> NameTrigger { noted.note(index).trigger }

  private static func triggers(of noted: NotedText) -> [NameTrigger] {
    let (words, bytes, notes) = (noted.words, noted.bytes, noted.notes)
    var triggers = [NameTrigger](repeating: [], count: words.count)
    let (capital, hyphen) = (Word.Shape.capitalised, Word.Shape.hyphen)
    var filled = 0
    for index in noted.capitals.lazy.map({ Int($0) }) {
      guard words[index].shape.contains(capital) || NameLetters.hasArticle(words[index], in: bytes) else {
        continue
      }
      for neighbour in max(filled, index - 1)..<max(filled, min(index + 2, words.count))
      where words[neighbour].kind == .word {
        let shape = words[neighbour].shape
        triggers[neighbour] = noted.note(neighbour).trigger
        guard shape.contains(hyphen) else {
          let range = words[neighbour].range.bounds
          if shape.contains(capital),
            NameLetters.isAbstract(range, in: bytes)
              || notes.isLower(noted.entries[neighbour].key, bytes, range)
          {
            triggers[neighbour].insert(.ordinary)
          }
          continue
        }
        let range = NameLetters.bare(words[neighbour], in: bytes)
        if isNever(range, in: bytes, notes) { triggers[neighbour].insert(.never) }
        if shape.contains(capital), NameLetters.areOrdinary(range, in: bytes, notes) {
          triggers[neighbour].insert(.ordinary)
        }
      }
      filled = index + 2
    }
    return triggers
  }

  /// Whether a word with a hyphen opens with one that makes no name ("Senin-Rabu"), or with a number ("I-2025").
  private static func isNever(_ range: Range<Int>, in bytes: [UInt8], _ notes: WordNotes) -> Bool {
    guard let place = bytes[range].firstIndex(of: ASCII.hyphen), place > range.lowerBound else {
      return false
    }
    if notes[WordKey(bytes, range.lowerBound..<place)].trigger.contains(.never) {
      return place - range.lowerBound > 2 || ASCII.isDigit(bytes[place + 1])
    }
    return place == range.lowerBound + 1 && ASCII.isDigit(bytes[place + 1])
  }

  /// The range of a word without the particle or clitic that a hyphen joins to it ("Putin-lah", "KPK-nya").
  func bare(_ index: Int) -> Range<Int> { NameLetters.bare(words[index], in: bytes) }

  /// The range in the text of words, the last one without its particle.
  func range(_ words: Range<Int>) -> TextRange {
    TextRange(self.words[words.lowerBound].range.start, bare(words.upperBound - 1).upperBound)
  }

  /// The letters in a range of the text.
  func text(_ range: TextRange) -> String { String(decoding: bytes[range.bounds], as: UTF8.self) }

  /// The key of a word without particles.
  func key(_ index: Int) -> WordKey {
    words[index].kind == .word ? noted.entries[index].key : WordKey(bytes, bare(index))
  }

  /// The key of several words; marks among them count as words.
  func key(_ range: Range<Int>) -> WordKey {
    var key = self.key(range.lowerBound)
    for index in range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound) {
      key.join(self.key(index))
    }
    return key
  }

  /// What a word tells of names; nothing past the ends of the text.
  func trigger(_ index: Int) -> NameTrigger {
    index >= 0 && index < triggers.count ? triggers[index] : []
  }

  /// Whether a word has a capital and can belong to a name.
  func canBeName(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].kind == .word,
      !ASCII.isDigit(bytes[words[index].range.start])
    else { return false }
    guard words[index].shape.contains(.capitalised) else {
      return NameLetters.hasArticle(words[index], in: bytes)
    }
    return !trigger(index).contains(.never)
  }

  /// Whether a word is a plain mark of one byte.
  func isMark(_ index: Int, _ sign: UInt8) -> Bool {
    words.indices.contains(index) && words[index].kind == .mark && bytes[words[index].range.start] == sign
      && words[index].range.count == 1
  }

  /// Whether a word is a small one that joins two fields of work ("Bea dan Cukai").
  func isSmallJoint(_ index: Int) -> Bool {
    !words[index].shape.contains(.capitalised) && trigger(index).contains(.insideOrganisation)
  }

  /// Whether news writes a word in small letters too, so that its capital says little.
  func isOrdinary(_ index: Int) -> Bool {
    let shape = words[index].shape
    if shape.contains(.function) || !trigger(index).isDisjoint(with: [.opener, .said]) { return true }
    if shape.contains(.allCapitals), words[index].range.count <= 5 { return false }
    return trigger(index).contains(.ordinary)
  }

  /// Whether a word has the form of a derived noun ("Kebangkitan").
  func isAbstract(_ index: Int) -> Bool { NameLetters.isAbstract(bare(index), in: bytes) }

  /// Whether a word's letters are all capitals, as acronyms are.
  func isAcronym(_ index: Int) -> Bool {
    words[index].shape.contains(.allCapitals) && words[index].range.count <= 8
  }

  /// Whether a capital on this word is due to its place: at the start of a sentence or of a quotation.
  func isOpening(_ index: Int) -> Bool {
    if words[index].shape.contains(.opensSentence) { return true }
    guard index > 0, words[index - 1].kind == .mark else { return false }
    let mark = words[index - 1].range
    switch bytes[mark.start] {
    case ASCII.quote, ASCII.colon: return true
    case 0xE2: return mark.count == 3 && bytes[mark.start + 1] == 0x80 && bytes[mark.start + 2] == 0x9C
    default: return false
    }
  }
}
