internal import NewsModel

/// Chooses the sentences of a summary: the best, none that says again what is said, as long as is wanted.
struct Selection {
  /// What likeness to a chosen sentence takes off a score.
  private static let repetition = 0.1
  /// From this likeness on, two sentences say the same.
  private static let same = 0.75
  /// So many chosen sentences are compared with the rest; a summary beyond that is the article itself.
  private static let mostCompared = 200
  /// The length of a human summary that the length rule reckons with, in words.
  private static let usualLength = 55.0
  /// What the length rule takes off every score: the model is too sure of middling sentences. Both constants were
  /// settled on IndoSum train 1800-2213 and Detik 0-250.
  private static let doubt = 0.12

  let scores: [Double]
  let vectors: TermVectors
  let headings: [Bool]

  /// The chosen sentences' indices, in the article's order; at least one where there is any.
  func choose(_ length: SummaryLength) -> [Int] {
    let chosen: [Int]
    switch length {
    case .automatic: chosen = byLengthRule()
    case .sentences(let number): chosen = exactly(max(number, 1))
    case .words(let words): chosen = upTo(words: max(words, 1))
    case .ratio(let ratio):
      let part = ratio.isFinite ? min(max(ratio, 0), 1) : 1
      let all = Double(vectors.lengths.reduce(0, +))
      chosen = upTo(words: max(1, Int((all * part).rounded())))
    }
    return chosen.sorted()
  }

  /// Adds the best sentence as long as the expected F1 against a summary of usual length grows:
  /// 2 · Σ((score - doubt) · words) / (Σ words + usual length).
  private func byLengthRule() -> [Int] {
    var (gain, words) = (0.0, 0.0)
    var best = 0.0
    return greedy { _, next in
      let length = Double(vectors.lengths[next])
      let more = gain + max(scores[next] - Selection.doubt, 0.01) * length
      let value = 2 * more / (words + length + Selection.usualLength)
      guard value > best else { return false }
      (gain, words, best) = (more, words + length, value)
      return true
    }
  }

  /// So many sentences, or all; what says the same as another comes last.
  private func exactly(_ number: Int) -> [Int] {
    var chosen = greedy { chosen, _ in chosen.count < number }
    guard chosen.count < number else { return chosen }
    let taken = Set(chosen)
    chosen += byScore(scores.indices.filter { !headings[$0] && !taken.contains($0) }).prefix(
      number - chosen.count)
    return chosen
  }

  private func upTo(words limit: Int) -> [Int] {
    var words = 0
    return greedy { chosen, next in
      let length = vectors.lengths[next]
      guard words < limit, chosen.isEmpty || words + length - length / 2 <= limit else { return false }
      words += length
      return true
    }
  }

  private func byScore(_ indices: [Int]) -> [Int] {
    indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  /// Takes the best remaining sentence again and again, until `wanted` says no. The first is always taken.
  private func greedy(_ wanted: ([Int], Int) -> Bool) -> [Int] {
    var chosen: [Int] = []
    var likeness = [Double](repeating: 0, count: scores.count)
    var isFree = scores.indices.map { !headings[$0] && vectors.lengths[$0] > 0 }
    if !isFree.contains(true) { isFree = scores.map { _ in true } }
    let postings = vectors.postings()
    while chosen.count < Selection.mostCompared, let next = best(isFree, likeness) {
      guard wanted(chosen, next) || chosen.isEmpty else { return chosen }
      chosen.append(next)
      isFree[next] = false
      for (index, value) in vectors.cosines(with: next, postings).enumerated() where isFree[index] {
        likeness[index] = max(likeness[index], value)
        if likeness[index] >= Selection.same { isFree[index] = false }
      }
    }
    for next in byScore(scores.indices.filter { isFree[$0] }) {
      guard wanted(chosen, next) || chosen.isEmpty else { break }
      chosen.append(next)
    }
    return chosen
  }

  private func best(_ isFree: [Bool], _ likeness: [Double]) -> Int? {
    var best: Int?
    var bestValue = -Double.infinity
    for index in scores.indices where isFree[index] {
      let value = scores[index] - Selection.repetition * likeness[index]
      if value > bestValue { (best, bestValue) = (index, value) }
    }
    return best
  }
}
