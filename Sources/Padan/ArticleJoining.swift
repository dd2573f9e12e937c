internal import NewsModel

/// Puts the pages of a split article together.
///
/// The first page tells title, outlet, date and address; later ones add their paragraphs, captions, keywords and the
/// persons that only they name, as the editor at the end. A paragraph that an earlier page has already does not come
/// again: portals repeat the lead, and "all on one page" repeats everything.
enum ArticleJoining {
  /// A paragraph shorter than this, in bytes, may come twice for good reason.
  private static let shortest = 40
  /// A later page without a headline has at least so many words.
  private static let fewestWords = 15

  /// One article of several; `pages` in the order in which they are to be read.
  static func joined(_ pages: [Article]) -> Article {
    guard var article = pages.first, pages.count > 1 else { return pages.first ?? Article() }
    article.notes.removeAll { $0.kind == .morePages }
    var seen = Set(article.paragraphs.map { key(article.text.text(in: $0.range)) })
    if let title = article.title { seen.insert(key(title)) }
    var captions = Set(article.captions)
    var keywords = Set(article.keywords)
    var persons = Set(article.byline.map(\.name))
    var notes = Set(article.notes.map(\.text))
    // A page that adds nothing was given twice, or the server gave another's again.
    var told = 1
    for page in pages.dropFirst() {
      let before = article.paragraphs.count
      for paragraph in page.paragraphs {
        var range = paragraph.range
        // The dateline of a later page opens no article.
        if let dateline = page.dateline, range.start == dateline.start, dateline.end <= range.end {
          range = TextRange(dateline.end, range.end)
        }
        let text = page.text.text(in: range).trimmingLeadingBlanks
        guard !text.isEmpty, seen.insert(key(text)).inserted || text.utf8.count < shortest else { continue }
        article.append(text, kind: paragraph.kind)
      }
      if article.paragraphs.count > before { told += 1 }
      article.captions += page.captions.filter { captions.insert($0).inserted }
      article.keywords += page.keywords.filter { keywords.insert($0).inserted }
      // A person may have two roles on one page; a later page tells nothing new of who was named before.
      article.byline += page.byline.filter { !persons.contains($0.name) }
      persons.formUnion(page.byline.map(\.name))
      article.source = article.source ?? page.source
      for note in page.notes where note.kind != .morePages {
        // Its place was one in that page's own text.
        if notes.insert(note.text).inserted { article.notes.append(Note(note.kind, note.text)) }
      }
    }
    article.byline =
      article.byline.filter { $0.role != .editor } + article.byline.filter { $0.role == .editor }
    tellPages(pages, told: told, in: &article)
    return article
  }

  /// Whether `whole`, which calls itself all of an article, holds what its first page does.
  static func holds(_ whole: Article, _ first: Article) -> Bool {
    let keys = Set(whole.paragraphs.map { key(whole.text.text(in: $0.range)) })
    let there = first.paragraphs.count { keys.contains(key(first.text.text(in: $0.range))) }
    return there * 2 >= first.paragraphs.count && whole.text.utf8.count >= first.text.utf8.count
  }

  /// Whether a short page may be a later one of an article: it bears the same headline, perhaps with the page's number,
  /// or none.
  static func mayBelong(_ page: Article, to first: Article) -> Bool {
    guard let title = page.title.map(key), !title.isEmpty else {
      return page.text.split(separator: " ").count >= fewestWords
    }
    let headline = key(first.title ?? "")
    return !headline.isEmpty && (title.hasPrefix(headline) || headline.hasPrefix(title))
  }

  private static func tellPages(_ pages: [Article], told: Int, in article: inout Article) {
    let named = pages.map(\.pages).max() ?? 1
    // A page that shows all of the article names no other one.
    let isWhole = pages.contains { $0.pages == 1 && $0.text.utf8.count * 2 > article.text.utf8.count }
    article.pages = max(named, told)
    article.continuation = nil
    guard named > told, !isWhole else { return }
    article.continuation = pages.last?.continuation
    let read = told == 1 ? "only this one was read" : "\(told) of them were read"
    article.notes.append(
      Note(.morePages, "The article goes on: it names \(named) pages, and \(read)."))
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension String {
  fileprivate var trimmingLeadingBlanks: String { String(drop { $0 == " " }) }
}
