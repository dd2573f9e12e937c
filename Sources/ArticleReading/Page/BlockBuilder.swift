internal import MarkupTrees

/// The state of the walk that makes lines of a tree.
struct BlockBuilder {
  private let tree: MarkupTree
  private let sums: PageSums
  private let prose: Int
  private let trust: ClassTrust
  private let tables = ClassTables()
  private let roles = ElementRole.byTag
  private(set) var blocks: [Block] = []
  private(set) var text: CleanText

  /// The block elements that are open: where each ends.
  private var open: [(node: Int32, end: Int32)] = []
  // Each of these holds until the node of that index.
  private var (linkEnd, strongEnd, headingEnd, itemEnd, quoteEnd, cellEnd):
    (Int32, Int32, Int32, Int32, Int32, Int32)
  private var hiddenEnd: Int32 = 0
  /// The lists that are open, one in another.
  private var lists: [(node: Int32, end: Int32)] = []
  private var level: UInt8 = 0
  private var verdictEnd: Int32 = 0
  private var verdict = Block.Verdict.open
  // The line that is being made.
  private var start = 0
  private var node: Int32 = -1
  private var linked = 0
  private var strong = 0
  private var boldLead = 0
  private var hidden = 0

  init(_ tree: MarkupTree, _ sums: PageSums, trust: ClassTrust) {
    self.tree = tree
    self.trust = trust
    self.sums = sums
    prose = max(1, sums.prose(0..<tree.nodes.count))
    text = CleanText(capacity: sums.text(0..<tree.nodes.count) + 64)
    (linkEnd, strongEnd, headingEnd, itemEnd, quoteEnd, cellEnd) = (0, 0, 0, 0, 0, 0)
    blocks.reserveCapacity(tree.nodes.count / 8)
    open.reserveCapacity(64)
  }

  mutating func build(rules: inout [ClassRules]) {
    var index = 0
    let count = tree.nodes.count
    while index < count {
      while let last = open.last, index >= last.end {
        flush()
        open.removeLast()
      }
      let element = tree.nodes[index]
      if element.tag == .text {
        add(index, element)
        index += 1
        continue
      }
      if element.tag == .head || element.tag == .title {
        index = Int(element.end)
        continue
      }
      let role = roles[Int(element.tag.rawValue)]
      var names = ClassRules.of(index, in: tree, tables)
      if element.tag == .author { names = [.author, .credit] }
      rules[index] = names
      // A longer element is no label; it was never closed.
      if names.contains(.hidden), sums.text(index..<Int(element.end)) <= 120 {
        hiddenEnd = max(hiddenEnd, element.end)
      }
      if role.contains(.control), element.end > index {
        index = Int(element.end)
        text.appendBlank()
        continue
      }
      if role.contains(.lineBreak) { flush() }
      if role.contains(.link) { linkEnd = max(linkEnd, element.end) }
      if role.contains(.strong) { strongEnd = max(strongEnd, element.end) }
      if role.contains(.block) {
        flush()
        open.append((Int32(index), element.end))
        enter(element, index)
      }
      // An element inside a line of prose is part of it, whatever it is called.
      if role.contains(.block) || (text.end == start && element.tag != .a) {
        judge(element, index, role, names)
      }
      index += 1
    }
    flush()
  }

