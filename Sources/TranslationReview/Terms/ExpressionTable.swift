internal import English

/// Expressions by the bare form of their first word, to be looked for at every word of a text.
///
/// What decides of most of them stands in flat numbers, so that few are looked at themselves.
struct ExpressionTable: Sendable {
  typealias Expression = ReviewKnowledge.Expression

  /// What is asked of an expression first.
  private struct Candidate {
    /// The bare form of its second word; 0 where it has one word only.
    var second: UInt64
    /// The next expression with the same first word; -1: none.
    var next: Int32
    /// The next of them that needs no capitals.
    var nextSmall: Int32
  }

  /// The expressions of a first word; -1: none.
  private struct Chain {
    var first: Int32
    var last: Int32
    /// Those that need no capitals.
    var firstSmall: Int32 = -1
    var lastSmall: Int32 = -1
  }

  private var chains = WordTable<Chain>()
  private var candidates: [Candidate] = []
  private var expressions: [Expression] = []

  /// Adds an expression behind the others with its first word; one without words is left out.
  mutating func add(_ expression: Expression) {
    let words = expression.phrase.words
    guard let first = words.first?.stem else { return }
    let place = Int32(candidates.count)
    candidates.append(
      Candidate(second: words.dropFirst().first?.stem ?? 0, next: -1, nextSmall: -1))
    expressions.append(expression)
    var chain = chains[first] ?? Chain(first: place, last: place)
    if chain.last != place { candidates[Int(chain.last)].next = place }
    chain.last = place
    if !expression.hasCapital {
      if chain.lastSmall >= 0 { candidates[Int(chain.lastSmall)].nextSmall = place }
      if chain.firstSmall < 0 { chain.firstSmall = place }
      chain.lastSmall = place
    }
    chains[first] = chain
  }

  /// Whether the second word of an expression stands near enough to the first: two small words may stand between them, see
  /// `EnglishText.end(of:from:)`.
  private static func mayFollow(_ second: UInt64, _ first: Int, _ tokens: [EnglishToken]) -> Bool {
    var index = first + 1
    while index < tokens.count, index <= first + 3 {
      if tokens[index].stem == second { return true }
      index += 1
    }
    return false
  }

  /// The longest expressions that begin at a token, all of one length, with the index behind them.
  func longest(at start: Int, in text: EnglishText) -> (found: [Expression], end: Int)? {
    guard let chain = chains[text.tokens[start].stem] else { return nil }
    let isCapitalised = text.tokens[start].shape.contains(.capitalised)
    var best: (found: [Expression], end: Int)?
    var place = Int(isCapitalised ? chain.first : chain.firstSmall)
    while place >= 0 {
      let candidate = candidates[place]
      defer { place = Int(isCapitalised ? candidate.next : candidate.nextSmall) }
      var end = start + 1
      if candidate.second != 0 {
        guard ExpressionTable.mayFollow(candidate.second, start, text.tokens),
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
