import TestSupport
import Testing

@testable import Evaluation

private func report(_ kind: ReadingGold.Kind) -> ReadingReport {
  let wanted: [ReadingGold.Wanted] =
    switch kind {
    case .paragraphs:
      [
        .article(
          .init(title: "T", author: "A", date: "2026-01-02", paragraphs: ["a b c d e"], reject: ["x y"])),
        .article(.init(paragraphs: ["a b c d"])),
      ]
    case .text: [.text("a b c d e"), .text("")]
    case .strings: [.strings(with: ["a b"], without: ["x"]), .strings(with: [], without: [])]
    }
  let scores = [
    ReadingScore(
      .init(name: "satu", file: nil, wanted: wanted[0]),
      .init(text: "a b c d e x y", title: "T", date: "2026")),
    ReadingScore(.init(name: "dua", file: nil, wanted: wanted[1]), .init(nil), failure: "nothing is in it"),
  ]
  return ReadingReport(scores, kind: kind, half: .tune, leftOut: 1, withInterval: true)
}

@Test(arguments: [ReadingGold.Kind.paragraphs, .text, .strings], [true, false])
func jsonKeepsToItsSchema(kind: ReadingGold.Kind, listsPages: Bool) throws {
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
  let json = report(kind).json(producer: "padan test", listsPages: listsPages)
  #expect(try schema.faults(in: json) == [])
  #expect(json.contains("perPage") == listsPages)
  // The check itself can fail.
  #expect(try schema.faults(in: json.replacing("\"f1\"", with: "\"g1\"")) != [])
  #expect(try schema.faults(in: json.replacing("\"reading\"", with: "\"writing\"")) != [])
}

@Test(arguments: [
  (ReadingGold.Kind.paragraphs, "evaluation-paragraphs.txt"), (.text, "evaluation-text.txt"),
  (.strings, "evaluation-strings.txt"),
])
func textOfReports(kind: ReadingGold.Kind, snapshot: String) throws {
  let text = report(kind).lines(listsPages: true).joined(separator: "\n") + "\n"
  #expect(try Snapshot.difference(of: text, from: snapshot) == nil)
}

/// The reports of gold in lines, as text and as JSON.
private func lineReport(_ task: String, listing: Int?) -> (lines: [String], json: String) {
  let producer = "padan test"
  switch task {
  case "sentences":
    let texts = [("a", "quote", [5]), ("b", nil, [5, 9]), ("c", "quote", [])]
    let scores = texts.map { id, kind, ends in
      SentenceScore(GoldSentences(id: id, kind: kind, text: "Satu. Dua. Tiga.", ends: ends), ends: [5, 10])
    }
    let report = SentenceReport(scores, half: .held, leftOut: 2)
    return (report.lines(listing: listing ?? 0), report.json(producer: producer, listing: listing))
  case "lemmas":
    let gold = [("dipasok", "pasok"), ("buku-buku", "buku"), ("masalah", "masalah"), ("menulis", "tulis")]
    let figures = LemmaFigures(
      gold.enumerated().map { (GoldLemma(form: $1.0, lemma: $1.1, wordClass: "NOUN"), $0 + 1) }
    ) { $0 == "dipasok" ? "pasok" : String($0.dropLast(2)) }
    let report = LemmaReport(figures, half: nil, leftOut: 1)
    return (report.lines(listing: listing ?? 0), report.json(producer: producer, listing: listing))
  case "numbers":
    let gold = [
      ("money", "Rp 5", "Rp 5", true), ("date", "besok", "flag", false), ("date", "2024", "2024", true),
    ]
    let scores = gold.map { kind, source, english, isRight in
      NumberScore(
        GoldNumber(kind: kind, indonesian: source, english: english), found: ["Rp 5"], isRight: isRight)
    }
    let report = NumberReport(scores, half: .held, leftOut: 1)
    return (report.lines(listing: listing ?? 0), report.json(producer: producer, listing: listing))
  default:
    let gold = [("id", false, "id"), ("id", false, "other"), ("ms", true, "id"), ("en", true, "en")]
    let scores = gold.map { language, isHeadline, found in
      LanguageScore(GoldLanguage(language: language, isHeadline: isHeadline, text: "satu dua"), found: found)
    }
    let report = LanguageReport(scores, half: .tune)
    return (report.lines(listing: listing ?? 0), report.json(producer: producer, listing: listing))
  }
}

@Test(arguments: ["sentences", "lemmas", "language", "numbers"], [nil, 1])
func jsonOfLinesKeepsToItsSchema(task: String, listing: Int?) throws {
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/evaluation.schema.json")
  let json = lineReport(task, listing: listing).json
  #expect(try schema.faults(in: json) == [])
  #expect(json.contains("\"faults\"") == (listing != nil))
  // The check itself can fail.
  #expect(try schema.faults(in: json.replacing("\"leftOut\"", with: "\"left\"")) != [])
  #expect(try schema.faults(in: json.replacing("\"\(task)\"", with: "\"reading\"")) != [])
}

@Test(arguments: ["sentences", "lemmas", "language", "numbers"])
func textOfReportsOfLines(task: String) throws {
  let text = lineReport(task, listing: 1).lines.joined(separator: "\n") + "\n"
  #expect(try Snapshot.difference(of: text, from: "evaluation-\(task).txt") == nil)
}

@Test func reportsOfNothing() {
  #expect(SentenceReport([]).lines(listing: 5).first == "Sentences · 0 texts")
  #expect(LemmaReport(LemmaFigures([]) { $0 }).json(producer: "", listing: nil).contains("\"types\" : null"))
  #expect(LanguageReport([]).lines(listing: 5) == ["Language", ""])
}
