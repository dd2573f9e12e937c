internal import English
internal import NewsModel

/// Numbers are the same on both sides, by their value.
struct NumbersRule: ReviewRule {
  let documentation = RuleDocumentation(
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

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let matching = segment.figureMatching
    for conflict in matching.conflicts where conflict.kind == .value {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [source.range],
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
