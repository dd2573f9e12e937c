internal import NewsModel

/// Another way to a body, for pages whose markup gives little: the text in JSON-LD.
enum Fallback {
  /// The pieces, or better ones.
  static func better(
    than pieces: [ArticleAssembly.Piece], _ facts: PageFacts
  ) -> [ArticleAssembly.Piece] {
    let size = pieces.reduce(0) { $0 + $1.line.count }
    if let body = facts.body, body.utf8.count > 2 * size, body.utf8.count > 200 {
      return self.pieces(of: body)
    }
    return pieces
  }

  /// Cuts the text of JSON-LD into paragraphs; some sites put HTML there.
  private static func pieces(of body: String) -> [ArticleAssembly.Piece] {
    body.split(whereSeparator: \.isNewline).compactMap { part in
      let line = CleanText.clean(Line(part.utf8))[...]
      guard !line.isEmpty, Furniture.of(line) == nil else { return nil }
      return ArticleAssembly.Piece(line: line, kind: .body)
    }
  }
}
