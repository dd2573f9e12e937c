package import Padan
package import SentenceRanking

/// The sentences of articles with summaries, as what the ranking learns from.
package enum RankingSamples {
  /// The share of the pairs of words in a sentence's worth; the rest is that of the single words.
  private static let pairs = 0.5
  /// The part of each article's weight that it has without its headline, so that articles without one rank well too.
  private static let withoutHeadline = 0.3

  /// The samples of one article: how much of each sentence stands in the summary.
  ///
  /// - Parameter weight: what one sentence counts.
  package static func samples(_ gold: GoldSummary, by briefer: Briefer, weight: Double) -> [TreeLearner
    .Sample]
  {
    guard let article = gold.article(from: briefer) else { return [] }
    let analysis = briefer.analyse(article)
    let reference = RougeReference(gold.summary)
    var samples: [TreeLearner.Sample] = []
    for (row, sentence) in zip(briefer.rankingRows(analysis), analysis.body.sentences) {
      guard let row else { continue }
      let found = reference.shares(of: article.text.text(in: sentence.range))
      let sample = TreeLearner.Sample(
        values: row, worth: (1 - pairs) * found.words + pairs * found.pairs,
        weight: weight * (1 - withoutHeadline))
      samples += [sample, sample.withoutHeadline(weight: weight * withoutHeadline)]
    }
    return samples
  }
}
