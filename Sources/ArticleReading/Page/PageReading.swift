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
    let facts = facts()
    let site = SiteNames(facts)
    let attempt = BodyAttempt.best(tree, facts, site)
    let pieces = Fallback.better(than: attempt.pieces, facts, tree).pieces
    if !force, let reason = ArticleTest.failure(pieces, facts, attempt.page, attempt.kept, tree) {
      throw .noArticle(reason)
    }

    let (page, body) = (attempt.page, attempt.choice.blocks)
    var article = Article()
    article.title = attempt.title
    let visible = VisibleFacts(
      page, in: tree, titleAt: attempt.headlines.block(of: attempt.title, page), body: body,
      kept: (attempt.kept.first ?? body.lowerBound)...(attempt.kept.last ?? body.upperBound),
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

  /// Why each line of the page came into the article or not.
  func explanation() -> (blocks: [ExplainedBlock], way: Fallback.Way, failure: ReadingError.NoArticle?) {
    let facts = facts()
    let site = SiteNames(facts)
    let attempt = BodyAttempt.best(tree, facts, site)
    let (pieces, way) = Fallback.better(than: attempt.pieces, facts, tree)
    var article = Article()
    let dropped = ArticleAssembly.lay(attempt.pieces, into: &article, site: site.keys)
    return (
      PageExplanation(attempt, in: tree, dropped: dropped, replaced: way != .page).blocks, way,
      ArticleTest.failure(pieces, facts, attempt.page, attempt.kept, tree)
    )
  }

  /// What the page says of itself.
  private func facts() -> PageFacts {
    var facts = PageFacts()
    HeadElements.read(tree, into: &facts)
    for script in tree.jsonLD { StructuredData.read(script, into: &facts) }
    if let address { facts.addresses.append(address) }
    facts.limit()
    return facts
  }
}

extension PageReading {
  private static let forSubscribers =
    "The page says that only subscribers can read all of the article; what was read may be its beginning."
}
