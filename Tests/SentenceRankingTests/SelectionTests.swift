import Indonesian
import NewsModel
import Testing

@testable import SentenceRanking

/// Expects these sentences (from 0) of a text to be chosen where the sentences have these scores.
private func check(
  _ body: String, scores: [Double], _ length: SummaryLength, chosen: [Int],
  _ location: SourceLocation = #_sourceLocation
) {
  let analysed = Analyser().analyse(body)
  #expect(analysed.sentences.count == scores.count, sourceLocation: location)
  let selection = Selection(
    scores: scores, vectors: TermVectors([RankingText(analysed)]),
    headings: analysed.sentences.map { $0.traits.contains(.heading) },
    antecedents: Antecedents.all(of: analysed, SentenceFacts(analysed)))
  #expect(selection.choose(length) == chosen, sourceLocation: location)
}

private let flood =
  "Bupati Ratna Mahendra meninjau banjir. Air surut perlahan. Dia meminta warga pindah ke bukit."
private let market =
  "Pasar ikan ditutup kemarin. Nelayan menjual hasil di dermaga. Namun, pembeli tidak datang."

@Test func whoIsMeantComesAlong() {
  check(flood, scores: [0.3, 0.2, 0.9], .sentences(2), chosen: [0, 2])
  check(market, scores: [0.2, 0.3, 0.9], .sentences(2), chosen: [1, 2])
}

@Test func whatLeansYieldsWhereThereIsNoRoom() {
  check(flood, scores: [0.3, 0.2, 0.9], .sentences(1), chosen: [0])
  check(market, scores: [0.3, 0.2, 0.9], .sentences(1), chosen: [0])
}

/// The choice among sentences, of which some ask and some are what the reader wants to read of.
private func chosen(
  _ body: String, scores: [Double], questions: [Bool] = [], interest: [Double] = [], _ length: SummaryLength
) -> [Int] {
  let analysed = Analyser().analyse(body)
  var selection = Selection(
    scores: scores, vectors: TermVectors([RankingText(analysed)]),
    headings: Array(repeating: false, count: scores.count),
    antecedents: Antecedents.all(of: analysed, SentenceFacts(analysed)))
  selection.questions = questions
  selection.interest = interest
  return selection.choose(length)
}

@Test func aQuestionAloneIsNoSummary() {
  let body = "Apakah air naik? Belum, dan hujan reda. Warga pindah ke bukit."
  let asks = [true, false, false]
  #expect(chosen(body, scores: [0.9, 0.2, 0.3], questions: asks, .sentences(1)) == [2])
  #expect(chosen(body, scores: [0.5, 0.9, 0.3], questions: asks, .sentences(2)) == [0, 1])
  #expect(chosen(body, scores: [0.5, 0.9, 0.3], questions: asks, .sentences(3)) == [0, 1, 2])
  #expect(chosen("Apakah air naik?", scores: [0.3], questions: [true], .automatic) == [0])
}

@Test func whatTheReaderWantsCountsInShortSentencesToo() {
  let body =
    "Pemerintah kota menggelar operasi pasar beras di empat kecamatan setelah harga naik. Polisi menutup jalan."
  #expect(chosen(body, scores: [0.9, 0.9], .sentences(1)) == [0])
  #expect(chosen(body, scores: [0.9, 0.9], interest: [0, 0.8], .sentences(1)) == [1])
}

@Test func manySentencesAreNotRepeatedEither() {
  // More than are compared one by one: those in the same words are left out all the same.
  let body = (0..<400).map { "Kapal kata\($0 % 300) tiba di dermaga tua\($0 % 300)." }.joined(separator: " ")
  let analysed = Analyser().analyse(body)
  let selection = Selection(
    scores: (0..<400).map { 0.9 - Double($0) / 1000 }, vectors: TermVectors([RankingText(analysed)]),
    headings: Array(repeating: false, count: 400), antecedents: Array(repeating: nil, count: 400))
  let chosen = selection.choose(.ratio(1))
  #expect(chosen.count == 300 && Set(chosen.map { $0 % 300 }).count == 300)
}

@Test func anEndlessSentenceIsNoSummary() {
  let endless = (0..<3000).map { "kapal\($0)" }.joined(separator: " ")
  check("Hujan turun di kota. Pasar \(endless).", scores: [0.5, 0.4], .automatic, chosen: [0])
}

@Test func whereAllLeansOneIsChosenAllTheSame() {
  check("Namun hujan turun.", scores: [0.3], .sentences(1), chosen: [0])
  check("Namun hujan turun.", scores: [0.3], .automatic, chosen: [0])
}

@Test func repeatedSentencesAreLeftOut() {
  check(
    "Harga beras naik di kota. Harga beras naik di kota. Sekolah libur.", scores: [0.9, 0.9, 0.2],
    .sentences(2),
    chosen: [0, 2])
  // Asked for all, it stands last.
  check(
    "Harga beras naik di kota. Harga beras naik di kota. Sekolah libur.", scores: [0.9, 0.9, 0.2],
    .sentences(3),
    chosen: [0, 1, 2])
}

@Test(arguments: 1...30) func wordsAreNeverOverByMoreThanHalfOfTheLastSentence(limit: Int) {
  let body = flood + " " + market
  let analysed = Analyser().analyse(body)
  let vectors = TermVectors([RankingText(analysed)])
  let selection = Selection(
    scores: [0.3, 0.5, 0.4, 0.6, 0.2, 0.7], vectors: vectors, headings: Array(repeating: false, count: 6),
    antecedents: Antecedents.all(of: analysed, SentenceFacts(analysed)))
  let chosen = selection.choose(.words(limit))
  let lengths = chosen.map { vectors.lengths[$0] }
  #expect(!chosen.isEmpty)
  // The last is what stands last in the summary; a single sentence may be all that there is.
  if chosen.count > 1 { #expect(lengths.reduce(0, +) - (lengths.last ?? 0) / 2 <= limit) }
}

@Test(
  arguments: [
    ("Ratna Mahendra tiba. Dia pergi.", [nil, 0]), ("Hujan turun. Hal itu mengganggu.", [nil, 0]),
    ("Hujan turun. Karena itu sekolah libur.", [nil, 0]),
    ("Hujan turun. Karena banjir, sekolah libur.", [nil, nil]),
    ("Apakah air naik? Belum, dan hujan reda.", [nil, 0]),
    (
      "Bupati Ratna Mahendra tiba. Hujan turun. \"Kami menunggu bantuan beras,\" katanya.", [nil, nil, 0]
    ),
    (
      "Bupati Ratna Mahendra tiba. Hujan turun. \"Kami menunggu bantuan,\" kata Ratna Mahendra.",
      [nil, nil, nil]
    ),
    ("Hujan turun. Sekolah libur.", [nil, nil]), ("Namun hujan turun.", [nil]), ("", []),
  ] as [(String, [Int?])])
func whatSentencesLeanOn(body: String, antecedents: [Int?]) {
  let analysed = Analyser().analyse(body)
  #expect(Antecedents.all(of: analysed, SentenceFacts(analysed)) == antecedents)
}
