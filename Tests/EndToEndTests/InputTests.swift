import Foundation
import TestSupport
import Testing

private func paragraph(_ number: Int) -> String {
  "Warga dusun ke-\(number) menanam padi bersama di lahan milik desa sejak pagi, dan panen pertama diperkirakan "
    + "berlangsung tiga bulan lagi menurut ketua kelompok tani setempat."
}

private func page(_ paragraphs: ClosedRange<Int>, links: String = "") -> String {
  "<html><head><title>Panen Raya di Lereng Merapi</title></head><body><h1>Panen Raya di Lereng Merapi</h1><div>"
    + paragraphs.map { "<p>\(paragraph($0))</p>" }.joined() + links + "</div></body></html>"
}

private let links = "<a href='?page=1'>1</a><a href='?page=2'>2</a>"

/// Runs `body` in a folder with some files.
private func object(_ text: String) throws -> [String: Any] {
  try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

private func faults(_ output: String, schema: String) throws -> [String] {
  try JSONSchema(file: Places.checkout + "/Documentation/schemas/\(schema).schema.json").faults(in: output)
}

/// No proxy of the environment stands between the program and the test's server.
private let direct = ["http_proxy": "", "HTTP_PROXY": "", "all_proxy": "", "ALL_PROXY": "", "no_proxy": "*"]

@Suite(.enabled(if: BuiltBinary.path != nil, "the program is not built; run make test"))
struct InputTests {
  @Test func filesAreJoined() throws {
    try inFolder(["a.html": page(1...4), "b.html": page(4...8)]) { folder in
      let run = try BuiltBinary.run(
        ["read", "--join", "--format", "json", "a.html", "b.html"], folder: folder)
      #expect(run.status == 0 && run.errors == "")
      #expect(try faults(run.output, schema: "article") == [])
      let article = try object(run.output)
      #expect((article["paragraphs"] as? [Any])?.count == 8)
      #expect(article["input"] as? String == "a.html" && article["pages"] as? Int == 2)
      let brief = try BuiltBinary.run(["brief", "--join", "a.html", "none.html"], folder: folder)
      #expect(brief.status == 2 && brief.output.contains("Panen Raya"))
      #expect(brief.errors == "padan: none.html: there is no such file; check the path\n")
    }
  }

  @Test func anAddressIsFetchedWithItsPages() throws {
    let server = try LoopbackServer { path in
      switch path {
      case "/panen": [.answer(page(1...4, links: links))]
      case "/panen?page=2": [.answer(page(5...8, links: links))]
      default: [.answer("", status: "404 Not Found")]
      }
    }
    defer { server.stop() }
    let address = server.address("/panen")
    let run = try BuiltBinary.run(["read", "--format", "json", address], environment: direct)
    #expect(run.status == 0 && run.errors == "")
    let article = try object(run.output)
    #expect((article["paragraphs"] as? [Any])?.count == 8)
    #expect(article["url"] as? String == address && article["input"] as? String == address)

    let one = try BuiltBinary.run(
      ["read", "--max-pages", "1", "--format", "json", address], environment: direct)
    #expect((try object(one.output)["paragraphs"] as? [Any])?.count == 4)
    let next = try object(one.output)["continuation"] as? [String: String]
    #expect(next == ["kind": "next", "address": address + "?page=2"])

    let missing = try BuiltBinary.run(["brief", server.address("/tidak-ada")], environment: direct)
    #expect(missing.status == 2 && missing.output == "" && missing.errors.contains("404"))
    #expect(server.requests.count == 4)
    #expect(server.requests.allSatisfy { $0.contains("User-Agent: padan/") })
  }

  @Test(arguments: ["ftp://nusa.example/a", "file:///etc/passwd", "https://", "http://a:b@127.0.0.1/"])
  func otherAddressesAreRefused(address: String) throws {
    let run = try BuiltBinary.run(["read", address], environment: direct)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("padan: \(address): ") && run.errors.split(separator: "\n").count == 1)
  }

  @Test func aFileIsNeverFetched() throws {
    let run = try BuiltBinary.run(["read", "www.nusa.example/panen"])
    #expect(run.status == 2 && run.errors.contains("an address begins with https://"))
  }

  @Test func archivesGiveTheirPages() throws {
    func record(_ page: String, _ number: Int) -> String {
      let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
      return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://nusa.example/\(number)\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(response.utf8.count)\r\n\r\n"
        + response + "\r\n\r\n"
    }
    try inFolder(["a.warc": record(page(1...4), 1) + record(page(5...8), 2)]) { folder in
      let run = try BuiltBinary.run(["read", "--format", "json", "a.warc"], folder: folder)
      #expect(run.status == 0)
      let articles = try run.output.split(separator: "\n").map { try object(String($0)) }
      #expect(articles.map { $0["input"] as? String } == ["a.warc#1", "a.warc#2"])
      #expect(articles.map { $0["url"] as? String } == ["https://nusa.example/1", "https://nusa.example/2"])
    }
  }

  @Test func theReadingExplainsItself() throws {
    let example = Places.checkout + "/Examples/kereta-cepat.html"
    let run = try BuiltBinary.run(["read", "--explain", "--format", "json", example])
    #expect(run.status == 0)
    #expect(try faults(run.output, schema: "reading") == [])
    let blocks = try #require(object(run.output)["blocks"] as? [[String: Any]])
    #expect(blocks.count > 20)
    for block in blocks {
      let reasons = try #require(block["reasons"] as? [[String: Any]])
      let points = reasons.compactMap { $0["points"] as? Double }
      let score = try #require(block["score"] as? Double)
      #expect(points.count == reasons.count && abs(points.reduce(0, +) - score) < 1e-9)
      #expect(block["kept"] as? Bool == (score > 0))
    }
    let text = try BuiltBinary.run(["read", "--explain", example])
    #expect(
      text.output.contains("\(blocks.count { $0["kept"] as? Bool == true }) of \(blocks.count) lines kept"))
    #expect(try BuiltBinary.run(["read", "--explain", "--join", example]).status == 64)
  }

  @Test func whatIsNoArticleIsExplained() throws {
    let run = try BuiltBinary.run(["read", "--explain", "-"], input: Array("<p>Beranda</p>".utf8))
    #expect(run.status == 0 && run.output.contains("! the longest text found has only"))
  }
}
