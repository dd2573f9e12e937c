internal import English
internal import NewsModel

/// Where the terms of a source stand in its target, and so where its other words are to be expected.
///
/// Only terms whose English stands in one place count; between two of them the words are taken to be in the same order
/// and evenly spread.
struct TermLinks {
  /// Token of the source and token of the target, in the order of the source.
  private let links: [(source: Int, target: Int)]
  private let sourceCount: Int
  private let targetCount: Int

  /// Links the terms of a segment.
  init(_ segment: ReviewedSegment, in article: ReviewedArticle) {
    let (source, target) = (segment.sourceTokens, segment.target.tokens)
    var links: [(source: Int, target: Int)] = []
    for term in segment.terms where term.isContent && term.isAnswered {
      guard let index = source.firstIndex(where: { $0.range.start >= term.range.start }) else { continue }
      let first = article.answers[term.answer].permitted.filter { segment.target.holds($0) }.compactMap(
        \.words.first)
      let places = target.indices.filter { place in
        target[place].kind == .word && first.contains { EnglishPhrase.isAlike($0, target[place]) }
      }
      if places.count == 1 { links.append((index, places[0])) }
    }
    self.links = links
    sourceCount = source.count
    targetCount = target.count
  }

  /// Where the English of a token of the source is to be expected, as an index of the target's tokens.
  func place(of token: Int) -> Double {
    let before = links.last { $0.source < token } ?? (-1, -1)
    let behind = links.first { $0.source > token } ?? (sourceCount, targetCount)
    let share = Double(token - before.source) / Double(behind.source - before.source)
    return Double(before.target) + Double(behind.target - before.target) * share
  }
}
