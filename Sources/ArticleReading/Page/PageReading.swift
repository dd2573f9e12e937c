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
    for script in tree.embedded where script.kind == .jsonLD {
      StructuredData.read(script.bytes, into: &facts)
    }
    let site = SiteNames(facts)
    var page = PageBlocks(tree)
    let headlines = Headlines(page, in: tree)
    let title = TitleChoice(facts, headlines: headlines.texts, site: site).title

    let choice = BodyChoice(page, in: tree)
    let selection = BodySelection(&page, range: choice.blocks, in: tree, title: title, site: site.keys)
    var pieces = selection.kept.map { entry in
      let block = page.blocks[entry.block]
      return ArticleAssembly.Piece(line: page.line(block), kind: entry.kind, boldLead: Int(block.boldLead))
    }
    pieces = Fallback.better(than: pieces, facts, page)
    if !force, let reason = ArticleTest.failure(pieces, facts, page, tree) { throw .noArticle(reason) }

    var article = Article()
    article.title = title
    let visible = VisibleFacts(
      page, in: tree, titleAt: headlines.block(of: title, page), body: choice.blocks, site: site.keys)
    MetadataJudging.fill(&article, facts: facts, visible: visible, site: site, tree: tree)
    article.captions = visible.captions
    article.subtitle = visible.subtitle
    ArticleAssembly.lay(pieces, into: &article, site: site.keys)
    PageCount.note(visible.pages, in: &article)
    return article
  }
}

/// The first-level headings of a page.
struct Headlines {
  /// Their texts, in order.
  private(set) var texts: [String] = []
  private var blocks: [Int] = []

  /// Collects them; the lines of one heading are one text.
  init(_ page: PageBlocks, in tree: MarkupTree) {
    var last: Int32 = -1
    for (index, block) in page.blocks.enumerated() where block.kind == .heading && block.level == 1 {
      if block.element == last, !texts.isEmpty {
        texts[texts.count - 1] += " " + page.line(block).string
      } else {
        texts.append(page.line(block).string)
        blocks.append(index)
      }
      last = block.element
    }
  }

  /// The block at which the title stands; where no heading is the title, the first line that says it.
  func block(of title: String?, _ page: PageBlocks) -> Int? {
    guard let title else { return blocks.first }
    let key = Line(title.utf8).key
    for (text, block) in zip(texts, blocks) where Line(text.utf8).key.starts(with: key) { return block }
    return page.blocks.firstIndex { abs($0.count - title.utf8.count) < 12 && page.line($0).key == key }
      ?? blocks.first
  }
}
