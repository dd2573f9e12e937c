internal import English
internal import NewsModel

/// Nothing is left out.
struct OmissionRule: ReviewRule {
  let documentation = RuleDescription(
    "omission", .warning,
    summary: "A sentence, or most of one, is left out.",
    details: """
      The target is shorter than targets are (the length model of Gale and Church, “A program for aligning sentences in \
      bilingual corpora”, 1993), it has fewer sentences than the source or is very much shorter, and next to nothing of a \
      sentence's figures, names and terms is found in it, or a quotation is not closed, as where its end was cut off.
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

  /// A target that is shorter by so many standard deviations has lost something, whatever its sentences are.
  private static let veryShort = -3.0

  /// So much of a sentence may stand elsewhere in the target where a quotation was cut off.
  private static let mostOfCut = 0.67

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.target.tokens.isEmpty else { return }
    let length = LengthModel.deviation(source: segment.range.count, target: segment.target.bytes.count)
    guard length < 0 else { return }
    let sentences = article.sentences(of: segment)
    guard sentences.count > 1 || length < OmissionRule.veryShort else { return }
    let coverages = sentences.map { SentenceCoverage(segment.place($0), segment, article) }
    let isCut = sentences.count > 1 && QuotationMarksRule.isLeftOpen(segment, article)
    if let lost = lost(coverages, length, segment, isCut: isCut) { add(lost.range, segment, &findings) }
  }

  /// The sentence that is left out of a target which is shorter by so many standard deviations than targets are.
  ///
  /// - Parameter isCut: whether a quotation is not closed, as where its end was cut off.
  private func lost(
    _ coverages: [SentenceCoverage], _ length: Double, _ segment: ReviewedSegment, isCut: Bool
  ) -> SentenceCoverage? {
    let least = coverages.filter { $0.items > 1 }.min { $0.share < $1.share }
    guard coverages.count > 1 else {
      return length < OmissionRule.veryShort
        ? least.flatMap { $0.items > 3 && $0.share < 0.4 ? $0 : nil } : nil
    }
    guard EnglishSentences.ranges(of: segment.texts.target).count < coverages.count else {
      return length < OmissionRule.veryShort ? least.flatMap { $0.share <= 0.34 ? $0 : nil } : nil
    }
    if length < -2.5, let least { return least }
    // Where the rest is translated closely, what is lost stands out.
    guard length < -2 || isCut || coverages.contains(where: { $0.items > 1 && $0.share >= 0.5 }) else {
      return nil
    }
    return coverages.filter { coverage in
      let rest = LengthModel.deviation(
        source: segment.range.count - coverage.range.count, target: segment.target.bytes.count)
      return abs(rest) < 1.7 && length < -0.5
        && (isLittle(coverage, length) || isCut && coverage.share <= OmissionRule.mostOfCut)
    }.min { $0.share < $1.share }
  }

  /// Whether next to nothing of a sentence is found; the shorter the target, the more of its words may stand there.
  private func isLittle(_ coverage: SentenceCoverage, _ length: Double) -> Bool {
    if coverage.items < 2 { return coverage.found == 0 || length < -1.5 }
    return coverage.share <= (length < -1.5 ? 0.5 : 0.34)
  }

  private func add(_ range: TextRange, _ segment: ReviewedSegment, _ findings: inout [Finding]) {
    findings.append(
      Finding(
        rule: name, severity: .warning, segment: segment.index, source: [range],
        target: [segment.wholeTarget],
        explanation: "Next to nothing of this stands in the translation."))
  }
}
