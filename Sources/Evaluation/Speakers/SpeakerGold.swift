/// An article whose quotations and their speakers are known.
package struct GoldSpeakers: Sendable, Equatable {
  /// What stands between quotation marks somewhere.
  package struct Quotation: Sendable, Equatable {
    /// The first words between the marks.
    package var begins: String
    /// Whether it is speech; else a term, a title, a word used with a wink.
    package var isSpeech: Bool
    /// The names or nouns that are right for the speaker; none where the article does not tell.
    package var speakers: [String]

    /// Makes a quotation of its parts.
    package init(begins: String, isSpeech: Bool = true, speakers: [String] = []) {
      self.begins = begins
      self.isSpeech = isSpeech
      self.speakers = speakers
    }
  }

  /// The article's name.
  package var id: String
  /// Its text, a paragraph a line.
  package var text: String
  /// Its quotations in order; those that are not listed do not count.
  package var quotations: [Quotation]

  /// Makes gold of its parts.
  package init(id: String, text: String, quotations: [Quotation]) {
    self.id = id
    self.text = text
    self.quotations = quotations
  }

  /// Reads JSON Lines: `{"id", "text", "quotations": [{"begins", "speaker"}, {"begins", "speech": false}]}`.
  package static func lines(_ file: [UInt8]) -> GoldLines<GoldSpeakers> {
    .json(file) { (read: Line) throws(GoldLineFault) in
      guard let id = read.id else { throw .wrongValue(key: "id", expected: .text) }
      guard let text = read.text else { throw .wrongValue(key: "text", expected: .text) }
      guard let quotations = read.quotations else {
        throw .wrongValue(key: "quotations", expected: .quotations)
      }
      return GoldSpeakers(
        id: id, text: text,
        quotations: quotations.map {
          Quotation(begins: $0.begins, isSpeech: $0.speech ?? true, speakers: $0.speaker?.all ?? [])
        })
    }
  }

  private struct Line: Decodable {
    let id: String?
    let text: String?
    let quotations: [Item]?

    private enum Keys: String, CodingKey { case id, text, quotations }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      id = try? values.decode(String.self, forKey: .id)
      text = try? values.decode(String.self, forKey: .text)
      quotations = try? values.decode([Item].self, forKey: .quotations)
    }
  }

  private struct Item: Decodable {
    let begins: String
    let speech: Bool?
    let speaker: OneOrMore?
  }

  /// A text, or a list of texts of which each is right.
  private struct OneOrMore: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let one = try? value.decode(String.self) {
        all = [one]
      } else {
        all = try value.decode([String].self)
      }
    }
  }
}
