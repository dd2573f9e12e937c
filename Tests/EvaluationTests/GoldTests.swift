import Testing

@testable import Evaluation

private func page(_ json: String) throws(GoldFault) -> ReadingGold.Page? {
  try ReadingGold.page(Array(json.utf8), name: "a")
}

private func fault(_ json: String) -> GoldFault? {
  do throws(GoldFault) {
    _ = try page(json)
    return nil
  } catch {
    return error
  }
}

@Test func goldOfAPage() throws {
  let full = try page(
    #"{"title": "T", "author": "A", "date": "2026-01-02", "lang": "id", "type": "article", "paragraphs": ["P"], "reject": ["R"], "more": 1}"#
  )
  #expect(
    full?.wanted
      == .article(.init(title: "T", author: "A", date: "2026-01-02", paragraphs: ["P"], reject: ["R"])))
  #expect(try page(#"{"paragraphs": []}"#) != nil)
}

@Test(arguments: [#"{"type": "gallery", "paragraphs": ["P"]}"#, #"{"title": "T"}"#, "[1, 2]", "3", "{}"])
func jsonThatIsNoGold(json: String) throws { #expect(try page(json) == nil) }

@Test(arguments: [
  ("", GoldFault.notJSON), (#"{"paragraphs": ["#, .notJSON), ("\u{0}", .notJSON),
  (#"{"paragraphs": "P"}"#, .wrongKind(at: "paragraphs", expected: .list)),
  (#"{"paragraphs": null}"#, .wrongKind(at: "paragraphs", expected: .list)),
  (#"{"paragraphs": ["P", 2]}"#, .wrongKind(at: "paragraphs[1]", expected: .text)),
  (#"{"paragraphs": ["P"], "title": {}}"#, .wrongKind(at: "title", expected: .text)),
  (String(repeating: "[", count: 100_000), .notJSON),
])
func brokenGold(json: String, expected: GoldFault) { #expect(fault(json) == expected) }

@Test func listsOfStrings() throws {
  let (gold, faults) = try ReadingGold.list(
    Array(
      #"{"k2": {"file": "sub/b.c.html", "with": ["x"], "without": [], "tags": 3}, "k1": {"with": ["y"]}, "k3": {"with": [1]}, "k4": {"articleBody": "z"}, "k5": 7}"#
        .utf8))
  #expect(gold.kind == .strings)
  #expect(
    gold.pages == [
      .init(name: "b.c", file: "sub/b.c.html", wanted: .strings(with: ["x"], without: [])),
      .init(name: "k1", file: nil, wanted: .strings(with: ["y"], without: [])),
    ])
  #expect(faults.map(\.key) == ["k3", "k5", "k4"])
  #expect(
    faults.map(\.fault) == [
      .wrongKind(at: "with[0]", expected: .text), .wrongKind(at: "", expected: .object), .otherKind,
    ])
}

@Test func listsOfTexts() throws {
  let (gold, faults) = try ReadingGold.list(
    Array(#"{"b": {"articleBody": "x y"}, "a": {"articleBody": ""}}"#.utf8))
  #expect(gold.kind == .text && gold.pages.map(\.name) == ["a", "b"] && faults.isEmpty)
}

@Test(arguments: [
  ("", GoldFault.notJSON), ("[]", .wrongKind(at: "", expected: .object)), ("{}", .noGold),
  (#"{"a": {}}"#, .noGold),
  (#"{"a": {"file": 1}}"#, .wrongKind(at: "file", expected: .text)),
])
func brokenLists(json: String, expected: GoldFault) {
  #expect(throws: expected) { try ReadingGold.list(Array(json.utf8)) }
}
