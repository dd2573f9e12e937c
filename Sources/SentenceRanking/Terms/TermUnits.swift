package import NewsModel

/// A text whose sentences are ranked, or its headline, with the stretches of words that count as one term.
package struct RankingText: Sendable {
  /// The text.
  package var analysed: AnalysedText
  /// Terms of several words, as indices into the text's words, in order; names come before them.
  package var terms: [Range<Int>]

  /// Makes a text of its parts.
  package init(_ analysed: AnalysedText, terms: [Range<Int>] = []) {
    self.analysed = analysed
    self.terms = terms
  }
}

/// The stretches of a text that count as one term: mentions of names, and terms of several words.
struct TermUnits {
  /// A stretch of words and the term that it is.
  struct Unit {
    var words: Range<Int>
    var hash: UInt64
  }

  /// In order; they do not overlap.
  let units: [Unit]

  init(_ text: RankingText) {
    let analysed = text.analysed
    var found: [Unit] = []
    for name in analysed.names {
      // A short form counts as the whole name: "Putin" and "Vladimir Putin" are one.
      var hash = WordHash.adding(1, to: WordHash.start)
      for byte in name.text.utf8 { hash = WordHash.adding(byte, to: hash) }
      for mention in name.mentions {
        if let words = TermUnits.words(in: mention, of: analysed) {
          found.append(Unit(words: words, hash: hash))
        }
      }
    }
    for words in text.terms where words.count > 1 && words.upperBound <= analysed.words.count {
      var hash = WordHash.adding(2, to: WordHash.start)
      for word in analysed.words[words] {
        guard let form = analysed.termForm(of: word) else { continue }
        for byte in analysed.forms[form] { hash = WordHash.adding(byte, to: hash) }
        hash = WordHash.adding(0x20, to: hash)
      }
      found.append(Unit(words: words, hash: hash))
    }
    let order = found.indices.sorted { left, right in
      let (one, two) = (found[left].words, found[right].words)
      return (one.lowerBound, -one.count, left) < (two.lowerBound, -two.count, right)
    }
    var units: [Unit] = []
    for index in order where units.last.map({ $0.words.upperBound <= found[index].words.lowerBound }) ?? true
    {
      units.append(found[index])
    }
    self.units = units
  }

  /// The words of a range, found by halving.
  private static func words(in range: TextRange, of text: AnalysedText) -> Range<Int>? {
    var (low, high) = (0, text.words.count)
    while low < high {
      let middle = (low + high) / 2
      if text.words[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < text.words.count, text.words[end].range.end <= range.end { end += 1 }
    return end > low ? low..<end : nil
  }
}
