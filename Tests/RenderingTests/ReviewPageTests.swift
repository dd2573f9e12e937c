import MarkupTrees
import NewsModel
import Padan
import Testing

@testable import Rendering

private func page(_ findings: [Finding], dismissed: Int = 0) throws -> XMLElement {
  let segments = [
    ReviewedTranslation.Segment(
      TranslatedSegment(source: "Ada 12 <b>sapi</b>.", target: "There are 13 cows & \"one\" ox."),
      at: .line(1)),
    ReviewedTranslation.Segment(
      TranslatedSegment(source: "Warga datang.", target: "They came."), at: .unit("u-2")),
  ]
  let text = ReviewHTML.text(
    [ReviewedTranslation(input: "<a>.tsv", segments: segments, findings: findings, dismissed: dismissed)],
    producer: "padan 1.2.3")
  return try XMLDocument(parsing: Array(text.utf8)).root
}

private func all(_ name: String, in element: XMLElement) -> [XMLElement] {
  element.elements.flatMap { ($0.name.local == name ? [$0] : []) + all(name, in: $0) }
}

@Test func theSheetIsKnownByItsHashAndNamesEveryRule() {
  let sheet = "\(ReviewStyle.sheet.text)"
  #expect(ReviewStyle.sheet.digest == SHA256.base64(of: Array(sheet.utf8)))
  for rule in Reviewer.rules {
    #expect(
      sheet.contains("body:has(#rule-\(rule.name):checked) .segment:not(.in-\(rule.name)),"), "\(rule.name)")
    #expect(sheet.contains(".findings li:not(.of-\(rule.name))"), "\(rule.name)")
  }
  #expect(!sheet.contains("<") && !sheet.contains("&"))
}

@Test func placesAreMarkedByTheGravest() throws {
  let number = Finding(
    rule: "numbers", severity: .error, segment: 0, source: [TextRange(4, 6)], target: [TextRange(10, 12)],
    explanation: "12 is not 13.", suggestion: "12")
  let note = Finding(
    rule: "blanks", severity: .note, segment: 0, target: [TextRange(10, 17)], explanation: "Blanks.")
  let root = try page([number, note], dismissed: 3)
  let marks = all("mark", in: root).map { "\($0["class"] ?? "") \($0.text)" }
  #expect(marks == ["error 12", "error 13", "note  cows"])
  let segments = all("li", in: root).filter { $0["class"]?.hasPrefix("segment") ?? false }
  #expect(segments.map { $0["class"] } == ["segment has-note has-error in-blanks in-numbers"])
  #expect(root.text.contains("1 error · 0 warnings · 1 note · 3 dismissed in 2 segments"))
  #expect(root.text.contains("Review of <a>.tsv") && root.text.contains("Ada 12 <b>sapi</b>."))
  let inputs = all("input", in: root).compactMap { $0["id"] }
  #expect(
    inputs == [
      "severity-all", "severity-warning", "severity-error", "rule-all", "rule-blanks", "rule-numbers",
    ])
}

@Test func nothingFoundIsSaid() throws {
  let root = try page([])
  #expect(root.text.contains("Nothing was found.") && all("mark", in: root).isEmpty)
}

@Test func tagsAreShownAtTheirPlaces() throws {
  let bold = InlineText(pieces: [
    .text("Harga "), .tag(InlineTag(.open, id: "1", markup: "<g id=\"1\">")), .text("beras"),
    .tag(InlineTag(.close, id: "1", markup: "</g>")), .text(" naik"),
    .tag(InlineTag(.alone, id: "2", markup: "<x/>")),
  ])
  let segment = ReviewedTranslation.Segment(
    TranslatedSegment(source: bold, target: InlineText("Rice")), at: .unit("u"))
  let lost = Finding(
    rule: "tags", severity: .error, segment: 0, source: [TextRange(6, 11), TextRange(16, 16)],
    explanation: "x")
  let text = ReviewText(TextStyle(width: 60, usesColour: false, gloss: .terms))
    .text(lost, in: segment.texts, place: "a:u")
  #expect(
    text.hasSuffix(
      """
      ]
        Harga <g id="1">beras</g> naik<x/>
                        ^^^^^         ^^^^
        Rice

      """), "\(text)")
  let page = ReviewHTML.text(
    [ReviewedTranslation(input: "a", segments: [segment], findings: [lost])], producer: "p")
  let root = try XMLDocument(parsing: Array(page.utf8)).root
  let tags = all("span", in: root).filter { $0["class"] == "tag" }.map(\.text)
  #expect(tags == ["<g id=\"1\">", "</g>", "<x/>"])
  #expect(all("mark", in: root).map(\.text) == ["beras", "<x/>"])
}
