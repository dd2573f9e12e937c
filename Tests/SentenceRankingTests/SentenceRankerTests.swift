import Indonesian
import NewsModel
import Testing

@testable import SentenceRanking

let text = """
  Pemerintah menaikkan harga beras mulai pekan depan karena panen gagal di tiga provinsi.

  Menteri Pertanian mengatakan harga beras akan diawasi setiap hari. "Kami tidak ingin warga resah," ujarnya.

  Pedagang di pasar menyambut keputusan itu dengan hati-hati. Apakah pasokan beras cukup?

  Cuaca hari ini cerah. Harga beras di tiga provinsi naik mulai pekan depan karena panen gagal.
  """

/// The sentences of a text with their standing.
func ranked(
  _ length: SummaryLength, _ body: String = text, title: String? = "Harga beras naik", focus: [String] = [],
  favoured: [TextRange] = []
) -> [RankedSentence] {
  let analyser = Analyser()
  return SentenceRanker().rank(
    RankingText(analyser.analyse(body)), title: title.map { RankingText(analyser.analyse($0)) },
    interest: RankingInterest(focus: focus.map { analyser.analyse($0) }, favoured: favoured), length: length,
    explains: true)
}

/// The texts of the chosen sentences.
func chosen(_ length: SummaryLength, _ body: String, title: String? = nil, focus: [String] = []) -> [String] {
  let sentences = Analyser().analyse(body).sentences
  return ranked(length, body, title: title, focus: focus).filter(\.isChosen).map {
    body.text(in: sentences[$0.sentence].range)
  }
}

@Test func reasonsSumToTheScore() {
  for sentence in ranked(.automatic, focus: ["beras"]) {
    let sum = sentence.reasons.reduce(0) { $0 + $1.points }
    #expect(abs(sum - sentence.score) < 1e-9)
    #expect(sentence.reasons.count > 3)
    #expect(Set(sentence.reasons.map(\.name)).count == sentence.reasons.count)
  }
}

@Test func ranksAreAPermutationAndSharesSumToOne() {
  let all = ranked(.automatic)
  #expect(all.map(\.rank).sorted() == Array(1...all.count))
  #expect(abs(all.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  for (first, second) in zip(all.sorted { $0.rank < $1.rank }, all.sorted { $0.rank < $1.rank }.dropFirst()) {
    #expect(first.score >= second.score)
  }
}

@Test(arguments: [1, 2, 3]) func sentenceCountsAreExact(number: Int) {
  #expect(ranked(.sentences(number)).count { $0.isChosen } == number)
}

@Test func noTwoChosenSentencesSayTheSame() {
  let all = ranked(.sentences(4))
  #expect(!(all.first?.isChosen == true && all.last?.isChosen == true))
}

@Test(arguments: [5, 12, 20, 40, 1000]) func wordLimitsHold(words: Int) {
  let analysed = Analyser().analyse(text)
  let lengths = analysed.sentences.map { analysed.words[$0.words].count { $0.kind != .mark } }
  let chosen = ranked(.words(words)).filter(\.isChosen).map { lengths[$0.sentence] }
  #expect(!chosen.isEmpty)
  if chosen.count > 1 { #expect(chosen.reduce(0, +) <= words + (chosen.max() ?? 0) / 2) }
}

@Test func theLeadIsChosen() { #expect(ranked(.sentences(1)).first?.isChosen == true) }

@Test(arguments: ["", "Ya.", "... !!!", "12 34 56.", "Satu kalimat saja tanpa akhir", "\u{0}\u{1}", "- - -"])
func edgesGiveSensibleAnswers(body: String) {
  for length in [SummaryLength.automatic, .sentences(2), .words(10), .ratio(0.5)] {
    for title in [nil, "", "Judul"] as [String?] {
      let all = ranked(length, body, title: title)
      #expect(all.allSatisfy { $0.score.isFinite && $0.share.isFinite })
      #expect(all.isEmpty || all.contains { $0.isChosen })
    }
  }
}

@Test func listsAndLiveReportsAndInterviewsGiveASummary() {
  let live = (0..<40).map { "\(10 + $0 / 6).\($0 % 6)0 WIB Air di pintu \($0) naik lagi." }
    .joined(separator: "\n\n")
  let list = (1...30).map { "\($0). Beras nomor \($0)" }.joined(separator: "\n\n")
  let interview = (0..<12).map { "Apa rencana \($0)?\n\nKami akan membangun jembatan ke-\($0)." }
    .joined(separator: "\n\n")
  for body in [live, list, interview] {
    #expect(ranked(.automatic, body, title: nil).contains { $0.isChosen })
    #expect(ranked(.sentences(3), body, title: nil).count { $0.isChosen } == 3)
  }
}

@Test func aSentenceOfTenThousandWords() {
  let body = (0..<10_000).map { "kata\($0)" }.joined(separator: " ") + ". Hujan turun di kota."
  let all = ranked(.automatic, body, title: nil)
  #expect(all.contains { $0.isChosen } && all.allSatisfy { $0.score.isFinite })
}

@Test func sameInputSameOutput() { #expect(ranked(.automatic) == ranked(.automatic)) }

@Test(arguments: [
  SummaryLength.words(.max), .sentences(.max), .ratio(.nan), .ratio(.infinity), .ratio(-1), .words(.min),
  .sentences(0),
])
func extremeLengthsGiveASummary(length: SummaryLength) { #expect(ranked(length).contains { $0.isChosen }) }

@Test func askedForAllAllAreChosen() { #expect(ranked(.sentences(99)).allSatisfy { $0.isChosen }) }

@Test func manySentencesTakeTimeInProportion() {
  let sentence = "Warga desa itu menunggu bantuan beras dari pemerintah kabupaten sejak pekan lalu nomor "
  let analyser = Analyser()
  let body = (0..<20_000).map { "\(sentence)\($0)." }.joined(separator: " ")
  let all = SentenceRanker().rank(
    RankingText(analyser.analyse(body)), title: nil, length: .ratio(1), explains: false)
  #expect(all.count == 20_000)
}

@Test func aFocusRaisesItsSentences() {
  let plain = ranked(.sentences(1), title: nil)
  let focused = ranked(.sentences(1), title: nil, focus: ["cuaca", "hati-hati"])
  #expect(plain.map(\.score)[5] < focused.map(\.score)[5])
  #expect(plain.map(\.score)[0] == focused.map(\.score)[0])
  #expect(focused[5].reasons.contains { $0.name == "focus" && $0.value == 1 })
  // Forms of a word are one term; words without subject matter are none.
  #expect(ranked(.automatic, focus: ["menyambut"])[3].reasons.contains { $0.name == "focus" })
  #expect(ranked(.automatic, focus: ["yang"]) == ranked(.automatic))
}

@Test func aFavouredFieldRaisesItsSentences() {
  let analysed = Analyser().analyse(text)
  let favoured = ranked(.automatic, favoured: [analysed.words[analysed.sentences[3].words.lowerBound].range])
  #expect(favoured[3].reasons.last?.name == "domain")
  #expect(favoured[3].score > ranked(.automatic)[3].score)
}
