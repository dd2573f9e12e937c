internal import MarkupTrees

/// A page as lines of clean text, in its order, each with what its markup says.
struct PageBlocks {
  /// The lines.
  private(set) var blocks: [Block] = []
  /// The text of all lines, one after another.
  private(set) var text: [UInt8] = []
  /// What the class names of each node say.
  private(set) var rules: [ClassRules]
  /// Sums over the nodes.
  let sums: PageSums

  /// Reads the tree; one pass over the nodes. `trust` says which class names it believes.
  init(_ tree: MarkupTree, trust: ClassTrust = .all) {
    sums = PageSums(tree)
    rules = Array(repeating: [], count: tree.nodes.count)
    var builder = BlockBuilder(tree, sums, trust: trust)
    builder.build(rules: &rules)
    (blocks, text) = (builder.blocks, builder.text.bytes)
  }

  /// Writes a verdict on a block.
  mutating func decide(_ index: Int, _ verdict: Block.Verdict) { blocks[index].verdict = verdict }

  /// Whether a line of the page, up to the length of a headline, has this key.
  func prints(_ key: [UInt8]) -> Bool {
    blocks.contains {
      $0.count >= key.count && $0.count < 2 * key.count + 8 && $0.linkShare < 0.5 && line($0).key == key
    }
  }

  /// The text of a line.
  func line(_ block: Block) -> Line { text[Int(block.start)..<Int(block.end)] }
}
