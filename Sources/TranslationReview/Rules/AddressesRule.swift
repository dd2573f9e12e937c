internal import English
internal import NewsModel

/// Web and e-mail addresses stand in the target as in the source.
struct AddressesRule: ReviewRule {
  let documentation = RuleDescription(
    "addresses", .error,
    summary: "A web or e-mail address is another, or is lost.",
    details: """
      An address in the place of another is an error; one that is left out or added is a warning. “http” or “https”, \
      “www”, a slash at the end, and the part that names the language (“/id/”, “/en/”) do not count.
      """,
    fails: [
      ("Laporkan ke posko@banjir.example.", "Report to posko@banjr.example.")
    ],
    passes: [
      ("Laporkan ke posko@banjir.example.", "Report it to posko@banjir.example.")
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.texts.target.isEmpty else { return }
    for kind in [Placeholder.Kind.web, .mail] {
      let (source, target) = (
        segment.sourcePlaceholders.filter { $0.kind == kind },
        segment.targetPlaceholders.filter { $0.kind == kind }
      )
      if source.isEmpty, target.isEmpty { continue }
      check(PlaceholderComparison(source: source, target: target), segment, &findings)
    }
  }

  private func check(
    _ comparison: PlaceholderComparison, _ segment: ReviewedSegment, _ findings: inout [Finding]
  ) {
    var added = comparison.added
    for lost in comparison.lost {
      if let twin = added.firstIndex(where: { WebKey.isTwin(lost.key, $0.key) }) {
        added.remove(at: twin)
        continue
      }
      let source = segment.sourceText(lost.range)
      guard !added.isEmpty else {
        findings.append(
          Finding(
            rule: name, severity: .warning, segment: segment.index, source: [lost.range],
            explanation: "The address “\(source)” is missing."))
        continue
      }
      let other = added.removeFirst()
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [lost.range], target: [other.range],
          explanation: "The address “\(source)” is not “\(segment.target.text(other.range))”.",
          suggestion: source))
    }
    for added in added {
      findings.append(
        Finding(
          rule: name, severity: .warning, segment: segment.index, target: [added.range],
          explanation: "The address “\(segment.target.text(added.range))” is not in the source."))
    }
  }
}
