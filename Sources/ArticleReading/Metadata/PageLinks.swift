internal import MarkupTrees
internal import NewsModel

/// Tells from a page's links, its address and its title how many pages the article has, and where it goes on.
struct PageLinks {
  /// The number of pages; 1 where nothing tells of more.
  private(set) var pages = 1
  /// Where the rest stands.
  private(set) var continuation: Continuation?
  /// Whether this page shows all of the article.
  private(set) var isComplete = false

  /// No article is split over more pages.
  private static let most = 30
  /// So many of the addresses that a page gives itself are compared with its links.
  private static let ownAddresses = 4
  /// No address of a page is longer, in bytes.
  private static let longest = 1000

  /// Reads the links.
  ///
  /// - Parameters:
  ///   - address: where the page came from, if that is known.
  ///   - kept: the body's lines, by the node at which each begins, with their lengths.
  init(_ tree: MarkupTree, _ facts: PageFacts, address: String?, kept: [(node: Int, count: Int)]) {
    let titles = facts.titles + [facts.documentTitle].compactMap { $0 }
    var known: [String] = []
    for name in [address].compactMap({ $0 }) + facts.addresses
    where known.count < Self.ownAddresses && !known.contains(name) && Self.mayBeOwn(name) {
      known.append(name)
    }
    let own = known.map(PageAddress.init)
    let came = address.map(PageAddress.init)
    if (came ?? own.first)?.page == .all || titles.contains(where: Self.namesAll) {
      isComplete = true
      return
    }

    var found: [Int: String] = [:]
    // Addresses that end in numbers as this page's does.
    var numbered: [Int: String] = [:]
    var shown: Int?
    var whole: String?
    var isInside = false
    let base = [facts.base, address, facts.addresses.first].lazy.compactMap(\.self).first(
      where: Self.mayBeOwn)
    let midst = Self.midst(of: kept)
    func take(_ href: String, at node: Int?) {
      guard let target = Self.target(href, own: own, base: base, isNext: node == nil) else { return }
      if let node, midst.contains(node) {
        isInside = true
        return
      }
      switch target.page {
      case .all: whole = whole ?? target.address
      case .number(let number) where number <= Self.most:
        if target.isSure {
          found[number] = found[number] ?? target.address
        } else {
          numbered[number] = numbered[number] ?? target.address
        }
      default: break
      }
    }
    if let next = facts.next, next.utf8.count <= Self.longest { take(next, at: nil) }
    let next = found.keys.first
    for node in tree.nodes.indices where tree.nodes[node].tag == .a {
      guard let href = tree.value(of: .href, at: node), Self.mayName(tree.bytes[href]) else { continue }
      take(Line(tree.bytes[href]).string, at: node)
    }
    // "/panen/2" may be page 2 or an article's own number; it is a page where all before it are linked, too.
    if let page = own.first, case .number(let number) = page.page, number > 1, page.article != page.literal,
      (1..<number).allSatisfy({ numbered[$0] != nil })
    {
      found.merge(numbered) { first, _ in first }
      shown = number
    }
    // Links to pages in the midst of the text: all pages are in this document.
    if isInside {
      isComplete = true
      return
    }

    let named = titles.compactMap(Self.number(inTitle:)).max()
    let current = next.map { $0 - 1 } ?? shown ?? Self.current(came, own, named, linked: Set(found.keys))
    // Pages are counted up without gaps, but for the one that is shown and those that a long row leaves out.
    let last = found.keys.filter { $0 <= current + 1 || found[$0 - 1] != nil }.max() ?? 1
    pages = max(current, last, named ?? 1, whole == nil ? 1 : 2)
    if let whole {
      continuation = Continuation(kind: .whole, address: whole)
    } else if let next = found.keys.filter({ $0 > current }).min() {
      continuation = found[next].map { Continuation(kind: .next, address: $0) }
    }
  }

  /// Whether an address may be the page's own, or the one that relative ones are taken from.
  private static func mayBeOwn(_ address: String) -> Bool {
    address.utf8.count <= longest && ReferenceResolution.isAbsolute(address[...])
  }

  /// Whether an address may name a page at all: a cheap look before it is taken apart.
  private static func mayName(_ href: ArraySlice<UInt8>) -> Bool {
    guard href.count <= longest else { return false }
    if let query = href.firstIndex(of: 0x3F) {
      let parameters = href[query...]
      return marks.contains { parameters.firstIndexIgnoringCase(of: $0) != nil }
    }
    // One or two digits as the path's last step.
    var end = href.endIndex
    while end > href.startIndex, href[end - 1] == 0x2F { end -= 1 }
    let digits = href[..<end].suffix(3).reversed().prefix { $0.isDigit }.count
    return (1...2).contains(digits) && end - digits > href.startIndex && href[end - digits - 1] == 0x2F
  }

