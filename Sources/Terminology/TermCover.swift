internal import NewsModel

/// Chooses among terms that overlap: those that together cover the words best.
///
/// Not the first in the text or the file wins but the whole: of "kepala sekolah menengah atas" with "kepala sekolah"
/// and "sekolah menengah atas" the longer one. Dynamic programming from the right (Viterbi) over each stretch of
/// words whose terms overlap; time is linear in the words.
enum TermCover {
  /// The terms that begin at one word: one a length.
  struct Candidates {
    private var byLength: InlineArray<9, PlacedTerm> = .init(repeating: .none)
    /// The length of the longest in words; 0 where there is none.
    private(set) var longest = 0

    /// Whether a term of this length and step would be better than what is there.
    func wants(_ length: Int, _ step: Reading.Step) -> Bool {
      byLength[length].count == 0 || step < byLength[length].step
    }

    mutating func take(_ term: PlacedTerm) {
      byLength[Int(term.count)] = term
      longest = max(longest, Int(term.count))
    }

    /// The term of a length; `.none` where there is none.
    subscript(length: Int) -> PlacedTerm { byLength[length] }
  }

  /// The best cover of a text.
  ///
  /// - Parameters:
  ///   - words: how many words the text has.
  ///   - candidates: gives the terms that begin at a word; asked once a word, in order.
  /// - Returns: the chosen terms, in order; they do not overlap.
  static func cover(words: Int, _ candidates: (Int) -> Candidates) -> [PlacedTerm] {
    var chosen: [PlacedTerm] = []
    var stretch: [Candidates] = []
    var word = 0
    while word < words {
      let first = candidates(word)
      if first.longest < 2 {
        if first.longest == 1 { chosen.append(first[1]) }
        word += 1
        continue
      }
      stretch.removeAll(keepingCapacity: true)
      stretch.append(first)
      var end = first.longest
      while stretch.count < end, word + stretch.count < words {
        let next = candidates(word + stretch.count)
        end = max(end, stretch.count + next.longest)
        stretch.append(next)
      }
      choose(stretch, &chosen)
      word += stretch.count
    }
    return chosen
  }

  private static func choose(_ stretch: [Candidates], _ chosen: inout [PlacedTerm]) {
    // The value of the best cover from each word on, and the length of the term that it begins with.
    var values = [Int](repeating: 0, count: stretch.count + 1)
    var lengths = [Int](repeating: 0, count: stretch.count)
    for word in stretch.indices.reversed() {
      values[word] = values[word + 1]
      for length in 1..<max(2, stretch[word].longest + 1) where word + length <= stretch.count {
        let candidate = stretch[word][length]
        guard candidate.count > 0 else { continue }
        let value = worth(candidate) + values[word + length]
        // Of equals the longer one that begins first.
        if value >= values[word] { (values[word], lengths[word]) = (value, length) }
      }
    }
    var word = 0
    while word < stretch.count {
      guard lengths[word] > 0 else {
        word += 1
        continue
      }
      chosen.append(stretch[word][lengths[word]])
      word += lengths[word]
    }
  }

  /// Each word more is worth a little more than the one before it, so that a long term beats its parts, but two terms
  /// that cover all words beat a longer one that leaves a word over. Of equal length the less stripped is better.
  private static func worth(_ candidate: PlacedTerm) -> Int {
    let more = Int(candidate.count) - 1
    return 8 + 12 * more + more * (more - 1) / 2 - Int(candidate.step.rawValue)
  }
}
