import Testing

@testable import TranslationReview

/// A text of sentences written as lengths and anchors: "40 a b" has 40 characters and the anchors a and b.
private func side(_ sentences: [String]) -> AlignmentSide {
  AlignmentSide(
    sentences.map { line in
      let parts = line.split(separator: " ")
      let anchors = parts.dropFirst().map { name in
        AlignmentSide.Anchor(
          keys: name.split(separator: "|").map { $0.utf8.reduce(7) { $0 &* 31 &+ UInt32($1) } })
      }
      return AlignmentSide.Sentence(length: Int(parts[0]) ?? 0, anchors: anchors)
    })
}

private func aligned(_ source: [String], _ target: [String]) -> String {
  SentenceAligner().align(side(source), with: side(target))
    .map { "\($0.source.count)-\($0.target.count)" }.joined(separator: " ")
}

@Test(arguments: [
  ([], [], ""),
  (["40"], [], "1-0"),
  ([], ["40", "30"], "0-1 0-1"),
  (["40", "90", "20"], ["41", "88", "22"], "1-1 1-1 1-1"),
  (["120", "60"], ["58", "61", "62"], "1-2 1-1"),
  (["60", "60", "200"], ["118", "195"], "2-1 1-1"),
  // By length alone the first would pair with the first.
  (["50 a b c", "50 d e f", "50 g h i"], ["50 d e f", "50 g h i"], "1-0 1-1 1-1"),
  (["50 a b c", "50 d e f"], ["50 a b c", "50 x y z", "50 d e f"], "1-1 0-1 1-1"),
  (["50 a b", "50 c d", "50 e f"], ["50 a b", "52 e f"], "1-1 1-0 1-1"),
  // One of several forms is enough.
  (["50 a|b c|d", "50 e|f g|h", "50 i j"], ["50 f g", "50 i j"], "1-0 1-1 1-1"),
])
func sentencesFindTheirPartners(source: [String], target: [String], expected: String) {
  #expect(aligned(source, target) == expected)
}

@Test func likenessIsTheSharedPart() {
  let beads = SentenceAligner().align(side(["50 a b", "60 c d"]), with: side(["50 a b", "60 c x"]))
  #expect(beads.map { ($0.likeness * 100).rounded() } == [100, 50])
}

@Test func everySentenceIsInOneBead() {
  for seed in 1...200 {
    var state = UInt64(seed)
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    func text() -> AlignmentSide {
      side((0..<next(next(3) == 0 ? 300 : 12)).map { _ in "\(next(200)) a\(next(40)) a\(next(40))" })
    }
    let (source, target) = (text(), text())
    let beads = SentenceAligner().align(source, with: target)
    #expect(beads.flatMap { Array($0.source) } == Array(0..<source.sentences.count), "seed \(seed)")
    #expect(beads.flatMap { Array($0.target) } == Array(0..<target.sentences.count), "seed \(seed)")
  }
}

@Test(.timeLimit(.minutes(10))) func longTextsTakeTimeInProportion() {
  let lines = (0..<1500).map { "\(40 + $0 * 37 % 90) n\($0) m\($0 / 3)" }
  let beads = SentenceAligner().align(side(lines), with: side(Array(lines.dropFirst(20))))
  #expect(beads.filter { $0.target.isEmpty }.count == 20)
}
