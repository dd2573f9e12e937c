import NewsModel
import Testing
import WebArchives

private func limits(_ change: (inout WebArchive.Limits) -> Void) -> WebArchive.Limits {
  var limits = WebArchive.Limits()
  change(&limits)
  return limits
}

@Test func compressedPagesAndTextsAreUnpacked() throws {
  for text in ["<html><p>Isi", "Banjir merendam tiga desa.", ""] {
    let once = Archives.packed([UInt8](text))
    #expect(try texts(in: once) == [text])
    #expect(try texts(in: Archives.packed(once)) == [text])
    #expect(problem(in: Archives.packed(Archives.packed(once))) == .layersTooDeep(limit: 2))
  }
  let page = [UInt8]("<p>Isi")
  #expect(try texts(in: Archives.packed(Archives.savedPage(page))) == ["<p>Isi"])
  #expect(try texts(in: Archives.packed(Archives.response(page))) == ["<p>Isi"])
  #expect(
    try texts(in: Archives.packed(Archives.packed(Archives.record(Archives.response(page))))) == ["<p>Isi"])
  // Members in a row are one text; what is no member behind them is left.
  #expect(try texts(in: Archives.packed(page) + Archives.packed(page) + [0, 0]) == ["<p>Isi<p>Isi"])
}

