/// Decides by content whether a text is markup; file names and extensions say too little.
enum InputRecognition {
  private static let openings: [[UInt8]] = ["!doctype", "html", "head", "body", "?xml"].map { Array($0.utf8) }
  private static let elements: [[UInt8]] = [
    "p>", "p ", "div", "span", "article", "section", "header", "br", "a ", "h1", "h2", "meta", "table", "img",
    "li>",
    "ul",
  ].map { Array($0.utf8) }

  /// Whether the text is HTML: it opens with a tag of a page's frame, or holds several tags of HTML's elements.
  ///
  /// A text that only mentions a tag or two ("huruf <b>") stays text.
  static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(262_144)
    var tags = 0
    var index = 0
    var first = true
    while index < head.count {
      let byte = head[index]
      if byte != 0x3C {
        // A byte order mark is not text.
        if byte > 0x20, byte != 0xEF, byte != 0xBB, byte != 0xBF { first = false }
        index += 1
        continue
      }
      let name = head[(index + 1)...]
      if first, name.starts(with: [0x21, 0x2D, 0x2D]) {
        index = Self.pastComment(head, from: index)
        continue
      }
      if first, Self.openings.contains(where: { Self.opens(name, $0) }) { return true }
      let bare = name.first == 0x2F ? name.dropFirst() : name
      if Self.elements.contains(where: { bare.startsIgnoringCase(with: $0) }) {
        tags += first ? 4 : 1
        if tags > 5 { return true }
      }
      first = false
      index += 1
    }
    return false
  }

  /// Whether a tag's name stands here and ends here.
  private static func opens(_ text: Line, _ name: [UInt8]) -> Bool {
    guard text.startsIgnoringCase(with: name) else { return false }
    guard text.count > name.count else { return true }
    return !text[text.startIndex + name.count].isWordByte
  }

  /// The index past the comment that begins at `start`.
  private static func pastComment(_ text: Line, from start: Int) -> Int {
    var index = start + 4
    while index + 2 < text.endIndex {
      if text[index] == 0x2D, text[index + 1] == 0x2D, text[index + 2] == 0x3E { return index + 3 }
      index += 1
    }
    return text.endIndex
  }
}
