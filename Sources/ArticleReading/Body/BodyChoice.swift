internal import MarkupTrees

/// Finds the element that holds the article's body.
///
/// Every line of the page weighs for or against: prose by its length, links and short scraps against. The element
/// with the greatest sum holds the body: it grows over a body that is split by boxes, since the second half
/// outweighs the boxes, and stops where only boxes would be won.
struct BodyChoice {
  /// The element.
  private(set) var element = 0
  /// The range of its blocks.
  private(set) var blocks: Range<Int> = 0..<0
  /// The weight of the prose in it.
  private(set) var weight = 0.0

  /// What a dropped line weighs against an element that would hold it; captions and credits stand in articles.
  private static let dropped = -4.0
  /// What a line of links weighs, and more by its length.
  private static let links = -12.0
  /// What a scrap weighs: short, and no end of a sentence.
  private static let scrap = -2.0
  /// No line counts for more bytes than this.
  private static let longest = 900
  /// How much the weight grows where markup says that this is the body.
  private static let named = 1.25
  /// An element inside the best one is preferred when it holds at least this share of the weight.
  private static let inner = 0.97

  /// Less weight than this is little prose.
  private static let little = 400.0
  /// A named body that is taken without prose has more text than this.
  private static let shortest = 80

  /// Weighs the page.
  init(_ page: PageBlocks, in tree: MarkupTree) {
    var sums: [Double] = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    var sum = 0.0
    for block in page.blocks {
      sum += Self.weight(of: block, page.line(block))
      sums.append(sum)
    }
    // How many blocks begin before each node.
    var before = [Int32](repeating: 0, count: tree.nodes.count + 1)
    var next = 0
    for node in 0...tree.nodes.count {
      while next < page.blocks.count, Int(page.blocks[next].node) < node { next += 1 }
      before[node] = Int32(next)
    }
    func inside(_ node: Int) -> Range<Int> { Int(before[node])..<Int(before[Int(tree.nodes[node].end)]) }

    var best = 0.0
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let range = inside(node)
      guard !range.isEmpty else { continue }
      var value = sums[range.upperBound] - sums[range.lowerBound]
      if page.rules[node].contains(.body) || tree.nodes[node].tag == .article { value *= Self.named }
      // `>=` lets the innermost of equal elements win, since inner elements come later.
      if value >= best && value > 0 {
        best = value
        element = node
      }
    }
    if best > 0 {
      descend(tree, sums, inside)
      climb(tree)
    }
    if best < Self.little { preferNamed(page, tree, inside) }
    guard best > 0 || element > 0 else { return }
    blocks = inside(element)
    weight = sums[blocks.upperBound] - sums[blocks.lowerBound]
  }

  /// Where the page has little prose, as with lyrics, figures or a list, takes the element whose name says that it is
  /// the body, if it holds far more text.
  private mutating func preferNamed(
    _ page: PageBlocks, _ tree: MarkupTree, _ inside: (Int) -> Range<Int>
  ) {
    var sums = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      let counts = block.verdict == .open && block.linkShare < 0.6
      sums.append(sums[sums.count - 1] + (counts ? block.count - Int(block.linked) : 0))
    }
    func text(_ node: Int) -> Int {
      let range = inside(node)
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    var most = element > 0 ? 2 * text(element) : Self.shortest
    for node in tree.nodes.indices
    where tree.nodes[node].tag != .text && page.rules[node].contains(.body) && text(node) > most {
      most = text(node)
      element = node
    }
  }

  /// Goes inward as long as one child holds nearly all.
  private mutating func descend(_ tree: MarkupTree, _ sums: [Double], _ inside: (Int) -> Range<Int>) {
    func value(_ node: Int) -> Double {
      let range = inside(node)
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    var found = true
    while found {
      found = false
      let whole = value(element)
      var child = element + 1
      while child < Int(tree.nodes[element].end) {
        if tree.nodes[child].tag != .text, tree.nodes[child].end > Int32(child) + 1,
          value(child) >= whole * Self.inner
        {
          element = child
          found = true
          break
        }
        child = Int(tree.nodes[child].end)
      }
    }
  }

  /// Goes outward from an element that is a part of a text and never the whole of it.
  private mutating func climb(_ tree: MarkupTree) {
    while Self.parts.contains(tree.nodes[element].tag), tree.nodes[element].parent > 0 {
      element = Int(tree.nodes[element].parent)
    }
  }

  /// The elements that are a paragraph, a list, a quotation: what stands beside them belongs to the text too.
  private static let parts: Set<Tag> = [
    .p, .ul, .ol, .li, .dl, .dd, .dt, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .b, .strong,
  ]

  /// What a line weighs for the element that holds it.
  static func weight(of block: Block, _ line: Line) -> Double {
    switch block.verdict {
    case .open: break
    case .caption, .credit: return 0
    default: return dropped
    }
    if block.linkShare > 0.6 { return links - Double(min(block.count, 120)) / 4 }
    if block.kind == .heading { return 0 }
    let ends = line.endsSentence
    if block.count < 60 && !ends { return scrap }
    let length = Double(min(block.count, longest)) * (1 - block.linkShare)
    return ends ? length : block.count > 120 ? length * 0.7 : length * 0.2
  }
}
