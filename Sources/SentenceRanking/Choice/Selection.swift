internal import NewsModel

/// Chooses the sentences of a summary: the best, none that says again what is said, none that leans on what is left out,
/// as long as is wanted.
///
/// A score estimates which part of a sentence's words a human summary has too. So a choice promises an F1 of
/// 2 · Σ((score - doubt) · words) / (Σ words + the length of a usual summary), and each step takes what lifts it most.
struct Selection {
  /// What likeness to a chosen sentence takes off a score.
  static let repetition = 0.1
  /// From this likeness on, two sentences say the same.
  static let same = 0.75
  /// So many chosen sentences are compared with the rest; a summary beyond that is the article itself.
  private static let mostCompared = 200
  /// The length of a human summary, in words.
  private static let usualLength = 55.0
  /// What is taken off every score: words such as "yang" stand in every sentence. Settled on the training sets.
  private static let doubt = 0.1
  /// So far back antecedents of antecedents are followed; a sentence that leans on more is left out.
  private static let longestChain = 3

  let scores: [Double]
  let vectors: TermVectors
  let headings: [Bool]
  let antecedents: [Int?]
  var repetition = Selection.repetition
  var same = Selection.same

  /// The chosen sentences' indices, in the article's order; at least one where there is any.
  func choose(_ length: SummaryLength) -> [Int] {
    let chosen: [Int]
    switch length {
    case .automatic: chosen = greedy { choice, _ in choice.gain > 0 }
    case .sentences(let number): chosen = exactly(max(number, 1))
    case .words(let words): chosen = upTo(words: max(words, 1))
    case .ratio(let ratio):
      let part = ratio.isFinite ? min(max(ratio, 0), 1) : 1
      let all = Double(vectors.lengths.reduce(0, +))
      chosen = upTo(words: max(1, Int((all * part).rounded())))
    }
    return chosen.sorted()
  }

  /// So many sentences, or all; what says the same as another, and what does not stand alone, comes last.
  private func exactly(_ number: Int) -> [Int] {
    var chosen = greedy { choice, count in count + choice.sentences.count <= number }
    guard chosen.count < number else { return chosen }
    let taken = Set(chosen)
    chosen += byScore(scores.indices.filter { !headings[$0] && !taken.contains($0) }).prefix(
      number - chosen.count)
    return chosen
  }

  private func upTo(words limit: Int) -> [Int] {
    var words = 0
    var last = 0
    return greedy { choice, count in
      if count != last { (words, last) = (choice.wordsBefore, count) }
      // Every sentence but the last is within the limit, and of that one half.
      let length = choice.sentences.reduce(0) { $0 + vectors.lengths[$1] }
      let end = choice.sentences.map { vectors.lengths[$0] }.min() ?? 0
      return words < limit && words + length - end / 2 <= limit
    }
  }

  private func byScore(_ indices: [Int]) -> [Int] {
    indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  /// What a step may take: a sentence and what it leans on.
  private struct Choice {
    var sentences: [Int]
    /// What each sentence of it adds to the promised F1.
    var gain: Double
    /// How many words are chosen already.
    var wordsBefore: Int
  }

  /// Takes the best that `allows` lets through, again and again. The first is always taken.
  private func greedy(_ allows: (Choice, Int) -> Bool) -> [Int] {
    var chosen: [Int] = []
    var isChosen = [Bool](repeating: false, count: scores.count)
    var likeness = [Double](repeating: 0, count: scores.count)
    var isFree = scores.indices.map { !headings[$0] && vectors.lengths[$0] > 0 }
    if !isFree.contains(true) { isFree = scores.map { _ in true } }
    let postings = vectors.postings()
    var sums = (worth: 0.0, words: 0)
    while chosen.count < Selection.mostCompared {
      var best: Choice?
      for index in scores.indices where isFree[index] {
        guard let sentences = group(of: index, isChosen, isFree) else { continue }
        let choice = choice(sentences, sums, likeness)
        if choice.gain > best?.gain ?? -.infinity, allows(choice, chosen.count) { best = choice }
      }
      // Where nothing is let through, the best that stands alone is the summary.
      if best == nil, chosen.isEmpty {
        best = byScore(scores.indices.filter { isFree[$0] }).first.map { choice([$0], sums, likeness) }
      }
      guard let best else { return chosen }
      for index in best.sentences {
        sums.worth += worth(index, likeness)
        sums.words += vectors.lengths[index]
        chosen.append(index)
        isChosen[index] = true
        isFree[index] = false
      }
      for index in best.sentences {
        for (other, value) in vectors.cosines(with: index, postings).enumerated() where isFree[other] {
          likeness[other] = max(likeness[other], value)
          if likeness[other] >= same { isFree[other] = false }
        }
      }
    }
    for next in byScore(scores.indices.filter { isFree[$0] }) {
      let choice = choice([next], sums, likeness)
      guard allows(choice, chosen.count) else { break }
      sums.words += vectors.lengths[next]
      chosen.append(next)
    }
    return chosen
  }

  /// A sentence with what it leans on, as far as that is not chosen; nil where the chain is too long, or what it leans on
  /// is not to be had.
  private func group(of index: Int, _ isChosen: [Bool], _ isFree: [Bool]) -> [Int]? {
    var sentences = [index]
    var last = index
    while let before = antecedents[last], !isChosen[before] {
      guard sentences.count < Selection.longestChain, isFree[before] else { return nil }
      sentences.append(before)
      last = before
    }
    return sentences
  }

  private func worth(_ index: Int, _ likeness: [Double]) -> Double {
    (scores[index] - repetition * likeness[index] - Selection.doubt) * Double(vectors.lengths[index])
  }

  private func choice(_ sentences: [Int], _ sums: (worth: Double, words: Int), _ likeness: [Double]) -> Choice
  {
    var (worth, words) = (sums.worth, sums.words)
    for index in sentences {
      worth += self.worth(index, likeness)
      words += vectors.lengths[index]
    }
    let promised = { (worth: Double, words: Int) in 2 * worth / (Double(words) + Selection.usualLength) }
    let gain = promised(worth, words) - promised(sums.worth, sums.words)
    return Choice(sentences: sentences, gain: gain / Double(sentences.count), wordsBefore: sums.words)
  }
}
