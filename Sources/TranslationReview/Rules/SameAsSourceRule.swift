internal import English
internal import NewsModel

/// The target is not the source.
struct SameAsSourceRule: ReviewRule {
  let documentation = RuleDescription(
    "same-as-source", .error,
    summary: "The target is the source.",
    details: """
      Both sides are the same text, and it has three words or more that are no names, one of them a small word of \
      Indonesian.
      """,
    fails: [("Warga menunggu bantuan dari kota.", "Warga menunggu bantuan dari kota.")],
    passes: [("Ratna Mahendra", "Ratna Mahendra")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard segment.texts.source.utf8.elementsEqual(segment.texts.target.utf8) else { return }
    // A source that is English itself needs no translation: small words tell.
    let words = article.source.words[segment.words].filter { $0.kind == .word && !$0.shape.contains(.name) }
    guard words.count > 2, words.contains(where: { $0.shape.contains(.function) }) else { return }
    findings.append(
      Finding(
        rule: name, severity: .error, segment: segment.index, source: [segment.wholeSource],
        target: [segment.wholeTarget], explanation: "The target is the source, unchanged."))
  }
}
