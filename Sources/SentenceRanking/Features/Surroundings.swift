internal import NewsModel

/// What the other sentences of the article are like, as features of each sentence: how much of the headline stands
/// before and behind it, how like it is to all others, and what the next one and the first three offer.
struct Surroundings {
  private let text: AnalysedText
  private let vectors: TermVectors
  /// For each term the sum of its weights in all sentences.
  private let sums: [Double]
  /// The sentences that are no headings.
  private let running: [Int]

  init(_ text: AnalysedText, _ vectors: TermVectors) {
    self.text = text
    self.vectors = vectors
    var sums = [Double](repeating: 0, count: vectors.counts.count)
    for parts in vectors.sentences {
      for part in parts { sums[Int(part.term)] += part.weight }
    }
    self.sums = sums
    running = text.sentences.indices.filter { !text.sentences[$0].traits.contains(.heading) }
  }

  /// Puts the features into rows that have all others.
  func fill(_ rows: inout [[Int32]]) {
    guard !rows.isEmpty else { return }
    let count = rows.count
    let column = { (rows: [[Int32]], feature: Feature) in rows.map { $0[feature.index] } }
    let title = column(rows, .titleTerms)
    var after = [Int32](repeating: 0, count: count)
    for index in (0..<count - 1).reversed() { after[index] = max(after[index + 1], title[index + 1]) }
    let quoted = column(rows, .quoted).reduce(0) { $0 + Int($1) } / count
    let words = Double(vectors.lengths.reduce(0, +)) / Double(count)
    let paragraphs = rows.map { $0[Feature.paragraphsBefore.index] }.max() ?? 0
    var before: Int32 = 0
    for index in rows.indices {
      rows[index][Feature.articleSentences.index] = Feature.thousandths(Double(min(running.count, 200)))
      rows[index][Feature.articleParagraphs.index] = paragraphs
      rows[index][Feature.meanWords.index] = Feature.thousandths(min(words, 80))
      rows[index][Feature.articleQuoted.index] = Int32(quoted)
      rows[index][Feature.likeOthers.index] = Feature.thousandths(likeness(index))
      rows[index][Feature.titleBefore.index] = before
      rows[index][Feature.titleAfter.index] = after[index]
      before = max(before, title[index])
      if index + 1 < count { Surroundings.copy(Surroundings.next, from: rows[index + 1], to: &rows[index]) }
    }
    for (place, features) in zip(running, Surroundings.opening) {
      let row = rows[place]
      for index in rows.indices { Surroundings.copy(features, from: row, to: &rows[index]) }
    }
  }

  private typealias Copies = [(from: Feature, to: Feature)]

  /// What is told of the sentence behind.
  private static let next: Copies = [
    (.titleTerms, .nextTitle), (.centrality, .nextCentrality), (.words, .nextWords), (.quoted, .nextQuoted),
  ]

  /// What is told of the first three sentences.
  private static let opening: [Copies] = [
    [(.titleTerms, .firstTitle), (.centrality, .firstCentrality), (.words, .firstWords)],
    [
      (.titleTerms, .secondTitle), (.centrality, .secondCentrality), (.words, .secondWords),
      (.paragraphsBefore, .secondParagraph),
    ],
    [
      (.titleTerms, .thirdTitle), (.centrality, .thirdCentrality), (.words, .thirdWords),
      (.paragraphsBefore, .thirdParagraph),
    ],
  ]

  private static func copy(_ features: Copies, from source: [Int32], to row: inout [Int32]) {
    for (from, to) in features { row[to.index] = source[from.index] }
  }

  /// The mean likeness of a sentence to all others, 0 to 1.
  private func likeness(_ index: Int) -> Double {
    guard vectors.sentences.count > 1 else { return 0 }
    let all = vectors.sentences[index].reduce(0) { $0 + $1.weight * (sums[Int($1.term)] - $1.weight) }
    return max(all, 0) / Double(vectors.sentences.count - 1)
  }
}
