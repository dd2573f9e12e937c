internal import MarkupTrees
internal import NewsModel

/// One way to the title and the body of a page.
struct BodyAttempt {
  /// Less than this many bytes call for a second look.
  static let little = 500
  /// Less than this is no article, so that even comments may be the page's text, as in a forum.
  static let nothing = 150

  private(set) var page: PageBlocks
  let headlines: Headlines
  let title: String?
  let choice: BodyChoice
  let pieces: [ArticleAssembly.Piece]
  /// The blocks that the pieces are made of.
  let kept: [Int]

  /// The best way: what believes class names, unless that finds little and another way finds far more.
  static func best(_ tree: MarkupTree, _ facts: PageFacts, _ site: SiteNames) -> BodyAttempt {
    var best = BodyAttempt(tree, facts, site, .all)
    for (trust, least) in [(ClassTrust.comments, little), (.tagsOnly, nothing)] where best.size < least {
      let other = BodyAttempt(tree, facts, site, trust)
      if other.size > 3 * best.size, other.sentences > 2 { best = other }
    }
    return best
  }

  init(_ tree: MarkupTree, _ facts: PageFacts, _ site: SiteNames, _ trust: ClassTrust) {
    page = PageBlocks(tree, trust: trust)
    headlines = Headlines(page)
    // The title of a page that names no headline may be the site's: what is printed over the date is better.
    let printed = facts.titles.isEmpty && headlines.texts.isEmpty ? Headlines.aboveDate(page) : nil
    title =
      printed
      ?? TitleChoice(facts, headlines: headlines.texts, site: site) { [page] in page.prints($0) }.title
    TeaserLists.drop(from: &page, in: tree)
    choice = BodyChoice(page, in: tree)
    Lead.open(in: choice.blocks, of: &page, tree)
    let selection = BodySelection(&page, range: choice.blocks, in: tree, title: title, site: site.keys)
    let lead = Lead.find(
      page, in: tree, titleAt: headlines.block(of: title, page), body: choice.blocks)
    var pieces = lead.map { [page] in
      ArticleAssembly.Piece(line: page.line(page.blocks[$0]), kind: .body, blocks: [$0])
    }
    for entry in selection.kept {
      let block = page.blocks[entry.block]
      if selection.continued.contains(entry.block), let last = pieces.indices.last,
        pieces[last].line.count < 4000
      {
        pieces[last].line = (Array(pieces[last].line) + [0x20] + Array(page.line(block)))[...]
        pieces[last].blocks.append(entry.block)
      } else {
        pieces.append(
          .init(
            line: page.line(block), kind: entry.kind, boldLead: Int(block.boldLead), blocks: [entry.block]))
      }
    }
    self.pieces = pieces
    kept = lead + selection.kept.map(\.block)
  }

  /// The bytes of the pieces.
  var size: Int { pieces.reduce(0) { $0 + $1.line.count } }
  /// How many pieces end as sentences do.
  var sentences: Int { pieces.reduce(0) { $0 + ($1.line.endsSentence ? 1 : 0) } }
}
