package import Padan

/// How well sentences are paired: articles are made of good pairs, with sentences left out and joined on either side,
/// so that the right alignment is known.
package struct AlignmentFigures: Sendable {
  /// So many neighbouring pairs make an article.
  static let article = 40
  /// Of 100 pairs, so many lose a side, and so many are joined with the next on one side.
  static let (lost, joined) = (8, 10)

  /// A pair of the right alignment, or of the one found: sentence numbers of both sides.
  private struct Bead: Hashable {
    var source: Range<Int>
    var target: Range<Int>
  }

  /// The articles.
  package private(set) var articles = 0
  /// The pairs of the right alignments that were found.
  package private(set) var recall = Tally()
  /// The pairs found that are right.
  package private(set) var precision = Tally()
  /// Pairs of one sentence with one that were found.
  package private(set) var plain = Tally()
  /// All others that were found: one with two, two with one, one with none.
  package private(set) var spoilt = Tally()
  /// What aligning took, in seconds.
  package private(set) var seconds = 0.0

  /// F1 of the pairs; nil where there are none.
  package var f1: Double? {
    guard let precision = precision.share, let recall = recall.share, precision + recall > 0 else {
      return nil
    }
    return 2 * precision * recall / (precision + recall)
  }

  /// Aligns articles made of `pairs`; `seed` decides what is left out and joined.
  package init(_ pairs: [PairGold], by aligner: TranslationAligner, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var first = 0
    while first < pairs.count {
      let last = min(pairs.count, first + AlignmentFigures.article)
      let (source, target, gold) = AlignmentFigures.spoilt(pairs[first..<last], &random)
      first = last
      let clock = ContinuousClock()
      let start = clock.now
      let found = aligner.pairs(source: source, target: target)
      let taken = clock.now - start
      seconds += Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
      count(Set(found.map { Bead(source: $0.source, target: $0.target) }), gold)
    }
  }

  private mutating func count(_ found: Set<Bead>, _ gold: [Bead]) {
    articles += 1
    let right = Set(gold)
    for bead in found { precision.add(right.contains(bead)) }
    for bead in gold {
      let isFound = found.contains(bead)
      recall.add(isFound)
      if bead.source.count == 1, bead.target.count == 1 { plain.add(isFound) } else { spoilt.add(isFound) }
    }
  }

  private static func spoilt(
    _ pairs: ArraySlice<PairGold>, _ random: inout SplitMix64
  ) -> (source: [String], target: [String], gold: [Bead]) {
    var (source, target, gold): ([String], [String], [Bead]) = ([], [], [])
    var index = pairs.startIndex
    while index < pairs.endIndex {
      let (firstSource, firstTarget) = (source.count, target.count)
      let drawn = random.next(below: 100)
      let isSource = random.next(below: 2) == 0
      if drawn < lost {
        if isSource { target.append(pairs[index].target) } else { source.append(pairs[index].source) }
        index += 1
      } else if drawn < lost + joined, index + 1 < pairs.endIndex {
        let (one, two) = (pairs[index], pairs[index + 1])
        source += isSource ? [one.source + " " + two.source] : [one.source, two.source]
        target += isSource ? [one.target, two.target] : [one.target + " " + two.target]
        index += 2
      } else {
        source.append(pairs[index].source)
        target.append(pairs[index].target)
        index += 1
      }
      gold.append(Bead(source: firstSource..<source.count, target: firstTarget..<target.count))
    }
    return (source, target, gold)
  }
}
