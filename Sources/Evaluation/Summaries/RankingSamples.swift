package import Padan
package import SentenceRanking

/// The sentences of articles with summaries, as what the ranking learns from.
package enum RankingSamples {
  /// The share of the pairs of words in how much of a sentence stands in the summary; the rest is that of single words.
  private static let pairs = 0.5
  /// The share in a sentence's worth of whether it is one of those that come closest to the summary together: what
  /// another has said already is worth less.
  private static let closest = 0.4
  /// The part of each article's weight that it has without its headline, so that articles without one rank well too.
  private static let withoutHeadline = 0.3

  /// The samples of one article: how much of each sentence stands in the summary, and whether it is one of the best.
  ///
  /// - Parameter weight: what one sentence counts.
  package static func samples(_ gold: GoldSummary, by briefer: Briefer, weight: Double) -> [TreeLearner
    .Sample]
  {
    guard let article = gold.article(from: briefer) else { return [] }
    let analysis = briefer.analyse(article)
    let reference = RougeReference(gold.summary)
    let rows = briefer.rankingRows(analysis)
    let texts = analysis.body.sentences.map { article.text.text(in: $0.range) }
    let best = reference.closest(of: zip(texts, rows).map { $1 == nil ? nil : $0 })
    var samples: [TreeLearner.Sample] = []
    for (index, row) in rows.enumerated() {
      guard let row else { continue }
      let found = reference.shares(of: texts[index])
      let share = (1 - pairs) * found.words + pairs * found.pairs
      let sample = TreeLearner.Sample(
        values: row, worth: (1 - closest) * share + (best.contains(index) ? closest : 0),
        weight: weight * (1 - withoutHeadline))
      samples += [sample, sample.withoutHeadline(weight: weight * withoutHeadline)]
    }
    return samples
  }
}
