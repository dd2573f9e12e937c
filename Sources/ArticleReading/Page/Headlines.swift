internal import MarkupTrees

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
