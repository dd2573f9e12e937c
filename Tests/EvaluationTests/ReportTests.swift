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
