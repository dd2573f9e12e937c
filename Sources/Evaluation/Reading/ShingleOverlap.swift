/// How much of two texts is the same, counted in shingles of four words: the measure of Scrapinghub's article
/// extraction benchmark (2020, https://github.com/scrapinghub/article-extraction-benchmark).
///
/// A text of fewer than four words is one shingle of all its words; an empty one has none. A shingle that stands
/// several times counts as often.
struct ShingleOverlap {
  /// Shingles of the truth that the prediction has too.
  var common = 0
  /// Shingles of the prediction that the truth does not have.
  var extra = 0
  /// Shingles of the truth that the prediction does not have.
  var missing = 0
  /// Whether all words are the same, in the same order.
  var isSame = false

  private static let size = 4
  private typealias Shingle = SIMD4<Int32>

  init(truth: String, prediction: String) {
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    let truth = ShingleOverlap.numbered(truth, &numbers)
    let prediction = ShingleOverlap.numbered(prediction, &numbers)
    isSame = truth == prediction

    var left: [Shingle: Int] = [:]
    for shingle in ShingleOverlap.shingles(truth) { left[shingle, default: 0] += 1 }
    missing = left.values.reduce(0, +)
    for shingle in ShingleOverlap.shingles(prediction) {
      if let count = left[shingle], count > 0 {
        left[shingle] = count - 1
        common += 1
        missing -= 1
      } else {
        extra += 1
      }
    }
  }

  /// The share of the prediction that is right; 1 where truth and prediction are both empty.
  var precision: Double { ShingleOverlap.share(common, extra, isEmpty: extra + missing == 0) }
  /// The share of the truth that is found; 1 where truth and prediction are both empty.
  var recall: Double { ShingleOverlap.share(common, missing, isEmpty: extra + missing == 0) }

  private static func share(_ part: Int, _ rest: Int, isEmpty: Bool) -> Double {
    part + rest == 0 ? (isEmpty ? 1 : 0) : Double(part) / Double(part + rest)
  }

  /// The words as numbers from 1, one for each word.
  private static func numbered(_ text: String, _ numbers: inout [ArraySlice<UInt8>: Int32]) -> [Int32] {
    WordTokens.tokens(text).map { word in
      if let number = numbers[word] { return number }
      let number = Int32(truncatingIfNeeded: numbers.count + 1)
      numbers[word] = number
      return number
    }
  }

  private static func shingles(_ words: [Int32]) -> [Shingle] {
    guard words.count >= size else {
      var shingle = Shingle.zero
      for (index, word) in words.enumerated() { shingle[index] = word }
      return words.isEmpty ? [] : [shingle]
    }
    return (0...words.count - size).map {
      Shingle(words[$0], words[$0 + 1], words[$0 + 2], words[$0 + 3])
    }
  }
}
