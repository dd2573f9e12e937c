internal import Glibc

/// The anchors of both sides, so that what two sentences have in common is counted without looking at strings.
///
/// An anchor weighs less the more sentences show it: a name in every sentence aligns nothing.
struct AnchorIndex {
  private struct Item {
    /// Its forms are `forms[first..<past]`.
    var first: Int
    var past: Int
    var weight: Double
  }

  private var forms: [Int32] = []
  private var items: [Item] = []
  /// The items of source sentence n are `items[starts[n]..<starts[n + 1]]`.
  private var starts: [Int] = [0]
  private(set) var sourceWeights: [Double] = []
  private(set) var targetWeights: [Double] = []
  /// The target sentences with form n, ascending.
  private var places: [[Int32]] = []

  init(source: AlignmentSide, target: AlignmentSide) {
    var numbers: [UInt32: Int32] = [:]
    for (index, sentence) in target.sentences.enumerated() {
      for key in sentence.anchors.lazy.flatMap(\.keys) {
        let number = numbers[key] ?? Int32(places.count)
        if Int(number) == places.count {
          numbers[key] = number
          places.append([])
        }
        if places[Int(number)].last != Int32(index) { places[Int(number)].append(Int32(index)) }
      }
    }
    let count = Double(target.sentences.count)
    // A form of few sentences tells more: the logarithm of the share that lacks it, as in term weighting.
    func rarity(_ sentences: Int) -> Double { log(1 + count / Double(max(1, sentences))) }
    for sentence in target.sentences {
      targetWeights.append(
        sentence.anchors.reduce(0) { sum, anchor in
          let shown = anchor.keys.compactMap { numbers[$0] }.map { places[Int($0)].count }.max() ?? 1
          return sum + anchor.weight * rarity(shown)
        })
    }
    for sentence in source.sentences {
      var weight = 0.0
      for anchor in sentence.anchors {
        let first = forms.count
        forms += anchor.keys.compactMap { numbers[$0] }
        let shown = forms[first...].map { places[Int($0)].count }.max() ?? 1
        let item = Item(first: first, past: forms.count, weight: anchor.weight * rarity(shown))
        items.append(item)
        weight += item.weight
      }
      starts.append(items.count)
      sourceWeights.append(weight)
    }
  }

  /// Adds to `row` what source sentence `index` has in common with each target sentence of `range`.
  ///
  /// - Parameter row: one number for each sentence of `range`.
  func addCommon(of index: Int, within range: Range<Int>, to row: inout [Double]) {
    for item in items[starts[index]..<starts[index + 1]] {
      var seen: [Int32] = []
      for form in forms[item.first..<item.past] {
        let shown = places[Int(form)]
        var place = shown.partitioningIndex { $0 >= Int32(range.lowerBound) }
        while place < shown.count, Int(shown[place]) < range.upperBound {
          let sentence = shown[place]
          place += 1
          if seen.contains(sentence) { continue }
          if item.past - item.first > 1 { seen.append(sentence) }
          row[Int(sentence) - range.lowerBound] += item.weight
        }
      }
    }
  }
}

extension Array {
  /// The first index whose element fulfils what all later ones fulfil too.
  fileprivate func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
