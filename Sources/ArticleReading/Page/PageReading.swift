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
    var attempt = BodyAttempt(tree, facts, site, lenient: false)
    if attempt.size < BodyAttempt.little {
      // Class names may mislead; what a reading finds that does not believe them must be far more to count.
      let second = BodyAttempt(tree, facts, site, lenient: true)
      if second.size > 3 * attempt.size, second.sentences > 2 { attempt = second }
    }
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

/// One way to the title and the body of a page.
private struct BodyAttempt {
  /// Less than this many bytes call for a second look.
  static let little = 500

  private(set) var page: PageBlocks
  let headlines: Headlines
  let title: String?
  let choice: BodyChoice
  let pieces: [ArticleAssembly.Piece]
  /// The blocks that the pieces are made of.
  let kept: [Int]

  init(_ tree: MarkupTree, _ facts: PageFacts, _ site: SiteNames, lenient: Bool) {
    page = PageBlocks(tree, lenient: lenient)
    headlines = Headlines(page)
    // The title of a page that names no headline may be the site's: what is printed over the date is better.
    let printed = facts.titles.isEmpty && headlines.texts.isEmpty ? Headlines.aboveDate(page) : nil
    title =
      printed
      ?? TitleChoice(facts, headlines: headlines.texts, site: site) { [page] in page.prints($0) }.title
    TeaserLists.drop(from: &page, in: tree)
    choice = BodyChoice(page, in: tree)
    let selection = BodySelection(&page, range: choice.blocks, in: tree, title: title, site: site.keys)
    var pieces: [ArticleAssembly.Piece] = []
    for entry in selection.kept {
      let block = page.blocks[entry.block]
      if selection.continued.contains(entry.block), let last = pieces.indices.last,
        pieces[last].line.count < 4000
      {
        pieces[last].line = (Array(pieces[last].line) + [0x20] + Array(page.line(block)))[...]
      } else {
        pieces.append(.init(line: page.line(block), kind: entry.kind, boldLead: Int(block.boldLead)))
      }
    }
    self.pieces = pieces
    kept = selection.kept.map(\.block)
  }

  /// The bytes of the pieces.
  var size: Int { pieces.reduce(0) { $0 + $1.line.count } }
  /// How many pieces end as sentences do.
  var sentences: Int { pieces.reduce(0) { $0 + ($1.line.endsSentence ? 1 : 0) } }
}

/// The first-level headings of a page.
struct Headlines {
  /// Their texts, in order.
  private(set) var texts: [String] = []
  private var blocks: [Int] = []

  /// Collects them; the lines of one heading are one text.
  init(_ page: PageBlocks) {
    var last: Int32 = -1
    for (index, block) in page.blocks.enumerated()
    where block.kind == .heading && block.level == 1 && block.count <= 600 && texts.count < 24 {
      if block.element == last, !texts.isEmpty {
        texts[texts.count - 1] += " " + page.line(block).string
      } else {
        texts.append(page.line(block).string)
        blocks.append(index)
      }
      last = block.element
    }
  }

  /// The line that is printed bold, or in an element named after the title, right above the date.
  static func aboveDate(_ page: PageBlocks) -> String? {
    for (index, block) in page.blocks.enumerated().prefix(80)
    where (20...250).contains(block.count) && block.linkShare < 0.5
      && (block.kind == .heading || Int(block.strong) >= block.count
        || page.rules[Int(block.element)].contains(.title))
    {
      let line = page.line(block)
      guard line.wordCount >= 4, DateFinder(in: line) == nil else { continue }
      let below = page.blocks[(index + 1)..<min(index + 4, page.blocks.count)]
      if below.contains(where: { $0.count <= 120 && DateFinder(in: page.line($0)) != nil }) {
        return line.string
      }
    }
    return nil
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
