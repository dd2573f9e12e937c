internal import MarkupTrees
internal import NewsModel

/// Decides whether what was found is an article.
enum ArticleTest {
  /// A body of fewer words is none, unless the page calls itself an article.
  private static let words = 40

  /// Why this is no article; nil where it is one.
  static func failure(
    _ pieces: [ArticleAssembly.Piece], _ facts: PageFacts, _ page: PageBlocks, _ tree: MarkupTree
  ) -> ReadingError.NoArticle? {
    guard !page.blocks.isEmpty else { return .noText }
    let words = pieces.reduce(0) { $0 + $1.line.wordCount }
    let prose = pieces.filter { $0.line.endsSentence && $0.line.count > 50 }.count
    let links = page.blocks.filter { $0.linkShare > 0.8 && $0.count > 25 }.count
    if hasPassword(tree), words < 150 { return .login }
    if facts.isList && !facts.isArticle { return links > 8 ? .listOfLinks(links: links) : .searchResults }
    if words < (facts.isArticle ? 15 : Self.words) || prose == 0 {
      return links > 12 ? .listOfLinks(links: links) : words == 0 ? .noText : .tooShort(words: words)
    }
    return nil
  }

  private static func hasPassword(_ tree: MarkupTree) -> Bool {
    tree.nodes.indices.contains {
      tree.nodes[$0].tag == .input && tree.string(of: .type, at: $0) == "password"
    }
  }
}
