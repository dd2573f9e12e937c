internal import English

/// Expressions by the bare form of their first word, to be looked for at every word of a text.
///
/// What decides of most of them stands in flat numbers, so that few are looked at themselves.
struct ExpressionTable: Sendable {
  typealias Expression = ReviewKnowledge.Expression

  /// What is asked of an expression first.
  private struct Candidate {
    /// Whether it needs its capitals.
    var hasCapital: Bool
    /// The bare form of its second word; 0 where it has one word only.
    var second: UInt64
    /// The next expression with the same first word; -1: none.
    var next: Int32
  }

  /// The first and the last expression of a first word.
  private var chains = WordTable<(first: Int32, last: Int32)>()
  private var candidates: [Candidate] = []
  private var expressions: [Expression] = []

  /// Adds an expression behind the others with its first word; one without words is left out.
  mutating func add(_ expression: Expression) {
    let words = expression.phrase.words
    guard let first = words.first?.stem else { return }
    let place = Int32(candidates.count)
    candidates.append(
      Candidate(hasCapital: expression.hasCapital, second: words.dropFirst().first?.stem ?? 0, next: -1))
    expressions.append(expression)
    if let chain = chains[first] {
      candidates[Int(chain.last)].next = place
      chains[first] = (chain.first, place)
    } else {
      chains[first] = (place, place)
    }
  }

  /// The longest expressions that begin at a token, all of one length, with the index behind them.
  func longest(at start: Int, in text: EnglishText) -> (found: [Expression], end: Int)? {
    guard let chain = chains[text.tokens[start].stem] else { return nil }
    let isCapitalised = text.tokens[start].shape.contains(.capitalised)
    var best: (found: [Expression], end: Int)?
    var place = Int(chain.first)
    while place >= 0 {
      let candidate = candidates[place]
      defer { place = Int(candidate.next) }
      if candidate.hasCapital, !isCapitalised { continue }
      var end = start + 1
      if candidate.second != 0 {
        guard text.mayHold(stem: candidate.second),
          let last = text.end(of: expressions[place].phrase, from: start)
        else { continue }
        end = last
      }
      guard end >= best?.end ?? start + 1 else { continue }
      if end == best?.end {
        best?.found.append(expressions[place])
      } else {
        best = ([expressions[place]], end)
      }
    }
    return best
  }
}
