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

  /// Host and path without scheme and page, and the parameters that name no page, in lower case: equal for all pages of
  /// an article.
  private(set) var article: [UInt8]
  /// The same, where a number at the path's end is not taken for a page: it may be a day or the article's own.
  private(set) var literal: [UInt8]
  /// The page.
  private(set) var page = Page.unnamed

  /// The parameters whose value is a page.
  private static let parameters = words("page halaman hal showpage pg paged")
  /// Their values, and those of `view`, that mean all pages.
  private static let all = words("all semua full show_all single")
  /// Parameters that tell where a reader came from.
  private static let tracks = words("fbclid gclid")
  /// Steps of a path that stand before a page's number.
  private static let steps = words("/page /halaman /hal")

  private static func words(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }

  /// Takes an absolute address apart.
  init(_ address: String) {
    let bytes = address.utf8.prefix { $0 != 0x23 }.map(\.lowered)[...]
    var path = bytes
    if let colon = bytes.firstIndex(of: 0x3A), bytes[colon...].starts(with: Array("://".utf8)) {
      path = bytes[(colon + 3)...]
    }
    let query = path.firstIndex(of: 0x3F)
    let parameters = query.map { path[($0 + 1)...] } ?? []
    path = path[..<(query ?? path.endIndex)]
    if path.starts(with: Array("www.".utf8)) { path = path.dropFirst(4) }
    while path.last == 0x2F { path.removeLast() }
    literal = []
    article = []
    var kept: [UInt8] = []
    for part in parameters.split(separator: 0x26) where !take(part) {
      kept += (kept.isEmpty ? [0x3F] : [0x26]) + part
    }
    literal = path + kept
    article = literal
    guard page == .unnamed, let slash = path.lastIndex(of: 0x2F),
      let number = Self.number(path[(slash + 1)...])
    else { return }
    page = .number(number)
    path = path[..<slash]
    for step in Self.steps where path.suffix(step.count).elementsEqual(step) {
      path = path.dropLast(step.count)
    }
    article = path + kept
  }

  /// Reads a parameter that names a page, or that is no part of the article's address; false for all others.
  private mutating func take(_ part: ArraySlice<UInt8>) -> Bool {
    let equals = part.firstIndex(of: 0x3D) ?? part.endIndex
    let (name, value) = (part[..<equals], part[equals...].dropFirst())
    let isAll = Self.all.contains { value.elementsEqual($0) }
    if Self.parameters.contains(where: { name.elementsEqual($0) }) {
      guard let number = Self.number(value) else {
        if isAll { page = .all }
        return isAll
      }
      page = .number(number)
      return true
    }
    if (name.elementsEqual("single".utf8) && value.elementsEqual("1".utf8))
      || (name.elementsEqual("view".utf8) && isAll)
    {
      page = .all
      return true
    }
    return name.starts(with: "utm_".utf8) || Self.tracks.contains { name.elementsEqual($0) }
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(text.count), text.allSatisfy(\.isDigit) else { return nil }
    let value = text.reduce(0) { $0 * 10 + Int($1 & 0xF) }
    return value > 0 ? value : nil
  }
}
