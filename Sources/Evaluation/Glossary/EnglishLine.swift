/// An English sentence as the dictionary forms of its words: tells whether an English of the glossary stands in it.
struct EnglishLine {
  private var words: [Set<Int>] = []
  private var bag: Set<Int> = []

  init(_ text: String, _ lemmas: inout EnglishLemmas) {
    let scalars = EnglishLine.folded(text)
    for token in PairToken.tokens(of: scalars) where token.kind == .word {
      let word = EnglishLine.word(scalars[token.range])
      words.append(lemmas.lemmas(of: word))
      // The parts of a word with hyphens count as well.
      if word.utf8.contains(0x2D) {
        words += word.split(separator: "-").map { lemmas.lemmas(of: String($0)) }
      }
    }
    for word in words { bag.formUnion(word) }
  }

  /// Whether an English stands in the sentence, in any inflection; several words must follow one another. What
  /// stands in brackets does not count, nor "to", "be" or an article before others.
  func holds(_ english: String, _ lemmas: inout EnglishLemmas) -> Bool {
    let wanted = EnglishLine.words(of: english).map { lemmas.lemmas(of: $0) }
    guard let first = wanted.first, !first.isDisjoint(with: bag) else { return false }
    guard wanted.count > 1 else { return true }
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      wanted.indices.allSatisfy { !wanted[$0].isDisjoint(with: words[start + $0]) }
    }
  }

  private static func words(of english: String) -> [String] {
    let scalars = folded(english)
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let close: Unicode.Scalar? = scalars[index] == "(" ? ")" : scalars[index] == "[" ? "]" : nil
      if let close, let end = scalars[index...].firstIndex(of: close) {
        kept.append(" ")
        index = end + 1
      } else {
        kept.append(scalars[index] == "_" ? " " : scalars[index])
        index += 1
      }
    }
    var words = PairToken.tokens(of: kept).filter { $0.kind == .word }.map { word(kept[$0.range]) }
    while words.count > 1, ["to", "a", "an", "the", "be"].contains(words[0]) { words.removeFirst() }
    return words
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The text in lower case, with plain apostrophes, and without the points of "U.S.".
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    let scalars = text.lowercased().unicodeScalars.map { $0 == "’" ? "'" : $0 }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      var end = index
      if index == 0 || !WordTokens.isPartOfWord(scalars[index - 1]) {
        while end + 1 < scalars.count, (0x61...0x7A).contains(scalars[end].value), scalars[end + 1] == "." {
          end += 2
        }
      }
      if end - index >= 4 {
        result += scalars[index..<end].filter { $0 != "." }
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }
}
