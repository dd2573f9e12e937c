internal import NewsModel

/// Chooses the sentences of a summary: the best, none that says again what is said, none that leans on what is left out,
/// as long as is wanted.
///
/// A score estimates which part of a sentence's words a human summary has too. So a choice promises an F1 of
/// 2 · Σ((score - doubt) · words) / (Σ words + the length of a usual summary), and each step takes what lifts it most.
struct Selection {
  /// What likeness to a chosen sentence takes off a score. This and the next three are settled on the training sets.
  static let repetition = 0.2
  /// From this likeness on, two sentences say the same.
  static let same = 0.75
  /// So many chosen sentences are compared with the rest; a summary beyond that is the article itself.
  private static let mostCompared = 200
  /// The length of a human summary, in words.
  private static let usualLength = 60.0
  /// What is taken off every score: words such as "yang" stand in every sentence.
  private static let doubt = 0.075
  /// What the reader wants to read of counts as in a sentence of so many words, however short it is.
  private static let usualSentence = 20
  /// So far back antecedents of antecedents are followed; a sentence that leans on more is left out.
  private static let longestChain = 3

  let scores: [Double]
  let vectors: TermVectors
  let headings: [Bool]
  let antecedents: [Int?]
  /// Sentences that ask: by themselves they tell nothing, but an answer brings its question along.
  var questions: [Bool] = []
  /// The part of each score that is there because the reader wants to read of it.
  var interest: [Double] = []
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
    let chosen = greedy { choice, count in count + choice.count <= number }
    guard chosen.count < number else { return chosen }
    let taken = Set(chosen)
    let rest = byScore(scores.indices.filter { !headings[$0] && !taken.contains($0) })
    return chosen + (rest.filter { !asks($0) } + rest.filter(asks)).prefix(number - chosen.count)
  }

  private func upTo(words limit: Int) -> [Int] {
    // Over the limit is at most half of what is taken last, and half of what stands last.
    greedy { choice, _ in
      choice.wordsBefore < limit
        && choice.wordsBefore + choice.words - min(choice.shortest, vectors.lengths[choice.end]) / 2 <= limit
    }
  }

  private func asks(_ index: Int) -> Bool { !questions.isEmpty && questions[index] }

  private func byScore(_ indices: [Int]) -> [Int] {
    indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  /// What a step may take: a sentence and what it leans on.
  private struct Choice {
    /// The sentence.
    var index: Int
    /// How many sentences come with it, itself included.
    var count = 0
    /// How many words they have, and how many the shortest of them has.
    var words = 0
    var shortest = Int.max
    /// What their words are worth together.
    var worth = 0.0
    /// What each sentence of it adds to the promised F1.
    var gain = 0.0
    /// How many words are chosen already.
    var wordsBefore: Int
    /// The sentence that would stand last in the summary.
    var end: Int
  }

  /// What is chosen so far.
  private struct State {
    var chosen: [Int] = []
    var isChosen: [Bool]
    /// Whether a sentence may still be chosen.
    var isFree: [Bool]
    /// How like it is to the chosen one that it is most like.
    var likeness: [Double]
    var worth = 0.0
    var words = 0
    /// The chosen one that stands last in the article.
    var end = 0
  }

  /// Takes the best that `allows` lets through, again and again. The first is always taken.
  private func greedy(_ allows: (Choice, Int) -> Bool) -> [Int] {
    var state = State(
      isChosen: Array(repeating: false, count: scores.count),
      isFree: scores.indices.map { !headings[$0] && vectors.lengths[$0] > 0 },
      likeness: Array(repeating: 0, count: scores.count))
    if !state.isFree.contains(true) { state.isFree = scores.map { _ in true } }
    let postings = vectors.postings()
    while state.chosen.count < Selection.mostCompared {
      var best: Choice?
      for index in scores.indices where state.isFree[index] && !asks(index) {
        guard let choice = choice(of: index, state), choice.gain > best?.gain ?? -.infinity,
          allows(choice, state.chosen.count)
        else { continue }
        best = choice
      }
      // Where nothing is let through, the best that stands alone is the summary.
      if best == nil, state.chosen.isEmpty,
        let first = byScore(scores.indices.filter { state.isFree[$0] }).first
      {
        best = single(first, state)
      }
      guard let best else { return state.chosen }
      let first = state.chosen.count
      state.worth += best.worth
      state.words += best.words
      state.end = best.end
      var next: Int? = best.index
      for _ in 0..<best.count {
        guard let index = next else { break }
        state.chosen.append(index)
        state.isChosen[index] = true
        state.isFree[index] = false
        next = antecedents[index]
      }
      for index in state.chosen[first...] {
        for (other, value) in vectors.likeness(to: index, postings).enumerated() where state.isFree[other] {
          state.likeness[other] = max(state.likeness[other], value)
          if state.likeness[other] >= same { state.isFree[other] = false }
        }
      }
    }
    return state.chosen + rest(state, allows)
  }

  /// What follows where so many are chosen that no more are compared: the best of the rest, none in the same words.
  private func rest(_ state: State, _ allows: (Choice, Int) -> Bool) -> [Int] {
    var state = state
    var said = Set(state.chosen.map { vectors.sentences[$0].map(\.term) })
    var rest: [Int] = []
    for next in byScore(scores.indices.filter { state.isFree[$0] && !asks($0) })
    where said.insert(vectors.sentences[next].map(\.term)).inserted {
      let choice = single(next, state)
      guard allows(choice, state.chosen.count + rest.count) else { break }
      state.words += choice.words
      state.end = choice.end
      rest.append(next)
    }
    return rest
  }

  /// A sentence with what it leans on, as far as that is not chosen; nil where the chain is too long, or what it leans on
  /// is not to be had.
  private func choice(of index: Int, _ state: State) -> Choice? {
    var choice = Choice(index: index, wordsBefore: state.words, end: max(index, state.end))
    add(index, to: &choice, state)
    var last = index
    while let before = antecedents[last], !state.isChosen[before] {
      guard choice.count < Selection.longestChain, state.isFree[before] else { return nil }
      add(before, to: &choice, state)
      last = before
    }
    choice.gain = gain(of: choice, state)
    return choice
  }

  private func single(_ index: Int, _ state: State) -> Choice {
    var choice = Choice(index: index, wordsBefore: state.words, end: max(index, state.end))
    add(index, to: &choice, state)
    choice.gain = gain(of: choice, state)
    return choice
  }

  private func add(_ index: Int, to choice: inout Choice, _ state: State) {
    let words = vectors.lengths[index]
    choice.count += 1
    choice.words += words
    choice.shortest = min(choice.shortest, words)
    choice.worth += (scores[index] - repetition * state.likeness[index] - Selection.doubt) * Double(words)
    if !interest.isEmpty { choice.worth += interest[index] * Double(max(0, Selection.usualSentence - words)) }
  }

  private func gain(of choice: Choice, _ state: State) -> Double {
    // No more words can stand in a usual summary than it has; else one endless sentence would outdo all others.
    let promised = { (worth: Double, words: Int) in
      2 * min(worth, Selection.usualLength) / (Double(words) + Selection.usualLength)
    }
    let after = promised(state.worth + choice.worth, state.words + choice.words)
    return (after - promised(state.worth, state.words)) / Double(choice.count)
  }
}
