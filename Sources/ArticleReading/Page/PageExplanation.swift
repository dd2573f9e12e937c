internal import MarkupTrees
internal import NewsModel

/// Tells of each line of a page why it came into the article or not, as reasons whose points sum to its score.
///
/// The points of a line's length, links and end are its `LineWeight`, by which the body's element was chosen. To be in that
/// element is worth more than any line can weigh; each verdict against a line takes away more than that. So a line is kept
/// exactly where its score is over 0.
struct PageExplanation {
  /// The lines.
  private(set) var blocks: [ExplainedBlock] = []

  /// What it is worth to stand in the body's element, or to be the lead over it.
  private static let inside = 1000.0
  /// What each reason to leave a line out takes away; a line has at most 900 points of its own.
  private static let out = -3000.0
  /// How far above a line the element is looked for whose name speaks against it.
  private static let levels = 30

  private let page: PageBlocks
  private let tree: MarkupTree

  /// Explains an attempt; `dropped` were left out when the article was laid, and `replaced` says that another text was
  /// taken in place of all lines.
  init(_ attempt: BodyAttempt, in tree: MarkupTree, dropped: [ArticleAssembly.Dropped], replaced: Bool) {
    page = attempt.page
    self.tree = tree
    let kept = Set(attempt.kept)
    var late: [Int: Block.Verdict] = [:]
    for piece in dropped { for block in piece.blocks { late[block] = piece.verdict } }
    for (index, block) in page.blocks.enumerated() {
      var reasons: [ExplainedBlock.Reason] = []
      let isKept = kept.contains(index)
      let isInside = attempt.choice.blocks.contains(index)
      if isInside {
        reasons.append(.init("in the body's element", Self.inside))
      } else if isKept {
        reasons.append(.init("the lead over the body", Self.inside))
      }
      var open = block
      open.verdict = .open
      reasons += Self.reasons(LineWeight(of: open, page.line(block)))
      if isKept {
        if let verdict = late[index] { reasons.append(.init(Self.words(verdict), Self.out)) }
      } else if block.verdict != .open {
        reasons.append(.init(against(block), Self.out))
      } else if isInside {
        reasons.append(.init("a heading with no text below it", Self.out))
      } else {
        reasons.append(.init("outside of the body's element", Self.out))
      }
      if replaced { reasons.append(.init("another text was taken in place of the page's lines", Self.out)) }
      blocks.append(
        ExplainedBlock(
          text: page.line(block).string, place: place(Int(block.element)), kind: "\(block.kind)",
          reasons: reasons))
    }
  }

  /// The parts of a line's weight.
  private static func reasons(_ weight: LineWeight) -> [ExplainedBlock.Reason] {
    var reasons = [ExplainedBlock.Reason(weight.sort.rawValue, weight.base)]
    if weight.links != 0 { reasons.append(.init("links in it", weight.links)) }
    if weight.unfinished != 0 { reasons.append(.init("no end of a sentence", weight.unfinished)) }
    return reasons
  }

  /// What speaks against a line, with the element that says so.
  private func against(_ block: Block) -> String {
    let words = Self.words(block.verdict)
    guard let rules = Self.rules(block.verdict) else {
      guard block.verdict == .furniture, let kind = Furniture.of(page.line(block)) else { return words }
      return "\(words): \(kind)"
    }
    var element = Int(block.element)
    for _ in 0..<Self.levels where element >= 0 {
      if Self.speaks(tree.nodes[element].tag, for: block.verdict)
        || !page.rules[element].isDisjoint(with: rules)
      {
        return "\(words) (\(place(element)))"
      }
      element = Int(tree.nodes[element].parent)
    }
    return words
  }

  private static func words(_ verdict: Block.Verdict) -> String {
    switch verdict {
    case .open: ""
    case .element: "in an element beside the article"
    case .label: "in an element named as beside the article"
    case .caption: "a picture's caption"
    case .links: "links to other pages"
    case .furniture: "words of the page"
    case .credit: "names the writer, the source or the date"
    case .repeated: "said again"
    case .outside: "no paragraph of the article"
    }
  }

  /// The class rules that lead to a verdict; nil where the line's own words do.
  private static func rules(_ verdict: Block.Verdict) -> ClassRules? {
    switch verdict {
    case .element: []
    case .label: [.beside, .breadcrumb, .comments, .paging, .hidden]
    case .caption: [.caption, .picture]
    case .credit: .credit
    default: nil
    }
  }

  /// Whether an element's tag alone leads to a verdict.
  private static func speaks(_ tag: Tag, for verdict: Block.Verdict) -> Bool {
    switch verdict {
    case .caption: tag == .figure || tag == .figcaption
    case .element:
      ElementRole.byTag[Int(tag.rawValue)].contains(.beside) || tag == .form || tag == .fieldset
    default: false
    }
  }

  /// An element as a selector: `div#isi.read__content`.
  private func place(_ node: Int) -> String {
    let tag = tree.nodes[node].tag
    var text = tag == .other ? "element" : tag.name
    if let id = tree.string(of: .id, at: node), !id.isEmpty { text += "#" + Self.short(id) }
    if let names = tree.string(of: .class, at: node) {
      text += names.split(whereSeparator: \.isWhitespace).prefix(3).map { "." + Self.short(String($0)) }
        .joined()
    }
    return text
  }

  private static func short(_ name: String) -> String { name.count > 40 ? name.prefix(40) + "…" : name }
}
