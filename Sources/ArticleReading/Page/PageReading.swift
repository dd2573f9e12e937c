internal import MarkupTrees
internal import NewsModel

/// Reads the article of a web page: facts, title, body, visible lines, and puts them together.
struct PageReading {
  private let tree: MarkupTree
  private let force: Bool

  /// Prepares to read `tree`; `force` reads a page that has no article too.
  init(_ tree: MarkupTree, force: Bool) {
    self.tree = tree
    self.force = force
  }

  /// The article; throws what was found instead of one.
  func article() throws(ReadingError) -> Article {
    var facts = PageFacts()
    HeadElements.read(tree, into: &facts)
    for script in tree.jsonLD { StructuredData.read(script, into: &facts) }
    facts.limit()
    let site = SiteNames(facts)
    let attempt = BodyAttempt.best(tree, facts, site)
    let (page, title, headlines, choice) = (attempt.page, attempt.title, attempt.headlines, attempt.choice)
    let pieces = Fallback.better(than: attempt.pieces, facts)
    if !force, let reason = ArticleTest.failure(pieces, facts, page, attempt.kept, tree) {
      throw .noArticle(reason)
    }

    var article = Article()
    article.title = title
    let visible = VisibleFacts(
      page, in: tree, titleAt: headlines.block(of: title, page), body: choice.blocks,
      firstKept: attempt.kept.first ?? choice.blocks.lowerBound, site: site.keys)
    MetadataJudging.fill(&article, facts: facts, visible: visible, site: site, body: pieces)
    article.captions = visible.captions
    article.subtitle = visible.subtitle
    ArticleAssembly.lay(pieces, into: &article, site: site.keys)
    if facts.documentTitle?.lowercased().contains("halaman all") != true {
      PageCount.note(max(visible.pages, PageLinks.pages(facts)), in: &article)
    }
    if facts.isForSubscribers { article.notes.append(Note(.cutOff, Self.forSubscribers)) }
    return article
  }
}

extension PageReading {
  private static let forSubscribers =
    "The page says that only subscribers can read all of the article; what was read may be its beginning."
}
