public import NewsModel

extension Article {
  /// The name and version of the JSON form of a read article.
  public static let schema = "padan.article/1"

  /// The article as JSON: `Documentation/schemas/article.schema.json`.
  ///
  /// - Parameters:
  ///   - input: the name of the input, where it has one.
  ///   - producer: the program's name and version.
  ///   - isPretty: whether it is set over several lines.
  public func json(input: String?, producer: String, isPretty: Bool) -> String {
    JSONText.text(of: ArticleJSON(self, input: input, producer: producer), isPretty: isPretty)
  }
}

/// The JSON form of an article.
struct ArticleJSON: Encodable {
  struct Body: Encodable {
    let kind: String
    let text: String
    let start: Int
    let end: Int
  }

  let schema = Article.schema
  let producer: String
  let input: Present<String>
  let title: Present<String>
  let subtitle: Present<String>
  let byline: [Credit]
  let published: Present<String>
  let modified: Present<String>
  let outlet: Present<String>
  let source: Present<String>
  let section: Present<String>
  let language: Present<String>
  let url: Present<String>
  let pages: Int
  let continuation: Present<Continuation>
  let keywords: [String]
  let captions: [String]
  let dateline: Present<JSONPlace>
  let text: String
  let paragraphs: [Body]
  let notes: [JSONNote]

  init(_ article: Article, input: String?, producer: String) {
    self.producer = producer
    self.input = Present(input)
    title = Present(article.title)
    subtitle = Present(article.subtitle)
    byline = article.byline
    published = Present(article.published?.iso8601)
    modified = Present(article.modified?.iso8601)
    outlet = Present(article.outlet)
    source = Present(article.source)
    section = Present(article.section)
    language = Present(article.language)
    url = Present(article.url)
    pages = article.pages
    continuation = Present(article.continuation)
    keywords = article.keywords
    captions = article.captions
    dateline = Present(article.dateline.map { JSONPlace($0, in: article.text) })
    text = article.text
    paragraphs = article.paragraphs.map {
      Body(
        kind: $0.kind.rawValue, text: article.text.text(in: $0.range), start: $0.range.start,
        end: $0.range.end)
    }
    notes = article.notes.map(JSONNote.init)
  }
}
