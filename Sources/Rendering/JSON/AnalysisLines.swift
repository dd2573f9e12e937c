public import NewsModel

/// An article's analysis as JSON Lines: `Documentation/schemas/analysis.schema.json`.
///
/// A line for the article, a line for its headline, and a line a sentence: each with its words and their readings, and
/// the figures, names and statements inside. Programs read it line by line, whatever the article's length; so it is made.
public struct AnalysisLines: Sendable {
  /// The name and version of the JSON form.
  public static let schema = "padan.analysis/1"

  /// The article.
  public var article: Article
  /// Its headline, analysed.
  public var title: AnalysedText?
  /// Its body, analysed.
  public var body: AnalysedText
  /// The name of the input, where it has one.
  public var input: String?

  /// Makes the lines' source of its parts.
  public init(article: Article, title: AnalysedText?, body: AnalysedText, input: String?) {
    self.article = article
    self.title = title
    self.body = body
    self.input = input
  }

  /// Gives each line, its end mark included, to `write`.
  ///
  /// - Parameter producer: the program's name and version.
  /// - Throws: what `write` throws.
  public func write(producer: String, _ write: (String) throws -> Void) rethrows {
    try write(JSONText.text(of: AnalysisHeadJSON(self, producer: producer), isPretty: false))
    if let title, !title.sentences.isEmpty {
      let line = AnalysedSentenceJSON(title: title, insides: SentenceInsides(title))
      try write(JSONText.text(of: line, isPretty: false))
    }
    let insides = SentenceInsides(body)
    for (index, number) in body.sentences.numbers.enumerated() {
      let line = AnalysedSentenceJSON(
        sentence: index, number: number, of: body, article: article, insides: insides)
      try write(JSONText.text(of: line, isPretty: false))
    }
  }

  /// All lines in one text.
  public func text(producer: String) -> String {
    var text = ""
    write(producer: producer) { text += $0 }
    return text
  }
}

/// The line of the article.
struct AnalysisHeadJSON: Encodable {
  struct Counts: Encodable {
    let paragraphs: Int
    let sentences: Int
    let words: Int
    let names: Int
    let quantities: Int
    let statements: Int
  }

  let schema = AnalysisLines.schema
  let part = "article"
  let producer: String
  let input: Present<String>
  let title: Present<String>
  let url: Present<String>
  let published: Present<String>
  let language: Present<String>
  let counts: Counts

  init(_ lines: AnalysisLines, producer: String) {
    self.producer = producer
    input = Present(lines.input)
    title = Present(lines.article.title)
    url = Present(lines.article.url)
    published = Present(lines.article.published?.iso8601)
    language = Present(lines.article.language)
    counts = Counts(
      paragraphs: lines.article.paragraphs.count, sentences: lines.body.sentences.count,
      words: lines.body.words.count { $0.kind != .mark }, names: lines.body.names.count,
      quantities: lines.body.figures.count, statements: lines.body.statements.count)
  }
}
