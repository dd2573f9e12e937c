import NewsModel
import Testing

@testable import Terminology

private func check(
  _ pos: TermEntry.PartOfSpeech, _ targets: [String], _ layers: Reading.Layers, _ degree: TermMatch.Degree,
  _ expected: [String]
) {
  let found = finder([("kata", pos.rawValue, targets.joined(separator: "; "), "")])
  let entry = found.index.glossary.entry(at: found.index.entries(of: "kata")[0])
  let step: Reading.Step = layers.isEmpty ? .surface : .activeTwin
  #expect(EnglishForm.fitting(entry, step: step, layers: layers, degree: degree) == expected, "\(targets)")
}

@Test(
  arguments: [
    (["test", "trial"], ["be tested", "trial"]), (["against", "oppose"], ["against", "be opposed"]),
    (["killed", "made of"], ["be killed", "be made of"]),
    (["available", "injury"], ["available", "injury"]),
    (["mention", "order", "find"], ["be mentioned", "be ordered", "be found"]),
    (["allegedly", "sexually abuse", "supply"], ["allegedly", "be sexually abused", "be supplied"]),
    (["succeed", "enable", "put"], ["be succeeded", "be enabled", "be put"]),
    (["competition", "must", "be ill"], ["competition", "must", "be ill"]),
  ] as [([String], [String])])
func onlyVerbsHaveAPassive(targets: [String], expected: [String]) {
  check(.verb, targets, .di, .positive, expected)
}

@Test(
  arguments: [
    (["happy", "happiness"], ["happier"]), (["achieve", "strong"], ["stronger"]),
    (["quick", "quickly"], ["quicker", "more quickly"]), (["well"], ["better"]),
    // Compared already, or of no class that has degrees.
    (["higher", "high"], ["higher", "high"]), (["more common"], ["more common"]),
    (["pressure"], ["pressure"]), (["with anger"], ["with anger"]),
    (["trouble", "at risk"], ["more at risk"]), (["well-known"], ["better-known"]),
    (["early", "costly"], ["earlier", "costlier"]), (["badly"], ["worse"]),
  ] as [([String], [String])])
func onlyAdjectivesAndAdverbsHaveDegrees(targets: [String], expected: [String]) {
  check(.adj, targets, [], .comparative, expected)
}

@Test(
  arguments: [
    (["well"], ["best"]), (["latest", "recent"], ["latest", "recent"]), (["slowly"], ["most slowly"]),
    (["risk", "dangerous"], ["most dangerous"]),
  ] as [([String], [String])])
func superlativesOfTer(targets: [String], expected: [String]) {
  check(.adj, targets, .ter, .positive, expected)
}

@Test(
  arguments: [
    // The root of another derivation is no cue; the verb's own in another voice is.
    ("dibandingkan", "banding", .root, [.di, .kan], "usual"), ("banding", "x", .root, [.di], "court"),
    ("menanam", "tanam", .root, .meN, "planting"), ("tanaman", "tanam", .root, .an, "usual"),
    ("bandingnya", "banding", .withoutClitic, .nya, "court"),
  ] as [(String, String, Reading.Step, Reading.Layers, String)])
func cuesAreWordsNotRoots(
  word: String, form: String, step: Reading.Step, layers: Reading.Layers, expected: String
) {
  let terms = finder([
    ("tinggi", "adj", "usual", ""), ("tinggi", "noun", "court", "banding"),
    ("tinggi", "noun", "planting", "tanam"),
  ])
  #expect(
    found(terms, analysed("tinggi \(word)", [word: [(form, step, layers)]])) == ["tinggi=" + expected])
}
