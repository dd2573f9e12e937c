internal import English
internal import NewsModel

/// Numbers are the same on both sides, by their value.
struct NumbersRule: ReviewRule {
  let documentation = RuleDescription(
    "numbers", .error,
    summary: "A number is another.",
    details: """
      Numbers are compared by value: in digits, in words, with scale words, rounded, as parts and percentages. A number \
      that one side alone has is a note, since good translations drop and add some; where both sides have one that \
      answers none, it is an error.
      """,
    fails: [("Gempa itu merusak 134 rumah.", "The earthquake damaged 143 houses.")],
    passes: [
      (
        "Gempa itu merusak 2.134 rumah dan dua masjid.",
        "The quake damaged some 2,100 houses and two mosques."
      )
    ])

  private static let year = WordHash.of("year"), years = WordHash.of("year's")

  /// Whether a number is a small one in words: these are lost and won in good translations.
  private func isSmallInWords(_ figure: EnglishFigure) -> Bool {
    figure.traits.contains(.spelled) && (figure.value?.approximate ?? 0) < 13
  }

  /// Whether a year may be told otherwise in the target: "last year", "a year earlier".
  private func isRecastYear(_ figure: EnglishFigure, _ segment: ReviewedSegment) -> Bool {
    figure.kind == .date
      && segment.target.tokens.contains { $0.hash == NumbersRule.year || $0.hash == NumbersRule.years }
  }

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let matching = segment.figureMatching
    for conflict in matching.conflicts where conflict.kind == .value {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      let isSure =
        FigureLikeness.isSureConflict(source, target) && !isSmallInWords(source) && !isSmallInWords(target)
        && !(FigureLikeness.isPlainYear(target) && isRecastYear(source, segment))
      findings.append(
        Finding(
          rule: name, severity: isSure ? .error : .note, segment: segment.index, source: [source.range],
          target: [target.range],
          explanation:
            "“\(segment.sourceText(source.range))” is \(FigureText.english(source)), not “\(segment.target.text(target.range))”."
        ))
    }
    for index in matching.missing where !segment.figures[index].traits.contains(.weak) {
      let source = segment.figures[index]
      guard source.value != nil, !source.traits.contains(.spelled) else { continue }
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: [source.range],
          explanation: "“\(segment.sourceText(source.range))” has no answer in the translation."))
    }
    for index in matching.added
    where segment.target.figures[index].traits.isDisjoint(with: [.weak, .spelled]) {
      let target = segment.target.figures[index]
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, target: [target.range],
          explanation: "“\(segment.target.text(target.range))” has no cause in the source."))
    }
    for pair in matching.rounded {
      let (source, target) = (segment.figures[pair.source], segment.target.figures[pair.target])
      findings.append(
        Finding(
          rule: name, severity: .note, segment: segment.index, source: [source.range], target: [target.range],
          explanation: "“\(segment.sourceText(source.range))” is rounded."))
    }
  }
}
