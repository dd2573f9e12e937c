import Indonesian
import NewsModel
import Testing

@testable import SentenceRanking

/// The chosen sentences of several articles, article by article.
private func chosen(_ bodies: [String], _ length: SummaryLength) -> [[Int]] {
  let analyser = Analyser()
  let texts = bodies.map { (RankingText(analyser.analyse($0)), nil as RankingText?, RankingInterest()) }
  return SentenceRanker().rankTogether(texts, length: length, explains: false).map {
    $0.filter(\.isChosen).map(\.sentence)
  }
}

private let first = "Banjir merendam tiga desa di Muara Biru pada Senin. Warga mengungsi ke balai desa."
private let second = "Banjir merendam tiga desa di Muara Biru pada Senin. Bupati menjanjikan bantuan beras."

@Test func nothingIsSaidTwiceOverArticles() {
  let all = chosen([first, second], .sentences(3))
  #expect(all.map(\.count).reduce(0, +) == 3)
  #expect(!(all[0].contains(0) && all[1].contains(0)))
}

@Test func ranksAndSharesAreOverAllArticles() {
  let analyser = Analyser()
  let texts = [first, second].map {
    (RankingText(analyser.analyse($0)), nil as RankingText?, RankingInterest())
  }
  let all = SentenceRanker().rankTogether(texts, length: .automatic, explains: true)
  #expect(all.map(\.count) == [2, 2])
  #expect(all.flatMap { $0.map(\.rank) }.sorted() == [1, 2, 3, 4])
  #expect(abs(all.flatMap { $0.map(\.share) }.reduce(0, +) - 1) < 1e-9)
  for sentence in all.flatMap(\.self) {
    #expect(abs(sentence.reasons.reduce(0) { $0 + $1.points } - sentence.score) < 1e-9)
  }
}

@Test(arguments: [[], [""], ["", first], [first]]) func fewArticles(bodies: [String]) {
  let all = chosen(bodies, .sentences(1))
  #expect(all.count == bodies.count)
  #expect(all.map(\.count).reduce(0, +) == (bodies.contains(first) ? 1 : 0))
}
