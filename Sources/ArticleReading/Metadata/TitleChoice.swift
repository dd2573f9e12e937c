/// Chooses the headline among what the page gives, and takes the site's name off it.
struct TitleChoice {
  /// The headline.
  private(set) var title: String?

  private static let separators = [
    " - ", " | ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " ~ ", "| ",
  ]

  /// Chooses; `headlines` are the texts of the page's first-level headings, in order.
  init(_ facts: PageFacts, headlines: [String], site: SiteNames) {
    let keys = headlines.map { Line($0.utf8).key }
    let given = (facts.titles + [facts.documentTitle].compactMap { $0 }).filter { !$0.isEmpty }
    let cleaned = given.map { Self.clean($0, site: site, known: keys) }

    // A heading that the page's other titles repeat is the headline as printed.
    for (headline, key) in zip(headlines, keys) where key.count >= 8 && headline.utf8.count <= 300 {
      for candidate in given {
        let other = Line(candidate.utf8).key
        if other.contains(key)
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
      title = best
    } else {
      title = headlines.first { Line($0.utf8).wordCount >= 2 } ?? headlines.first
    }
  }

  /// Takes the site's name and section off a title's ends.
  static func clean(_ text: String, site: SiteNames, known: [[UInt8]]) -> String {
    var title = text
    var changed = true
    while changed {
      changed = false
      for separator in separators {
        if let range = lastRange(of: separator, in: title) {
          let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
          let key = Array(head.utf8)[...].key
          if key.count >= 8, tail.utf8.count <= 60, site.isNamed(in: tail) || known.contains(key) {
            title = String(head)
            changed = true
          }
        }
        if let range = title.firstRange(of: separator) {
          let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
          let key = Array(tail.utf8)[...].key
          if key.count >= 16, head.utf8.count <= 40,
            known.contains(key) || site.isNamed(in: head) && !known.contains(Array(title.utf8)[...].key)
          {
            title = String(tail)
            changed = true
          }
        }
      }
    }
    return Line(title.utf8).trimmed.string
  }

  private static func lastRange(of part: String, in text: String) -> Range<String.Index>? {
    text.ranges(of: part).last
  }
}
