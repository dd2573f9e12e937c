/// How like two segments are, as translation-memory tools measure it.
///
/// The measure: 100 less the edit distance over words, as a share of the longer segment's words
/// (Levenshtein 1966, over words; see Bloodgood and Strauss 2014, "Translation Memory Retrieval Methods", EACL,
/// section 3.2, and the fuzzy match of OmegaT, which is the same with its own tokens). Small differences that are not
/// in the words (marks, capitals) cost one point.
enum WordDistance {
  /// Segments of more words are compared as wholes only.
  static let mostWords = 600

  /// The score of two texts, 0 to 100; 100 only where they are the same but for blanks at their ends.
  static func score(_ first: String, _ second: String) -> Int {
    if trimmed(first) == trimmed(second) { return 100 }
    let (a, b) = (WordKeys.keys(of: first), WordKeys.keys(of: second))
    guard let distance = distance(a, b, atMost: Int.max) else { return 0 }
    return score(distance: distance, longer: max(a.count, b.count))
  }

  /// The score of two texts that are not the same.
  static func score(distance: Int, longer: Int) -> Int {
    longer == 0 ? 0 : min(100 * (longer - distance) / longer, 99)
  }

  /// The number of words to put in, take out or change; nil where it is over `limit`, or a text is too long.
  static func distance(_ first: [UInt32], _ second: [UInt32], atMost limit: Int) -> Int? {
    guard first.count <= mostWords, second.count <= mostWords else { return first == second ? 0 : nil }
    guard abs(first.count - second.count) <= limit else { return nil }
    var row = Array(0...second.count)
    for (number, word) in first.enumerated() {
      var diagonal = row[0]
      row[0] = number + 1
      var least = row[0]
      for index in second.indices {
        let above = row[index + 1]
        let cost = word == second[index] ? diagonal : min(diagonal, above, row[index]) + 1
        diagonal = above
        row[index + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
    }
    return row[second.count] <= limit ? row[second.count] : nil
  }

  static func trimmed(_ text: String) -> Substring {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return part
  }
}
