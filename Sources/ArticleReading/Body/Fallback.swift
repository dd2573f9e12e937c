internal import MarkupTrees
internal import NewsModel

/// Another way to a body, for pages whose markup gives little: the text in JSON-LD.
enum Fallback {
  /// The text in JSON-LD is taken where it has so many times the bytes of what was found, and more than these.
  private static let (times, least) = (2, 200)

  /// The pieces, or better ones.
  static func better(
    than pieces: [ArticleAssembly.Piece], _ facts: PageFacts
  ) -> [ArticleAssembly.Piece] {
    let size = size(of: pieces)
    guard let body = facts.body, isFarMore(body.utf8.count, than: size) else { return pieces }
    // Tags and entities count for nothing.
    let others = self.pieces(of: body)
    return isFarMore(Self.size(of: others), than: size) ? others : pieces
  }

  private static func isFarMore(_ other: Int, than size: Int) -> Bool {
    other > times * size && other > least
  }

  private static func size(of pieces: [ArticleAssembly.Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.line.count }
  }

  /// Cuts the text of JSON-LD into paragraphs; some sites put HTML there, or HTML written in entities.
  private static func pieces(of body: String) -> [ArticleAssembly.Piece] {
    var source = Array(body.utf8)
    if contains("&lt;", source[...]) { source = Array(text(ofMarkup: source).utf8) }
    let isMarkup = ["<p", "<br", "<div"].contains { contains($0, source[...]) }
    if isMarkup, let tree = try? MarkupTree(html: source) {
      let page = PageBlocks(tree)
      return page.blocks.filter { $0.verdict == .open }.compactMap { block in
        piece(page.line(block), block.kind == .heading ? .subheading : block.kind == .item ? .item : .body)
      }
    }
    return body.split(whereSeparator: \.isNewline).compactMap { part in
      piece(CleanText.clean(Line(part.utf8))[...], .body)
    }
  }

  private static func piece(_ line: Line, _ kind: Paragraph.Kind) -> ArticleAssembly.Piece? {
    line.isEmpty || Furniture.of(line) != nil ? nil : ArticleAssembly.Piece(line: line, kind: kind)
  }

  /// The text of a piece of markup, entities decoded.
  private static func text(ofMarkup source: [UInt8]) -> String {
    (try? MarkupTree(html: source)).map { $0.text(at: 0) } ?? ""
  }

  private static func contains(_ text: String, _ source: Line) -> Bool {
    source.firstIndexIgnoringCase(of: Array(text.utf8)) != nil
  }
}
