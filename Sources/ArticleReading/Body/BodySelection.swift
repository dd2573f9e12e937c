internal import MarkupTrees
internal import NewsModel

/// Goes through the lines of the body's element and keeps those that are the article's.
struct BodySelection {
  /// The kept lines as indices of blocks, with what they become.
  private(set) var kept: [(block: Int, kind: Paragraph.Kind)] = []
  /// The kept blocks that go on with the sentence of the one before, which a line break cut.
  private(set) var continued: Set<Int> = []

  /// Over the body, a text longer than this is a lead that the body does not repeat, and is kept.
  private static let subtitle = 160

  /// A line over this that ends as a sentence does is one.
  private static let sentence = 50

  /// What announces links is shorter than this.
  private static let announcement = 70

  /// So many short lines in one element are a text.
  private static let verses = 6

  private let tree: MarkupTree
  private let title: [UInt8]

  /// Judges the blocks of `range`; the verdicts are written into `page`.
  init(_ page: inout PageBlocks, range: Range<Int>, in tree: MarkupTree, title: String?, site: Set<String>) {
    self.tree = tree
    self.title = title.map { Line($0.utf8).key } ?? []
    let lists = Self.listShares(page, range)
    let prose = Self.proseElements(page, range)
    PictureCredits.mark(range, of: &page, in: tree)
    let head = Self.head(page, range)
    var afterRelated = false
    for index in range where page.blocks[index].verdict == .open {
      let block = page.blocks[index]
      let line = page.line(block)
      let verdict =
        index < head && block.count <= Self.subtitle && !Lead.isLead(block, line)
        ? (block.kind == .heading && block.level == 1 ? Block.Verdict.repeated : .outside)
        : verdict(of: block, line, lists, prose, site, &afterRelated)
      page.decide(index, verdict)
    }
    dropAnnouncements(&page, range)
    dropDatesAtEnds(&page, range)
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
    if line.count < 250, !line.contains(where: \.isWordByte) || (line.count < 40 && line.key.isEmpty) {
      return .furniture
    }
    // A line that opens with a hashtag and is no sentence is a row of tags.
    if line.first == 0x23, line.count < 120, !line.endsSentence { return .furniture }
    if AddressLine.isAddress(line, linked: Int(block.linked)) { return .open }
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
    // "Sumber:" whose value is missing.
    if line.last == 0x3A, line.count < 30, CreditLine.isLabel(line.dropLast().trimmed) { return .credit }
    if !title.isEmpty, line.count < 400, line.key == title { return .repeated }
    if block.kind == .heading, block.level == 1 { return .repeated }
    if block.kind == .text, block.count < 400,
      PhotoCredit.isCaption(line) || PhotoCredit.isLabelled(line) || PhotoCredit.endsInAgency(line)
    {
      return .caption
    }
    // What follows "Baca juga" without being prose belongs to it.
    if afterRelated {
      if block.linkShare > 0.3 || (block.kind == .item && block.count < 160) { return .links }
      if line.endsSentence && block.count > 60 { afterRelated = false }
    }
    if block.count < 80, Dateline.length(in: line, boldLead: Int(block.boldLead), site: site) == line.count {
      return .open
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

  /// The end of what stands over the body inside its element: title, subtitle, byline, date, picture.
  ///
  /// It is past the last credit or date within a few lines of the title, before the first long paragraph or the second
  /// sentence of its own: one may be the subtitle, and the credit below two is the one that ends a short article.
  private static func head(_ page: PageBlocks, _ range: Range<Int>) -> Int {
    let prose = range.first { page.blocks[$0].verdict == .open && page.blocks[$0].count > 250 }
    guard
      let title = range.prefix(12).first(where: {
        page.blocks[$0].kind == .heading && page.blocks[$0].level == 1
      }), title < prose ?? range.upperBound
    else {
      return range.lowerBound
    }
    var end = title + 1
    var sentences = 0
    for index in title..<min(title + 12, range.upperBound) {
      let block = page.blocks[index]
      switch block.verdict {
      case .credit: end = index + 1
      case .open where block.count > 250: return end
      case .open:
        let line = page.line(block)
        if block.count < 200,
          DateFinder(in: line).map({ $0.range.count * 2 > line.count }) == true || CreditLine(line) != nil
        {
          end = index + 1
        } else if block.kind == .text, block.count > Self.sentence, line.endsSentence {
          sentences += 1
          if sentences == 2 { return end }
        }
      default: break
      }
    }
    return end
  }

  /// Dates that stand alone before the first or after the last paragraph are the article's, not the body's.
  private func dropDatesAtEnds(_ page: inout PageBlocks, _ range: Range<Int>) {
    func isDate(_ index: Int) -> Bool {
      let line = page.line(page.blocks[index])
      guard line.count <= 120, let date = DateFinder(in: line) else { return false }
      // "Sari Wijaya, Jurnalis · Rabu 12 Maret 2025 20:58 WIB" is no sentence either.
      return (line.count < 80 && date.range.count * 2 > line.count)
        || (date.moment.minutes != nil && !line.endsSentence)
    }
    for indices in [Array(range), range.reversed()] {
      for index in indices where page.blocks[index].verdict == .open {
        if isDate(index) { page.decide(index, .credit) } else if page.blocks[index].count > 60 { break }
      }
    }
  }

  /// Lines that announce links go with them: "Read on:" over a link, a heading over a list of links.
  private func dropAnnouncements(_ page: inout PageBlocks, _ range: Range<Int>) {
    // From the end, so that of two headings over links both go.
    var links = 0
    var stops = true
    for index in range.reversed() {
      let block = page.blocks[index]
      switch block.verdict {
      case .links: links += 1
      case .open:
        let line = page.line(block)
        let isHeading = block.kind == .heading || Int(block.strong) >= block.count || line.last == 0x3F
        let announces =
          block.count < Self.announcement && [.text, .heading].contains(block.kind)
          && ((links > 0 && line.last == 0x3A) || (links > 1 && stops && isHeading))
        if announces {
          page.decide(index, .furniture)
        } else {
          stops = block.kind == .heading
        }
        links = 0
      default: break
      }
    }
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

  /// The elements that directly hold a line of prose, or many short lines that breaks part, as verses.
  private static func proseElements(_ page: PageBlocks, _ range: Range<Int>) -> Set<Int32> {
    var elements: Set<Int32> = []
    var lines: [Int32: Int] = [:]
    for block in page.blocks[range] where block.verdict == .open && block.linkShare < 0.3 {
      lines[block.element, default: 0] += 1
      if block.count > 80 || lines[block.element] == verses { elements.insert(block.element) }
    }
    return elements
  }

  /// Whether a line break, and no paragraph's end, lies between two lines: the first is unfinished, the second
  /// begins small.
  private func goesOn(_ page: PageBlocks, _ first: Int, _ second: Int) -> Bool {
    let (before, after) = (page.blocks[first], page.blocks[second])
    guard before.element == after.element, before.kind == after.kind, before.count > 25 else { return false }
    let line = page.line(after)
    return line[line.startIndex] &- 0x61 < 26 && !page.line(before).endsSentence
  }

  /// Whether the line is the whole of a table's cell, and no sentence; the cells of a row make one item.
  private func isShortCell(_ block: Block, _ line: Line) -> Bool {
    let tag = tree.nodes[Int(block.element)].tag
    return (tag == .td || tag == .th) && block.count < 60 && !line.endsSentence
  }

  private func isInOneRow(_ page: PageBlocks, _ first: Int, _ second: Int) -> Bool {
    let (before, after) = (page.blocks[first], page.blocks[second])
    return before.element != after.element && isShortCell(before, page.line(before))
      && tree.nodes[Int(before.element)].parent == tree.nodes[Int(after.element)].parent
  }

  /// Takes the open lines; a heading only where text follows before the next heading.
  private mutating func select(_ page: PageBlocks, _ range: Range<Int>) {
    var headings: [(block: Int, kind: Paragraph.Kind)] = []
    for index in range where page.blocks[index].verdict == .open {
      let block = page.blocks[index]
      let line = page.line(block)
      let bold =
        block.kind == .text && Int(block.strong) >= block.count && block.count < 100 && !line.endsSentence
      // A heading of a whole sentence and more is a lead printed large.
      if (block.kind == .heading && !(line.endsSentence && block.count > Self.subtitle)) || bold {
        headings.append((index, .subheading))
        continue
      }
      kept += headings
      headings = []
      if isShortCell(block, line) {
        if let last = kept.last, last.block == index - 1, isInOneRow(page, last.block, index) {
          continued.insert(index)
        }
        kept.append((index, .item))
        continue
      }
      if let last = kept.last, last.block == index - 1, goesOn(page, last.block, index) {
        continued.insert(index)
      }
      kept.append((index, block.kind == .item ? .item : block.kind == .quotation ? .quotation : .body))
    }
  }
}
