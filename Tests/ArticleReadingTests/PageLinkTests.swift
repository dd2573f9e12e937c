@testable import ArticleReading
import NewsModel
import Testing

@Test(arguments: [
  ("https://nusa.example/a", "https://nusa.example/b/c", "https://nusa.example/a"),
  ("//cdn.example/a", "https://nusa.example/b", "https://cdn.example/a"),
  ("/a?x=1", "https://nusa.example/b/c?y=2", "https://nusa.example/a?x=1"),
  ("?page=2", "https://nusa.example/b/c?y=2#top", "https://nusa.example/b/c?page=2"),
  ("?page=2", "https://nusa.example", "https://nusa.example/?page=2"),
  ("d", "https://nusa.example/b/c", "https://nusa.example/b/d"),
  ("../d/./e", "https://nusa.example/a/b/c", "https://nusa.example/a/d/e"),
  ("../../../d", "https://nusa.example/a/b", "https://nusa.example/d"),
  ("d", "https://nusa.example", "https://nusa.example/d"),
  ("#komentar", "https://nusa.example/a#x", "https://nusa.example/a#komentar"),
  (" /a ", "HTTPS://nusa.example/", "HTTPS://nusa.example/a"),
  ("javascript:void(0)", "https://nusa.example/", nil), ("mailto:a@b", "https://nusa.example/", nil),
  ("/a", nil, nil), ("a", "berkas.html", nil),
])
func addressesAreResolved(reference: String, base: String?, expected: String?) {
  #expect(ReferenceResolution.resolve(reference, at: base) == expected)
}

@Test(arguments: [
  ("https://nusa.example/panen", "nusa.example/panen", PageAddress.Page.unnamed),
  ("http://www.nusa.example/panen/?page=2", "nusa.example/panen", .number(2)),
  ("https://nusa.example/panen/2/", "nusa.example/panen", .number(2)),
  ("https://nusa.example/panen/page/3", "nusa.example/panen", .number(3)),
  ("https://nusa.example/panen?page=all#2", "nusa.example/panen", .all),
  ("https://nusa.example/panen?showpage=all&utm_source=x", "nusa.example/panen", .all),
  ("https://nusa.example/baca?id=77&hal=4", "nusa.example/baca?id=77", .number(4)),
  ("https://nusa.example/panen?page=123", "nusa.example/panen?page=123", .unnamed),
  ("https://nusa.example/panen?page=0", "nusa.example/panen?page=0", .unnamed),
  ("https://nusa.example", "nusa.example", .unnamed), ("", "", .unnamed), ("://", "", .unnamed),
])
func anAddressNamesAPage(address: String, article: String, page: PageAddress.Page) {
  let parts = PageAddress(address)
  #expect(String(decoding: parts.article, as: UTF8.self) == article)
  #expect(parts.page == page)
}

private let body = (1...6).map { number in
  "<p>Warga dusun ke-\(number) menanam padi bersama di lahan milik desa sejak pagi, dan panen pertama "
    + "diperkirakan berlangsung tiga bulan lagi menurut ketua kelompok tani setempat.</p>"
}

/// The pages and the continuation of a page at `own` with `links` behind, or in the midst of, its text.
private func check(
  own: String = "https://nusa.example/panen", head: String = "", links: String, inside: String = "",
  address: String? = nil, pages: Int, continuation: Continuation?
) throws {
  let source =
    "<html><head><title>Panen Raya di Lereng Merapi</title><link rel=canonical href='\(own)'>\(head)</head><body>"
    + "<h1>Panen Raya di Lereng Merapi</h1><div class=artikel>" + body[..<3].joined() + inside
    + body[3...].joined() + links + "</div></body></html>"
  let article = try ArticleReader().read(SourceDocument(Array(source.utf8), address: address))
  #expect(article.pages == pages)
  #expect(article.continuation == continuation)
  #expect(article.notes.contains { $0.kind == .morePages } == (pages > 1))
  #expect(article.paragraphs.count == 6)
}

private let two = Continuation(kind: .next, address: "https://nusa.example/panen?page=2")

