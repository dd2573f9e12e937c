import ArticleReading
import NewsModel
import TestSupport
import Testing

/// The article of the reference data, read as the issue asks.
@Suite(
  .enabled(
    if: Places.shared != nil, "needs the reference data in ../shared, which is absent"))
struct SharedArticleTests {
  private func article() throws -> Article {
    let shared = try #require(Places.shared)
    return try ArticleReader().read(try Places.bytes(shared + "/article.txt"))
  }

  @Test func bylineAndSource() throws {
    let article = try article()
    #expect(
      article.byline == [
        Credit(name: "Andari Wulan Nugrahani", role: .writer), Credit(name: "Bobby Wiratama", role: .editor),
      ])
    #expect(article.source == "TribunSolo.com")
    #expect(article.outlet?.lowercased() == "tribunnews.com")
    #expect(article.pages == 2)
    #expect(article.notes.map(\.kind) == [.morePages, .repeated])
  }

  @Test func bodyWithoutFurniture() throws {
    let article = try article()
    #expect(article.paragraphs.count == 14)
    #expect(article.dateline.map { article.text.text(in: $0) } == "TRIBUNNEWS.COM -")
    #expect(article.captions.count == 1)
    for part in [
      "BERITA REKOMENDASI", "Baca juga", "Halaman", "WhatsApp", "©", "Ikuti kami", "zoom-in", "REUTERS",
    ] {
      #expect(!article.text.contains(part))
    }
  }
}
