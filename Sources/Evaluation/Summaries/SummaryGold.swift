/// An article with a summary that somebody wrote.
package struct GoldSummary: Sendable, Equatable {
  /// The article's name.
  package var id: String
  /// Its headline, where the gold has one.
  package var title: String?
  /// Its sentences, datelines kept.
  package var sentences: [String]
  /// The paragraph of each sentence; where the gold does not tell, each sentence is one.
  package var paragraphs: [Int]
  /// The sentences of the summary.
  package var summary: [String]

  /// Makes gold of its parts.
  package init(
    id: String, title: String? = nil, sentences: [String], paragraphs: [Int]? = nil, summary: [String]
  ) {
    self.id = id
    self.title = title
    self.sentences = sentences
    self.paragraphs = paragraphs ?? Array(sentences.indices)
    self.summary = summary
  }

  /// Whether it tells which sentences share a paragraph.
  package var tellsParagraphs: Bool { paragraphs != Array(sentences.indices) }

  /// The same as if nothing were known of its paragraphs.
  package var withoutParagraphs: GoldSummary {
    GoldSummary(id: id, title: title, sentences: sentences, summary: summary)
  }

  /// Reads JSON Lines: `{"id", "sentences": […], "summary"}`, with `title` and `paragraph` or without; the summary is a
  /// text, its sentences perhaps a line each, or a list, and `summary_sentences` comes before it.
  package static func lines(_ file: [UInt8]) -> GoldLines<GoldSummary> {
    .json(file) { (read: Line) throws(GoldLineFault) in
      guard let id = read.id else { throw .wrongValue(key: "id", expected: .text) }
      guard let sentences = read.sentences else { throw .wrongValue(key: "sentences", expected: .texts) }
      guard let summary = read.summary else { throw .wrongValue(key: "summary", expected: .text) }
      if let paragraphs = read.paragraphs, paragraphs.count != sentences.count {
        throw .wrongValue(key: "paragraph", expected: .offsets)
      }
      return GoldSummary(
        id: id, title: read.title, sentences: sentences, paragraphs: read.paragraphs, summary: summary)
    }
  }

  /// A line as it stands; what is of another kind counts as absent.
  private struct Line: Decodable {
    let id: String?
    let title: String?
    let sentences: [String]?
    let paragraphs: [Int]?
    let summary: [String]?

    private enum Keys: String, CodingKey {
      case id
      case title
      case sentences
      case paragraph
      case summary
      case parts = "summary_sentences"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      let number = (try? values.decode(Int.self, forKey: .id)).map { String($0) }
      id = (try? values.decode(String.self, forKey: .id)) ?? number
      title = try? values.decode(String.self, forKey: .title)
      sentences = Line.texts(values, .sentences)
      paragraphs = try? values.decode([Int].self, forKey: .paragraph)
      let whole = (try? values.decode(String.self, forKey: .summary)).map { text in
        text.split(separator: "\n").map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
      }
      summary = Line.texts(values, .parts) ?? Line.texts(values, .summary) ?? whole
    }

    /// A list of texts, or of lists of words.
    private static func texts(_ values: KeyedDecodingContainer<Keys>, _ key: Keys) -> [String]? {
      if let texts = try? values.decode([String].self, forKey: key) { return texts }
      return (try? values.decode([[String]].self, forKey: key)).map { $0.map { $0.joined(separator: " ") } }
    }
  }
}
