internal import NewsModel

/// Finds the segments of an earlier version of an article in a later one, by what they say and where they stand.
///
/// First the segments that say the same, of several the one with the same neighbours. Then, among what is left on both
/// sides, the pairs that are most alike, where a neighbour that was found on the same side speaks for a pair: so a
/// sentence that was half rewritten between two that stayed is still known.
struct SegmentMatching {
  /// The least score of a pair without neighbours that speak for it.
  static let least = 50
  /// What a neighbour found on the same side adds.
  static let neighbour = 15
  /// More pairs than this are not compared one by one; then only those between neighbours are.
  static let mostPairs = 1_000_000

  /// For each new segment the number of the old one; nil where it is new.
  private(set) var old: [Int?]
  /// How like the two are, 0 to 100.
  private(set) var scores: [Int]

  init(old oldUnits: [TranslationUnit], new newUnits: [TranslationUnit]) {
    old = Array(repeating: nil, count: newUnits.count)
    scores = Array(repeating: 0, count: newUnits.count)
    var taken = Array(repeating: false, count: oldUnits.count)
    let oldTexts = oldUnits.map(\.source.plain)
    let newTexts = newUnits.map(\.source.plain)
    matchSame(oldTexts, newTexts, &taken)
    matchSame(oldTexts.map(SegmentID.key), newTexts.map(SegmentID.key), &taken, score: 99)
    matchLike(oldTexts, newTexts, &taken)
  }

  private mutating func matchSame(
    _ oldTexts: [String], _ newTexts: [String], _ taken: inout [Bool], score: Int = 100
  ) {
    var places: [String: [Int]] = [:]
    for (number, text) in oldTexts.enumerated() where !taken[number] {
      places[text, default: []].append(number)
    }
    // Those that only one old segment can be, and then those whose neighbours tell, before the rest in order.
    for pass in 0..<3 {
      for (number, text) in newTexts.enumerated() where old[number] == nil {
        let free = (places[text] ?? []).prefix(100).filter { !taken[$0] }
        let choice: Int? =
          switch pass {
          case 0: places[text]?.count == 1 ? free.first : nil
          case 1: free.first { hasSameNeighbour($0, number, oldTexts, newTexts) }
          default: free.first
          }
        guard let choice else { continue }
        old[number] = choice
        scores[number] = score
        taken[choice] = true
      }
    }
  }

  private func hasSameNeighbour(_ old: Int, _ new: Int, _ oldTexts: [String], _ newTexts: [String]) -> Bool {
    let before = old > 0 && new > 0 && oldTexts[old - 1] == newTexts[new - 1]
    let behind =
      old + 1 < oldTexts.count && new + 1 < newTexts.count && oldTexts[old + 1] == newTexts[new + 1]
    return before || behind
  }

  private mutating func matchLike(_ oldTexts: [String], _ newTexts: [String], _ taken: inout [Bool]) {
    let freeOld = oldTexts.indices.filter { !taken[$0] }
    let freeNew = newTexts.indices.filter { old[$0] == nil }
    let oldKeys = oldTexts.map { WordKeys.keys(of: $0) }
    let isFew = freeOld.count * freeNew.count <= SegmentMatching.mostPairs
    var pairs: [(rank: Int, score: Int, old: Int, new: Int)] = []
    for new in freeNew {
      let keys = WordKeys.keys(of: newTexts[new])
      let between = neighbours(of: new)
      for candidate in isFew ? freeOld : between.filter({ !taken[$0] }) {
        let longer = max(keys.count, oldKeys[candidate].count)
        guard let distance = WordDistance.distance(keys, oldKeys[candidate], atMost: longer) else { continue }
        let score = WordDistance.score(distance: distance, longer: longer)
        let rank = score + SegmentMatching.neighbour * between.count { $0 == candidate }
        if score > 20, rank >= SegmentMatching.least { pairs.append((rank, score, candidate, new)) }
      }
    }
    pairs.sort { ($0.rank, $1.new, $1.old) > ($1.rank, $0.new, $0.old) }
    for pair in pairs where !taken[pair.old] && old[pair.new] == nil {
      old[pair.new] = pair.old
      scores[pair.new] = pair.score
      taken[pair.old] = true
    }
  }

  /// The old segments that stand behind the one before, and before the one behind; the same twice where both say so.
  private func neighbours(of new: Int) -> [Int] {
    var found: [Int] = []
    if new > 0, let before = old[new - 1] { found.append(before + 1) }
    if new + 1 < old.count, let behind = old[new + 1], behind > 0 { found.append(behind - 1) }
    return found
  }
}
