/// A text whose sentence ends are known.
package struct GoldSentences: Sendable, Equatable {
  /// The text's name.
  package var id: String
  /// What the text was taken for ("quote", "abbreviation"); nil where the gold does not say.
  package var kind: String?
  /// The text.
  package var text: String
  /// Where its sentences end, behind their closing signs: offsets in Unicode scalars.
  package var ends: [Int]

  /// Makes gold of its parts.
  package init(id: String, kind: String? = nil, text: String, ends: [Int]) {
    self.id = id
    self.kind = kind
    self.text = text
    self.ends = ends
  }

  /// Reads JSON Lines: `{"id", "text", "ends": […]}`, with a `kind` or without.
  package static func lines(_ file: [UInt8]) -> GoldLines<GoldSentences> {
    .json(file) { (read: Line) throws(GoldLineFault) in
      guard let id = read.id else { throw .wrongValue(key: "id", expected: .text) }
      guard let text = read.text else { throw .wrongValue(key: "text", expected: .text) }
      guard let ends = read.ends else { throw .wrongValue(key: "ends", expected: .offsets) }
      let length = text.unicodeScalars.count
      if let wrong = ends.first(where: { !(0...length).contains($0) }) {
        throw .outside(offset: wrong, length: length)
      }
      return GoldSentences(id: id, kind: read.kind, text: text, ends: ends)
    }
  }

  /// A line as it stands; what is of another kind counts as absent.
  private struct Line: Decodable {
    let id: String?
    let kind: String?
    let text: String?
    let ends: [Int]?

    private enum Keys: String, CodingKey { case id, kind, text, ends }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      id = try? values.decode(String.self, forKey: .id)
      kind = try? values.decode(String.self, forKey: .kind)
      text = try? values.decode(String.self, forKey: .text)
      ends = try? values.decode([Int].self, forKey: .ends)
    }
  }
}
