/// A text with its sentences, words, names and figures found: what the Indonesian analysis gives.
///
/// All is kept in flat arrays; ranges are UTF-8 offsets in `text`, in order, and no later stage moves them.
public struct AnalysedText: Sendable, Equatable {
  /// The text itself.
  public var text: String
  /// The sentences in order; they do not overlap. A dateline belongs to none.
  public var sentences: [Sentence] = []
  /// All words and marks in order; white space is what lies between them.
  public var words: [Word] = []
  /// The readings of all words; each word names its share of them.
  public var readings: [Reading] = []
  /// The bytes that readings name: lower-case dictionary forms and roots, one after another.
  public var forms: [UInt8] = []
  /// The names, each with all its mentions, in the order of first mention.
  public var names: [Name] = []
  /// The acronyms that the text explains, in the order of first mention.
  public var acronyms: [Acronym] = []
  /// Numbers, money, dates and times in order.
  public var figures: [Figure] = []
  /// What is said by whom, in the order of where it begins.
  public var statements: [Statement] = []

  /// Makes a text with nothing found yet.
  public init(text: String) { self.text = text }

  /// The readings of a word, from least to most stripped; none for marks, numbers and web names.
  public func readings(of word: Word) -> ArraySlice<Reading> {
    readings[Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount)]
  }

  /// The likeliest root of a word, where an affix was taken off to find it.
  package func root(of word: Word) -> Reading? {
    cheapestRoot(of: word) { _ in true }
  }

  /// The likeliest root behind one of a word's readings: the cheapest root that the affixes taken off so far lead to.
  package func root(behind reading: Reading, of word: Word) -> Reading? {
    cheapestRoot(of: word) { $0.layers.isSuperset(of: reading.layers) }
  }

  /// The first of the cheapest roots that `isWanted`.
  @inline(__always)
  private func cheapestRoot(of word: Word, _ isWanted: (Reading) -> Bool) -> Reading? {
    var cheapest: Reading?
    // By number: a slice would be counted in and out for every word of an article.
    for number in Int(word.firstReading)..<Int(word.firstReading) + Int(word.readingCount) {
      let reading = readings[number]
      guard reading.step == .root, isWanted(reading) else { continue }
      if let known = cheapest, known.cost <= reading.cost { continue }
      cheapest = reading
    }
    return cheapest
  }

  /// The form by which words count as one term, as a range of `forms`: the likeliest root, else the most stripped
  /// form; nil for words without subject matter.
  package func termForm(of word: Word) -> Range<Int>? {
    guard word.kind == .word, !word.shape.contains(.function) else { return nil }
    return (root(of: word) ?? readings(of: word).last)?.form.bounds
  }

  /// The lower-case form that a reading leads to ("memasok", "pasok").
  public func form(of reading: Reading) -> String {
    String(decoding: forms[reading.form.bounds], as: UTF8.self)
  }
}
