internal import NewsModel

/// The names in each sentence of a text.
struct SentenceNames {
  /// How many mentions of names a sentence has.
  private(set) var mentions: [Int]
  /// How many names stand in it for the first time.
  private(set) var fresh: [Int]
  /// Whether one of its names has a title or office.
  private(set) var hasRole: [Bool]
  /// Whether it names a person.
  private(set) var hasPerson: [Bool]

  init(_ text: AnalysedText) {
    mentions = [Int](repeating: 0, count: text.sentences.count)
    fresh = mentions
    hasRole = [Bool](repeating: false, count: text.sentences.count)
    hasPerson = hasRole
    for name in text.names {
      let first = name.mentions.map(\.start).min()
      for mention in name.mentions {
        guard let sentence = text.sentence(at: mention.start) else { continue }
        mentions[sentence] += 1
        if mention.start == first { fresh[sentence] += 1 }
        if name.role != nil { hasRole[sentence] = true }
        if name.kind == .person { hasPerson[sentence] = true }
      }
    }
  }
}

extension AnalysedText {
  /// The sentence that an offset lies in, found by halving; nil where none does.
  func sentence(at offset: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].range.start <= offset ? low : nil
  }

  /// How many of these offsets lie in each sentence.
  func countsBySentence(_ offsets: some Sequence<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: sentences.count)
    for offset in offsets {
      if let sentence = sentence(at: offset) { counts[sentence] += 1 }
    }
    return counts
  }
}
