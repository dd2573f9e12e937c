import Indonesian
import NewsModel
import Testing

@testable import SentenceRanking

/// Expects a feature's values, sentence by sentence, in thousandths.
private func check(
  _ feature: Feature, of body: String, title: String? = nil, _ values: [Int32],
  _ location: SourceLocation = #_sourceLocation
) {
  let analyser = Analyser()
  let text = RankingText(analyser.analyse(body))
  let table = FeatureTable(
    text, title: title.map { RankingText(analyser.analyse($0)) }, vectors: TermVectors([text]),
    facts: SentenceFacts(text.analysed))
  #expect(table.rows().map { $0[feature.index] } == values, "\(feature)", sourceLocation: location)
}

private let body = "Hujan turun di desa.\n\nWarga pindah. Sekolah libur dua hari.\n\nAir naik."

@Test func placesOfSentences() {
  check(.sentencesBefore, of: body, [0, 1000, 2000, 3000])
  check(.place, of: body, [0, 333, 667, 1000])
  check(.wordsBefore, of: body, [0, 4000, 6000, 10_000])
  check(.paragraphsBefore, of: body, [0, 1000, 1000, 2000])
  check(.opensParagraph, of: body, [1000, 1000, 0, 1000])
  check(.closesParagraph, of: body, [1000, 0, 1000, 1000])
}

@Test func lengthsOfSentences() {
  check(.words, of: body, [4000, 2000, 4000, 2000])
  check(.length, of: body, [1333, 667, 1333, 667])
  check(.articleWords, of: body, [12_000, 12_000, 12_000, 12_000])
}

@Test func termsOfSentences() {
  check(.titleTerms, of: "Hujan turun. Warga pindah.", title: "Warga pindah", [0, 1000])
  check(.titleLikeness, of: "Hujan turun. Warga pindah.", title: "Warga pindah", [0, 1000])
  check(.titleTerms, of: "Hujan turun.", title: "yang di", [0])
  check(.leadLikeness, of: "Hujan turun. Warga pindah. Hujan turun.", [1000, 0, 1000])
  check(.lastLikeness, of: "Hujan turun. Hujan turun. Warga pindah.", [0, 1000, 0])
  check(.nextLikeness, of: "Hujan turun. Hujan turun. Warga pindah.", [1000, 0, 0])
  check(.newTerms, of: "Hujan turun. Hujan turun. Warga pindah.", [1000, 0, 1000])
  check(.mainTerms, of: "Hujan turun. Yang itu.", [1000, 0])
  check(.centrality, of: "Hujan turun.", [1000])
  check(.content, of: "Hujan yang turun di desa.", [600])
}

@Test func namesAreOneTermInAllForms() {
  check(
    .leadLikeness, of: "Presiden Ratna Mahendra tiba di Tegal. Ratna Mahendra. Mahendra.",
    Array(termShares("Presiden Ratna Mahendra tiba di Tegal. Ratna Mahendra. Mahendra.")))
  let text = RankingText(Analyser().analyse("Menteri Ratna Mahendra tiba. Mahendra pergi."))
  let vectors = TermVectors([text])
  #expect(vectors.cosine(0, 1) > 0)
  #expect(Set(vectors.sentences[0].map(\.term)).intersection(vectors.sentences[1].map(\.term)).count == 1)
}

/// The likeness of each sentence to the first, in thousandths, by the slow way.
private func termShares(_ body: String) -> [Int32] {
  let vectors = TermVectors([RankingText(Analyser().analyse(body))])
  return vectors.sentences.indices.map { index in
    if index == 0 { return 1000 }
    var sum = 0.0
    for part in vectors.sentences[0] {
      for other in vectors.sentences[index] where other.term == part.term {
        sum += part.weight * other.weight
      }
    }
    return Int32((sum * 1000).rounded())
  }
}

@Test func termsOfSeveralWordsAreOne() {
  let analysed = Analyser().analyse("Warga menuntut ganti rugi. Ganti rugi dibayar. Rugi besar.")
  let words = analysed.words.indices.filter {
    analysed.text.text(in: analysed.words[$0].range).lowercased() == "ganti"
  }
  let vectors = TermVectors([RankingText(analysed, terms: words.map { $0..<$0 + 2 })])
  #expect(vectors.sentences[0].count == 3 && vectors.sentences[1].count == 2)
  #expect(vectors.cosine(0, 1) > 0 && vectors.cosine(0, 2) == 0)
  #expect(vectors.lengths == [4, 3, 2])
}

