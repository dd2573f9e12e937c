internal import English

/// In how many segments of an article each word with a capital stands.
///
/// The words are those of a text that anyone may have written, so that their hashes are hashed anew.
struct NameCounts {
  private var counts: [UInt64: (segments: Int, last: Int)] = [:]

  /// Adds the words with a capital of one segment; segments come in order.
  mutating func add(_ tokens: [EnglishToken], of segment: Int) {
    for token in tokens where token.shape.contains(.capitalised) {
      let (segments, last) = counts[token.hash] ?? (0, -1)
      if last != segment { counts[token.hash] = (segments + 1, segment) }
    }
  }

  /// In how many segments a word stands with a capital.
  func segments(with hash: UInt64) -> Int { counts[hash]?.segments ?? 0 }
}
