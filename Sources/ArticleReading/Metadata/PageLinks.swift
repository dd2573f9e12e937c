internal import MarkupTrees

/// Tells from addresses, titles and lines how many pages an article has.
enum PageLinks {
  /// The greatest page that the head names: the next page's address, the number in the page's own address or title.
  static func pages(_ facts: PageFacts) -> Int {
    var pages = 1
    if let own = facts.addresses.first {
      if let next = facts.next, base(of: next) == base(of: own), let number = number(in: next) {
        pages = max(pages, number)
      }
      // A number that ends the path may be a day or the article's own.
      if own.contains("?"), let number = number(in: own) { pages = max(pages, number) }
    }
    for title in facts.titles + [facts.documentTitle].compactMap({ $0 }) {
      let line = Line(title.utf8)
      guard let at = line.firstIndexIgnoringCase(of: Array(" halaman ".utf8)) else { continue }
      let rest = line[(at + 9)...]
      let digits = rest.prefix { $0.isDigit }
      // "Buku Setebal Halaman 300" has no such small number at its end.
      guard digits.count == 1 || digits.count == 2, let number = Int(digits.string), number <= 30,
        rest[digits.endIndex...].trimmed.first.map({ !$0.isWordByte }) ?? true
      else { continue }
      pages = max(pages, number)
    }
    return pages
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
    guard numbers.count > 1 || rest.count > 1, let last = PageCount.last(in: rest), last <= 30 else {
      return nil
    }
    return numbers.count == 1 || numbers.first?.elementsEqual([0x31]) == true ? last : nil
  }

  /// The address without what tells the page.
  private static func base(of address: String) -> Substring {
    var base = address.prefix { $0 != "?" && $0 != "#" }
    while base.last == "/" { base = base.dropLast() }
    if let slash = base.lastIndex(of: "/"), number(base[base.index(after: slash)...]) != nil {
      base = base[..<slash]
    }
    return base
  }

  /// The page's number in an address: "?page=2", "/2".
  private static func number(in address: String) -> Int? {
    if let query = address.firstIndex(of: "?") {
      for part in address[query...].dropFirst().split(separator: "&") {
        let pair = part.split(separator: "=", maxSplits: 1)
        if pair.count == 2, ["page", "halaman", "hal", "p"].contains(pair[0]), let value = number(pair[1]) {
          return value
        }
      }
      return nil
    }
    let last = address.split(separator: "/").last ?? ""
    return number(last)
  }

  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.count <= 2, let value = Int(text), (2...30).contains(value) else { return nil }
    return value
  }
}
