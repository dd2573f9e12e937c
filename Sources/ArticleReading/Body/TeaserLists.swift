internal import MarkupTrees

/// Finds lists of teasers: items of one list, each with a linked headline and perhaps a summary and a date.
///
/// The summary of a teaser is prose; told by itself it would pass for a paragraph of the article. What gives it
/// away is the linked headline in its item, and that its list is made of such items.
enum TeaserLists {
  /// A list has at least so many items with a headline.
  private static let items = 3
  /// How far above its headline an item is looked for.
  private static let levels = 6
  /// An item's text without links is shorter than this.
  private static let longest = 420

  private struct List {
    var items: [Int32] = []
  }

  /// Writes a verdict on the blocks of all such items.
  static func drop(from page: inout PageBlocks, in tree: MarkupTree) {
    var lists: [Int32: List] = [:]
    for block in page.blocks where block.linkShare > 0.5 && block.linked > 20 {
      var child = block.element
      for _ in 0..<levels {
        let parent = tree.nodes[Int(child)].parent
        guard parent >= 0 else { break }
        // Headlines come in the page's order, so an item that is known stands last.
        if lists[parent]?.items.last != child { lists[parent, default: List()].items.append(child) }
        child = parent
      }
    }
    var ranges: [Range<Int32>] = []
    for (parent, list) in lists where list.items.count >= items && isList(list, of: Int(parent), page, tree) {
      ranges += list.items.map { $0..<tree.nodes[Int($0)].end }
    }
    mark(ranges, in: &page)
  }

  /// Whether the items make up the element: most of its text, short prose in each, and all of one sort.
  private static func isList(_ list: List, of parent: Int, _ page: PageBlocks, _ tree: MarkupTree) -> Bool {
    var (text, alike, greatest) = (0, 0, 0)
    let tag = tree.nodes[Int(list.items[0])].tag
    for item in list.items {
      let inside = Int(item)..<Int(tree.nodes[Int(item)].end)
      if page.sums.hasHeadline(inside) { return false }
      text += page.sums.text(inside)
      greatest = max(greatest, page.sums.text(inside))
      if page.sums.prose(inside) > longest || page.sums.text(inside) > 3 * longest { return false }
      if tree.nodes[Int(item)].tag == tag { alike += 1 }
    }
    let all = page.sums.text(parent..<Int(tree.nodes[parent].end))
    // An item that outweighs all others is an article among links.
    return text * 10 >= all * 7 && greatest * 2 <= text && alike * 10 >= list.items.count * 8
      && [.li, .div, .article, .tr, .section, .dd, .td, .a].contains(tag)
  }

  private static func mark(_ ranges: [Range<Int32>], in page: inout PageBlocks) {
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var (next, end) = (0, Int32(0))
    for index in page.blocks.indices {
      let node = page.blocks[index].node
      while next < sorted.count, sorted[next].lowerBound <= node {
        end = max(end, sorted[next].upperBound)
        next += 1
      }
      if node < end, page.blocks[index].verdict == .open { page.decide(index, .links) }
    }
  }
}
