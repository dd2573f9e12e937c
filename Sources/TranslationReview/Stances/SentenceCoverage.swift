internal import English
internal import NewsModel

/// How much of what a sentence of the source tells stands in the target: its figures, names and terms.
struct SentenceCoverage {
  /// The sentence, in the segment's source.
  let range: TextRange
  /// How many of them it has.
  private(set) var items = 0
  /// How many stand in the target.
  private(set) var found = 0

  /// The part that stands in the target.
  var share: Double { items > 0 ? Double(found) / Double(items) : 1 }

  init(_ range: TextRange, _ segment: ReviewedSegment, _ article: ReviewedArticle) {
    self.range = range
    let missing = segment.figureMatching.missing
    for (index, figure) in segment.figures.enumerated()
    where range.contains(figure.range) && !figure.traits.contains(.weak) && figure.value != nil {
      items += 1
      if !missing.contains(index) { found += 1 }
    }
    for term in segment.terms where term.isContent && range.contains(term.range) {
      items += 1
      if term.isAnswered { found += 1 }
    }
    for token in segment.sourceTokens
    where token.kind == .word && range.contains(token.range) && token.shape.contains(.capitalised)
      && !token.shape.contains(.opensSentence) && token.range.count > 2
    {
      guard !segment.terms.contains(where: { $0.range.overlaps(token.range) }) else { continue }
      items += 1
      if segment.target.tokens.contains(where: { $0.hash == token.hash }) { found += 1 }
    }
  }
}

/// How long translations are: the aligner's model of lengths.
enum LengthModel {
  /// By how many standard deviations a target is longer (shorter: negative) than targets are.
  static func deviation(source: Int, target: Int) -> Double {
    guard source > 0 else { return 0 }
    return (Double(target) - LengthCost.ratio * Double(source))
      / (LengthCost.variance * Double(source)).squareRoot()
  }
}

extension ReviewedArticle {
  /// The sentences of a segment's source, in the article's text.
  func sentences(of segment: ReviewedSegment) -> [TextRange] {
    var low = 0
    var high = source.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if source.sentences[middle].range.start < segment.range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [TextRange] = []
    while low < source.sentences.count, source.sentences[low].range.start < segment.range.end {
      found.append(source.sentences[low].range)
      low += 1
    }
    return found
  }
}
