import Indonesian
import TestSupport
import Testing

@testable import Evaluation

/// Expects right ends among those put, right ends among those there, and sentences right, of a text of which `¦`
/// marks the true ends, and `gold` offsets the found ones.
private func check(
  _ marked: String, ends: [Int], put: Tally, found: Tally, sentences: Tally, faults: [String] = [],
  _ location: SourceLocation = #_sourceLocation
) {
  var text = String.UnicodeScalarView()
  var truth: [Int] = []
  for scalar in marked.unicodeScalars {
    if scalar == "¦" { truth.append(text.count) } else { text.append(scalar) }
  }
  let score = SentenceScore(GoldSentences(id: "a", text: String(text), ends: truth), ends: ends)
  #expect(
    score.put == put && score.found == found && score.sentences == sentences,
    "\(score.put) \(score.found) \(score.sentences)", sourceLocation: location)
  #expect(
    score.faults.map { ($0.isFalse ? "false " : "missed ") + $0.before + "¦" + $0.after } == faults,
    sourceLocation: location)
}

@Test func endsAreCompared() {
  check(
    "Hujan.¦ Banjir.¦", ends: [6, 14], put: Tally(1, of: 1), found: Tally(1, of: 1),
    sentences: Tally(2, of: 2))
  // White space before an end does not count, nor does the end of the text, nor an end put twice.
  check(
    "Hujan.¦ Banjir. ¦", ends: [7, 6], put: Tally(1, of: 1), found: Tally(1, of: 1),
    sentences: Tally(2, of: 2))
  check(
    "Satu.¦ Dua.¦ Tiga.¦", ends: [11], put: Tally(1, of: 1), found: Tally(1, of: 2),
    sentences: Tally(1, of: 3), faults: ["missed Satu.¦ Dua. Tiga."])
  check(
    "Dr. Ani.¦ Ya.¦", ends: [3, 8], put: Tally(1, of: 2), found: Tally(1, of: 1), sentences: Tally(1, of: 2),
    faults: ["false Dr.¦ Ani. Ya."])
  check("Satu¦", ends: [], put: Tally(), found: Tally(), sentences: Tally(1, of: 1))
  check("", ends: [0], put: Tally(), found: Tally(), sentences: Tally(1, of: 1))
  // Offsets beyond the text are its end; scalars are counted, not bytes or characters.
  check(
    "É e\u{301}.¦ Ö.¦", ends: [5, 99], put: Tally(1, of: 1), found: Tally(1, of: 1),
    sentences: Tally(2, of: 2))
}

@Test func contextIsShort() {
  let score = SentenceScore(
    GoldSentences(id: "a", text: String(repeating: "é", count: 200), ends: []), ends: [100])
  #expect(score.faults.first?.before.count == 40 && score.faults.first?.after.count == 25)
}

@Test func endsOfTheAnalyserAreScalars() {
  #expect(SentenceScore.ends(in: "“É itu,” katanya. Warga “senang”.", by: Analyser()) == [17, 33])
  #expect(SentenceScore.ends(in: "", by: Analyser()) == [])
}

@Test func everyEndCountsTheSame() {
  let scores = [([5, 10], [5, 10]), ([5], []), ([], [5])].map { truth, found in
    SentenceScore(GoldSentences(id: "a", text: "aaaaaaaaaaaaaaa", ends: truth), ends: found)
  }
  let figures = SentenceFigures(scores)
  // Right 2 of 3 put, and 2 of 3 there; sentences 3 of 3, 0 of 2, 0 of 1.
  #expect(figures.put == Tally(2, of: 3) && figures.found == Tally(2, of: 3))
  #expect(figures.sentences == Tally(3, of: 6) && figures.texts == Tally(1, of: 3))
  #expect(abs(figures.f1 - 2.0 / 3) < 1e-12)
  #expect(SentenceFigures([]).f1 == 0)
}

