import NewsModel
import Testing
import WebArchives

private func page(_ number: Int) -> [UInt8] {
  [UInt8]("<p>Halaman \(number): " + String(repeating: "air naik lagi. ", count: 30))
}

private func record(_ number: Int, length: String? = nil) -> [UInt8] {
  Archives.record(Archives.response(page(number)), address: "https://kabar.example/\(number)", length: length)
}

private let request = Archives.record(
  [UInt8]("GET / HTTP/1.1\r\nHost: kabar.example\r\n\r\n"), type: "request")

/// Records in a row: plain, each packed for itself, and all packed together.
private func shapes(_ records: [[UInt8]]) -> [[UInt8]] {
  [
    Array(records.joined()), Array(records.map { Archives.packed($0) }.joined()),
    Archives.packed(Array(records.joined())),
  ]
}

@Test func pagesComeInOrder() throws {
  let info = Archives.record(
    [UInt8]("software: x\r\n"), type: "warcinfo", contentType: "application/warc-fields")
  for bytes in shapes([info, request, record(1), record(2), request, record(3)]) {
    let contents = try #require(try WebArchive.contents(of: bytes))
    #expect(contents.documents.map(\.bytes) == [page(1), page(2), page(3)])
    #expect(contents.documents.map(\.address) == [1, 2, 3].map { "https://kabar.example/\($0)" })
    #expect(contents.documents.allSatisfy { $0.charset == "UTF-8" && $0.mediaType == "text/html" })
    #expect(contents.passedOver.isEmpty)
  }
}

@Test func recordsOfOtherKindsAreNoPages() throws {
  let response = Archives.response(page(9))
  let others = [
    request, Archives.record(response, type: "revisit"), Archives.record(response, type: "metadata"),
    Archives.record(response, type: "continuation"),
    Archives.record([UInt8]("20260101\r\n"), contentType: "text/dns"),
    Archives.record(Archives.response(page(9), status: "HTTP/1.1 404 Not Found")),
    Archives.record(Archives.response(page(9), type: "text/css")), Archives.record([]),
    Archives.record(page(9), type: "resource", contentType: "image/png"),
  ]
  for bytes in shapes(others + [record(1)]) {
    let contents = try #require(try WebArchive.contents(of: bytes))
    #expect(contents.documents.map(\.bytes) == [page(1)] && contents.passedOver.isEmpty)
  }
  for bytes in shapes(others) { #expect(problem(in: bytes) == .noPage(.record, count: others.count)) }
}

@Test(arguments: ["WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1"])
func versionsAreRead(version: String) throws {
  let resource = Archives.record(
    page(1), type: "resource", version: version, address: "<https://kabar.example/satu>",
    contentType: "text/html; charset=iso-8859-1")
  let bare = Archives.record(Archives.response(page(2), type: nil), type: "Response", version: version)
  for bytes in shapes([resource, bare]) {
    let documents = try #require(try WebArchive.documents(in: bytes))
    #expect(documents.map(\.bytes) == [page(1), page(2)])
    #expect(documents.map(\.charset) == ["iso-8859-1", nil])
    #expect(documents.map(\.address) == ["https://kabar.example/satu", "https://kabar.example/berita"])
  }
}

@Test func lineEndsAndFoldsAreForgiven() throws {
  let text =
    "WARC/1.0\nwarc-type:response\nWARC-Target-URI:\n https://kabar.example/\nbaris rusak\nContent-Length: 47\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Isi"
  let documents = try #require(try WebArchive.documents(in: [UInt8](text)))
  #expect(
    documents.map(\.address) == ["https://kabar.example/"] && documents.map(\.bytes) == [[UInt8]("<p>Isi")])
}

/// Each record is broken in its way, and the next is read all the same.
@Test(arguments: [
  ("-5", ArchiveError.Problem.length("-5")), ("", .length(nil)), ("banyak", .length("banyak")),
  ("1e9", .length("1e9")),
  ("99999999999999999999999", .length("99999999999999999999999")), ("999999999999999999", .cutOff(.record)),
  ("3", .overrun), ("600", .overrun),
])
func recordsOfWrongLengthArePassedOver(length: String, expected: ArchiveError.Problem) throws {
  for bytes in shapes([record(1), record(2, length: length), record(3)]) {
    let contents = try #require(try WebArchive.contents(of: bytes))
    #expect(contents.documents.map(\.bytes) == [page(1), page(3)])
    #expect(contents.passedOver.first?.place.record == 2)
    // In a member of its own, a record that is too long breaks off.
    #expect([expected, .cutOff(.record)].contains(contents.passedOver.first?.problem))
    #expect(contents.passedOver.count == 1)
  }
  #expect(
    problem(in: record(1, length: length))
      == (expected == .overrun && length == "600" ? .cutOff(.record) : expected))
}

@Test func placesAreTold() throws {
  let broken = record(2, length: "-1")
  let plain = try #require(try WebArchive.contents(of: record(1) + broken + record(3)))
  #expect(plain.passedOver.map(\.place) == [.init(record: 2, byte: record(1).count)])
  let packed = Archives.packed(record(1))
  let members = try #require(
    try WebArchive.contents(of: packed + Archives.packed(broken) + Archives.packed(record(3))))
  #expect(members.passedOver.map(\.place) == [.init(record: 2, byte: packed.count)])
  #expect(
    plain.passedOver.first?.description
      == "record 2, byte \(record(1).count): the record's Content-Length '-1' is no length; write the archive anew"
  )
}

@Test func recordsThatCannotBeUnpackedArePassedOver() throws {
  let brotli = Archives.record(Archives.response([0x8B, 0x01], ["Content-Encoding: br"]))
  for bytes in shapes([record(1), brotli, record(3)]) {
    let contents = try #require(try WebArchive.contents(of: bytes))
    #expect(contents.documents.map(\.bytes) == [page(1), page(3)])
    #expect(contents.passedOver.map(\.problem) == [.contentCoding("br")])
  }
  for bytes in shapes([brotli]) { #expect(problem(in: bytes) == .contentCoding("br")) }
}

@Test func brokenMembersArePassedOver() throws {
  let members = [1, 2, 3].map { Archives.packed(record($0)) }
  for place in 0..<members[1].count {
    var broken = members
    broken[1][place] ^= 0x55
    let contents = try #require(try WebArchive.contents(of: Array(broken.joined())))
    let found = contents.documents.map(\.bytes)
    #expect(found.first == page(1) && found.last == page(3), "byte \(place)")
    // Time stamp and system in gzip's header may be anything.
    #expect(found.count == 3 || contents.passedOver.count >= 1, "byte \(place)")
  }
  // Something between the members, and zeros at the end.
  let between = try #require(try WebArchive.contents(of: members[0] + [UInt8]("sisa") + members[1]))
  #expect(between.documents.count == 2 && between.passedOver.map(\.problem) == [.noRecord])
  let padded = try #require(try WebArchive.contents(of: members[0] + [UInt8](repeating: 0, count: 512)))
  #expect(padded.documents.count == 1 && padded.passedOver.isEmpty)
}

@Test func whatBreaksOffKeepsWhatIsWhole() throws {
  let all = shapes([record(1), record(2)])
  for bytes in [Array(all[0].dropLast(20)), Array(all[1].dropLast(20)), Array(all[2].dropLast(20))] {
    let contents = try #require(try WebArchive.contents(of: bytes))
    #expect(contents.documents.first?.bytes == page(1))
    #expect(contents.documents.count == 1 || contents.passedOver.count == 1)
    #expect(!contents.passedOver.isEmpty)
  }
}