@Test func speechInSentences() {
  check(.quoted, of: "\"Air naik,\" kata Budi Santoso.", [400])
  check(.opensQuotation, of: "\"Air naik,\" katanya. Warga pindah.", [1000, 0])
  check(.firstPerson, of: "Kami dan saya pergi. Warga pindah.", [2000, 0])
  check(.question, of: "Apakah air naik? Air naik.", [1000, 0])
}

@Test func openingsOfSentences() {
  check(.pronoun, of: "Dia pergi. Warga pindah.", [1000, 0])
  check(.connective, of: "Namun dia pergi. Warga pindah.", [1000, 0])
}

@Test func namesAndFiguresInSentences() {
  check(.newNames, of: "Budi Santoso tiba. Santoso pergi.", [1000, 0])
  check(.numbers, of: "Ada 12 rumah dan 3 sekolah. Warga pindah.", [2000, 0])
}

@Test func formsOfSentences() {
  check(.commas, of: "Satu, dua, tiga, empat.", [750])
  check(.unfinished, of: "Warga pindah. Air naik", [0, 1000])
  check(.boilerplate, of: "Baca juga: Air naik. Warga pindah.", [1000, 0])
}

@Test func whatStandsAround() {
  let short = "Hujan turun. \"Warga pindah,\" kata Budi."
  check(.brackets, of: "Hujan (deras) turun. Warga pindah.", [1000, 0])
  check(.shareBefore, of: "Hujan turun. Warga pindah.", [0, 500])
  check(.articleSentences, of: body, [4000, 4000, 4000, 4000])
  check(.articleParagraphs, of: body, [2000, 2000, 2000, 2000])
  check(.meanWords, of: body, [3000, 3000, 3000, 3000])
  check(.articleQuoted, of: short, [250, 250])
  check(.nextQuoted, of: short, [500, 0])
  check(.nextWords, of: body, [2000, 4000, 2000, 0])
  check(.likeOthers, of: "Hujan turun. Hujan turun. Warga pindah.", [500, 500, 0])
  check(.likeOthers, of: "Hujan turun.", [0])
}

@Test func headlineInOtherSentences() {
  let body = "Hujan turun. Warga pindah. Sekolah libur."
  check(.titleBefore, of: body, title: "Warga pindah", [0, 0, 1000])
  check(.titleAfter, of: body, title: "Warga pindah", [1000, 0, 0])
  check(.nextTitle, of: body, title: "Warga pindah", [1000, 0, 0])
  check(.firstTitle, of: body, title: "Warga pindah", [0, 0, 0])
  check(.secondTitle, of: body, title: "Warga pindah", [1000, 1000, 1000])
  check(.thirdTitle, of: body, title: "Warga pindah", [0, 0, 0])
  for feature in Feature.ofHeadline { check(feature, of: body, [0, 0, 0]) }
}

@Test func openingSentences() {
  check(.firstWords, of: body, [4000, 4000, 4000, 4000])
  check(.secondWords, of: body, [2000, 2000, 2000, 2000])
  check(.thirdWords, of: body, [4000, 4000, 4000, 4000])
  check(.secondParagraph, of: body, [1000, 1000, 1000, 1000])
  check(.thirdParagraph, of: body, [1000, 1000, 1000, 1000])
  check(.firstCentrality, of: "Hujan turun.", [1000])
  check(.secondWords, of: "Hujan turun.", [0])
}

@Test func everyFeatureHasItsPlaceAndName() {
  #expect(Feature.allCases.map(\.index) == Array(Feature.allCases.indices))
  #expect(Set(Feature.allCases.map(\.name)).count == Feature.allCases.count)
}

@Test(arguments: [1e-9, 0.1, 0.5, 0.999, 1, 1.5, 2, 2.718_281_828_459_045, 10, 1e6, 1e300])
func logarithms(value: Double) {
  // The slow way: how often e must be multiplied, by halving the interval.
  var (low, high) = (-750.0, 750.0)
  for _ in 0..<200 {
    let middle = (low + high) / 2
    if power(middle) < value { low = middle } else { high = middle }
  }
  #expect(abs(Logarithm.natural(value) - low) < 1e-9 * max(1, abs(low)))
}

/// e to the power of a number, by its series over small steps.
private func power(_ exponent: Double) -> Double {
  let steps = 1024.0
  var sum = 0.0
  var term = 1.0
  for number in 1...20 {
    sum += term
    term *= exponent / steps / Double(number)
  }
  var result = sum
  for _ in 0..<10 { result *= result }
  return result
}

@Test func noLogarithmOfNothing() {
  #expect(Logarithm.natural(0) == 0 && Logarithm.natural(-1) == 0 && Logarithm.natural(.nan) == 0)
}
