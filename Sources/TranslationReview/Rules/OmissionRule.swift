internal import English
internal import NewsModel

/// Nothing is left out.
struct OmissionRule: ReviewRule {
  let documentation = RuleDescription(
    "omission", .warning,
    summary: "A sentence, or most of one, is left out.",
    details: """
      The target is shorter than targets are (the length model of Gale and Church, “A program for aligning sentences in \
      bilingual corpora”, 1993), and next to nothing of a sentence's figures, names and terms is found in it.
      """,
    fails: [
      (
        "Hujan deras turun sejak pagi. Dua ratus warga mengungsi ke balai desa.",
        "It has rained heavily since the morning."
      )
    ],
    passes: [
      (
        "Hujan deras turun sejak pagi. Dua ratus warga mengungsi ke balai desa.",
        "It has rained heavily since the morning, and 200 residents fled to the village hall."
      )
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.target.tokens.isEmpty else { return }
    let length = LengthModel.deviation(source: segment.range.count, target: segment.target.bytes.count)
    guard length < 0 else { return }
    let sentences = article.sentences(of: segment)
    let coverages = sentences.map { SentenceCoverage(segment.place($0), segment, article) }
    guard let least = coverages.filter({ $0.items > 1 }).min(by: { $0.share < $1.share }) else { return }
    let isLost =
      coverages.count > 1
      ? least.share <= 0.34 && length < -0.5 || least.share <= 0.5 && length < -1.5 || length < -2.5
      : length < -3 && least.items > 3 && least.share < 0.4
    if isLost { add(least.range, segment, &findings) }
  }

  private func add(_ range: TextRange, _ segment: ReviewedSegment, _ findings: inout [Finding]) {
    findings.append(
      Finding(
        rule: name, severity: .warning, segment: segment.index, source: [range],
        target: [segment.wholeTarget],
        explanation: "Next to nothing of this stands in the translation."))
  }
}
