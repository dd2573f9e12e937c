internal import NewsModel

/// The line of a sentence, or of the headline as a whole.
struct AnalysedSentenceJSON: Encodable {
  struct WordJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let kind: String
    let `class`: String
    let shape: [String]
    let readings: [ReadingJSON]
  }

  struct ReadingJSON: Encodable {
    let form: String
    let step: String
    let affixes: [String]
    let cost: Double
    let root: Present<String>
    let voice: Reading.Voice
    let number: Reading.NumberHint
  }

  struct QuantityJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let `class`: Figure.Kind
    let value: Present<String>
    let english: String
    let flags: [String]
  }

  struct NameJSON: Encodable {
    let text: String
    let start: Int
    let end: Int
    let kind: Name.Kind
    let role: Present<String>
    let name: String
  }

  let part: String
  let number: Present<Int>
  let text: String
  let start: Int
  let end: Int
  let paragraph: Present<Int>
  let kind: Present<String>
  let traits: [String]
  let words: [WordJSON]
  let quantities: [QuantityJSON]
  let names: [NameJSON]
  let statements: [StatementJSON]

  /// The headline: all its sentences as one.
  init(title: AnalysedText, insides: SentenceInsides) {
    self.init(
      "title", title, TextRange(0, title.text.utf8.count), title.words[...],
      title.sentences.reduce(into: []) { $0.formUnion($1.traits) }, insides)
  }

  /// A sentence of the body, by its index; a heading has no number.
  init(sentence index: Int, number: Int?, of body: AnalysedText, article: Article, insides: SentenceInsides) {
    let sentence = body.sentences[index]
    let kind =
      article.paragraphs.indices.contains(sentence.paragraph)
      ? article.paragraphs[sentence.paragraph].kind : nil
    self.init(
      "body", body, sentence.range, body.words[sentence.words], sentence.traits, insides, number: number,
      paragraph: sentence.paragraph, kind: kind)
  }

  private init(
    _ part: String, _ text: AnalysedText, _ range: TextRange, _ words: ArraySlice<Word>,
    _ traits: Sentence.Traits, _ insides: SentenceInsides, number: Int? = nil, paragraph: Int? = nil,
    kind: Paragraph.Kind? = nil
  ) {
    self.part = part
    self.number = Present(number)
    self.text = text.text.text(in: range)
    start = range.start
    end = range.end
    self.paragraph = Present(paragraph)
    self.kind = Present(kind?.rawValue)
    self.traits = traits.names
    self.words = words.map { AnalysedSentenceJSON.word($0, in: text) }
    quantities = insides.figures(in: range).map {
      QuantityJSON(
        text: text.text.text(in: $0.range), start: $0.range.start, end: $0.range.end, class: $0.kind,
        value: Present($0.value), english: $0.english, flags: $0.flags.map(\.text))
    }
    names = insides.mentions(in: range).map { mention, name in
      NameJSON(
        text: text.text.text(in: mention), start: mention.start, end: mention.end, kind: name.kind,
        role: Present(name.role), name: name.text)
    }
    statements = insides.statements(in: range).map { StatementJSON($0, in: text.text) }
  }

  private static func word(_ word: Word, in text: AnalysedText) -> WordJSON {
    WordJSON(
      text: text.text.text(in: word.range), start: word.range.start, end: word.range.end,
      kind: "\(word.kind)",
      class: "\(word.wordClass)", shape: word.shape.names,
      readings: text.readings(of: word).map { reading in
        // Voice and number are the word's: all affixes down to the root tell them.
        let root = text.root(behind: reading, of: word)
        let layers = root?.layers ?? reading.layers
        return ReadingJSON(
          form: text.form(of: reading), step: "\(reading.step)", affixes: reading.layers.names,
          cost: rounded(Double(reading.cost)), root: Present(root.map { text.form(of: $0) }),
          voice: layers.voice, number: layers.numberHint)
      })
  }
}
