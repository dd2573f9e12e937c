internal import NewsModel

/// Chooses the headline among what the page gives, and takes the site's name off it.
struct TitleChoice {
  /// The headline.
  private(set) var title: String?

  /// Chooses; `headlines` are the texts of the page's first-level headings, in order.
  init(_ facts: PageFacts, headlines: [String], site: SiteNames, isPrinted: ([UInt8]) -> Bool) {
    let keys = headlines.map { Line($0.utf8).key }
    let given = (facts.titles + [facts.documentTitle].compactMap { $0 }).filter { !$0.isEmpty }
    let cleaned = given.map { Self.clean($0, site: site, known: keys) }

    // A heading that the page's other titles repeat is the headline as printed.
    let document = facts.documentTitle.map { Line($0.utf8).key } ?? []
    var siteName: [UInt8] = []
    for (headline, key) in zip(headlines, keys) where key.count >= 8 && headline.utf8.count <= 300 {
      if Self.isSite(headline, key, document, facts.titles, isPrinted) {
        siteName = key
        continue
      }
      for candidate in given {
        let other = Line(candidate.utf8).key
        if ByteSearch.contains(other, key)
          || (other.count >= 12 && key.starts(with: other.dropLast(min(3, other.count / 8))))
        {
          title = Self.clean(headline, site: site, known: [])
          return
        }
      }
    }
    if let best = cleaned.first(where: {
      !site.keys.contains(String(decoding: Line($0.utf8).key, as: UTF8.self))
    }) {
      title = Self.withoutPrintedSuffix(Self.without(siteName, best), isPrinted)
    } else {
      title = headlines.first { Line($0.utf8).wordCount >= 2 } ?? headlines.first
    }
  }

  /// The title without the site's name, a key, at its start.
  private static func without(_ site: [UInt8], _ title: String) -> String {
    let line = Array(title.utf8)[...]
    guard !site.isEmpty, line.key.starts(with: site),
      let end = line.indices.first(where: { line[...$0].key.count == site.count })
    else { return title }
    return line[(end + 1)...].drop { !$0.isWordByte && $0 != 0x22 }.string
  }

  /// Whether a heading is the site's name: the page's title says it before a longer text that the page's data or
  /// another line gives as the headline ("Kabar Lereng: Warga Perbaiki Saluran Irigasi").
  private static func isSite(
    _ headline: String, _ key: [UInt8], _ document: [UInt8], _ titles: [String],
    _ isPrinted: ([UInt8]) -> Bool
  ) -> Bool {
    guard headline.split(separator: " ").count <= 5, document.count > 2 * key.count,
      document.starts(with: key)
    else { return false }
    let rest = Array(document.dropFirst(key.count))
    return rest.count >= 20
      && (titles.contains { Line($0.utf8).key == rest } || (titles.isEmpty && isPrinted(rest)))
  }

  /// A title whose part before a separator stands by itself on the page is that part.
  private static func withoutPrintedSuffix(_ title: String, _ isPrinted: ([UInt8]) -> Bool) -> String {
    let line = Array(title.utf8)[...]
    for cut in cuts(in: line).reversed() {
      let head = line[..<cut.lowerBound]
      if head.key.count >= 12, line.endIndex - cut.upperBound < 40, isPrinted(head.key) { return head.string }
    }
    return title
  }

  /// Takes the site's name and section off a title's ends.
  static func clean(_ text: String, site: SiteNames, known: [[UInt8]]) -> String {
    let line = Array(text.utf8)[...].trimmed
    var cuts = Self.cuts(in: line)
    var (start, end) = (line.startIndex, line.endIndex)
    // From the end inward, then from the start.
    while let cut = cuts.last, cut.lowerBound > start {
      let (head, tail) = (line[start..<cut.lowerBound], line[cut.upperBound..<end])
      let key = head.key
      guard key.count >= 8, tail.count <= 60, site.isNamed(in: tail) || known.contains(key) else { break }
      end = cut.lowerBound
      cuts.removeLast()
    }
    for cut in cuts where cut.upperBound < end {
      let (head, tail) = (line[start..<cut.lowerBound], line[cut.upperBound..<end])
      let key = tail.key
      guard key.count >= 16, head.count <= 40, known.contains(key) || site.isNamed(in: head),
        !known.contains(line[start..<end].key)
      else { break }
      start = cut.upperBound
    }
    return line[start..<end].trimmed.string
  }

  /// The separators of the title, blanks around them included: - | – — :: » « · • ~
  private static func cuts(in line: Line) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var index = line.startIndex
    while index < line.endIndex {
      defer { index += 1 }
      let length: Int
      switch line[index] {
      case 0x2D, 0x7C, 0x7E: length = 1
      case 0x3A where line[index...].starts(with: [0x3A, 0x3A]): length = 2
      case 0xC2 where index + 1 < line.endIndex && [0xAB, 0xBB, 0xB7].contains(line[index + 1]): length = 2
      case 0xE2 where index + 2 < line.endIndex && line[index + 1] == 0x80:
        length = [0x93, 0x94, 0xA2].contains(line[index + 2]) ? 3 : 0
      default: length = 0
      }
      guard length > 0, index > line.startIndex, index + length < line.endIndex else { continue }
      let blanks = (line[index - 1] == 0x20, line[index + length] == 0x20)
      // A hyphen without blanks joins words; a bar parts them even so.
      guard blanks.0 && blanks.1 || (line[index] == 0x7C && (blanks.0 || blanks.1)) else { continue }
      let start = blanks.0 ? index - 1 : index
      // Two separators may share the blank between them.
      cuts.append(
        max(start, cuts.last?.upperBound ?? start)..<(blanks.1 ? index + length + 1 : index + length))
    }
    return cuts
  }
}
