import Foundation
import Padan
import Rendering
import TestSupport
import Testing

private let example = Places.checkout + "/Examples/kereta-cepat.html"

/// The lines of the analysis of a page or text.
private func lines(of path: String) throws -> [String] {
  let briefer = try Briefer()
  let article = try briefer.checked(try briefer.article(from: SourceDocument(try Places.bytes(path))))
  let analysis = briefer.analyse(article)
  let text = AnalysisLines(article: article, title: analysis.title, body: analysis.body, input: "a")
    .text(producer: "padan test")
  return text.split(separator: "\n").map(String.init)
}

private func objects(_ lines: [String]) throws -> [[String: Any]] {
  try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
}

@Test(arguments: [
  example, Places.fixture("reading/interview/source.txt"), Places.fixture("reading/paste-detik/source.txt"),
  Places.fixture("reading/opini/source.html"),
])
func analysesKeepToTheirSchema(path: String) throws {
  let lines = try lines(of: path)
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/analysis.schema.json")
  for line in lines { #expect(try schema.faults(in: line) == []) }
  #expect(lines.count > 3)
}

@Test(arguments: [
  "{}", "{\"part\": \"body\"}",
  "{\"schema\": \"padan.analysis/2\", \"part\": \"article\", \"producer\": \"p\", \"input\": null}",
])
func theSchemaRefusesOtherLines(line: String) throws {
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/analysis.schema.json")
  #expect(try schema.faults(in: line) != [])
}

@Test func analysesAreOneLineForArticleHeadlineAndEachSentence() throws {
  let objects = try objects(try lines(of: example))
  #expect(objects.prefix(3).map { $0["part"] as? String } == ["article", "title", "body"])
  let counts = try #require(objects[0]["counts"] as? [String: Int])
  let sentences = objects.filter { $0["part"] as? String == "body" }
  #expect(sentences.count == counts["sentences"])
  let numbers = sentences.compactMap { $0["number"] as? Int }
  #expect(numbers == Array(1...numbers.count))
  let headings = sentences.filter { ($0["traits"] as? [String] ?? []).contains("heading") }
  #expect(headings.allSatisfy { $0["number"] is NSNull })
  let quantities = sentences.reduce(0) { $0 + (($1["quantities"] as? [Any])?.count ?? 0) }
  #expect(quantities == counts["quantities"] && quantities > 0)
}

@Test func offsetsOfAnAnalysisAreThoseOfTheText() throws {
  let briefer = try Briefer()
  let article = try briefer.article(from: SourceDocument(try Places.bytes(example)))
  var seen = 0
  for object in try objects(try lines(of: example)).dropFirst() {
    let text = object["part"] as? String == "title" ? article.title ?? "" : article.text
    let parts = ["words", "quantities", "names"].flatMap { object[$0] as? [[String: Any]] ?? [] }
    for part in parts + [object] {
      let (start, end) = (part["start"] as? Int ?? 0, part["end"] as? Int ?? 0)
      let bytes = Array(text.utf8)[start..<end]
      #expect(part["text"] as? String == String(decoding: bytes, as: UTF8.self))
      seen += 1
    }
  }
  #expect(seen > 200)
}

@Test func wordsHaveTheirReadingsAndNamesTheirBearer() throws {
  let objects = try objects(try lines(of: example))
  let words = objects.flatMap { $0["words"] as? [[String: Any]] ?? [] }
  let paid = try #require(words.first { $0["text"] as? String == "dibayarkan" })
  let readings = try #require(paid["readings"] as? [[String: Any]])
  let root = try #require(readings.last)
  #expect(root["form"] as? String == "bayar" && root["root"] as? String == "bayar")
  #expect(root["affixes"] as? [String] == ["di-", "-kan"] && root["voice"] as? String == "passive")
  #expect(readings.first?["root"] as? String == "bayar" && readings.first?["voice"] as? String == "passive")
  let names = objects.flatMap { $0["names"] as? [[String: Any]] ?? [] }
  let short = try #require(
    names.first { $0["text"] as? String == "Ratna" || $0["text"] as? String == "Darmo" })
  #expect((short["name"] as? String)?.contains(" ") == true && short["kind"] as? String == "person")
}
