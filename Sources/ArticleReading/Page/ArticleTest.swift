internal import MarkupTrees
internal import NewsModel

/// Decides whether what was found is an article.
enum ArticleTest {
  /// A body of fewer words is none, unless the page calls itself an article.
  private static let words = 40

  /// So many paragraphs right below a linked headline, and most of all paragraphs so, make a list of teasers.
  private static let teasers = 5

  /// Why this is no article; nil where it is one. `kept` are the blocks of the body.
  static func failure(
    _ pieces: [ArticleAssembly.Piece], _ facts: PageFacts, _ page: PageBlocks, _ kept: [Int],
    _ tree: MarkupTree
  ) -> ReadingError.NoArticle? {
    let anchors = tree.nodes.count { $0.tag == .a }
    let nothing: ReadingError.NoArticle = anchors > 12 ? .listOfLinks(links: anchors) : .noText
    guard !page.blocks.isEmpty else { return nothing }
    // Scripts without blanks between words are measured by their bytes.
    let words = pieces.reduce(0) { $0 + max($1.line.wordCount, $1.line.count / 15) }
    let prose = pieces.filter { $0.line.endsSentence && $0.line.count > 50 }.count
    let links = page.blocks.filter { $0.linkShare > 0.8 && $0.count > 25 }.count
    if facts.isList && !facts.isArticle { return links > 8 ? .listOfLinks(links: links) : .searchResults }
    if let medium = MediaPage.failure(facts, page, kept, words: words) { return medium }
    if words < (facts.isArticle ? 15 : Self.words) || (prose == 0 && words < 5 * Self.words) {
      if hasPassword(tree) { return .login }
      return links > 12 ? .listOfLinks(links: links) : words == 0 ? nothing : .tooShort(words: words)
    }
    if !facts.isArticle {
      let below = kept.filter { isBelowHeadline($0, page) }.count
      if below >= teasers, below * 10 >= kept.count * 6 { return .listOfLinks(links: links) }
    }
    return nil
  }

  /// Whether a linked headline stands in one of the two lines before a block.
  private static func isBelowHeadline(_ index: Int, _ page: PageBlocks) -> Bool {
    page.blocks[max(0, index - 2)..<index].contains { $0.linkShare > 0.8 && $0.count > 20 }
  }

  private static func hasPassword(_ tree: MarkupTree) -> Bool {
    tree.nodes.indices.contains {
      tree.nodes[$0].tag == .input && tree.string(of: .type, at: $0) == "password"
    }
  }
}
