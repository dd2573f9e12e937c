internal import English
internal import NewsModel

/// One blank stands between two words.
struct BlanksRule: ReviewRule {
  let documentation = RuleDescription(
    "blanks", .note,
    summary: "Blanks stand twice, or before a comma or full stop.",
    details: "A matter of typing; always a note.",
    fails: [("Jalan itu ditutup.", "The road  is closed.")],
    passes: [("Jalan itu ditutup.", "The road is closed.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard BlanksRule.mayBeWrong(segment.target) else { return }
    let bytes = segment.target.bytes
    var index = 1
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index - 1] == 0x20 else { continue }
      let isDouble = bytes[index] == 0x20
      guard isDouble || bytes[index] == 0x2C || bytes[index] == 0x2E && (index + 1 == bytes.count) else {
        continue
      }
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, target: [TextRange(index - 1, index + 1)],
          explanation: isDouble ? "Two blanks follow one another." : "A blank stands before a mark."))
    }
  }

  /// Whether more than one byte stands between two words, one before a mark, or any behind the last.
  private static func mayBeWrong(_ text: EnglishText) -> Bool {
    var last = 0
    for token in text.tokens {
      let gap = token.range.start - last
      if gap > 1 || gap == 1 && token.kind == .mark { return true }
      last = token.range.end
    }
    return last < text.bytes.count
  }
}
