internal import MarkupTrees
internal import NewsModel

/// What the page shows of itself around the article: byline, date, source, captions, subtitle, page links.
struct VisibleFacts {
  /// Persons behind labels ("Penulis: ...").
  private(set) var credits: [Credit] = []
  /// Persons whose element is named after the writer.
  private(set) var authors: [String] = []
  /// The source that a line names.
  private(set) var source: String?
  /// The date beside the title.
  private(set) var date: Timestamp?
  /// The date of the last change beside the title.
  private(set) var modified: Timestamp?
  /// Dates of time elements and microdata, as written.
  private(set) var marked: [String] = []
  /// The captions of pictures in the article.
  private(set) var captions: [String] = []
  /// The line below the title.
  private(set) var subtitle: String?
  /// The steps from the front page to the article, as they are printed over it.
  private(set) var breadcrumb: [String] = []
  /// How many pages the page links name; 1 where there are none.
  private(set) var pages = 1

  /// How many blocks before the title, and after the body, are looked at.
  private static let (before, after) = (14, 40)

  /// The element of a writer's name has at most so many nodes.
  private static let bylineNodes = 160

  /// Looks around the article.
  init(
    _ page: PageBlocks, in tree: MarkupTree, titleAt: Int?, body: Range<Int>,
    kept: ClosedRange<Int>, site: Set<String>
  ) {
    let (firstKept, lastKept) = (kept.lowerBound, kept.upperBound)
    let blocks = page.blocks
    guard !blocks.isEmpty else { return }
    let title = min(titleAt ?? body.lowerBound, body.lowerBound)
    let area = max(0, title - Self.before)..<min(blocks.count, body.upperBound + Self.after)
    readLines(page, area, titleAt: titleAt, body: body, site)
    let last = area.upperBound < blocks.count ? Int(blocks[area.upperBound].node) : tree.nodes.count
    let first = area.lowerBound == 0 ? 0 : Int(blocks[area.lowerBound].node)
    readElements(page, tree, first..<max(first, last), site)
    readCaptions(page, title..<min(blocks.count, body.upperBound + 3), titleAt: titleAt, firstKept: firstKept)
    if body.lowerBound < blocks.count {
      readBreadcrumb(page, tree, before: Int(blocks[max(title, min(firstKept, blocks.count - 1))].node))
    }
    if let titleAt {
      readNameBeforeDate(page, (titleAt + 1)..<max(titleAt + 1, min(titleAt + 9, firstKept)), site)
    }
    if let titleAt, titleAt < firstKept { readSubtitle(page, titleAt, firstKept) }
    for block in blocks[min(lastKept + 1, blocks.count)..<min(lastKept + 3, blocks.count)]
    where authors.isEmpty && block.kind == .text && Int(block.strong) >= block.count {
      authors = Initials.signature(page.line(block), site: site)
    }
  }

  private mutating func readLines(
    _ page: PageBlocks, _ area: Range<Int>, titleAt: Int?, body: Range<Int>, _ site: Set<String>
  ) {
    let dateArea = (titleAt ?? area.lowerBound) - Self.before..<(titleAt ?? body.lowerBound) + 24
    for index in area {
      let block = page.blocks[index]
      guard block.verdict != .caption, block.count <= 250, block.verdict != .label || index < body.upperBound
      else { continue }
      let line = page.line(block)
      let joined = joinedLine(page, index, area, site)
      // A name may be a link, and its label not.
      let isLabelled = block.verdict != .links || (block.linkShare < 0.9 && index < body.upperBound)
      if isLabelled,
        let credit = CreditLine(
          joined ?? line, site: site,
          inByline: block.verdict == .credit || (index < body.upperBound && Self.isLabelAndLink(block))),
        block.verdict != .open || !body.contains(index)
      {
        for person in credit.credits where credits.count < 12 && !knows(person) { credits.append(person) }
        if source == nil { source = credit.source }
      }
      if index >= body.lowerBound, block.count <= 60, let last = PageLinks.pages(in: line) {
        pages = max(pages, last)
      }
      if date == nil || modified == nil, dateArea.contains(index), block.count <= 120, index != titleAt,
        block.linkShare < 0.9
      {
        let dates = DateLine(line)
        if date == nil { date = dates.published }
        if modified == nil { modified = dates.modified }
      }
    }
  }