@Test(arguments: [
  ("<div><a href='?page=2'>2</a> <a href='?page=3'>3</a></div>", 3, two),
  ("<div><a href='?page=3'>3</a> <a href='?page=2'>2</a> <a href='?page=9'>9</a></div>", 3, two),
  ("<a href='/panen?page=2'>Selanjutnya</a>", 2, two),
  (
    "<a href='?page=2'>2</a><a href='?page=all'>Tampilkan semua</a>", 2,
    Continuation(kind: .whole, address: "https://nusa.example/panen?page=all")
  ),
  (
    "<a href='http://www.nusa.example/panen/2/'>2</a>", 2,
    Continuation(kind: .next, address: "http://www.nusa.example/panen/2/")
  ),
  ("<a href='https://nusa.example/panen-lain?page=2'>2</a>", 1, nil),
  ("<a href='https://lain.example/panen?page=2'>2</a>", 1, nil),
  ("<a href='/indeks?page=2'>2</a><a href='/panen#komentar'>3</a>", 1, nil),
  ("<a href='?page=1'>1</a><a href='?komentar=2'>2</a>", 1, nil),
])
func furtherPagesAreNamed(links: String, pages: Int, continuation: Continuation?) throws {
  try check(links: links, pages: pages, continuation: continuation)
}

@Test func theShownPageIsTold() throws {
  let links = "<a href='?page=1'>1</a><a href='?page=2'>2</a><a href='?page=3'>3</a>"
  let three = Continuation(kind: .next, address: "https://nusa.example/panen?page=3")
  try check(links: links, address: "https://nusa.example/panen?page=2", pages: 3, continuation: three)
  try check(links: links, address: "https://nusa.example/panen?page=3", pages: 3, continuation: nil)
  try check(
    links: "<a href='?page=1'>1</a> 2 <a href='?page=3'>3</a>", pages: 3, continuation: three)
  try check(links: links, address: "https://nusa.example/panen?page=all", pages: 1, continuation: nil)
}

@Test func pagesInsideTheDocumentAreNoFurtherPages() throws {
  let links = "<div class=paging><a href='?page=2'>2</a><a href='?page=3'>3</a></div>"
  try check(links: links, inside: links, pages: 1, continuation: nil)
}

@Test func partsOfTheDocumentAreNoFurtherPages() throws {
  let links = (1...3).map { "<a href='#page\($0)'>\($0)</a>" }.joined()
  try check(links: "<div class=paging>\(links)</div>", pages: 1, continuation: nil)
}

@Test func theHeadNamesTheNextPage() throws {
  try check(head: "<link rel=next href='?page=2'>", links: "", pages: 2, continuation: two)
  try check(head: "<link rel=next href='/berita-lain'>", links: "", pages: 1, continuation: nil)
  // The article's own number is no page, and its neighbour is no next page of it.
  try check(
    own: "https://nusa.example/berita/7", links: "<a href='/berita/8'>8</a>", pages: 1, continuation: nil)
  try check(
    own: "https://nusa.example/berita/3", links: "<a href='/berita/2'>2</a><a href='/berita/4'>4</a>",
    pages: 1,
    continuation: nil)
  try check(
    own: "https://nusa.example/panen/2", links: "<a href='/panen/1'>1</a><a href='/panen/3'>3</a>", pages: 3,
    continuation: Continuation(kind: .next, address: "https://nusa.example/panen/3"))
  let third = Continuation(kind: .next, address: "https://nusa.example/panen/3")
  try check(
    own: "https://nusa.example/panen/2", head: "<link rel=next href='/panen/3'>", links: "", pages: 3,
    continuation: third)
}

@Test func relativeAddressesStartAtTheBase() throws {
  try check(
    head: "<base href='https://nusa.example/panen'>", links: "<a href='?page=2'>2</a>", pages: 2,
    continuation: two)
}

@Test func keywordsComeOnce() throws {
  let source =
    "<html><head><meta property=og:site_name content='Nusa'><meta name=keywords content='Panen, padi,PANEN, Nusa'>"
    + "<meta name=news_keywords content='padi; Merapi'><script type='application/ld+json'>"
    + "{\"@type\":\"NewsArticle\",\"keywords\":[\"Sawah\",\"tag:padi\"]}</script></head><body><h1>Panen Raya</h1>"
    + body.joined() + "</body></html>"
  let article = try ArticleReader().read(Array(source.utf8))
  #expect(article.keywords == ["Panen", "padi", "Merapi", "Sawah", "tag:padi"])
}
