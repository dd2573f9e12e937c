import ArticleReading
import FoundationEssentials
import NewsModel
import TestSupport
import Testing

/// What a fixture's page must give; fields that stand not there must be absent, but for the address.
private struct Expected: Decodable {
  struct Piece: Decodable, Equatable {
    var kind: Paragraph.Kind
    var text: String
  }
  var title: String?
  var subtitle: String?
  var byline: [Credit]
  var published: String?
  var modified: String?
  var outlet: String?
  var source: String?
  var section: String?
  var language: String?
  var url: String?
  var dateline: String?
  var pages: Int
  var captions: [String]
  var notes: [String]
  var paragraphs: [Piece]
}

private let fixtures = (try? Places.names(in: Places.fixture("reading"))) ?? []

@Test func fixturesAreThere() { #expect(fixtures.count >= 50) }

@Test(arguments: fixtures)
func pageGivesWhatIsExpected(fixture: String) throws {
  let folder = Places.fixture("reading/" + fixture)
  let source = try #require(Places.names(in: folder).first { $0.hasPrefix("source.") })
  let expected = try JSONDecoder().decode(
    Expected.self, from: Data(Places.bytes(folder + "/expected.json")))
  let article = try ArticleReader().read(Places.bytes(folder + "/" + source))
  #expect(article.title == expected.title)
  #expect(article.subtitle == expected.subtitle)
  #expect(article.byline == expected.byline)
  #expect(article.published?.iso8601 == expected.published)
  #expect(article.modified?.iso8601 == expected.modified)
  #expect(article.outlet == expected.outlet)
  #expect(article.source == expected.source)
  #expect(article.section == expected.section)
  #expect(article.language == expected.language)
  if let url = expected.url { #expect(article.url == url) }
  #expect(article.dateline.map { article.text.text(in: $0) } == expected.dateline)
  #expect(article.pages == expected.pages)
  #expect(article.captions == expected.captions)
  #expect(article.notes.map(\.text) == expected.notes)
  let pieces = article.paragraphs.map { Expected.Piece(kind: $0.kind, text: article.text.text(in: $0.range)) }
  #expect(pieces == expected.paragraphs)
}
