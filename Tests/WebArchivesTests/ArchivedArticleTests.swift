import NewsModel
import Padan
import TestSupport
import Testing

private let pages = ((try? Places.names(in: Places.fixture("reading"))) ?? []).filter {
  (try? Places.bytes(Places.fixture("reading/\($0)/source.html"))) != nil
}

@Test func pagesForArchivesAreThere() { #expect(pages.count >= 8) }

/// A page out of an archive gives the article that the page itself gives.
@Test(arguments: pages) func archivedPagesGiveTheSameArticle(fixture: String) throws {
  let page = try Places.bytes(Places.fixture("reading/\(fixture)/source.html"))
  let address = "https://\(fixture).example/arsip"
  let reader = try NewsReader()
  let plain = try reader.article(from: SourceDocument(page))
  let known = try reader.article(from: SourceDocument(page, address: address))
  let packed = Archives.response(
    Archives.chunked(Archives.packed(page)), type: "text/html",
    ["Content-Encoding: gzip", "Transfer-Encoding: chunked"])
  let record = Archives.record(packed, address: address)
  let cases: [([UInt8], Article)] = [
    (page, plain), (Archives.packed(page), plain), (packed, plain),
    (Archives.savedPage(page, address: address), known),
    (record, known), (Archives.packed(record), known),
  ]
  for (bytes, expected) in cases {
    let input = try reader.input(from: SourceDocument(bytes))
    #expect(input.documents.count == 1 && input.passedOver.isEmpty)
    #expect(try reader.article(from: try #require(input.documents.first)) == expected)
  }
}

@Test func archivesWithoutAPageAreTold() throws {
  let reader = try NewsReader()
  let page = [UInt8]("<p>Isi")
  let cases: [([UInt8], PadanError.Kind)] = [
    (Archives.response(page, status: "HTTP/1.1 404 Not Found"), .archive),
    (Archives.record(Archives.response([1], ["Content-Encoding: br"])), .archive),
    (Array(Archives.packed(page).dropLast(3)), .archive),
    (Archives.packed(Archives.packed(Archives.packed(page))), .tooLarge),
    (Archives.packed([UInt8](repeating: 0x20, count: 33 << 20)), .tooLarge),
  ]
  for (bytes, kind) in cases {
    #expect { try reader.input(from: SourceDocument(bytes)) } throws: { ($0 as? PadanError)?.kind == kind }
  }
  let some =
    Archives.record(Archives.response([1], ["Content-Encoding: br"]))
    + Archives.record(Archives.response(page))
  let input = try reader.input(from: SourceDocument(some))
  #expect(input.documents.map(\.bytes) == [page])
  #expect(input.passedOver.map(\.kind) == [.archive])
}

@Test func aPackedPageKeepsTheAddressOfItsPackage() throws {
  let page = [UInt8]("<p>Isi")
  let (outer, inner) = ("https://kabar.example/berita.html.gz", "https://kabar.example/berita")
  let cases = [
    (Archives.packed(page), outer), (page, outer),
    (Archives.packed(Archives.savedPage(page, address: inner)), inner),
    (Archives.record(Archives.response(page), address: inner), inner),
  ]
  for (bytes, address) in cases {
    let input = try NewsReader().input(from: SourceDocument(bytes, address: outer))
    #expect(
      input.documents == [
        SourceDocument(
          page, address: address, charset: input.documents[0].charset, mediaType: input.documents[0].mediaType
        )
      ])
  }
}
