import NewsModel
import Testing

@testable import Evaluation

/// Figures of a few pairs that were scored by hand.
struct GlossaryScoreTests {
  private typealias Match = GlossPrediction.Match

  private func figures(_ pairs: [(String, String, [Match])]) -> GlossaryFigures {
    var figures = GlossaryFigures(lemmas: EnglishLemmas()) { ["di", "yang"].contains($0) }
    for (source, target, matches) in pairs {
      figures.add(PairGold(source: source, target: target), GlossPrediction(matches: matches))
    }
    return figures
  }

  @Test func theFirstEnglishAndTheOthers() {
    let figures = figures([
      (
        "Harga beras di pasar turun.", "Rice prices at the markets fell.",
        [
          Match(range: 0..<11, targets: ["price of rice", "rice price"]),
          Match(range: 15..<20, targets: ["market"]), Match(range: 21..<26, targets: ["sink"]),
        ]
      )
    ])
    #expect(figures.coverage == Tally(4, of: 4))
    #expect(figures.first == Tally(1, of: 4))
    #expect(figures.three == Tally(3, of: 4))
    #expect(figures.precision == Tally(3, of: 4))
    #expect(figures.shown == 6)
    #expect(figures.severalWords == Tally(1, of: 1))
    #expect(figures.faults == [GlossaryFault(form: "turun", english: ["sink"]): 1])
  }

  @Test func theLongestMatchCountsAndAFourthEnglishIsTooLate() {
    let figures = figures([
      (
        "kata sandi hilang", "the password is lost",
        [
          Match(range: 0..<4, targets: ["word"]), Match(range: 0..<10, targets: ["a", "b", "c", "password"]),
        ]
      )
    ])
    #expect(figures.coverage == Tally(2, of: 3))
    #expect(figures.three == Tally(0, of: 2))
    #expect(figures.precision == Tally(2, of: 2))
    #expect(figures.severalWords == Tally(0, of: 1))
    #expect(figures.faults == [GlossaryFault(form: "hilang", english: []): 1])
  }

  @Test func acronymsAreCapitals() {
    let figures = figures([
      (
        "Kata KPK, MK dan AS2", "the U.S. and the KPK said",
        [Match(range: 5..<8, targets: ["KPK"]), Match(range: 10..<12, targets: ["court"])]
      )
    ])
    #expect(figures.acronyms == Tally(2, of: 3))
    #expect(figures.acronymsRight == Tally(1, of: 2))
  }

  @Test(arguments: [
    ("Jakarta, Sleman dan kota", ["jakarta", "dan", "kota"]), ("KPK menahan", ["menahan"]),
    ("Lalu: Pergi! \"Pulang\" kata Budi", ["lalu", "pergi", "pulang", "kata"]),
    ("12 Orang, 3,5 persen", ["persen"]), ("e di meja-meja Jum’at jum’at", ["meja-meja", "jum'at"]),
  ])
  func contentWords(text: String, words: [String]) {
    let found = ContentWord.words(of: Array(text.unicodeScalars)) { $0 == "di" }
    #expect(found.map(\.form) == words)
  }

  @Test(arguments: [
    ("policy", "The policies changed", true), ("be supplied", "it supplied arms", true),
    ("to the market", "the market", true), ("United States", "the U.S. said", false),
    ("US", "the U.S. said", true),
    ("vice president", "the president, vice", false), ("well known", "a well-known man", true),
    ("king (of Siam)", "the kings", true), ("(x", "an x ray", true), ("", "anything", false),
    ("a", "a man", true),
    ("stop", "he stopped", false), ("woman", "Women’s rights", false), ("men", "the men's", true),
  ])
  func englishInATranslation(english: String, translation: String, isThere: Bool) {
    var lemmas = EnglishLemmas()
    let line = EnglishLine(translation, &lemmas)
    #expect(line.holds(english, &lemmas) == isThere)
  }

  @Test func wordNetKeepsOnlyItsOwnWords() {
    var lemmas = EnglishLemmas(wordNet: [
      "verb.exc": Array("rose rise\n".utf8),
      "index.verb": Array("  1 licence\nstop v 1\nrise v 2\nbus v 1\n".utf8),
    ])
    let line = EnglishLine("prices rose, buses stopped, aches", &lemmas)
    for (english, isThere) in [
      ("rise", true), ("stop", true), ("bus", true), ("ach", false), ("price", false),
    ] {
      #expect(line.holds(english, &lemmas) == isThere, "\(english)")
    }
  }

  @Test func offsetsOfPredictionsCountScalars() {
    let text = "“Harga” naik 😀 tajam"
    let start = text.utf8.count - 5
    let prediction = GlossPrediction(
      GlossedText(
        text: text,
        glosses: [
          Gloss(range: .init(3, 8), english: ["price"], term: nil, isFirst: false, isContent: true),
          Gloss(
            range: .init(start, start + 5), english: ["sharp"], term: nil, isFirst: false, isContent: true),
        ]))
    #expect(
      prediction.line(number: 7)
        == #"{"line":7,"matches":[{"end":6,"start":1,"targets":["price"]},{"end":20,"start":15,"targets":["sharp"]}]}"#
    )
  }
}
