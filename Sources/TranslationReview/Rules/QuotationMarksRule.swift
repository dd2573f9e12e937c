internal import English
internal import NewsModel

/// A quotation that is opened is closed, and one of the source stays one.
struct QuotationMarksRule: ReviewRule {
  let documentation = RuleDescription(
    "quotation-marks", .warning,
    summary: "A quotation is opened and not closed.",
    details: """
      The target has an odd number of quotation marks where the source has an even one. Where a neighbouring segment's \
      target has an odd number too, or the source has none, it is a note: the quotation goes on there. So it is where the \
      target has none and the source has some: a quotation may be retold.
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
          rule: name,
          severity: source.isEmpty || QuotationMarksRule.goesOn(segment, article) ? .note : .warning,
          segment: segment.index, source: source, target: [mark],
          explanation: "A quotation is opened and not closed."))
    } else if target.isEmpty {
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: source,
          explanation: "The source's quotation marks are left out."))
    }
  }

  /// Whether a quotation of the target is not closed, nor goes on in a neighbouring segment, while the source's is closed.
  static func isLeftOpen(_ segment: ReviewedSegment, _ article: ReviewedArticle) -> Bool {
    let source = marks(segment.sourceTokens)
    return !source.isEmpty && source.count % 2 == 0 && marks(segment.target.tokens).count % 2 == 1
      && !goesOn(segment, article)
  }

  /// Whether the target before or behind a segment's has an odd number of quotation marks as well: one that is opened in
  /// the one and closed in the other.
  private static func goesOn(_ segment: ReviewedSegment, _ article: ReviewedArticle) -> Bool {
    [segment.index - 1, segment.index + 1].contains { index in
      article.segments.indices.contains(index)
        && marks(article.segments[index].target.tokens).count % 2 == 1
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
