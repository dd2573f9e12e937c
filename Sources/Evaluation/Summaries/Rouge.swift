/// ROUGE: how much of a summary stands in a reference, by words, by pairs of words, and by order; each 0 to 1.
///
/// C.-Y. Lin, "ROUGE: a package for automatic evaluation of summaries" (2004); F1 without stemming or stop words, words
/// in lower case. L is that of whole summaries: the union of the longest common subsequences of each sentence of the
/// reference with all of the summary.
package struct Rouge: Sendable, Equatable {
  /// By single words.
  package var one = 0.0
  /// By pairs of neighbouring words.
  package var two = 0.0
  /// By longest common subsequences.
  package var longest = 0.0

  /// So many words of a sentence are looked at by `longest`, whose time grows with the square of it.
  private static let mostWords = 4000

  /// Compares two summaries, sentence by sentence; what has no words has 0.
  package init(_ summary: [String], _ reference: [String]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let summary = summary.map { Rouge.words($0, &numbers) }
    let reference = reference.map { Rouge.words($0, &numbers) }
    let (left, right) = (summary.flatMap(\.self), reference.flatMap(\.self))
    one = Rouge.overlap(left.map { Pair(first: $0, second: 0) }, right.map { Pair(first: $0, second: 0) })
    two = Rouge.overlap(Rouge.pairs(left), Rouge.pairs(right))
    longest = Rouge.union(summary, reference, left, right)
  }

  fileprivate struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The words of a text as numbers, the same number for the same word.
  fileprivate static func words(_ text: String, _ numbers: inout [ArraySlice<UInt8>: Int]) -> [Int] {
    WordTokens.tokens(text.lowercased()).map { word in
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
  }

  fileprivate static func pairs(_ words: [Int]) -> [Pair] {
    zip(words, words.dropFirst()).map { Pair(first: $0, second: $1) }
  }

  fileprivate static func common(_ left: [Pair], _ right: [Pair]) -> Int {
    var counts: [Pair: Int] = [:]
    for pair in right { counts[pair, default: 0] += 1 }
    return left.count { pair in
      guard let count = counts[pair], count > 0 else { return false }
      counts[pair] = count - 1
      return true
    }
  }

  private static func overlap(_ left: [Pair], _ right: [Pair]) -> Double {
    f1(common(left, right), left.count, right.count)
  }

  private static func f1(_ hits: Int, _ left: Int, _ right: Int) -> Double {
    guard hits > 0, left > 0, right > 0 else { return 0 }
    let (precision, recall) = (Double(hits) / Double(left), Double(hits) / Double(right))
    return 2 * precision * recall / (precision + recall)
  }

  private static func union(_ summary: [[Int]], _ reference: [[Int]], _ left: [Int], _ right: [Int]) -> Double
  {
    var (inLeft, inRight): ([Int: Int], [Int: Int]) = ([:], [:])
    for word in left { inLeft[word, default: 0] += 1 }
    for word in right { inRight[word, default: 0] += 1 }
    var hits = 0
    for sentence in reference where !sentence.isEmpty {
      var places = Set<Int>()
      for other in summary where !other.isEmpty { places.formUnion(subsequence(sentence, other)) }
      for place in places.sorted() {
        let word = sentence[place]
        guard let one = inLeft[word], one > 0, let two = inRight[word], two > 0 else { continue }
        hits += 1
        inLeft[word] = one - 1
        inRight[word] = two - 1
      }
    }
    return f1(hits, left.count, right.count)
  }

  /// The places of a sentence's words that make a longest common subsequence with another.
  private static func subsequence(_ sentence: [Int], _ other: [Int]) -> [Int] {
    let (sentence, other) = (sentence.prefix(mostWords), other.prefix(mostWords))
    let width = other.count + 1
    var table = [Int32](repeating: 0, count: (sentence.count + 1) * width)
    for row in 1...sentence.count {
      for column in 1...other.count {
        let place = row * width + column
        table[place] =
          sentence[row - 1] == other[column - 1]
          ? table[place - width - 1] + 1 : max(table[place - width], table[place - 1])
      }
    }
    var places: [Int] = []
    var (row, column) = (sentence.count, other.count)
    while row > 0, column > 0 {
      if sentence[row - 1] == other[column - 1] {
        places.append(row - 1)
        (row, column) = (row - 1, column - 1)
      } else if table[row * width + column - 1] > table[(row - 1) * width + column] {
        column -= 1
      } else {
        row -= 1
      }
    }
    return places
  }
}

/// A summary that sentences are held against one by one.
struct RougeReference {
  private let numbers: [ArraySlice<UInt8>: Int]
  private let words: [Rouge.Pair]
  private let pairs: [Rouge.Pair]

  init(_ reference: [String]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let all = reference.flatMap { Rouge.words($0, &numbers) }
    self.numbers = numbers
    words = all.map { Rouge.Pair(first: $0, second: 0) }
    pairs = Rouge.pairs(all)
  }

  /// Which part of a sentence's words stands in the summary, each as often as it does there, and of its pairs of
  /// neighbouring words.
  func shares(of sentence: String) -> (words: Double, pairs: Double) {
    var numbers = numbers
    let found = Rouge.words(sentence, &numbers)
    let single = found.map { Rouge.Pair(first: $0, second: 0) }
    let double = Rouge.pairs(found)
    return (
      Double(Rouge.common(single, words)) / Double(max(single.count, 1)),
      Double(Rouge.common(double, pairs)) / Double(max(double.count, 1))
    )
  }

  /// Which of some sentences come closest to the summary together: the next is always the one that lifts the F1 of words
  /// most, as long as any does; nil stands for a sentence that is not to be taken.
  func closest(of sentences: [String?]) -> Set<Int> {
    var numbers = numbers
    let found = sentences.map { $0.map { Rouge.words($0, &numbers) } }
    var left: [Int: Int] = [:]
    for word in words { left[word.first, default: 0] += 1 }
    var (chosen, hits, length, best) = (Set<Int>(), 0, 0, 0.0)
    while true {
      var next: (index: Int, hits: Int, f1: Double)?
      for (index, words) in found.enumerated() where !chosen.contains(index) {
        guard let words, !words.isEmpty else { continue }
        var used: [Int: Int] = [:]
        let new = words.count { word in
          guard let count = left[word], used[word, default: 0] < count else { return false }
          used[word, default: 0] += 1
          return true
        }
        let f1 = 2 * Double(hits + new) / Double(length + words.count + self.words.count)
        if f1 > next?.f1 ?? best { next = (index, new, f1) }
      }
      guard let next, let words = found[next.index] else { return chosen }
      chosen.insert(next.index)
      (hits, length, best) = (hits + next.hits, length + words.count, next.f1)
      for word in words {
        if let count = left[word], count > 0 { left[word] = count - 1 }
      }
    }
  }
}
