package import NewsModel

/// Ranks the sentences of an article by their terms' weights and by what else makes a sentence worth reading.
package struct SentenceRanker: Sendable {
  /// Makes a ranker with the product's weights.
  package init() {}

  /// All sentences of the text in its order, ranked, the summary's chosen.
  ///
  /// - Parameters:
  ///   - analysed: the article's body.
  ///   - title: its headline, analysed.
  ///   - length: how long the summary is to be.
  /// - Returns: one value a sentence; the points of its reasons sum to its score. Headings are ranked last and
  ///   chosen only where there is nothing else.
  package func rank(_ analysed: AnalysedText, title: AnalysedText?, length: SummaryLength) -> [RankedSentence]
  {
    guard !analysed.sentences.isEmpty else { return [] }
    let vectors = TermVectors(analysed)
    let rows = SentenceFeatures(analysed: analysed, title: title, vectors: vectors).all()
    var ranked = rows.enumerated().map { index, row in
      let reasons = reasons(row, isHeading: analysed.sentences[index].traits.contains(.heading))
      return RankedSentence(
        sentence: index, score: reasons.reduce(0) { $0 + $1.points }, rank: 0, share: 0, isChosen: false,
        reasons: reasons)
    }
    let order = ranked.indices.sorted {
      ranked[$0].score != ranked[$1].score ? ranked[$0].score > ranked[$1].score : $0 < $1
    }
    let total = ranked.reduce(0) { $0 + max($1.score, 0) }
    for (place, index) in order.enumerated() {
      ranked[index].rank = place + 1
      ranked[index].share = total > 0 ? max(ranked[index].score, 0) / total : 1 / Double(ranked.count)
    }
    let selection = Selection(
      scores: ranked.map(\.score), vectors: vectors,
      headings: analysed.sentences.map { $0.traits.contains(.heading) })
    for index in selection.choose(length) { ranked[index].isChosen = true }
    return ranked
  }

  private func reasons(_ row: [Double], isHeading: Bool) -> [RankedSentence.Reason] {
    var reasons = [RankedSentence.Reason(name: "base", value: 1, weight: RankingWeights.base)]
    for (feature, weight) in RankingWeights.weights {
      reasons.append(.init(name: feature.rawValue, value: row[feature.rawIndex], weight: weight))
    }
    if isHeading { reasons.append(.init(name: "heading", value: 1, weight: -1)) }
    return reasons
  }
}
