public import NewsModel

extension Article {
  /// The clean article as text: headline, the line of persons and dates, then the paragraphs with blank lines between.
  ///
  /// - Parameter wraps: whether lines are broken at the style's width; else each paragraph is one line.
  public func text(_ style: TextStyle, wraps: Bool) -> String {
    let ink = Ink(isOn: style.usesColour)
    let width = wraps ? style.width : Int.max / 2
    var blocks: [String] = []
    var head: [String] = []
    if let title {
      head += Wrapping.lines([.init(text: title.printable, ink: { ink.strong($0) })], width: width)
    }
    if let subtitle { head += Wrapping.lines(subtitle.printable, width: width) }
    let parts = ArticleHead.parts(of: self)
    if !parts.isEmpty {
      head += Wrapping.lines(
        [.init(text: parts.joined(separator: " · "), ink: { ink.faint($0) })], width: width)
    }
    if !head.isEmpty { blocks.append(head.joined(separator: "\n")) }
    let strong: @Sendable (String) -> String = { ink.strong($0) }
    for paragraph in paragraphs {
      let mark = paragraph.kind == .item ? "- " : paragraph.kind == .quotation ? "> " : ""
      let words = Wrapping.Piece(
        text: text.text(in: paragraph.range).printable, ink: paragraph.kind == .subheading ? strong : nil)
      blocks.append(
        Wrapping.lines([words], width: width, first: mark, indent: mark == "- " ? "  " : mark)
          .joined(separator: "\n"))
    }
    for note in notes {
      blocks.append(
        Wrapping.lines(note.text.printable, width: width, first: "[", indent: " ").joined(separator: "\n")
          + "]")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The clean article as Markdown (CommonMark).
  public func markdown() -> String {
    var blocks: [String] = []
    if let title { blocks.append("# " + MarkdownText.escaped(title)) }
    if let subtitle { blocks.append("*" + MarkdownText.escaped(subtitle) + "*") }
    let parts = ArticleHead.parts(of: self).map(MarkdownText.escaped)
    if !parts.isEmpty { blocks.append(parts.joined(separator: " · ")) }
    if let url { blocks.append("<" + MarkdownText.address(url) + ">") }
    for paragraph in paragraphs {
      let words = MarkdownText.escaped(text.text(in: paragraph.range))
      switch paragraph.kind {
      case .body: blocks.append(MarkdownText.unlisted(words))
      case .subheading: blocks.append("## " + words)
      case .item: blocks.append("- " + words)
      case .quotation: blocks.append("> " + words)
      }
    }
    blocks += notes.map { "> Note: " + MarkdownText.escaped($0.text) }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension MarkdownText {
  /// A paragraph that does not begin like an item of a list.
  static func unlisted(_ text: String) -> String {
    if text.hasPrefix("- ") || text.hasPrefix("+ ") { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") { return digits + "\\" + rest }
    return text
  }
}
