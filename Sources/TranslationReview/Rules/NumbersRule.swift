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
      answers none, it is an error. So are codes with other digits (“TV9” for “TV3”).
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

  /// Whether two numbers that conflict are surely meant for each other.
  private func isSure(_ conflict: FigureConflict, _ segment: ReviewedSegment) -> Bool {
    let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
    guard FigureLikeness.isSureConflict(source, target) else { return false }
    if isSmallInWords(source) || isSmallInWords(target) {
      // "two percent", "8 percent": of one unit, at one place
      return (conflict.neighbours > 0 || conflict.isOnly)
        && (source.kind == target.kind || source.unit != nil)
        && (source.unit != nil ? source.unit == target.unit : !isSmallInWords(target))
    }
    guard FigureLikeness.isPlainYear(target) else { return true }
    return isRecastYear(source, segment)
      ? conflict.neighbours == 2 : conflict.neighbours > 0 || conflict.isOnly
  }

  /// The place of a number, the whole score for one of a score: of "1-1" for "2-1" either may be wrong.
  private func place(_ figure: EnglishFigure, _ figures: [EnglishFigure]) -> TextRange {
    guard figure.traits.contains(.joined) else { return figure.range }
    let before = figures.first { $0.traits.contains(.joined) && $0.range.end + 1 == figure.range.start }
    let behind = figures.first { $0.traits.contains(.joined) && $0.range.start == figure.range.end + 1 }
    return TextRange((before ?? figure).range.start, (behind ?? figure).range.end)
  }

  /// Whether a number is a slip for a year of the source.
  private func isYearSlip(_ target: EnglishFigure, _ segment: ReviewedSegment) -> Bool {
    segment.figures.contains { FigureLikeness.isYearSlip($0, target) }
  }

  /// Adds codes of letters and digits ("TV4" for "TV3") that the source has with other digits.
  private func checkCodes(_ segment: ReviewedSegment, _ findings: inout [Finding]) {
    for token in segment.target.tokens where token.kind == .word && token.shape.contains(.digits) {
      guard !segment.sourceTokens.contains(where: { $0.hash == token.hash }) else { continue }
      let code = segment.target.text(token.range)
      let other = segment.sourceTokens.first { other in
        other.kind == .word && other.shape.contains(.digits) && other.range.count == token.range.count
          && !segment.target.tokens.contains { $0.hash == other.hash }
          && zip(segment.sourceText(other.range).utf8, code.utf8).allSatisfy {
            $0 == $1 || $0 &- 0x30 < 10 && $1 &- 0x30 < 10
          }
      }
      guard let other else { continue }
      findings.append(
        Finding(
          rule: name, severity: .error, segment: segment.index, source: [other.range], target: [token.range],
          explanation: "“\(segment.sourceText(other.range))” is not “\(code)”."))
    }
  }

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let matching = segment.figureMatching
    for conflict in matching.conflicts where conflict.kind == .value {
      let (source, target) = (segment.figures[conflict.source], segment.target.figures[conflict.target])
      findings.append(
        Finding(
          rule: name, severity: isSure(conflict, segment) || isYearSlip(target, segment) ? .error : .note,
          segment: segment.index,
          source: [source.range],
          target: [place(target, segment.target.figures)],
          explanation:
            "“\(segment.sourceText(source.range))” is \(FigureText.english(source)), not “\(segment.target.text(target.range))”."
        ))
    }
    checkCodes(segment, &findings)
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
      let isSlip = isYearSlip(target, segment)
      findings.append(
        Finding(
          rule: name, severity: isSlip ? .error : .note, segment: segment.index, target: [target.range],
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
