import Fetching
import NewsModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct DocumentTests {
  let page = "<title>Panen raya</title><p>Panen padi di Lembah Wening selesai lebih awal."

  @Test(arguments: [
    ("text/html", "text/html", nil as String?),
    ("Text/HTML; Charset=UTF-8", "text/html", "UTF-8"),
    ("text/plain;charset=\"iso-8859-1\"", "text/plain", "iso-8859-1"),
    ("application/xhtml+xml; q=1; charset = windows-1252 ; x=y", "application/xhtml+xml", "windows-1252"),
    ("application/pdf", "application/pdf", nil),
    ("text/html; charset=", "text/html", nil),
    ("; charset=utf-8", nil, "utf-8"),
    ("html", nil, nil),
    ("", nil, nil),
  ])
  func aDocumentComesWithItsEnvelope(header: String, mediaType: String?, charset: String?) throws {
    let page = page
    let server = try LoopbackServer { _ in [.answer(page, type: header)] }
    defer { server.stop() }
    let document = try Fetcher(surroundings: bare).fetch(server.address("/berita?hal=2#isi"))
    #expect(
      document
        == SourceDocument(
          Array(page.utf8), address: server.address("/berita?hal=2"), charset: charset, mediaType: mediaType))
  }

  @Test func theRequestTellsWhoAsks() throws {
    let requests = try fetch { _ in [.answer("isi", type: nil)] }.requests
    let lines = try #require(requests.first).split(separator: "\r\n").map(String.init)
    #expect(requests.count == 1)
    #expect(lines.first == "GET / HTTP/1.1")
    #expect(lines.contains("User-Agent: padan/9.9"))
    #expect(lines.contains("Accept-Language: id"))
    #expect(lines.contains { $0.hasPrefix("Accept: text/html,") })
    #expect(
      lines.contains { $0.hasPrefix("Accept-Encoding: ") && $0.contains("gzip") && $0.contains("deflate") })
    #expect(
      !lines.contains { $0.hasPrefix("Cookie") || $0.hasPrefix("Authorization") || $0.hasPrefix("Referer") })
  }

  @Test func compressedAndChunkedDocumentsAreUnpacked() throws {
    let (page, packed) = (Array(page.utf8), Gzip.stored(Array(page.utf8)))
    func text(_ pages: @escaping Pages) throws -> [UInt8] { try fetch(from: pages).result.get().bytes }
    #expect(try text { _ in [.answer(packed, headers: ["Content-Encoding: gzip"])] } == page)
    #expect(try text { _ in [.head(), .send(page)] } == page)
    #expect(
      try text { _ in
        [.head(["Transfer-Encoding: chunked"]), .send("3\r\nsat\r\n")]
          + [.send("1;x=y\r\nu\r\n"), .send("5\r\n dua!\r\n0\r\n\r\n")]
      } == Array("satu dua!".utf8))
    #expect(
      try text { _ in
        [.head(["Transfer-Encoding: chunked", "Content-Encoding: gzip"])]
          + [.send("\(String(packed.count, radix: 16))\r\n"), .send(packed), .send("\r\n0\r\n\r\n")]
      } == page)
  }

  @Test func cookiesAreNotKept() throws {
    let requests = try fetch { path in
      path == "/"
        ? [.answer("", status: "302 Found", headers: ["Location: /dua", "Set-Cookie: a=b"])]
        : [.answer("isi")]
    }.requests
    #expect(requests.count == 2)
    #expect(!requests.contains { $0.contains("Cookie") })
  }

  @Test func oneFetcherServesSeveralThreads() async throws {
    let server = try LoopbackServer { path in [.answer("isi \(path)")] }
    defer { server.stop() }
    let fetcher = Fetcher(limits(), surroundings: bare)
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 1...8 {
        group.addTask {
          String(decoding: try fetcher.fetch(server.address("/\(number)")).bytes, as: UTF8.self)
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(texts == Set((1...8).map { "isi /\($0)" }))
  }
}
