internal import NewsModel

/// What the tables of names, speech and figures know of one word.
struct WordNote: Sendable {
  /// What it tells of names.
  var trigger: NameTrigger = []
  /// What it tells of the form of names.
  var form: NameForm = []
  /// How many words the longest known name has that it opens.
  var longestName: UInt8 = 0
  /// What it tells of speech, and which reporting verb it is.
  var speech = SpeechTable.Entry()
  /// What it means to figures, and which of its sense it is.
  var figure: FigureVocabulary.Meaning = (.none, 0)
}

/// All tables of words in one, so that a word of a text is looked up once for names, figures and speech together.
struct WordNotes: Sendable {
  /// The tables as they travel in the program.
  static let shared = WordNotes()

  /// Number 0 is the note of no word, for those that no table has.
  private var table = WordTable<WordNote>(capacity: 16_384)
  /// The words that news writes in small letters: most words of a text, and asked of those with a capital alone.
  private var lower = WordTable<Void>(capacity: 8192)

  private init() {
    table.set(WordKey(), WordNote())
    LowerWords.shared.forEach { lower.set($0, ()) }
    NameTriggers.shared.table.forEach { key, trigger in change(key) { $0.trigger = trigger } }
    NameForms.shared.words.forEach { key, form in change(key) { $0.form = form } }
    SpeechTable.shared.entries.forEach { key, entry in change(key) { $0.speech = entry } }
    FigureVocabulary.shared.meanings.forEach { key, meaning in change(key) { $0.figure = meaning } }
  }

  /// Changes the note of a word; past 65,535 words no more come in.
  mutating func change(_ key: WordKey, _ body: (inout WordNote) -> Void) {
    guard table.count < Int(UInt16.max) || table[key] != nil else { return }
    table.change(key, from: WordNote(), body)
  }

  /// The number of a word's note.
  @inline(__always) func number(of key: WordKey) -> UInt16 {
    UInt16(truncatingIfNeeded: max(0, table.number(of: key)))
  }

  /// The note with a number.
  @inline(__always) subscript(number: UInt16) -> WordNote { table.values[Int(number)] }

  /// What the tables know of a word.
  subscript(key: WordKey) -> WordNote { self[number(of: key)] }

  /// Whether news writes the word in `range` of `bytes` in small letters, with or without -nya.
  func isLower(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    isLower(WordKey(bytes, range), bytes, range)
  }

  /// The same of a word whose key is known.
  func isLower(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if lower.number(of: key) >= 0 { return true }
    let end = range.upperBound
    guard range.count >= 6, bytes[end - 1] == ASCII.of("a"), bytes[end - 2] == ASCII.of("y"),
      bytes[end - 3] == ASCII.of("n")
    else { return false }
    return lower.number(of: WordKey(bytes, range.lowerBound..<end - 3)) >= 0
  }
}
