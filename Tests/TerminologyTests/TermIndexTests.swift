import NewsModel
import TestSupport
import Testing

@testable import Terminology

/// A glossary of lines of source and status, built-in or not.
private func glossary(_ lines: [(source: String, status: String)], isBuiltIn: Bool = false) -> Glossary {
  var bytes: [UInt8] = []
  var rows: [TextRange] = []
  for (number, line) in lines.enumerated() {
    let start = bytes.count
    bytes += Array("t-\(number)\t\(line.source)\tnoun\tx\t\tgeneral\t\(line.status)\t\t\t\t2026-01-01".utf8)
    rows.append(TextRange(start, bytes.count))
    bytes.append(0x0A)
  }
  return Glossary(tables: [Glossary.Table(name: "t.tsv", isBuiltIn: isBuiltIn, bytes: bytes, rows: rows)])
}

private func words(_ source: String) -> [String] {
  source.lowercased().split(separator: " ").map(String.init)
}

/// The index against a look at every line.
@Test(arguments: [1, 5, 8]) func theIndexFindsWhatASlowSearchFinds(longest: Int) {
  var state: UInt64 = 99
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let syllables = ["ba", "Ke", "ri", "tu", "mang", "SO", "lan", "yog-"]
  func word() -> String { (0...next(5)).map { _ in syllables[next(8)] }.joined() }
  // Of long sources every beginning takes a place: more than were made room for at first.
  let lines = (0..<3000).map { _ in
    (
      source: (0...next(longest)).map { _ in word() }.joined(separator: " "),
      status: ["preferred", "admitted", "deprecated", "forbidden"][next(4)]
    )
  }
  let index = TermIndex(glossary(lines))
  var expected: [[String]: [Int32]] = [:]
  for (number, line) in lines.enumerated() where line.status == "preferred" || line.status == "admitted" {
    let words = words(line.source)
    if words.count <= TermFinder.longest { expected[words, default: []].append(Int32(number)) }
  }
  for line in lines {
    let words = words(line.source)
    // What no line has may still be found as another source written together.
    guard let rows = expected[words] else { continue }
    #expect(index.entries(of: line.source).map(\.row) == rows, "\(line.source)")
  }
  #expect(index.entries(of: "tiada kata ini").isEmpty && index.entries(of: "").isEmpty)
}

@Test(arguments: [
  ("kerja sama", "kerjasama", true), ("e-mail", "email", true), ("kerja sama", "kerja", false),
  ("Kerja Sama", "kerjasama", false),
])
func sourcesAreFoundWrittenTogether(source: String, asked: String, isFound: Bool) {
  #expect(TermIndex(glossary([(source, "preferred")])).entries(of: asked).isEmpty != isFound)
}

@Test func linesThatMustNotBePrintedAreNoSenses() {
  let lines = [
    ("papua", "preferred"), ("papua", "forbidden"), ("papua", "deprecated"), ("papua", "admitted"),
  ]
  for isBuiltIn in [false, true] {
    #expect(
      TermIndex(glossary(lines, isBuiltIn: isBuiltIn)).entries(of: "Papua").map(\.row) == [0, 3])
  }
}

@Test(arguments: ["\t", "a", "a\t", "\tb", "a\t\u{1}b", "a\tb\tnoun", "a\tb c"])
func anyRowIsTaken(row: String) {
  // Rows that lack their tabs, at the end of the bytes: whatever comes of it, nothing is read behind the end.
  let bytes = Array(row.utf8)
  let table = Glossary.Table(
    name: "t.tsv", isBuiltIn: true, bytes: bytes, rows: [TextRange(0, bytes.count)])
  let index = TermIndex(Glossary(tables: [table]))
  #expect(index.entries(of: "nothing").isEmpty)
}

@Test func theSumOfTheNewsCountsIsRight() throws {
  let text = try Places.text(Places.checkout + "/Sources/SentenceRanking/Data/frequencies.tsv")
  let news = NewsCounts.embedded
  var sum = 0.0
  for line in text.split(separator: "\n") where !line.hasPrefix("#") {
    let fields = line.split(separator: "\t")
    let count = Double(fields[1])
    #expect(news.count(of: String(fields[0])) == count)
    sum += count ?? 0
  }
  #expect(news.total == sum && sum > 0)
  #expect(news.count(of: "takadakatainisamasekali") == 0)
}