  /// What stands in every query that names a page, with some others.
  private static let marks = ["pag", "hal", "pg=", "single", "view"].map { Array($0.utf8) }

  /// The page that a link names, where it is, or may be, one of this article's; `isNext` where the head names it as the
  /// next.
  private static func target(
    _ href: String, own: [PageAddress], base: String?, isNext: Bool
  ) -> (address: String, page: PageAddress.Page, isSure: Bool)? {
    guard let address = ReferenceResolution.resolve(href, at: base) else {
      // A page that does not know its address still names its pages, as "?page=2".
      let page = href.hasPrefix("?") ? PageAddress("http://-/" + href).page : .unnamed
      return page == .unnamed ? nil : (href, page, true)
    }
    let page = PageAddress(address)
    guard page.page != .unnamed else { return nil }
    // Without the page it must be an address of this article. That both end in numbers is too little ("/berita/7" and
    // "/berita/8"), but for the next page by the page's own word.
    if own.contains(where: { $0.literal == page.article || (isNext && $0.article == page.article) }) {
      return (address, page.page, true)
    }
    return own.first?.article == page.article ? (address, page.page, false) : nil
  }

  /// The page that is shown: as its address or title says, or the one that a row of links leaves out.
  private static func current(
    _ came: PageAddress?, _ own: [PageAddress], _ named: Int?, linked: Set<Int>
  ) -> Int {
    for address in [came].compactMap({ $0 }) + own {
      // A number that ends a path may be a day or the article's own.
      if case .number(let number) = address.page, address.article == address.literal { return number }
    }
    if let named { return named }
    guard linked.contains(1), let gap = (2...most).first(where: { !linked.contains($0) }) else { return 1 }
    return linked.contains(gap + 1) ? gap : 1
  }

  /// The nodes with a good part of the text, a fifth, before them and behind them; the text grows from node to node.
  private static func midst(of kept: [(node: Int, count: Int)]) -> Range<Int> {
    let all = kept.reduce(0) { $0 + $1.count }
    var before = 0
    var range: Range<Int>?
    for (index, line) in kept.enumerated() {
      before += line.count
      let next = index + 1 < kept.count ? kept[index + 1].node : line.node
      // These nodes stand behind this line and not behind the next one.
      guard before * 5 > all, (all - before) * 5 > all, line.node < next else { continue }
      range = (range?.lowerBound ?? line.node + 1)..<next + 1
    }
    return range ?? 0..<0
  }

  private static func namesAll(_ title: String) -> Bool { title.lowercased().contains("halaman all") }

  /// The page that a title names: "Panen Raya Halaman 2 - Contoh.com".
  private static func number(inTitle title: String) -> Int? {
    let line = Line(title.utf8)
    guard let at = line.firstIndexIgnoringCase(of: Array(" halaman ".utf8)) else { return nil }
    let rest = line[(at + 9)...]
    let digits = rest.prefix { $0.isDigit }
    // "Buku Setebal Halaman 300" has no such small number at its end.
    guard digits.count == 1 || digits.count == 2, let number = Int(digits.string), number <= most,
      rest[digits.endIndex...].trimmed.first.map({ !$0.isWordByte }) ?? true
    else { return nil }
    return number
  }

  /// The greatest number of a line of page links: "Halaman 1 2 3", "Selanjutnya Halaman 12", "Halaman: 1/3".
  static func pages(in line: Line) -> Int? {
    guard line.count <= 60, let at = line.firstIndexIgnoringCase(of: Array("halaman".utf8)) else {
      return nil
    }
    let rest = line[(at + 7)...].trimming { $0 == 0x20 || $0 == 0x3A }
    guard let first = rest.first, first.isDigit,
      rest.allSatisfy({ $0.isDigit || $0 == 0x20 || $0 == 0x7C || $0 == 0x2F })
    else { return nil }
    let numbers = rest.split { !$0.isDigit }
    guard numbers.count > 1 || rest.count > 1, let last = PageCount.last(in: rest), last <= most else {
      return nil
    }
    return numbers.count == 1 || numbers.first?.elementsEqual([0x31]) == true ? last : nil
  }
}
