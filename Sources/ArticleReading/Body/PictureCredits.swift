internal import MarkupTrees

/// Finds the captions of pictures whose box no name tells: a line with the photo's credit gives the box away.
enum PictureCredits {
  /// How far above the credit the box of the picture is looked for.
  private static let levels = 2
  /// The text in the box of a picture is shorter than this.
  private static let longest = 500

  /// Writes the verdict on all lines of such boxes.
  static func mark(_ range: Range<Int>, of page: inout PageBlocks, in tree: MarkupTree) {
    for index in range where page.blocks[index].verdict == .open {
      let block = page.blocks[index]
      guard block.count <= 90, block.kind == .text, PhotoCredit.isCredit(page.line(block)),
        let box = box(of: block, page, tree)
      else { continue }
      // The box's lines stand around the credit.
      for other in max(range.lowerBound, index - 3)..<min(range.upperBound, index + 4)
      where page.blocks[other].verdict == .open && box.contains(Int(page.blocks[other].node)) {
        page.decide(other, .caption)
      }
    }
  }

  /// The nodes of the smallest element around the line that holds a picture.
  private static func box(of block: Block, _ page: PageBlocks, _ tree: MarkupTree) -> Range<Int>? {
    var element = Int(block.element)
    for _ in 0...levels {
      let inside = element..<Int(tree.nodes[element].end)
      if page.sums.prose(inside) > longest || page.sums.hasHeadline(inside) { return nil }
      if page.sums.media(inside) > 0 { return inside }
      element = Int(tree.nodes[element].parent)
      if element < 0 { return nil }
    }
    return nil
  }
}
