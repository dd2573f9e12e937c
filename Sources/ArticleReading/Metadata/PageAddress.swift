/// An address taken apart into what names the article and what names one of its pages.
///
/// `https://contoh.example/kabar/panen?page=2` is page 2 of `contoh.example/kabar/panen`; so are `…/panen/2/`,
/// `…/panen/page/2` and `…/panen?halaman=2`; `?page=all` and `?showpage=all` are all pages on one.
struct PageAddress {
  /// Which page an address names.
  enum Page: Equatable {
    /// None: the first one.
    case unnamed
    /// One of them, 1 to 99.
    case number(Int)
    /// All on one.
    case all
  }

  /// Host and path without scheme and page, and the parameters that name no page: equal for all pages of an article.
  private(set) var article: String
  /// The same, where a number at the path's end is not taken for a page: it may be a day or the article's own.
  private(set) var literal: String
  /// The page.
  private(set) var page = Page.unnamed

  /// The parameters whose value is a page.
  private static let parameters: Set<Substring> = ["page", "halaman", "hal", "showpage", "pg", "paged"]
  /// Their values, and those of `single` and `view`, that mean all pages.
  private static let all: Set<String> = ["all", "semua", "full", "show_all", "single"]

  /// Takes an absolute address apart.
  init(_ address: String) {
    let bare = address.prefix { $0 != "#" }
    let start = bare.range(ofFirst: "://") ?? bare.startIndex
    var path = bare[start...].prefix { $0 != "?" }
    if path.hasPrefix("www.") { path = path.dropFirst(4) }
    while path.last == "/" { path.removeLast() }
    var kept: [Substring] = []
    for part in bare[start...].drop(while: { $0 != "?" }).dropFirst().split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let (name, value) = (pair[0], pair.count > 1 ? pair[1].lowercased() : "")
      if Self.parameters.contains(name), Self.all.contains(value) || Self.number(value[...]) != nil {
        page = Self.number(value[...]).map { .number($0) } ?? .all
      } else if (name == "single" && value == "1") || (name == "view" && Self.all.contains(value)) {
        page = .all
      } else if !name.hasPrefix("utm_"), name != "fbclid", name != "gclid" {
        kept.append(part)
      }
    }
    let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    literal = path.lowercased() + query
    article = literal
    guard page == .unnamed, let slash = path.lastIndex(of: "/"),
      let number = Self.number(path[path.index(after: slash)...])
    else { return }
    page = .number(number)
    path = path[..<slash]
    for name in ["/page", "/halaman", "/hal"] where path.hasSuffix(name) { path = path.dropLast(name.count) }
    article = path.lowercased() + query
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit), let value = Int(text), value > 0
    else { return nil }
    return value
  }
}

extension Substring {
  /// Where the text behind the first `mark` begins.
  fileprivate func range(ofFirst mark: String) -> Index? {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix(mark) else { return nil }
    return index(colon, offsetBy: mark.count)
  }
}
