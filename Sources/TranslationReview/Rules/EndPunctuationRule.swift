internal import English
internal import NewsModel

/// The sentence ends as its source does.
struct EndPunctuationRule: ReviewRule {
  let documentation = RuleDescription(
    "end-punctuation", .note,
    summary: "The end mark is another, or is missing.",
    details: "A question stays a question; a sentence with an end mark keeps one.",
    fails: [("Kapan bantuan tiba?", "When will help arrive.")],
    passes: [("Kapan bantuan tiba?", "When will help arrive?")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard let source = EndPunctuationRule.end(segment.sourceBytes),
      let target = EndPunctuationRule.end(segment.target.bytes), source.mark != target.mark
    else { return }
    let explanation =
      target.mark == 0
      ? "The end mark is missing."
      : source.mark == 0 ? "The source has no end mark." : "The end mark is another."
    findings.append(
      Finding(
        rule: name, severity: .note, segment: segment.index, source: [source.range], target: [target.range],
        explanation: explanation))
  }

  /// The end mark, quotation marks and brackets behind it passed over; 0 where there is none; nil for an empty text.
  private static func end(_ bytes: [UInt8]) -> (mark: UInt8, range: TextRange)? {
    var index = bytes.count - 1
    while index >= 0 {
      switch bytes[index] {
      case 0x20, 0x22, 0x27, 0x29, 0x5D, 0x80...0xFF: index -= 1
      case 0x2E, 0x21, 0x3F: return (bytes[index], TextRange(index, index + 1))
      default: return (0, TextRange(index, index + 1))
      }
    }
    return nil
  }
}
