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
    /// A bit for each length that there is; what stands elsewhere counts for nothing.
    private var lengths: UInt16 = 0
    /// The step of each length, four bits each, so that a look at it moves no term.
    private var steps: UInt64 = 0

    // Inlined, so that a question about the bits copies no terms.

    /// The length of the longest in words; 0 where there is none.
    @inline(__always) var longest: Int { lengths == 0 ? 0 : 15 &- lengths.leadingZeroBitCount }

    /// Forgets all terms.
    mutating func removeAll() { lengths = 0 }

    /// Whether there is a term of a length.
    @inline(__always) func has(_ length: Int) -> Bool { lengths >> UInt16(length) & 1 == 1 }

    /// Whether a term of this length and step would be better than what is there.
    @inline(__always) func wants(_ length: Int, _ step: Reading.Step) -> Bool {
      !has(length) || UInt64(step.rawValue) < steps >> UInt64(4 * length) & 0xF
    }

    @inline(__always) mutating func take(_ term: PlacedTerm) {
      byLength[Int(term.count)] = term
      lengths |= 1 << UInt16(term.count)
      let place = UInt64(4 * term.count)
      steps = steps & ~(0xF << place) | UInt64(term.step.rawValue) << place
    }

    /// The term of a length; meaningless where there is none.
    @inline(__always) subscript(length: Int) -> PlacedTerm { byLength[length] }
  }

  /// The best cover of a text.
  ///
  /// - Parameters:
  ///   - words: how many words the text has.
  ///   - find: finds the terms that begin at a word; asked once a word, in order.
  /// - Returns: the chosen terms, in order; they do not overlap.
  static func cover(words: Int, _ find: (Int, inout Candidates) -> Void) -> [PlacedTerm] {
    var chosen: [PlacedTerm] = []
    chosen.reserveCapacity(words)
    var stretch: [Candidates] = []
    var (values, lengths): ([Int], [Int]) = ([], [])
    // One value for all words: it is large, and most words need little of it.
    var found = Candidates()
    var word = 0
    while word < words {
      found.removeAll()
      find(word, &found)
      if found.longest < 2 {
        if found.has(1) { chosen.append(found[1]) }
        word += 1
        continue
      }
      stretch.removeAll(keepingCapacity: true)
      stretch.append(found)
      var end = found.longest
      while stretch.count < end, word + stretch.count < words {
        found.removeAll()
        find(word + stretch.count, &found)
        end = max(end, stretch.count + found.longest)
        stretch.append(found)
      }
      choose(stretch, &chosen, &values, &lengths)
      word += stretch.count
    }
    return chosen
  }

  /// - Parameters:
  ///   - values: room for the value of the best cover from each word on.
  ///   - lengths: room for the length of the term that it begins with.
  private static func choose(
    _ stretch: [Candidates], _ chosen: inout [PlacedTerm], _ values: inout [Int], _ lengths: inout [Int]
  ) {
    values.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    for _ in 0...stretch.count { values.append(0) }
    for _ in stretch { lengths.append(0) }
    for word in stretch.indices.reversed() {
      values[word] = values[word + 1]
      for length in 1..<max(2, stretch[word].longest + 1) where word + length <= stretch.count {
        guard stretch[word].has(length) else { continue }
        let candidate = stretch[word][length]
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
