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
    let source = QuotationMarksRule.marks(Array(segment.texts.source.utf8))
    let target = QuotationMarksRule.marks(segment.target.bytes)
    guard source.count != target.count else { return }
    if target.count % 2 == 1, source.count % 2 == 0, let mark = target.last {
      findings.append(
        Finding(
          rule: name, severity: source.isEmpty || goesOn(segment, article) ? .note : .warning,
          segment: segment.index, source: source, target: [mark],
          explanation: "A quotation is opened and not closed."))
    } else if target.isEmpty {
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: source,
          explanation: "The source's quotation marks are left out."))
    }
  }

  /// Whether the target before or behind a segment's has an odd number of quotation marks as well: one that is opened in
  /// the one and closed in the other.
  private func goesOn(_ segment: ReviewedSegment, _ article: ReviewedArticle) -> Bool {
    [segment.index - 1, segment.index + 1].contains { index in
      article.segments.indices.contains(index)
        && QuotationMarksRule.marks(article.segments[index].target.bytes).count % 2 == 1
    }
  }

  /// Where double quotation marks stand, straight and curved.
  private static func marks(_ bytes: [UInt8]) -> [TextRange] {
    var marks: [TextRange] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x22 {
        marks.append(TextRange(index, index + 1))
      } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        (0x9C...0x9F).contains(bytes[index + 2])
      {
        marks.append(TextRange(index, index + 3))
        index += 2
      }
      index += 1
    }
    return marks
  }
}
