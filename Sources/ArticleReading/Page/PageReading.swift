internal import MarkupTrees
internal import NewsModel

/// Reads the article of a web page: facts, title, body, visible lines, and puts them together.
struct PageReading {
  private let tree: MarkupTree
  private let address: String?
  private let force: Bool

  /// Prepares to read `tree`, which came from `address`; `force` reads a page that has no article too.
  init(_ tree: MarkupTree, address: String?, force: Bool) {
    self.tree = tree
    self.address = address
    self.force = force
  }

  /// The article; throws what was found instead of one.
  func article() throws(ReadingError) -> Article {
    var facts = PageFacts()
    HeadElements.read(tree, into: &facts)
    for script in tree.jsonLD { StructuredData.read(script, into: &facts) }
    if let address { facts.addresses.append(address) }
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
      kept: (attempt.kept.first ?? choice.blocks.lowerBound)...(attempt.kept.last ?? choice.blocks.upperBound),
      site: site.keys)
    MetadataJudging.fill(&article, facts: facts, visible: visible, site: site, body: pieces)
    article.captions = visible.captions
    article.subtitle = visible.subtitle
    ArticleAssembly.lay(pieces, into: &article, site: site.keys)
    let links = PageLinks(
      tree, facts, address: address,
      kept: attempt.kept.map { (Int(page.blocks[$0].node), page.blocks[$0].count) })
    if !links.isComplete {
      PageCount.note(max(visible.pages, links.pages), links.continuation, in: &article)
    }
    if facts.isForSubscribers { article.notes.append(Note(.cutOff, Self.forSubscribers)) }
    return article
  }
}

extension PageReading {
  private static let forSubscribers =
    "The page says that only subscribers can read all of the article; what was read may be its beginning."
}