@Test func brokenCompressionIsTold() {
  let packed = Archives.packed([UInt8](String(repeating: "Banjir merendam tiga desa. ", count: 50)))
  for length in 10..<packed.count { #expect(problem(in: Array(packed.prefix(length))) == .cutOff(.gzip)) }
  var wrong = packed
  wrong[packed.count - 6] ^= 1
  #expect(problem(in: wrong) == .damaged(.gzip))
  // Too short for gzip, or another method.
  #expect(problem(in: [0x1F, 0x8B]) == nil)
  #expect(problem(in: [0x1F, 0x8B, 0x07] + [UInt8](repeating: 0, count: 20)) == nil)
}

/// A few kilobytes that unpack to far more than any page.
@Test(.timeLimit(.minutes(10))) func bombsAreRefused() {
  let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
  let once = Archives.packed(zeros)
  let bomb = Array(repeatElement(once, count: 5).joined())
  #expect(problem(in: bomb) == .tooLong(limit: 32 << 20))
  #expect(problem(in: Archives.packed(bomb)) == .tooLong(limit: 32 << 20))
  #expect(problem(in: Archives.response(bomb, ["Content-Encoding: gzip"])) == .tooLong(limit: 32 << 20))
  // As records of a web archive: one is passed over, and all together are too much.
  let record = Archives.packed(Archives.record(Archives.response(once, ["Content-Encoding: gzip"])))
  let many = Array(repeatElement(record, count: 10).joined())
  #expect(problem(in: many, limits: limits { $0.totalBytes = 64 << 20 }) == .tooMuch(limit: 64 << 20))
  #expect(problem(in: many) == nil)
  #expect(problem(in: record, limits: limits { $0.documentBytes = 1 << 20 }) == .tooLong(limit: 1 << 20))
}

@Test func countsAndSizesAreLimited() {
  let page = [UInt8](String(repeating: "<p>Isi", count: 300))
  let record = Archives.record(Archives.response(page))
  let saved = Archives.savedPage(page)
  let nested = (1...20).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
  let long = "X-Panjang: " + String(repeating: "a", count: 300 << 10) + "\r\n\r\n"
  let cases: [([UInt8], WebArchive.Limits, ArchiveError.Problem?)] = [
    (record + record, limits { $0.documents = 1 }, .tooManyDocuments(limit: 1)),
    (record + record, limits { $0.documents = 2 }, nil),
    (saved, limits { $0.parts = 1 }, .tooManyParts(limit: 1)), (saved, limits { $0.parts = 2 }, nil),
    (saved, limits { $0.documentBytes = 1000 }, .tooLong(limit: 1000)),
    (Archives.response(page), limits { $0.documentBytes = 1000 }, .tooLong(limit: 1000)),
    (record, limits { $0.documentBytes = 1000 }, .tooLong(limit: 1000)),
    (
      Archives.record(page, type: "resource", contentType: "text/html"), limits { $0.documentBytes = 1000 },
      .tooLong(limit: 1000)
    ),
    ([UInt8]("MIME-Version: 1.0\n" + nested), .init(), .partsTooDeep(limit: 16)),
    ([UInt8]("WARC/1.0\r\n" + long), .init(), .headerTooLong(limit: 256 << 10)),
    ([UInt8]("HTTP/1.1 200 OK\r\n" + long), .init(), .headerTooLong(limit: 256 << 10)),
    (
      Array(repeatElement([UInt8]("WARC/1.0\r\n\r\n"), count: 20).joined()), limits { $0.faults = 9 },
      .tooManyFaults(limit: 9)
    ),
    (
      [UInt8](
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--"
      ), .init(), .noPage(.part, count: 1)
    ),
    (
      [UInt8]("MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: x-uuencode\n\nx"),
      .init(), .transferEncoding("x-uuencode")
    ),
  ]
  for (number, (bytes, limits, expected)) in cases.enumerated() {
    #expect(problem(in: bytes, limits: limits) == expected, "case \(number)")
  }
}

/// Inputs that would take a square of their length if anything were read again and again.
@Test(.timeLimit(.minutes(10))) func hostileArchivesAreReadInTime() {
  func many(_ text: String, _ count: Int = 200_000) -> [UInt8] {
    [UInt8](String(repeating: text, count: count))
  }
  let mail = [UInt8]("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n")
  let member = Archives.packed([UInt8]("WARC/1.0\r\n"))
  let inputs = [
    mail + many("--b\n"), mail + many("--bx\n"), mail + many("\n"), mail + [UInt8]("--b\n") + many("A: b\n"),
    mail + [UInt8]("--b\n") + many("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 20_000),
    many("A: b\n"), many("WARC/1.0\n"), many("WARC/1.0\nContent-Length: 999999\n\n", 50_000),
    many("WARC/1.0\nContent-Length: 1\n\n", 50_000), many("HTTP/1.1 200\nA: b\n\n"),
    [UInt8]("HTTP/1.1 200\nTransfer-Encoding: chunked\n\n") + many("1\na\n"),
    Array(repeatElement(Array(member.dropLast(4)), count: 20_000).joined()),
    Array(repeatElement(Array(member.prefix(12)), count: 20_000).joined()),
    member + many("\u{1F}", 400_000),
    member + Array(repeatElement([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0] as [UInt8], count: 40_000).joined()),
  ]
  for bytes in inputs { _ = problem(in: bytes) }
}

@Test func everyErrorIsOneSentence() {
  let problems: [ArchiveError.Problem] = [
    .noPage(.part, count: 1), .noPage(.record, count: 2), .cutOff(.gzip), .damaged(.deflate),
    .cutOff(.chunks),
    .cutOff(.record), .cutOff(.response), .length(nil), .length("x"), .overrun, .noRecord,
    .contentCoding("br"),
    .transferEncoding("x"), .status(404), .status(301), .mediaType("image/png"), .tooLong(limit: 32 << 20),
    .tooMuch(limit: 1),
    .tooManyDocuments(limit: 1), .tooManyParts(limit: 1), .tooManyFaults(limit: 1), .partsTooDeep(limit: 1),
    .layersTooDeep(limit: 1), .headerTooLong(limit: 256 << 10), .outOfMemory,
  ]
  var told: Set<String> = []
  for problem in problems {
    let sentence = ArchiveError(problem, at: .init(byte: 7)).description
    #expect(sentence.hasPrefix("byte 7: ") && !sentence.hasSuffix(".") && told.insert(sentence).inserted)
  }
  // A name out of a file can't write to a terminal.
  let name = ArchiveError(
    .contentCoding("\u{1B}[31m\u{9B}" + String(repeating: "x", count: 100)), at: .init(byte: 0))
  #expect(name.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  #expect(!name.description.contains("\u{9B}") && name.description.utf8.count < 180)
}
