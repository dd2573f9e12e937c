@testable import ArticleReading
import NewsModel
import TestSupport
import Testing

private let fixtures = (try? Places.names(in: Places.fixture("reading"))) ?? []

private func bytes(of fixture: String) throws -> [UInt8] {
  let folder = Places.fixture("reading/" + fixture)
  let source = try #require(Places.names(in: folder).first { $0.hasPrefix("source.") })
  return try Places.bytes(folder + "/" + source)
}

private func key(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

@Test(arguments: fixtures)
func whatIsExplainedAsKeptIsTheArticle(fixture: String) throws {
  let document = SourceDocument(try bytes(of: fixture))
  let explanation = try ArticleReader().explain(document)
  let article = try ArticleReader().read(document)
  #expect(explanation.failure == nil)
  // Where another text stands in for the page's lines, none of them is kept.
  if explanation.way != nil {
    #expect(explanation.blocks.filter(\.isKept).isEmpty)
    return
  }
  let kept = explanation.blocks.filter(\.isKept)
  let body = key(article.text)
  for block in kept {
    // Marks of list items, the reporter's initials and notes on the writer go from a line that is kept.
    let text = key(block.text).drop { $0.isNumber }
    #expect(body.contains(text.prefix((text.count + 1) / 2)), "\(block.text)")
  }
  let all = key(kept.map(\.text).joined())
  #expect(all.count >= body.count && all.count <= body.count + 120)
}

/// The line of a page that begins so, explained.
private func line(_ beginning: String, in page: String) throws -> ExplainedBlock {
  let explanation = try ArticleReader().explain(SourceDocument(Array(page.utf8)))
  return try #require(explanation.blocks.first { $0.text.hasPrefix(beginning) })
}

private let paragraphs = (1...6).map { number in
  "Warga dusun ke-\(number) menanam padi bersama di lahan milik desa sejak pagi, dan panen pertama diperkirakan "
    + "berlangsung tiga bulan lagi."
}

private let page =
  "<html><body><nav><a href=/>Beranda</a></nav><h1>Panen Raya di Lereng Merapi</h1><div class=artikel>"
  + "<figure><img src=a.jpg><figcaption>Petani memanen padi di lereng gunung.</figcaption></figure>"
  + paragraphs[..<3].map { "<p>\($0)</p>" }.joined()
  + "<p>Baca juga: <a href=/b>Harga Gabah Naik Lagi</a></p>"
  + "<div class=related-box><p>Harga beras di pasar kota naik dua kali pekan ini, kata pedagang.</p></div>"
  + paragraphs[3...].map { "<p>\($0)</p>" }.joined()
  + "<p>\(paragraphs[1])</p><p>Editor: Sari Wijaya</p></div>"
  + "<footer><p>Hak cipta dilindungi undang-undang.</p></footer></body></html>"

@Test(arguments: [
  ("Warga dusun ke-1", true, "in the body's element"), ("Warga dusun ke-6", true, "prose"),
  ("Petani memanen", false, "a picture's caption (figcaption)"),
  ("Baca juga", false, "words of the page: related"),
  ("Harga beras", false, "in an element named as beside the article (div.related-box)"),
  ("Editor: Sari", false, "names the writer, the source or the date"),
  ("Hak cipta", false, "in an element beside the article (footer)"),
  ("Beranda", false, "in an element beside the article (nav)"),
])
func theReasonIsNamed(beginning: String, isKept: Bool, reason: String) throws {
  let block = try line(beginning, in: page)
  #expect(block.isKept == isKept)
  #expect(block.reasons.map(\.name).contains(reason), "\(block.reasons)")
  #expect(block.reasons.reduce(0) { $0 + $1.points } == block.score)
}

@Test func whatIsSaidTwiceIsExplainedOnce() throws {
  let explanation = try ArticleReader().explain(SourceDocument(Array(page.utf8)))
  let twice = explanation.blocks.filter { $0.text == paragraphs[1] }
  #expect(twice.map(\.isKept) == [true, false])
  #expect(twice[1].reasons.last?.name == "said again")
}

@Test func aPageThatIsNoArticleIsExplained() throws {
  let page = "<html><body><p>Kosong.</p></body></html>"
  let explanation = try ArticleReader().explain(SourceDocument(Array(page.utf8)))
  #expect(explanation.failure == .tooShort(words: 1))
  #expect(explanation.blocks.map(\.text) == ["Kosong."])
}

@Test func aPageThatItsProgramDrawsIsReadFromItsData() throws {
  let html = paragraphs.map { "<p>\($0)</p>" }.joined().replacing("\"", with: "\\\"")
  let page =
    "<html><head><title>Panen Raya di Lereng Merapi</title></head><body><div id=root>Memuat…</div>"
    + "<script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"article\":{\"isi\":\"\(html)\"}}}</script>"
    + "</body></html>"
  let document = SourceDocument(Array(page.utf8))
  let article = try ArticleReader().read(document)
  #expect(article.title == "Panen Raya di Lereng Merapi")
  #expect(article.paragraphs.map { article.text.text(in: $0.range) } == paragraphs)
  let explanation = try ArticleReader().explain(document)
  #expect(explanation.way == .scripts && explanation.failure == nil)
  #expect(explanation.blocks.filter(\.isKept).isEmpty)
}

@Test func blocksInAProgramsDataAreParagraphs() throws {
  let blocks = paragraphs.map { "{\"type\":\"paragraph\",\"text\":\"\($0)\"}" }.joined(separator: ",")
  let page =
    "<html><head><title>Panen Raya di Lereng Merapi</title></head><body><div id=root></div>"
    + "<script type='application/json'>{\"story\":{\"blocks\":[\(blocks)]}}</script></body></html>"
  let article = try ArticleReader().read(Array(page.utf8))
  #expect(article.paragraphs.map { article.text.text(in: $0.range) } == paragraphs)
}
