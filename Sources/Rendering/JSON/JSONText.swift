internal import FoundationEssentials
internal import NewsModel

/// JSON as programs read it: keys sorted, so that the same value gives the same bytes.
enum JSONText {
  /// - Parameter isPretty: whether it is set over several lines; else it is one line, for JSON Lines.
  static func text(of value: some Encodable, isPretty: Bool) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    // The values here are strings, finite numbers and arrays of them: nothing that can't be encoded.
    guard let data = try? encoder.encode(value) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// A range with its text.
struct JSONPlace: Encodable {
  let text: String
  let start: Int
  let end: Int

  init(_ range: TextRange, in text: String) {
    self.text = text.text(in: range)
    start = range.start
    end = range.end
  }
}

/// A note for the translator.
struct JSONNote: Encodable {
  let kind: String
  let text: String
  let start: Present<Int>
  let end: Present<Int>

  init(_ note: Note) {
    kind = note.kind.rawValue
    text = note.text
    start = Present(note.range?.start)
    end = Present(note.range?.end)
  }
}
