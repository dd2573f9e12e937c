internal import MarkupTrees
internal import NewsModel

/// What the reader should know about how the bytes became text.
enum EncodingNotes {
  /// The notes on a text's encoding; none where all went well.
  static func notes(on text: DecodedText) -> [Note] {
    var notes: [Note] = []
    if let label = text.contradicted {
      notes.append(Note(.reading, wrongLabel(label, text.encoding.rawValue)))
    }
    if text.looksOtherwise { notes.append(Note(.reading, doubtful(text.encoding.rawValue))) }
    if text.repaired > 0 { notes.append(Note(.reading, repaired(text.repaired, text.encoding.rawValue))) }
    return notes
  }

  private static func wrongLabel(_ label: String, _ encoding: String) -> String {
    "The page calls itself \(label), but its bytes are \(encoding) and were read so."
  }

  private static func doubtful(_ encoding: String) -> String {
    "The bytes were read as \(encoding), as asked, but they are UTF-8: signs may be wrong; leave the encoding to be found out."
  }

  private static func repaired(_ count: Int, _ encoding: String) -> String {
    count == 1
      ? "One place is no valid \(encoding) and shows the sign U+FFFD."
      : "\(count) places are no valid \(encoding) and show the sign U+FFFD."
  }
}
