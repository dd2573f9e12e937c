internal import MarkupTrees
internal import NewsModel

/// Other ways to a body, for pages whose markup gives little: the text in JSON-LD, and in the data of the page's program.
enum Fallback {
  /// Another text is taken where it has so many times the bytes of what was found, and more than these.
  private static let (times, least) = (2, 200)

  /// Where the pieces come from.
  enum Way {
    /// The page's own lines.
    case page
    /// The text in JSON-LD.
    case linkedData
    /// The data that the page's own program draws it from.
    case scripts
  }

  /// The pieces, or better ones.
  static func better(
    than pieces: [ArticleAssembly.Piece], _ facts: PageFacts, _ tree: MarkupTree
  ) -> (pieces: [ArticleAssembly.Piece], way: Way) {
    var best = (pieces: pieces, way: Way.page)
    if let body = facts.body { take(body.utf8.count, .linkedData, &best) { self.pieces(of: body) } }
    // Such data are large, and needed only where the page is empty without its program.
    if size(of: best.pieces) < BodyAttempt.little, !tree.jsonData.isEmpty {
      let body = ScriptBody(tree.jsonData)
      let texts = body.paragraphs.isEmpty ? [body.text] : body.paragraphs
      take(texts.reduce(0) { $0 + $1.utf8.count }, .scripts, &best) { texts.flatMap { self.pieces(of: $0) } }
    }
    return best
  }

  /// Takes the pieces that `make` gives if they are far more; `size` is that of their source.
  private static func take(
    _ size: Int, _ way: Way, _ best: inout (pieces: [ArticleAssembly.Piece], way: Way),
    _ make: () -> [ArticleAssembly.Piece]
  ) {
    let found = self.size(of: best.pieces)
    guard isFarMore(size, than: found) else { return }
    // Tags and entities count for nothing.
    let others = make()
    if isFarMore(self.size(of: others), than: found) { best = (others, way) }
  }

  private static func isFarMore(_ other: Int, than size: Int) -> Bool {
    other > times * size && other > least
  }

  private static func size(of pieces: [ArticleAssembly.Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.line.count }
  }

  /// Cuts a text into paragraphs; some sites put HTML there, or HTML written in entities.
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