  /// Whether a person has that role already, or the writer's, which a reporter's says again.
  private func knows(_ person: Credit) -> Bool {
    credits.contains(person)
      || (person.role == .reporter && credits.contains(Credit(name: person.name, role: .writer)))
  }

  /// A label and its value that stand in two lines: "Editor" and ": Sari", "Penulis" and "Sari Wijaya", or the
  /// name first and "Jurnalis" below it.
  private func joinedLine(_ page: PageBlocks, _ index: Int, _ area: Range<Int>, _ site: Set<String>) -> Line?
  {
    let line = page.line(page.blocks[index])
    guard line.count <= 25 else { return nil }
    let next = index + 1 < area.upperBound ? page.line(page.blocks[index + 1]) : nil
    if let next, next.count <= 100, line.last == 0x3A || next.first == 0x3A {
      return (Array(line) + [0x20] + Array(next))[...]
    }
    guard CreditLine.isLabel(line) else { return nil }
    let above = index > area.lowerBound ? page.line(page.blocks[index - 1]) : nil
    for name in [next, above] {
      guard let name, name.count <= 40, name.wordCount > 1, PersonName.judge(name.string, site: site) != nil
      else { continue }
      return (Array(line) + [0x3A, 0x20] + Array(name))[...]
    }
    return nil
  }

  private mutating func readElements(
    _ page: PageBlocks, _ tree: MarkupTree, _ nodes: Range<Int>, _ site: Set<String>
  ) {
    var commentsEnd = 0
    var pagingEnd = 0
    for node in nodes {
      let rules = page.rules[node]
      let element = tree.nodes[node]
      if rules.contains(.comments), element.tag != .body,
        page.sums.text(node..<Int(element.end)) * 2 < page.sums.text(0..<page.sums.nodes)
      {
        commentsEnd = max(commentsEnd, Int(element.end))
      }
      guard node >= commentsEnd else { continue }
      // A larger element is no byline; and many of them, one in another, would be read again and again.
      if rules.contains(.author), authors.count < 12, Int(element.end) - node <= Self.bylineNodes,
        page.sums.text(node..<Int(element.end)) <= 80
      {
        let text = tree.text(at: node)
        // Several names in one element are full names; another part may be a weekday or a desk.
        let parts = MetadataJudging.names(in: text)
        for part in parts where parts.count == 1 || part.split(separator: " ").count > 1 {
          if let name = PersonName.judge(part, site: site), !authors.contains(name) { authors.append(name) }
        }
      }
      if rules.contains(.date) || element.tag == .time {
        if let value = tree.string(of: .datetime, at: node) ?? tree.string(of: .content, at: node) {
          if marked.count < 12 { marked.append(value) }
        }
      }
      if rules.contains(.paging), node >= pagingEnd {
        pagingEnd = Int(element.end)
        pages = max(pages, pageLinks(tree, node))
      }
    }
  }

  /// The greatest number among links that count up from 1 or 2 and lead to pages of this article.
  private func pageLinks(_ tree: MarkupTree, _ node: Int) -> Int {
    var numbers: Set<Int> = []
    for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .a {
      guard let href = tree.string(of: .href, at: index)?.lowercased(),
        // "#page2" is a part of this document.
        !href.hasPrefix("#"), href.contains("page") || href.contains("hal")
      else { continue }
      let text = tree.text(at: index).filter { !$0.isWhitespace }
      if let number = Int(text), (1...30).contains(number) { numbers.insert(number) }
    }
    guard let last = numbers.max(), numbers.count >= last - 1 else { return 1 }
    return last
  }

