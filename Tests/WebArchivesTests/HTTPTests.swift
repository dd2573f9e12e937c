import NewsModel
import Testing
import WebArchives

private let page = [UInt8]("<html><body>" + String(repeating: "<p>Warga menunggu air surut.</p>", count: 40))

@Test func savedResponsesAreRead() throws {
  let cases: [[UInt8]] = [
    Archives.response(page), Archives.response(page, status: "HTTP/2 200 "),
    Archives.response(page, status: "HTTP/1.0 200"),
    Archives.response(page, type: nil, ["Server: x"]), Archives.response(page, type: "text/plain"),
    Archives.response(page, type: "Application/XHTML+XML;charset=utf-8"),
    // Line ends as editors leave them.
    [UInt8]("HTTP/1.1 200 OK\nServer: x\nContent-Type: text/html\n\n") + page,
    // Redirections, a proxy's word and "100 Continue" before the page.
    Archives.response([], status: "HTTP/1.1 301 Moved", ["Location: https://kabar.example/"])
      + Archives.response(page),
    Archives.response([], status: "HTTP/1.1 200 Connection established", type: nil, ["Via: x"])
      + Archives.response([], status: "HTTP/1.1 100 Continue", type: nil) + Archives.response(page),
    // Chunks: with and without an end, with an extension, undone by the program that saved them.
    Archives.response(Archives.chunked(page), ["Transfer-Encoding: chunked"]),
    Archives.response(Archives.chunked(page, size: 7, isClosed: false), ["Transfer-Encoding: Chunked"]),
    Archives.response(
      [UInt8](String(page.count, radix: 16) + " ; x=y\n") + page + [10] + [UInt8]("0\n\n"),
      ["transfer-encoding:chunked"]),
    Archives.response(page, ["Transfer-Encoding: chunked"]),
    // Compression, and its header left over.
    Archives.response(Archives.packed(page), ["Content-Encoding: gzip"]),
    Archives.response(Archives.packed(page), ["Content-Encoding: x-gzip, identity"]),
    Archives.response(Archives.packed(page, .zlib), ["Content-Encoding: deflate"]),
    Archives.response(Archives.packed(page, .raw), ["Content-Encoding: deflate"]),
    Archives.response(Archives.packed(Archives.packed(page, .zlib)), ["Content-Encoding: deflate, gzip"]),
    Archives.response(
      Archives.chunked(Archives.packed(page)), ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]),
    Archives.response(Archives.chunked(Archives.packed(page)), ["Transfer-Encoding: gzip, chunked"]),
    Archives.response(page, ["Content-Encoding: gzip"]), Archives.response(page, ["Content-Encoding: br"]),
    Archives.response(page, ["Content-Encoding: deflate"]),
  ]
  for (number, bytes) in cases.enumerated() {
    #expect(try WebArchive.documents(in: bytes)?.map(\.bytes) == [page], "case \(number)")
  }
  let document = try #require(try WebArchive.documents(in: cases[0])?.first)
  #expect(document.charset == "UTF-8" && document.mediaType == "text/html" && document.address == nil)
}

@Test(arguments: [
  "HTTP/1.1 200 OK", "HTTP/1.1 200 OK\n\n",
  "HTTP/1.1 200 OK adalah kode sukses.\nKode lain ada juga.\n\nSelesai.",
  "HTTP adalah protokol.", "HTTP/x 200\nA: b\n\n", "HTTP/1.1 20\nA: b\n\n", "HTTP/1.1\nA: b\n\n",
])
func textsAboutHTTPStayTexts(text: String) throws {
  #expect(try WebArchive.documents(in: [UInt8](text)) == nil)
}

@Test func responsesWithoutAPageAreTold() {
  let cases: [([UInt8], ArchiveError.Problem)] = [
    (Archives.response(page, status: "HTTP/1.1 404 Not Found"), .status(404)),
    (Archives.response([], status: "HTTP/2 301", ["Location: /"]), .status(301)),
    (Archives.response(page, type: "image/png"), .mediaType("image/png")),
    ([UInt8]("HTTP/1.1 200 OK\nContent-Type: text/html\n"), .cutOff(.response)),
    (Archives.response([0x8B, 0x01, 0x80], ["Content-Encoding: br"]), .contentCoding("br")),
    (Archives.response([0x28, 0xB5, 0x2F, 0xFD], ["Content-Encoding: ZSTD"]), .contentCoding("zstd")),
    (Archives.response(Array(Archives.packed(page).dropLast(9)), ["Content-Encoding: gzip"]), .cutOff(.gzip)),
    (
      Archives.response(
        Archives.packed(page).dropLast(8) + [0, 0, 0, 0, 0, 0, 0, 0], ["Content-Encoding: gzip"]),
      .damaged(.gzip)
    ),
    (Archives.response([0xFF, 0xFF, 0xFF], ["Content-Encoding: deflate"]), .damaged(.deflate)),
    (Archives.response([UInt8]("5\r\nabc"), ["Transfer-Encoding: chunked"]), .cutOff(.chunks)),
    (Archives.response([UInt8]("3\r\nabc\r\nzz\r\n"), ["Transfer-Encoding: chunked"]), .damaged(.chunks)),
    (Archives.response([UInt8]("7FFFFFFFFFFFFFF\r\nabc"), ["Transfer-Encoding: chunked"]), .cutOff(.chunks)),
    (Archives.response(page, ["Content-Encoding: gzip, gzip, gzip, gzip, gzip"]), .layersTooDeep(limit: 4)),
  ]
  for (bytes, expected) in cases { #expect(problem(in: bytes) == expected) }
  // A size that no number holds begins no chunk.
  #expect(
    problem(in: Archives.response([UInt8]("FFFFFFFFFFFFFFFFF\r\nabc"), ["Transfer-Encoding: chunked"])) == nil
  )
}

/// What a body must look like to be taken for a page whose compression is undone already.
@Test(arguments: [
  ("<p>", true), ("\u{FEFF}\r\n\t <!-- -->", true), ("</p>", true), ("<?xml", true), ("< 3", false),
  ("<", false),
  ("\u{B}<p>", false), ("\u{1B}<p>", false), ("teks", false), ("", false),
])
func packedBodiesAreNotTakenForPages(body: String, isPage: Bool) {
  let expected: ArchiveError.Problem? = isPage ? nil : .contentCoding("br")
  #expect(problem(in: Archives.response([UInt8](body), ["Content-Encoding: br"])) == expected)
}
