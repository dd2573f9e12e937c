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
  /// What stands beside "year" where it is told instead of its number.
  private static let before = Set(
    "last this next previous same following earlier coming current past new".split(
      separator: " "
    ).map { WordHash.of(String($0)) })
  private static let behind = Set(
    "earlier ago before later on end and after since".split(separator: " ").map {
      WordHash.of(String($0))
    })

  /// Whether a number is a small one in words: these are lost and won in good translations.
  private func isSmallInWords(_ figure: EnglishFigure) -> Bool {
    figure.traits.contains(.spelled) && (figure.value?.approximate ?? 0) < 13
  }

  /// Whether a year may be told otherwise in the target: "last year", "a year earlier".
  private func isRecastYear(_ figure: EnglishFigure, _ segment: ReviewedSegment) -> Bool {
    let tokens = segment.target.tokens
    return figure.kind == .date
      && tokens.indices.contains { index in
        guard tokens[index].hash == NumbersRule.year || tokens[index].hash == NumbersRule.years else {
          return false
        }
        return index > 0 && NumbersRule.before.contains(tokens[index - 1].hash)
          || index + 1 < tokens.count && NumbersRule.behind.contains(tokens[index + 1].hash)
      }
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

  /// Whether a number is a slip for a year of the source.
  private func isYearSlip(_ target: EnglishFigure, _ segment: ReviewedSegment) -> Bool {
    segment.figures.contains { FigureLikeness.isYearSlip($0, target) }
  }

  /// A numeral with those that a dash joins to it.
  private func score(around range: TextRange, in bytes: [UInt8]) -> TextRange {
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    func isJoint(_ index: Int) -> Bool { bytes[index] == 0x2D || bytes[index] == 0x26 }
    var (start, end) = (range.start, range.end)
    while start > 0, isDigit(start - 1) || isJoint(start - 1) && isDigit(start - 2) { start -= 1 }
    while end < bytes.count, isDigit(end) || isJoint(end) && isDigit(end + 1) { end += 1 }
    return TextRange(start, end)
  }

  /// That a number is not what the target has; with its value where its writing tells that less plainly.
  private func explanation(_ indonesian: String, _ source: EnglishFigure, _ english: String) -> String {
    let value = FigureText.english(source)
    return "“\(indonesian)” is \(value == indonesian ? "" : value + ", ")not “\(english)”."
  }

  /// Adds names with a number ("Liga 3" for "Liga 2") that the source has with another alone.
  private func checkNumberedNames(_ segment: ReviewedSegment, _ findings: inout [Finding]) {
    let (source, target) = (segment.sourceTokens, segment.target.tokens)
    for index in target.indices.dropFirst() where isNumberedName(index, in: target) {
      let name = target[index - 1].hash
      func numbers(_ tokens: [EnglishToken]) -> [EnglishToken] {
        tokens.indices.dropFirst().filter { isNumberedName($0, in: tokens) && tokens[$0 - 1].hash == name }
          .map {
            tokens[$0]
          }
      }
      let (here, there) = (numbers(target), numbers(source))
      let text = segment.target.text(target[index].range)
      guard here.count == 1, there.count == 1, segment.sourceText(there[0].range) != text,
        segment.sourceText(there[0].range).utf8.count <= 2, text.utf8.count <= 2
      else { continue }
      findings.append(
        Finding(
          rule: self.name, severity: .error, segment: segment.index, source: [there[0].range],
          target: [target[index].range],
          explanation: "“\(segment.sourceText(there[0].range))” is not “\(text)”."))
    }
  }

  /// Whether a token is a number right behind a word with a capital that is no month.
  private func isNumberedName(_ index: Int, in tokens: [EnglishToken]) -> Bool {
    tokens[index].kind == .number && tokens[index - 1].kind == .word
      && tokens[index - 1].shape.contains(.capitalised) && tokens[index - 1].meaning.kind == .none
      && tokens[index - 1].range.end + 1 == tokens[index].range.start
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
      let isSure = isSure(conflict, segment) || isYearSlip(target, segment)
      // Of a score the whole is meant, since its parts may change places.
      let isScore = source.traits.contains(.joined) && target.traits.contains(.joined)
      let one = isScore ? score(around: source.range, in: segment.sourceBytes) : source.range
      let two = isScore ? score(around: target.range, in: segment.target.bytes) : target.range
      let (indonesian, english) = (segment.sourceText(one), segment.target.text(two))
      findings.append(
        Finding(
          rule: name, severity: isSure ? .error : .note, segment: segment.index, source: [one], target: [two],
          explanation: isScore
            ? "“\(indonesian)” is not “\(english)”." : explanation(indonesian, source, english)))
    }
    checkCodes(segment, &findings)
    checkNumberedNames(segment, &findings)
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
      let isSlip =
        isYearSlip(target, segment) || FigureLikeness.isImpossible(target, beside: segment.figures)
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
