/// Decides by content whether a text is markup; file names and extensions say too little.
enum InputRecognition {
  private static let openings: [[UInt8]] = ["!doctype", "html", "head", "body", "?xml"].map { Array($0.utf8) }
  private static let elements: [[UInt8]] = [
    "p>", "p ", "div", "span", "article", "section", "br", "a ", "h1", "h2", "meta", "table", "img", "li>",
    "ul",
  ].map { Array($0.utf8) }

  /// Whether the text is HTML: it opens with a tag, or holds an HTML element's tag and several more tags.
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
        if byte > 0x20 { first = false }
        index += 1
        continue
      }
      let name = head[(index + 1)...]
      if Self.openings.contains(where: { name.startsIgnoringCase(with: $0) }) { return true }
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
}
