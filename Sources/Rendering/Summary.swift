public import NewsModel

/// The ranked sentences of one article, ready to be shown.
public struct Summary: Sendable {
  /// The name and version of the JSON form.
  public static let schema = "padan.summary/1"

  /// The input's name, where it has one.
  public var input: String?
  /// The article.
  public var article: Article
  /// Its sentences.
  public var sentences: [Sentence]
  /// Their standing, in the article's order.
  public var ranked: [RankedSentence]

  /// Makes a summary of its parts; both lists are of one length.
  public init(input: String?, article: Article, sentences: [Sentence], ranked: [RankedSentence]) {
    self.input = input
    self.article = article
    self.sentences = sentences
    self.ranked = ranked
  }

  /// The summary as text: the chosen sentences in the article's order, a line each; with reasons, every sentence in
  /// order of rank with what made its score.
  public func text(_ style: TextStyle, explains: Bool) -> String {
    explains ? explanation(style) : chosen
  }

  private var chosen: String {
    ranked.filter(\.isChosen).map { article.text.text(in: sentences[$0.sentence].range).printable + "\n" }
      .joined()
  }

  private func explanation(_ style: TextStyle) -> String {
    let ink = Ink(isOn: style.usesColour)
    var lines: [String] = []
    let most = ranked.map(\.share).max() ?? 0
    for sentence in ranked.sorted(by: { $0.rank < $1.rank }) {
      let mark = sentence.isChosen ? "*" : " "
      let bar = ShareBar.text(sentence.share, of: most) + "  "
      lines += Wrapping.lines(
        article.text.text(in: sentences[sentence.sentence].range).printable, width: style.width,
        first: "\(mark)\(sentence.rank). ".filled(to: 6), indent: "      ")
      lines.append(
        "      " + ink.bar(bar) + ink.strong("score \(decimal(sentence.score))")
          + ink.faint(", share \(decimal(sentence.share * 100)) %"))
      let (told, rest) = Summary.told(sentence.reasons)
      for reason in told {
        lines.append(ink.faint("      " + points(reason.points) + "\(reason.name) \(decimal(reason.value))"))
      }
      if rest.count > 0 {
        lines.append(
          ink.faint("      " + points(rest.points) + "\(rest.count) smaller reasons"))
      }
    }
    return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
  }

  /// Reasons of less than this, in points, are told as one.
  private static let least = 0.005

  /// The reasons that are told one by one, and how many others there are and what they add.
  private static func told(
    _ reasons: [RankedSentence.Reason]
  ) -> (told: [RankedSentence.Reason], rest: (count: Int, points: Double)) {
    let rest = reasons.filter { $0.points != 0 && abs($0.points) < least }
    guard rest.count > 1 else { return (reasons.filter { $0.points != 0 }, (0, 0)) }
    return (reasons.filter { abs($0.points) >= least }, (rest.count, rest.reduce(0) { $0 + $1.points }))
  }

  private func points(_ points: Double) -> String {
    "\(points < 0 ? "" : "+")\(decimal(points))".filled(to: 9)
  }

  /// The summary as Markdown: a numbered sentence an item.
  public func markdown() -> String {
    var blocks: [String] = []
    if let title = article.title { blocks.append("# " + MarkdownText.escaped(title)) }
    let numbers = sentences.numbers
    blocks += ranked.filter(\.isChosen).map {
      let text = MarkdownText.escaped(article.text.text(in: sentences[$0.sentence].range))
      return numbers[$0.sentence].map { "\($0). \(text)" } ?? text
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The summary as JSON, every sentence with its standing and reasons: `Documentation/schemas/summary.schema.json`.
  public func json(producer: String, isPretty: Bool) -> String {
    JSONText.text(of: SummaryJSON(self, producer: producer), isPretty: isPretty)
  }
}

/// A number with three places after the point.
private func decimal(_ value: Double) -> String {
  let thousandths = Int((abs(value) * 1000).rounded())
  let part = String(thousandths % 1000)
  let sign = value < 0 && thousandths > 0 ? "-" : ""
  return sign + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - part.count) + part
}

/// The JSON form of a summary.
struct SummaryJSON: Encodable {
  struct Sentence: Encodable {
    let number: Present<Int>
    let text: String
    let start: Int
    let end: Int
    let rank: Int
    let score: Double
    let share: Double
    let chosen: Bool
    let reasons: [RankedSentence.Reason]
  }

  let schema = Summary.schema
  let producer: String
  let input: Present<String>
  let title: Present<String>
  let url: Present<String>
  let published: Present<String>
  let language: Present<String>
  let sentences: [Sentence]

  init(_ summary: Summary, producer: String) {
    self.producer = producer
    input = Present(summary.input)
    title = Present(summary.article.title)
    url = Present(summary.article.url)
    published = Present(summary.article.published?.iso8601)
    language = Present(summary.article.language)
    let numbers = summary.sentences.numbers
    sentences = summary.ranked.map { ranked in
      let range = summary.sentences[ranked.sentence].range
      return Sentence(
        number: Present(numbers[ranked.sentence]), text: summary.article.text.text(in: range),
        start: range.start,
        end: range.end,
        rank: ranked.rank, score: ranked.score, share: rounded(ranked.share), chosen: ranked.isChosen,
        reasons: ranked.reasons)
    }
  }
}
