import Indonesian
import NewsModel
import SentenceRanking
import Testing

private let text = """
  Pemerintah menaikkan harga beras mulai pekan depan karena panen gagal di tiga provinsi.

  Menteri Pertanian mengatakan harga beras akan diawasi setiap hari. "Kami tidak ingin warga resah," ujarnya.

  Pedagang di pasar menyambut keputusan itu dengan hati-hati. Apakah pasokan beras cukup?

  Cuaca hari ini cerah. Harga beras di tiga provinsi naik mulai pekan depan karena panen gagal.
  """

private func ranked(_ length: SummaryLength, _ body: String = text, title: String? = "Harga beras naik")
  -> [RankedSentence]
{
  let analyser = Analyser()
  return SentenceRanker().rank(
    analyser.analyse(body), title: title.map { analyser.analyse($0) }, length: length)
}

@Test func reasonsSumToTheScore() {
  for sentence in ranked(.automatic) {
    let sum = sentence.reasons.reduce(0) { $0 + $1.points }
    #expect(abs(sum - sentence.score) < 1e-12)
    for reason in sentence.reasons { #expect(reason.points == reason.value * reason.weight) }
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

@Test(arguments: ["", "Ya.", "... !!!", "12 34 56.", "Satu kalimat saja tanpa akhir"])
func edgesGiveSensibleAnswers(body: String) {
  for length in [SummaryLength.automatic, .sentences(2), .words(10), .ratio(0.5)] {
    for title in [nil, "", "Judul"] as [String?] {
      let all = ranked(length, body, title: title)
      #expect(all.allSatisfy { $0.score.isFinite && $0.share.isFinite })
      #expect(all.isEmpty || all.contains { $0.isChosen })
    }
  }
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
  let all = SentenceRanker().rank(analyser.analyse(body), title: nil, length: .ratio(1))
  #expect(all.count == 20_000)
}
