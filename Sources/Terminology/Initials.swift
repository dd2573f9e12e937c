internal import NewsModel

/// Capitals that are no acronym: a person's initials, and an academic degree.
enum Initials {
  /// Degrees that are also acronyms of other things ("SE" is a circular, "MA" the Supreme Court).
  private static let degrees: Set<String> = [
    "SE", "SH", "MA", "ST", "MM", "MH", "MT", "SIP", "SS", "SKM", "MBA", "LLM", "SP", "SPD", "MPD", "MSI",
    "MAP",
  ]

  /// Whether word `index` is one: initials with an age behind them ("MA (32)"), or a degree behind a name and a comma.
  static func stand(at index: Int, in analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    isAged(index, analysed, bytes) || isDegree(index, analysed, bytes)
  }

  private static func isAged(_ index: Int, _ analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    let words = analysed.words
    guard index + 3 < words.count, words[index].range.count <= 4, isMark(words[index + 1], 0x28, bytes),
      words[index + 2].kind == .number, words[index + 2].range.count <= 2
    else { return false }
    return isMark(words[index + 3], 0x29, bytes)
  }

  private static func isDegree(_ index: Int, _ analysed: AnalysedText, _ bytes: [UInt8]) -> Bool {
    let words = analysed.words
    guard index >= 3, isMark(words[index - 1], 0x2C, bytes), words[index - 2].shape.contains(.name),
      words[index - 3].shape.contains(.name), !words[index - 2].shape.contains(.allCapitals),
      index + 1 == words.count || words[index + 1].kind == .mark
    else { return false }
    return degrees.contains(analysed.text.text(in: words[index].range))
  }

  private static func isMark(_ word: Word, _ sign: UInt8, _ bytes: [UInt8]) -> Bool {
    word.kind == .mark && word.range.count == 1 && bytes[word.range.start] == sign
  }
}
