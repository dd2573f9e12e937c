import NewsModel
import Padan
import Testing

private let host = "https://nusa.example/panen"

private func paragraph(_ number: Int) -> String {
  "Warga dusun ke-\(number) menanam padi bersama di lahan milik desa sejak pagi, dan panen pertama diperkirakan "
    + "berlangsung tiga bulan lagi menurut ketua kelompok tani setempat."
}

/// A page of the article with some of its paragraphs and links to other pages.
private func page(
  _ address: String, _ paragraphs: ClosedRange<Int>, links: String = "", dateline: String = "",
  end: String = ""
) -> SourceDocument {
  let text =
    "<html><head><title>Panen Raya di Lereng Merapi</title><link rel=canonical href='\(host)'></head><body>"
    + "<h1>Panen Raya di Lereng Merapi</h1><div class=artikel>"
    + paragraphs.enumerated().map { "<p>\($0.offset == 0 ? dateline : "")\(paragraph($0.element))</p>" }
    .joined()
    + end + links + "</div></body></html>"
  return SourceDocument(Array(text.utf8), address: address)
}

private func link(_ page: String) -> String { "<a href='?page=\(page)'>\(page)</a>" }

private let three = link("1") + link("2") + link("3")

/// Reads the first page and those that it leads to; the addresses that were fetched, in order.
private func follow(
  _ pages: [String: SourceDocument], limit: Int = 10
) throws -> (article: Article, fetched: [String]) {
  var fetched: [String] = []
  let first = try #require(pages[host])
  let article = try NewsReader().article(from: first, pages: limit) { address throws(PageFailure) in
    fetched.append(address)
    guard let page = pages[address] else { throw PageFailure("the server says 404") }
    return page
  }
  return (article, fetched)
}

private func numbers(_ article: Article) -> [Int] {
  article.paragraphs.compactMap { place in
    (1...20).first { article.text.text(in: place.range) == paragraph($0) }
  }
}

private let split: [String: SourceDocument] = [
  host: page(host, 1...4, links: three),
  host + "?page=2": page(
    host + "?page=2", 5...8, links: three, dateline: "JAKARTA, NUSA.com - "),
  host + "?page=3": page(host + "?page=3", 8...10, links: three, end: "<p>Editor: Sari Wijaya</p>"),
]

@Test func pagesAreFollowed() throws {
  let (article, fetched) = try follow(split)
  #expect(fetched == [host + "?page=2", host + "?page=3"])
  // The dateline of page 2 and the paragraph that page 3 says again come once.
  #expect(numbers(article) == Array(1...10))
  #expect(article.paragraphs.count == 10)
  #expect(article.pages == 3)
  #expect(article.continuation == nil)
  #expect(article.notes.isEmpty)
  #expect(article.byline == [Credit(name: "Sari Wijaya", role: .editor)])
}

@Test func followingEndsAtTheLimit() throws {
  let (article, fetched) = try follow(split, limit: 2)
  #expect(fetched.count == 1)
  #expect(numbers(article) == Array(1...8))
  #expect(article.continuation?.address == host + "?page=3")
  #expect(
    article.notes.map(\.text) == ["The article goes on: it names 3 pages, and 2 of them were read."])
  #expect(try follow(split, limit: 1).fetched.isEmpty)
}

@Test func aPageThatIsMissingEndsIt() throws {
  var pages = split
  pages[host + "?page=3"] = nil
  let (article, _) = try follow(pages)
  #expect(numbers(article) == Array(1...8))
  #expect(article.notes.map(\.kind) == [.morePages, .reading])
  #expect(article.notes.last?.text == "The page at \(host)?page=3 is missing: the server says 404.")
  pages[host + "?page=2"] = SourceDocument(Array("<html><body><p>Kosong</p></body></html>".utf8))
  #expect(numbers(try follow(pages).article) == Array(1...4))
}

@Test func allOnOnePageIsPreferred() throws {
  let all = host + "?page=all"
  var pages = split
  pages[host] = page(host, 1...4, links: three + link("all"))
  pages[all] = page(all, 1...10, links: three)
  let (article, fetched) = try follow(pages)
  #expect(fetched == [all])
  #expect(numbers(article) == Array(1...10))
  #expect(article.notes.isEmpty)
}

@Test func pagesThatLeadInACircleAreReadOnce() throws {
  let pages = [
    host: page(host, 1...3, links: link("2")),
    host + "?page=2": page(host, 4...6, links: link("2")),
  ]
  let (article, fetched) = try follow(pages)
  #expect(fetched == [host + "?page=2"])
  #expect(numbers(article) == Array(1...6))
}

@Test func filesAreJoined() throws {
  let reader = try NewsReader()
  let pages = try [split[host], split[host + "?page=2"], split[host + "?page=3"]].map {
    try reader.article(from: #require($0))
  }
  let article = reader.joined(pages)
  #expect(numbers(article) == Array(1...10))
  #expect(article.title == "Panen Raya di Lereng Merapi")
  #expect(article.notes.isEmpty)
  for place in article.paragraphs { #expect(place.range.end <= article.text.utf8.count) }
  #expect(reader.joined([pages[0]]) == pages[0])
  #expect(reader.joined(Array(pages.prefix(2))).notes.map(\.kind) == [.morePages])
}

@Test func aShortLastPageBelongsToTheArticle() throws {
  let end = "<p>Panen berikutnya dimulai pada bulan Juni, kata ketua kelompok tani itu.</p>"
  var pages = split
  pages[host + "?page=3"] = page(host + "?page=3", 10...10, links: three, end: end)
  let short =
    "<html><title>Panen Raya di Lereng Merapi</title><h1>Panen Raya di Lereng Merapi</h1>\(end)</html>"
  pages[host + "?page=3"] = SourceDocument(Array(short.utf8), address: host + "?page=3")
  let (article, _) = try follow(pages)
  #expect(article.paragraphs.count == 9)
  #expect(article.notes.isEmpty)
  // Another headline stands over a page that is not there.
  let missing = short.replacing("Panen Raya di Lereng Merapi", with: "Halaman tidak ditemukan")
  pages[host + "?page=3"] = SourceDocument(Array(missing.utf8), address: host + "?page=3")
  let without = try follow(pages).article
  #expect(without.paragraphs.count == 8)
  #expect(without.notes.map(\.kind) == [.morePages, .reading])
}

@Test func aPageGivenTwiceCountsOnce() throws {
  let reader = try NewsReader()
  let pages = try [host, host + "?page=2", host + "?page=2"].map {
    try reader.article(from: #require(split[$0]))
  }
  let texts = { (article: Article) in article.notes.map(\.text) }
  #expect(
    texts(reader.joined(pages)) == ["The article goes on: it names 3 pages, and 2 of them were read."])
  #expect(
    texts(reader.joined([pages[0], pages[0]]))
      == ["The article goes on: it names 3 pages, and only this one was read."])
}
