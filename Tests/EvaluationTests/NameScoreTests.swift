import Foundation
import Padan
import TestSupport
import Testing

@testable import Evaluation

/// Gold of `token/TAG` words.
private func gold(_ text: String) -> GoldNames {
  GoldNames(
    text.split(separator: " ").map { word in
      let cells = word.split(separator: "/", maxSplits: 1)
      return (String(cells[0]), String(cells[1]))
    })
}

/// Expects right, false and missed spans of one tagging against another.
private func check(
  _ truth: String, _ answer: String, _ right: Int, _ wrong: Int, _ missed: Int, faults: [String],
  _ location: SourceLocation = #_sourceLocation
) {
  var figures = NameFigures()
  figures.add(gold(truth), found: gold(answer).spans)
  let all = figures.all
  #expect(
    all.right == right && all.false == wrong && all.missed == missed, "\(all)", sourceLocation: location)
  let told: [String] = figures.faults.map { "\($0.way.rawValue) \($0.gold)>\($0.answer)" }
  #expect(told == faults, sourceLocation: location)
}

@Suite("Names are scored")
struct NameScoreTests {
  @Test func spansAreCompared() {
    check("Ani/B-PER di/O Bogor/B-LOC", "Ani/B-PER di/O Bogor/B-LOC", 2, 0, 0, faults: [])
    check(
      "Ani/B-PER di/O Bogor/B-LOC", "Ani/B-PER di/O Bogor/B-ORG", 1, 1, 1,
      faults: ["kind LOC Bogor>ORG Bogor"])
    check(
      "Ani/B-PER Dewi/I-PER tiba/O", "Ani/B-PER Dewi/O tiba/O", 0, 1, 1,
      faults: ["bounds PER Ani Dewi>PER Ani"])
    check("Ani/O Dewi/B-PER", "Ani/B-PER Dewi/O", 0, 1, 1, faults: ["missed PER Dewi>", "false >PER Ani"])
    // A further word without a first one begins a name; another kind begins another.
    check("Ani/I-PER Bogor/I-LOC", "Ani/B-PER Bogor/B-LOC", 2, 0, 0, faults: [])
    check(
      "Ani/B-PER Dewi/B-PER", "Ani/B-PER Dewi/I-PER", 0, 1, 2,
      faults: ["bounds PER Ani>PER Ani Dewi", "bounds PER Dewi>PER Ani Dewi"])
  }

  @Test func brokenLinesAreToldOf() {
    let lines = GoldNames.sentences(Array("Ani\tB-PER\nsatu\nx\tZ\n\n\tO\r\nBogor\tB-LOC\r\n".utf8))
    let tokens: [[String]] = lines.items.map(\.tokens)
    #expect(tokens == [["Ani"], ["Bogor"]])
    let faults: [GoldLineFault] = lines.faults.map(\.fault)
    #expect(
      faults == [
        .columns(found: 1, expected: 2),
        .unknownWord(column: "tag", value: "Z", allowed: ["B-PER", "I-PER", "O"]), .empty(column: "token"),
      ])
    let places: [Int] = lines.faults.map(\.line)
    #expect(places == [2, 3, 5])
  }

  @Test func bracketsJoinTheirLongForm() throws {
    let analyser = try Briefer().analyser
    let sentence = gold("Mahkamah/B-ORG Konstitusi/I-ORG (MK)/I-ORG menolak/O gugatan/O ./O")
    #expect(sentence.found(by: analyser) == sentence.spans)
  }

  @Test(
    "Padan's figures are the reference scorer's",
    .enabled(if: Reference.isThere, "needs python3 and ../shared"))
  func reference() throws {
    let data = try #require(Places.shared) + "/data"
    let file = data + "/language/ner/ner.idner2k.dev.conll"
    let sentences = GoldNames.sentences(try Places.bytes(file)).items
    let analyser = try Briefer().analyser
    var figures = NameFigures()
    var answer = ""
    for sentence in sentences {
      let found = sentence.found(by: analyser)
      figures.add(sentence, found: found)
      var tags = sentence.tokens.map { _ in "O" }
      for span in found {
        for index in span.tokens { tags[index] = (index == span.tokens.lowerBound ? "B-" : "I-") + span.kind }
      }
      answer += zip(sentence.tokens, tags).map { "\($0)\t\($1)\n" }.joined() + "\n"
    }
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-names-" + UUID().uuidString)
    try Data(answer.utf8).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let output = try Reference.run("python3", [data + "/scorers/ner_eval.py", file, place.path()])
    func line(_ name: String, _ tally: SpanTally) {
      let counts = "(tp \(tally.right) fp \(tally.false) fn \(tally.missed))"
      #expect(
        output.split(separator: "\n").contains { $0.hasPrefix(name) && $0.hasSuffix(counts) },
        "\(name) \(counts) in \(output)")
    }
    line("ALL", figures.all)
    line("span", figures.bounds)
    for (kind, tally) in figures.kinds { line(kind, tally) }
    #expect(figures.all.f1 >= 0.83, "F1 \(figures.all.f1)")
  }
}