  /// Notes what the element makes of the lines inside.
  private mutating func enter(_ element: MarkupTree.Node, _ index: Int) {
    switch element.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      headingEnd = element.end
      level = element.tag.rawValue - Tag.h1.rawValue + 1
    case .li, .dd, .dt: itemEnd = max(itemEnd, element.end)
    case .blockquote: quoteEnd = max(quoteEnd, element.end)
    case .td, .th: cellEnd = max(cellEnd, element.end)
    case .ul, .ol, .dl:
      lists.append((Int32(index), element.end))
    default: break
    }
  }

  /// Decides whether the element's text is none of the article's, by its tag and its names.
  private mutating func judge(
    _ element: MarkupTree.Node, _ index: Int, _ role: ElementRole, _ names: ClassRules
  ) {
    let inside = index..<Int(element.end)
    let share = sums.prose(inside)
    // A body that holds much of the page's prose is one, whatever the elements around it are called.
    if index < verdictEnd, verdict == .label, names.contains(.body), share * 10 >= prose * 3 {
      set(.open, until: 0)
    }
    guard index >= verdictEnd || verdict == .credit else { return }
    // What holds a good part of the page's prose is a frame around the article, whatever it is called.
    let isFrame = share * 10 > prose * 4 || (share > 400 && sums.hasHeadline(inside))
    if element.tag == .figure || element.tag == .figcaption {
      if share * 10 < prose * 3 { set(.caption, until: element.end) }
    } else if trust == .tagsOnly || (trust == .comments && !names.contains(.comments)) {
      if role.contains(.beside), !isFrame { set(.element, until: element.end) }
    } else if names.contains(.caption), share < 700, share * 10 < prose * 4 {
      set(.caption, until: element.end)
    } else if names.contains(.picture), share < 500, share * 10 < prose * 3, sums.media(inside) > 0,
      !sums.hasHeadline(inside)
    {
      set(.caption, until: element.end)
    } else if names.contains(.comments), !sums.hasHeadline(inside), share * 10 < prose * 9,
      element.tag != .body
    {
      set(.label, until: element.end)
    } else if role.contains(.beside), !isFrame {
      set(.element, until: element.end)
    } else if element.tag == .form || element.tag == .fieldset, share * 10 < prose * 3 {
      set(.element, until: element.end)
    } else if !names.isDisjoint(with: [.beside, .breadcrumb]), !isFrame, !names.contains(.body) {
      set(.label, until: element.end)
    } else if names.contains(.paging), share < 80,
      !(Tag.h1.rawValue...Tag.h6.rawValue).contains(element.tag.rawValue)
    {
      set(.label, until: element.end)
    } else if names.contains(.credit), share < 300, share * 10 < prose * 3, !sums.hasHeadline(inside) {
      set(.credit, until: element.end)
    }
  }

  private mutating func set(_ verdict: Block.Verdict, until end: Int32) {
    if text.end > start { flush() }
    self.verdict = verdict
    verdictEnd = end
  }

  private mutating func add(_ index: Int, _ element: MarkupTree.Node) {
    if index >= verdictEnd, verdict != .open {
      flush()
      verdict = .open
    }
    let before = text.end
    if before == start { node = Int32(index) }
    text.append(tree.bytes[Int(element.first)..<Int(element.past)], lineStart: start)
    let added = text.end - before
    guard added > 0 else { return }
    if index < linkEnd { linked += added }
    if index < hiddenEnd {
      hidden += added
      // "Penulis, Sari Wijaya" is a label and its value.
      text.endLabel()
    }
    if index < strongEnd {
      strong += added
      if boldLead == before - start { boldLead += added }
    }
  }

  private mutating func flush() {
    text.finishLine(from: start)
    let end = text.end
    defer { (start, linked, strong, boldLead, hidden) = (end, 0, 0, 0, 0) }
    guard end > start else { return }
    let kind: Block.Kind =
      node < headingEnd
      ? .heading
      : node < quoteEnd ? .quotation : node < itemEnd ? .item : node < cellEnd ? .cell : .text
    while let last = lists.last, node >= last.end { lists.removeLast() }
    var ruled = node < verdictEnd ? verdict : .open
    if ruled == .open, hidden >= end - start { ruled = .label }
    blocks.append(
      Block(
        start: Int32(start), end: Int32(end), element: open.last?.node ?? 0, node: node,
        linked: Int32(linked), strong: Int32(strong), boldLead: Int32(boldLead),
        kind: ruled == .caption ? .caption : kind,
        level: kind == .heading ? level : 0, verdict: ruled, list: lists.last?.node ?? -1))
  }
}
