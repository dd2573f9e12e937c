internal import English
internal import NewsModel

/// The target is not the source.
struct SameAsSourceRule: ReviewRule {
  let documentation = RuleDocumentation(
    "same-as-source", .error,
    summary: "The target is the source.",
    details: "Both sides are the same text, and it has three words or more that are no names.",
    fails: [("Warga menunggu bantuan.", "Warga menunggu bantuan.")],
    passes: [("Ratna Mahendra", "Ratna Mahendra")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard segment.texts.source.utf8.elementsEqual(segment.texts.target.utf8) else { return }
    let plain = article.source.words[segment.words].count { $0.kind == .word && !$0.shape.contains(.name) }
    guard plain > 2 else { return }
    findings.append(
      Finding(
        rule: name, severity: .error, segment: segment.index, source: [segment.wholeSource],
        target: [segment.wholeTarget], explanation: "The target is the source, unchanged."))
  }
}
