/// What a line weighs for or against an element as the one that holds the body, in bytes of prose.
///
/// Prose weighs its length, a line of links and a scrap weigh against; the parts are kept apart so that the reading can
/// explain itself.
struct LineWeight {
  /// What sort of line it was weighed as.
  enum Sort: String {
    case dropped = "dropped by its markup"
    case neutral = "a caption or credit"
    case links = "made of links"
    case heading = "a heading"
    case scrap = "a scrap"
    case prose = "prose"
  }

  /// The sort.
  private(set) var sort: Sort
  /// What its sort and length make.
  private(set) var base = 0.0
  /// What is taken off for the links in it.
  private(set) var links = 0.0
  /// What is taken off since it does not end as a sentence.
  private(set) var unfinished = 0.0

  /// The weight.
  var sum: Double { base + links + unfinished }

  /// What a dropped line weighs against an element that would hold it; captions and credits stand in articles.
  private static let dropped = -4.0
  /// What a line of links weighs, and more by its length.
  private static let linked = -12.0
  /// What a scrap weighs: short, and no end of a sentence.
  private static let scrap = -2.0
  /// No line counts for more bytes than this.
  private static let longest = 900
  /// What is left of the weight of a line that does not end as a sentence: of a long one, of a short one.
  private static let (long, short) = (0.7, 0.2)

  /// Weighs a line by its verdict, its length, its links and its end.
  init(of block: Block, _ line: Line) {
    switch block.verdict {
    case .open: break
    case .caption, .credit:
      sort = .neutral
      return
    default:
      (sort, base) = (.dropped, Self.dropped)
      return
    }
    if block.linkShare > 0.6 {
      (sort, base) = (.links, Self.linked - Double(min(block.count, 120)) / 4)
      return
    }
    if block.kind == .heading {
      sort = .heading
      return
    }
    let ends = line.endsSentence
    if block.count < 60 && !ends {
      (sort, base) = (.scrap, Self.scrap)
      return
    }
    sort = .prose
    base = Double(min(block.count, Self.longest))
    links = -base * block.linkShare
    if !ends { unfinished = (base + links) * ((block.count > 120 ? Self.long : Self.short) - 1) }
  }
}