@Test(arguments: [
  ("buku", true), ("buku-buku", true), ("jum'at", true), ("jum’at", true), ("é", true), ("buku-", false),
  ("-buku", false), ("a--b", false), ("covid-19", false), ("a_b", false), ("2", false), ("ⅳ", true),
  ("", false),
])
func formsThatAreScored(form: String, isScored: Bool) {
  #expect(GoldLemma(form: form, lemma: "x", wordClass: "NOUN").isScored == isScored)
  #expect(!GoldLemma(form: form, lemma: "x", wordClass: "PROPN").isScored)
}

/// Gold with answers: four distinct forms of which one stands in two lines.
private let words: [(word: GoldLemma, count: Int)] = [
  (GoldLemma(form: "Dipasok", lemma: "pasok", wordClass: "VERB"), 3),
  (GoldLemma(form: "dipasok", lemma: "pasok", wordClass: "VERB"), 2),
  (GoldLemma(form: "bukunya", lemma: "buku", wordClass: "NOUN", clitics: "nya"), 4),
  (GoldLemma(form: "masalah", lemma: "masalah", wordClass: "NOUN"), 1),
  (GoldLemma(form: "anak-anak", lemma: "anak", wordClass: "NOUN"), 2),
  (GoldLemma(form: "menulis", lemma: "tulis", wordClass: "VERB"), 1),
  (GoldLemma(form: "Padan", lemma: "padan", wordClass: "PROPN"), 9),
]
private let answers = [
  "dipasok": "pasok", "bukunya": "bukunya", "masalah": "masa", "anak-anak": "anak", "menulis": "nulis",
]

@Test func lemmasAreCounted() {
  let figures = LemmaFigures(words) { answers[$0] ?? "?" }
  #expect(figures.all == LemmaTally(types: Tally(2, of: 5), tokens: Tally(7, of: 13)))
  #expect(figures.parts[.derived] == LemmaTally(types: Tally(2, of: 4), tokens: Tally(7, of: 12)))
  #expect(figures.parts[.bare] == LemmaTally(types: Tally(0, of: 1), tokens: Tally(0, of: 1)))
  #expect(figures.parts[.clitic] == LemmaTally(types: Tally(0, of: 1), tokens: Tally(0, of: 4)))
  #expect(figures.parts[.reduplication] == LemmaTally(types: Tally(1, of: 1), tokens: Tally(2, of: 2)))
  #expect(figures.classes["VERB"] == LemmaTally(types: Tally(1, of: 2), tokens: Tally(5, of: 6)))
  #expect(figures.classes["PROPN"] == nil)
  #expect(
    figures.faults.map { "\($0.count) \($0.fault.kind) \($0.fault.form) \($0.fault.answer)" } == [
      "4 under bukunya bukunya", "1 over masalah masa", "1 other menulis nulis",
    ])
  #expect(figures.errors[.under] == LemmaTally(types: Tally(1, of: 5), tokens: Tally(4, of: 13)))
}

@Test(arguments: [
  ("dipasok", "pasok"), ("Masalah", "masalah"), ("KPK-nya", "kpk"), ("bukunya", "buku"),
  ("xyzzynya", "xyzzy"),
  ("ditandatangani", "tanda tangan"), ("xyzzy", "xyzzy"), ("", ""), ("dua kata", "dua kata"),
])
func rootsOfForms(form: String, root: String) { #expect(Analyser().root(of: form) == root) }

@Test func languagesAreCounted() {
  let found = [("id", "id"), ("id", "ms"), ("en", "en"), ("other", "en")]
  let scores = found.map { LanguageScore(GoldLanguage(language: $0.0, text: "x"), found: $0.1) }
  let figures = LanguageFigures(scores)
  #expect(figures.right("id") == Tally(1, of: 2) && figures.right("ms") == nil)
  #expect(figures.right("other") == Tally(0, of: 1) && figures.right == Tally(2, of: 4))
  #expect(figures.count("id", as: "ms") == 1 && figures.count("ms", as: "id") == 0)
  let report = LanguageReport(
    scores + [LanguageScore(GoldLanguage(language: "ms", isHeadline: true, text: "y"), found: "id")])
  #expect(report.headlines?.right("ms") == Tally(0, of: 1) && report.paragraphs == figures)
  #expect(report.faults.map(\.gold.text) == ["x", "x", "y"])
}
