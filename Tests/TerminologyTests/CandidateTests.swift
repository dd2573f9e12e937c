import NewsModel
import Testing

@testable import Terminology

@Test(arguments: [
  // Dunning's formula for 10 of 100 against 10 of 1000: 2 (10 ln(10/1.8181…) + 10 ln(10/18.1818…)).
  (10.0, 100.0, 10.0, 1000.0, 22.1382), (10.0, 100.0, 0.0, 1000.0, 47.9579), (1.0, 100.0, 10.0, 1000.0, 0.0),
  (1.0, 0.0, 1.0, 1.0, 0.0),
])
func logLikelihoods(count: Double, size: Double, other: Double, otherSize: Double, expected: Double) {
  let value = TermMeasures.logLikelihood(count, of: size, against: other, of: otherSize)
  #expect((value * 10_000).rounded() / 10_000 == expected)
}

@Test(
  arguments: [
    (2, 8, [], 8.0), (2, 8, [4, 2], 5.0), (4, 3, [], 6.0), (2, 3, [3], 0.0),
  ] as [(Int, Int, [Int], Double)])
func cValues(length: Int, count: Int, longer: [Int], expected: Double) {
  #expect(TermMeasures.cValue(length: length, count: count, longer: longer) == expected)
}

private func candidates(_ texts: [String]) -> CandidateFinder {
  let known = finder([("ikan", "noun", "fish", ""), ("ikan hias", "noun", "ornamental fish", "")])
  var finder = CandidateFinder(index: known.index)
  for (number, text) in texts.enumerated() {
    var analysed = analysed(text)
    for word in analysed.words.indices where analysed.words[word].kind == .word {
      analysed.words[word].wordClass = .noun
      if text.hasPrefix("Nama"), word == 0 { analysed.words[word].shape.insert(.name) }
    }
    finder.add(analysed, matches: known.matches(in: analysed), input: "text\(number)")
  }
  return finder
}

@Test func wordsAreRankedWithTheirContexts() {
  let words = candidates(["blorok blorok ikan", "Namanya zigot", "blorok zigot AB ab"]).rankedWords()
  #expect(words.map(\.term) == ["blorok", "zigot"])
  #expect(words.map(\.count) == [3, 2] && words.map(\.texts) == [2, 2])
  #expect(words.first?.contexts.map(\.sentence) == ["blorok blorok ikan", "blorok zigot AB ab"])
  #expect(words.first?.contexts.map(\.input) == ["text0", "text2"])
  #expect(words.allSatisfy { $0.score > 0 && $0.measure == .logLikelihood })
}

@Test func unitsAreRankedWithoutTheirParts() {
  let units = candidates([
    "ikan hias blorok", "ikan hias blorok", "blorok laut", "blorok laut", "blorok laut",
  ])
  .rankedUnits()
  // "hias blorok" stands only inside the longer one, "ikan hias" is known.
  #expect(units.map(\.term) == ["ikan hias blorok", "blorok laut"])
  #expect(units.map(\.count) == [2, 3])
}
