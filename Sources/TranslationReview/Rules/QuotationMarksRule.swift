internal import English
internal import NewsModel

/// A quotation that is opened is closed, and one of the source stays one.
struct QuotationMarksRule: ReviewRule {
  let documentation = RuleDescription(
    "quotation-marks", .warning,
    summary: "A quotation is opened and not closed.",
    details: """
      The target has an odd number of quotation marks where the source has an even one. Where the target has none and \
      the source has some, it is a note: a quotation may be retold.
      """,
    fails: [("“Kami siap,” kata Sari.", "“We are ready, said Sari.")],
    passes: [("“Kami siap,” kata Sari.", "“We are ready,” said Sari.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let source = QuotationMarksRule.marks(segment.sourceTokens)
    let target = QuotationMarksRule.marks(segment.target.tokens)
    guard source.count != target.count else { return }
    if target.count % 2 == 1, source.count % 2 == 0, let mark = target.last {
      findings.append(
        Finding(
          rule: name, severity: .warning, segment: segment.index, source: source, target: [mark],
          explanation: "A quotation is opened and not closed."))
    } else if target.isEmpty {
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: source,
          explanation: "The source's quotation marks are left out."))
    }
  }

  /// Where double quotation marks stand, straight and curved.
  private static func marks(_ tokens: [EnglishToken]) -> [TextRange] {
    var marks: [TextRange] = []
    for token in tokens where token.kind == .mark {
      switch token.hash {
      case 0x22, 0xE2_809C...0xE2_809F: marks.append(token.range)
      default: break
      }
    }
    return marks
  }
}
