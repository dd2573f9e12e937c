internal import NewsModel

/// What the letters of a word tell of names, whatever stands around it.
enum NameLetters {
  /// The range of a word without the particle or clitic that a hyphen joins to it ("Putin-lah", "KPK-nya").
  static func bare(_ word: Word, in bytes: [UInt8]) -> Range<Int> {
    let range = word.range.bounds
    let hyphen = range.upperBound - 4
    guard hyphen > range.lowerBound, bytes[hyphen] == ASCII.hyphen else { return range }
    switch (bytes[hyphen + 1], bytes[hyphen + 2], bytes[hyphen + 3]) {
    case (0x6C, 0x61, 0x68), (0x6B, 0x61, 0x68), (0x6E, 0x79, 0x61), (0x70, 0x75, 0x6E):
      return range.lowerBound..<hyphen
    default: return range
    }
  }

  /// Whether a word in small letters is an Arabic article with a name ("al-Sisi").
  static func hasArticle(_ word: Word, in bytes: [UInt8]) -> Bool {
    let start = word.range.start
    return word.range.count > 4 && bytes[start + 1] == ASCII.of("l") && bytes[start + 2] == ASCII.hyphen
      && ASCII.isUpper(bytes[start + 3])
  }

  /// Whether news writes the word with a hyphen whose letters stand in `range` in small letters too.
  static func areOrdinary(_ range: Range<Int>, in bytes: [UInt8], _ notes: WordNotes) -> Bool {
    if isAbstract(range, in: bytes) { return true }
    // Without its clitic it may have no hyphen any more; a hyphen that opens it parts nothing.
    guard let hyphen = bytes[range].firstIndex(of: ASCII.hyphen) else { return notes.isLower(bytes, range) }
    return notes.isLower(bytes, range.lowerBound..<hyphen)
  }

  /// Whether letters end as loan words do that no person and no place is named by ("Kapitalisasi", "Inspektorat").
  static func areLoan(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 7 else { return false }
    return loanEndings.contains { ending in
      let start = range.upperBound - ending.count
      return ending.indices.allSatisfy { ASCII.lowercased(bytes[start + $0]) == ending[$0] }
    }
  }

  /// Endings of loan words, none longer than the shortest of the words.
  private static let loanEndings = ["asi", "itas", "isme", "ologi", "grafi", "orat"].map { Array($0.utf8) }

  /// Whether letters have the form of a derived noun ("Kebangkitan", "Perlindungan"), which no person's name has.
  static func isAbstract(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 8, ASCII.lowercased(bytes[range.upperBound - 2]) == ASCII.of("a"),
      ASCII.lowercased(bytes[range.upperBound - 1]) == ASCII.of("n"),
      ASCII.lowercased(bytes[range.lowerBound + 1]) == ASCII.of("e")
    else { return false }
    let first = ASCII.lowercased(bytes[range.lowerBound])
    return first == ASCII.of("k") || first == ASCII.of("p")
  }
}
