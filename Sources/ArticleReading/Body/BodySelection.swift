internal import MarkupTrees
internal import NewsModel

/// Goes through the lines of the body's element and keeps those that are the article's.
struct BodySelection {
  /// The kept lines as indices of blocks, with what they become.
  private(set) var kept: [(block: Int, kind: Paragraph.Kind)] = []

  private let tree: MarkupTree
  private let title: [UInt8]

  /// Judges the blocks of `range`; the verdicts are written into `page`.
  init(_ page: inout PageBlocks, range: Range<Int>, in tree: MarkupTree, title: String?, site: Set<String>) {
    self.tree = tree
    self.title = title.map { Line($0.utf8).key } ?? []
    let lists = Self.listShares(page, range)
    let prose = Self.proseElements(page, range)
    var afterRelated = false
    for index in range where page.blocks[index].verdict == .open {
      let block = page.blocks[index]
      let line = page.line(block)
      page.decide(index, verdict(of: block, line, lists, prose, site, &afterRelated))
    }
    select(page, range)
  }

  private func verdict(
    of block: Block, _ line: Line, _ lists: [Int32: Double], _ prose: Set<Int32>, _ site: Set<String>,
    _ afterRelated: inout Bool
  ) -> Block.Verdict {
    if let furniture = Furniture.of(line) {
      if furniture == .related { afterRelated = true }
      return .furniture
    }
    if line.count < 250, !line.contains(where: \.isWordByte) { return .furniture }
    if block.linkShare > 0.6 && (block.count < 250 || block.linkShare > 0.9) { return .links }
    if block.list >= 0, let share = lists[block.list], share > 0.55, block.linkShare > 0.2 || block.count < 40
    {
      return .links
    }
    if block.count < 200,
      CreditLine(line, site: site).map({ !$0.credits.isEmpty || $0.source != nil }) == true
    {
      return .credit
    }
    if block.count < 80, let date = DateFinder(in: line), date.range.count * 2 > line.count { return .credit }
    if !title.isEmpty, line.count < 400, line.key == title { return .repeated }
    if block.kind == .heading, block.level == 1 { return .repeated }
    // What follows "Baca juga" without being prose belongs to it.
    if afterRelated {
      if block.linkShare > 0.3 || (block.kind == .item && block.count < 160) { return .links }
      if line.endsSentence && block.count > 60 { afterRelated = false }
    }
    // A scrap in a box of its own is a label of the page, not a paragraph.
    let tag = tree.nodes[Int(block.element)].tag
    if block.kind == .text, block.count < 50, !line.endsSentence, ![.p, .pre].contains(tag),
      !prose.contains(block.element)
    {
      return .outside
    }
    return .open
  }

  /// The share of links' text in each list.
  private static func listShares(_ page: PageBlocks, _ range: Range<Int>) -> [Int32: Double] {
    var sums: [Int32: (linked: Int, all: Int)] = [:]
    for block in page.blocks[range] where block.list >= 0 {
      sums[block.list, default: (0, 0)].linked += Int(block.linked)
      sums[block.list, default: (0, 0)].all += block.count
    }
    return sums.mapValues { $0.all == 0 ? 0 : Double($0.linked) / Double($0.all) }
  }

  /// The elements that directly hold a line of prose.
  private static func proseElements(_ page: PageBlocks, _ range: Range<Int>) -> Set<Int32> {
    var elements: Set<Int32> = []
    for block in page.blocks[range] where block.verdict == .open && block.count > 80 && block.linkShare < 0.3
    {
      elements.insert(block.element)
    }
    return elements
  }

  /// Takes the open lines; a heading only where text follows before the next heading.
  private mutating func select(_ page: PageBlocks, _ range: Range<Int>) {
    var headings: [(block: Int, kind: Paragraph.Kind)] = []
    for index in range where page.blocks[index].verdict == .open {
      let block = page.blocks[index]
      let line = page.line(block)
      let bold =
        block.kind == .text && Int(block.strong) >= block.count && block.count < 100 && !line.endsSentence
      if block.kind == .heading || bold {
        headings.append((index, .subheading))
        continue
      }
      kept += headings
      headings = []
      kept.append((index, block.kind == .item ? .item : block.kind == .quotation ? .quotation : .body))
    }
  }
}
