internal import ArticleReading
public import NewsModel

extension NewsReader {
  /// Reads a split article: the given document, and the pages that it and the following ones name.
  ///
  /// A page that shows all of the article is preferred to going from page to page. A page that can't be had or read
  /// ends the going on: what was read is kept, and a note tells of it.
  ///
  /// - Parameters:
  ///   - document: the first page, with its address.
  ///   - limit: read at most so many pages, 1 or more.
  ///   - fetch: gives the document at an address that a page names, or says in a sentence why not.
  /// - Returns: the article of all pages that were read; its language is as the page declares it.
  /// - Throws: `PadanError` where the first document holds no article.
  public func article(
    from document: SourceDocument, pages limit: Int,
    fetch: (_ address: String) throws(PageFailure) -> SourceDocument
  ) throws(PadanError) -> Article {
    let first = try article(from: document)
    var pages = [first]
    var visited: Set<String> = [document.address ?? ""]
    var missing: Note?
    while pages.count < limit, let next = pages.last?.continuation, visited.insert(next.address).inserted {
      do throws(PageFailure) {
        let page = try page(at: next.address, of: first, fetch)
        if next.kind == .whole, pages.count == 1, ArticleJoining.holds(page, first) { return page }
        pages.append(page)
      } catch {
        missing = Note(.reading, "The page at \(next.address) is missing: \(error.reason).")
        break
      }
    }
    var article = ArticleJoining.joined(pages)
    if let missing { article.notes.append(missing) }
    return article
  }

  private func page(
    at address: String, of first: Article, _ fetch: (String) throws(PageFailure) -> SourceDocument
  ) throws(PageFailure) -> Article {
    let document = try fetch(address)
    do throws(PadanError) {
      return try furtherPage(document, of: first)
    } catch {
      throw PageFailure(error.description)
    }
  }

  /// Reads a later page of a split article. The last one may hold a few sentences only, too few for an article by
  /// itself; it counts where it bears the first page's headline or none.
  ///
  /// - Throws: `PadanError` where there is no text of the article in it.
  public func furtherPage(_ document: SourceDocument, of first: Article) throws(PadanError) -> Article {
    do {
      return try article(from: document)
    } catch {
      guard error.kind == .noArticle, let page = try? forced.read(document), !page.paragraphs.isEmpty,
        ArticleJoining.mayBelong(page, to: first)
      else { throw error }
      return page
    }
  }

  /// Puts articles together that are pages of one: titles, dates and addresses are the first one's, and no paragraph
  /// comes twice.
  public func joined(_ pages: [Article]) -> Article { ArticleJoining.joined(pages) }
}

/// Why a page of a split article can't be had.
public struct PageFailure: Error, Sendable, Equatable {
  /// What is wrong, in one sentence without end mark.
  public var reason: String

  /// Makes a failure of its sentence.
  public init(_ reason: String) { self.reason = reason }
}