  /// The name of "Sari Wijaya • 12 Mei 2025 10:12" below the title, or of a line right above the date's.
  private mutating func readNameBeforeDate(_ page: PageBlocks, _ range: Range<Int>, _ site: Set<String>) {
    guard authors.isEmpty else { return }
    // Menus and breadcrumbs print the names of sections, "Gaya Hidup • 12 Mei 2025".
    let above = page.blocks[..<range.lowerBound].prefix(400).filter { $0.count <= 400 }.map {
      page.line($0).key
    }
    for index in range where page.blocks[index].count <= 120 {
      let line = page.line(page.blocks[index])
      let below = index + 1 < range.upperBound ? page.line(page.blocks[index + 1]) : []
      if (2...4).contains(line.wordCount), line.count <= 40, line.allSatisfy({ !$0.isDigit }),
        below.count <= 60,
        let date = DateFinder(in: below), date.range.count * 2 > below.count,
        let person = PersonName.judge(line.string, site: site),
        !above.contains(where: { ByteSearch.contains($0, line.key) })
      {
        authors.append(person)
        return
      }
      for mark in Self.dateMarks {
        guard let at = line.firstIndexIgnoringCase(of: mark), DateFinder(in: line[at...]) != nil else {
          continue
        }
        let name = line[..<at].trimmed
        guard name.wordCount > 1, let person = PersonName.judge(name.string, site: site),
          !above.contains(where: { ByteSearch.contains($0, name.key) })
        else { continue }
        authors.append(person)
        return
      }
    }
  }

  /// Whether a line is a word and a link, as "Editor Sari Wijaya" with the name linked.
  private static func isLabelAndLink(_ block: Block) -> Bool {
    block.count <= 60 && block.linked >= 5 && (4...16).contains(block.count - Int(block.linked))
  }

  /// What parts a name from a date: a bullet, a middle dot, a bar, a dash.
  private static let dateMarks = [" • ", " · ", " | ", " - "].map { Array($0.utf8) }

  /// The links of the first breadcrumb over the body.
  private mutating func readBreadcrumb(_ page: PageBlocks, _ tree: MarkupTree, before end: Int) {
    var node = 0
    while node < min(end, tree.nodes.count) {
      let inside = node..<Int(tree.nodes[node].end)
      guard page.rules[node].contains(.breadcrumb), tree.nodes[node].tag != .body,
        page.sums.text(inside) <= 400
      else {
        node += 1
        continue
      }
      for link in inside where tree.nodes[link].tag == .a && breadcrumb.count < 8 {
        let text = String(decoding: CleanText.clean(Line(tree.text(at: link).utf8)), as: UTF8.self)
        if !text.isEmpty { breadcrumb.append(text) }
      }
      if !breadcrumb.isEmpty { return }
      node = max(node + 1, inside.upperBound)
    }
  }

  private mutating func readCaptions(_ page: PageBlocks, _ range: Range<Int>, titleAt: Int?, firstKept: Int) {
    let title = titleAt.map { page.line(page.blocks[$0]).key }
    for (index, block) in zip(range, page.blocks[range]) where block.count >= 15 && block.linkShare < 0.5 {
      var line = page.line(block)
      // Over the body, where nothing judges lines by their words, a credit gives a caption away too.
      guard block.verdict == .caption || (index < firstKept && PhotoCredit.isCaption(line)) else { continue }
      let label = Array("keterangan gambar:".utf8)
      if line.startsIgnoringCase(with: label) { line = line.dropFirst(label.count).trimmed }
      guard Furniture.of(line) == nil, line.wordCount >= 3, line.key != title,
        PhotoCredit.tellsOfPicture(line) || !PhotoCredit.isCredit(line)
      else { continue }
      let text = PhotoCredit.parted(line).string
      if captions.count < 100, !captions.contains(text) { captions.append(text) }
    }
  }

  private mutating func readSubtitle(_ page: PageBlocks, _ title: Int, _ firstKept: Int) {
    for index in (title + 1)..<min(title + 5, max(title + 1, firstKept)) {
      let block = page.blocks[index]
      let named = page.rules[Int(block.element)].contains(.lead)
      guard named || (block.kind == .heading && block.level > 1 && block.verdict != .label),
        block.linkShare < 0.3
      else {
        continue
      }
      let line = page.line(block)
      guard (5...60).contains(line.wordCount), Furniture.of(line) == nil, CreditLine(line) == nil,
        DateFinder(in: line) == nil
      else {
        continue
      }
      subtitle = line.string
      return
    }
  }
}
