internal import NewsModel

/// What the sentences of a text show by themselves: features and antecedents go by it.
struct SentenceFacts {
  let forms: [SentenceForm]
  let names: SentenceNames

  init(_ text: AnalysedText) {
    forms = text.sentences.map { SentenceForm($0, in: text) }
    names = SentenceNames(text)
  }
}
