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
    if let label = text.unread { notes.append(Note(.reading, unread(label, text.encoding.rawValue))) }
    if text.mended > 0 { notes.append(Note(.reading, mended(text.mended))) }
    if text.doubtful > 0 { notes.append(Note(.reading, leftTwice(text.doubtful))) }
    return notes
  }

  private static func unread(_ label: String, _ encoding: String) -> String {
    "The page calls itself \(label), which is not read here; it was read as \(encoding), and signs beyond ASCII may be wrong. Save it as UTF-8."
  }

  private static func mended(_ count: Int) -> String {
    count == 1
      ? "One sign had been encoded twice and was put right."
      : "\(count) signs had been encoded twice and were put right."
  }

  private static func leftTwice(_ count: Int) -> String {
    count == 1
      ? "One place looks as if it had been encoded twice; it is left as it stands."
      : "\(count) places look as if they had been encoded twice; they are left as they stand."
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
