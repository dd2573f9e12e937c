import Foundation
import Padan
import TestSupport
import Testing

@testable import Evaluation

/// The scorer of term matches and Padan's own must agree, for what Padan finds and for spoiled matches.
@Suite(
  .enabled(
    if: Reference.isThere, "needs python3 and the reference data in ../shared, one of which is absent"))
struct GlossaryScorerTests {
  static let wordNet = "/usr/share/wordnet"

  @Test(arguments: [0, 1], [true, false]) func matches(way: Int, withWordNet: Bool) throws {
    // WordNet's files may be absent; then rules alone are compared twice.
    let withWordNet =
      withWordNet && FileManager.default.fileExists(atPath: GlossaryScorerTests.wordNet + "/noun.exc")
    let shared = try #require(Places.shared)
    let path = shared + "/data/parallel/news-valid.tsv"
    let stopFile = shared + "/data/scorers/stop.txt"
    let pairs = PairGold.lines(try Places.bytes(path)).items.prefix(600)
    let stop = Set(try Places.text(stopFile).split(whereSeparator: \.isWhitespace).map(String.init))
    var lemmas = EnglishLemmas()
    if withWordNet {
      let folder = GlossaryScorerTests.wordNet
      lemmas = EnglishLemmas(
        wordNet: Dictionary(
          uniqueKeysWithValues: try EnglishLemmas.files.map { ($0, try Places.bytes(folder + "/" + $0)) }))
    }
    let briefer = try Briefer()
    var figures = GlossaryFigures(lemmas: lemmas) { stop.contains($0) }
    var lines: [String] = []
    for (number, pair) in pairs.enumerated() {
      var prediction = GlossPrediction(briefer.gloss(pair.source))
      if way == 1 {
        // Some matches are lost, some reach too far, and Englishes change places or get odd signs.
        prediction.matches = prediction.matches.enumerated().compactMap { place, match in
          var match = match
          switch (place + number) % 5 {
          case 0: return nil
          case 1: match.range = match.range.lowerBound..<match.range.upperBound + 4
          case 2: match.targets = ["x (y)", "to be", "the U.S."] + match.targets
          case 3: match.targets.removeAll()
          default: break
          }
          return match
        }
      }
      figures.add(pair, prediction)
      lines.append(prediction.line(number: number))
    }
    let wordNet = withWordNet ? "'\(GlossaryScorerTests.wordNet)'" : "None"
    let expected = try Reference.scored(
      """
      pairs = [tuple(l.rstrip('\\n').split('\\t')[:2]) for l in open(sys.argv[2], encoding='utf-8') if '\\t' in l]
      stop = set(open(sys.argv[1] + '/stop.txt', encoding='utf-8').read().lower().split())
      print(json.dumps(m.score(pairs[:600], m.read_pred(sys.argv[3]), stop, m.Lemmas(\(wordNet)))))
      """, scorer: "match_eval", gold: path, prediction: lines.joined(separator: "\n"))
    let report = GlossaryReport(figures).json(producer: "test", listing: nil)
    let json = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    #expect(expected.count == 12 && expected["pairs"].isClose(600))
    for (name, value) in expected {
      let own = json?[name] as? Double ?? -1
      // Both round to the last place shown; a half may go either way.
      #expect(
        abs(own - value) < (name == "targets_per_token" ? 0.0101 : 0.101), "\(name): \(own) and \(value)")
    }
  }
}
