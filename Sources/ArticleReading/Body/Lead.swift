internal import MarkupTrees
internal import NewsModel

/// Finds the lead: the sentences that a page prints between title and body, often in an element of their own.
///
/// A lead that says what no line of the body says is the article's first paragraph, whatever it is called
/// (standfirst, excerpt, teaser, intro). A short one without a full stop is a subtitle and is left out.
enum Lead {
  /// A lead that ends as a sentence does has at least so many bytes.
  private static let shortest = 130
  /// A lead that does not end so has more than this.
  private static let open = 160
  /// A longer text is more than a lead.
  private static let longest = 1000
  /// How many open lines lie at most between the title and the lead, and how many lines between title and body.
  private static let (belowTitle, overBody) = (12, 60)
  /// A lead is said again where the body holds so many letters and figures of its beginning.
  private static let opening = 60
  /// How far above a line the element may be that is named a lead.
  private static let levels = 3

  /// The blocks of the lead, in order: after the title's block and before the body.
  ///
  /// Dropped lines, such as buttons for sharing, do not count as lines between title and lead.
  static func find(_ page: PageBlocks, in tree: MarkupTree, titleAt: Int?, body: Range<Int>) -> [Int] {
    guard let titleAt, titleAt < body.lowerBound else { return [] }
    let first = titleAt + 1
    guard body.lowerBound - first <= overBody else { return [] }
    var found: [Int] = []
    var lines = 0
    // One key of the whole body, made when it is first needed: up to sixty lines are looked for in it.
    lazy var said = key(of: body, page)
    for index in first..<body.lowerBound where found.count < 3 {
      let block = page.blocks[index]
      if block.verdict == .open { lines += 1 }
      guard lines <= belowTitle else { break }
      let isNamed = isNamed(block, page, tree)
      guard block.verdict == .open || (isNamed && [.label, .credit].contains(block.verdict)),
        isLead(block, page.line(block)), isNamed || !isInPictureBox(block, page, tree)
      else { continue }
      // The body, or a caption in it, may say the same.
      if !ByteSearch.contains(said, Array(page.line(block).key.prefix(opening))) { found.append(index) }
    }
    return found
  }

  /// Takes back the verdict on a lead that stands in the body's element, over its first paragraph.
  static func open(in body: Range<Int>, of page: inout PageBlocks, _ tree: MarkupTree) {
    for index in body.prefix(belowTitle) {
      let block = page.blocks[index]
      if block.verdict == .open, block.count > open { return }
      if block.verdict == .label, isNamed(block, page, tree), isLead(block, page.line(block)) {
        page.decide(index, .open)
        return
      }
    }
  }

  /// Whether a line over the body reads as a lead does.
  static func isLead(_ block: Block, _ line: Line) -> Bool {
    guard block.count >= shortest, block.count <= longest, block.linkShare < 0.3, line.wordCount >= 8 else {
      return false
    }
    return (line.endsSentence || block.count > open) && Furniture.of(line) == nil && CreditLine(line) == nil
      && !PhotoCredit.isCaption(line) && !PhotoCredit.endsInAgency(line)
  }

  private static func isNamed(_ block: Block, _ page: PageBlocks, _ tree: MarkupTree) -> Bool {
    var element = Int(block.element)
    for _ in 0..<levels where element > 0 {
      if page.rules[element].contains(.lead) { return true }
      element = Int(tree.nodes[element].parent)
    }
    return false
  }

  /// Whether a small box around the line holds a picture, whose caption it would be.
  private static func isInPictureBox(_ block: Block, _ page: PageBlocks, _ tree: MarkupTree) -> Bool {
    var element = Int(block.element)
    for _ in 0..<levels where element > 0 {
      let inside = element..<Int(tree.nodes[element].end)
      if page.sums.text(inside) > longest || page.sums.hasHeadline(inside) { return false }
      if page.sums.media(inside) > 0 { return true }
      element = Int(tree.nodes[element].parent)
    }
    return false
  }

  /// The keys of the body's open lines, in one; a zero, which no key holds, parts them.
  private static func key(of body: Range<Int>, _ page: PageBlocks) -> [UInt8] {
    var keys: [UInt8] = []
    for block in page.blocks[body] where block.verdict == .open { keys += page.line(block).key + [0] }
    return keys
  }
}
