internal import MarkupTrees
internal import NewsModel

/// Inline text as the markup of a file, and back.
enum InlineMarkup {
  /// The first tag of an element, as its file writes it.
  static func opening(of element: XMLElement) -> String {
    var empty = element
    empty.children = []
    let written = whole(empty)
    return String(written.dropLast(2)) + ">"
  }

  /// The last tag of an element.
  static func closing(of element: XMLElement) -> String { "</\(element.name.written)>" }

  /// An element with all inside, as its file writes it.
  static func whole(_ element: XMLElement) -> String {
    var writer = XMLWriter()
    _ = writer.takeBytes()
    writer.element(element)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The nodes that stand for a text.
  ///
  /// - Parameter scope: the prefixes declared where they will stand.
  /// - Throws: `tags` where the tags are no whole markup.
  static func nodes(of text: InlineText, scope: [XMLNamespace]) throws(ExchangeFault) -> [XMLNode] {
    guard !text.tags.isEmpty else {
      let plain = text.plain
      return plain.isEmpty ? [] : [.text(plain)]
    }
    var bytes = Array("<t".utf8)
    for namespace in scope where namespace.prefix != "xml" {
      bytes += Array(" xmlns\(namespace.prefix.isEmpty ? "" : ":" + namespace.prefix)=\"".utf8)
      XMLEscaping.append(namespace.address, in: .value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    for piece in text.pieces {
      switch piece {
      case .text(let text): XMLEscaping.append(text, in: .text, to: &bytes)
      case .tag(let tag): bytes += Array(tag.markup.utf8)
      }
    }
    bytes += Array("</t>".utf8)
    do {
      return try XMLDocument(parsing: bytes).root.children
    } catch {
      throw ExchangeFault(.tags)
    }
  }
}

/// Gathers the inline text of an element; formats tell what their elements are.
struct InlineReading {
  /// A part of the text that an annotation covers.
  struct Span {
    var element: XMLElement
    var range: TextRange
  }

  /// What an element does inside a text.
  enum Role {
    /// A tag for a span, whose inside is text.
    case pair(id: String)
    /// A tag of which only this one stands here; its inside is another tool's code.
    case tag(InlineTag.Kind, id: String)
    /// An annotation: its inside is text, and it is no tag.
    case annotation
    /// The beginning of an annotation, without an inside.
    case annotationStart(id: String)
    /// The end of an annotation.
    case annotationEnd(of: String)
  }

  private(set) var text = InlineText()
  private(set) var spans: [Span] = []
  private var length = 0
  private var open: [(id: String, element: XMLElement, start: Int)] = []
  private let role: (XMLElement) -> Role

  /// Reads what stands inside an element.
  init(_ element: XMLElement?, role: @escaping (XMLElement) -> Role) {
    self.role = role
    guard let element else { return }
    read(element.children)
    spans.sort { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
  }

  private mutating func read(_ nodes: [XMLNode]) {
    for node in nodes {
      switch node {
      case .text(let piece), .cdata(let piece):
        text.append(piece)
        length += piece.utf8.count
      case .element(let element): read(element)
      case .comment, .instruction: break
      }
    }
  }

  private mutating func read(_ element: XMLElement) {
    switch role(element) {
    case .pair(let id):
      text.append(InlineTag(.open, id: id, markup: InlineMarkup.opening(of: element)))
      read(element.children)
      text.append(InlineTag(.close, id: id, markup: InlineMarkup.closing(of: element)))
    case .tag(let kind, let id):
      text.append(InlineTag(kind, id: id, markup: InlineMarkup.whole(element)))
    case .annotation:
      let start = length
      read(element.children)
      spans.append(Span(element: element, range: TextRange(start, length)))
    case .annotationStart(let id): open.append((id, element, length))
    case .annotationEnd(let id):
      guard let place = open.lastIndex(where: { $0.id == id }) else { return }
      let begun = open.remove(at: place)
      spans.append(Span(element: begun.element, range: TextRange(begun.start, length)))
    }
  }
}
