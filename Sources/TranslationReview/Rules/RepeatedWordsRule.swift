internal import English
internal import NewsModel

/// No word stands twice in a row.
struct RepeatedWordsRule: ReviewRule {
  let documentation = RuleDescription(
    "repeated-words", .warning,
    summary: "A word stands twice in a row.",
    details: "“That that” and “had had” may be right, and so may names and numbers; all else is a slip.",
    fails: [("Menteri itu mundur.", "The the minister resigned.")],
    passes: [("Ia tahu bahwa itu salah.", "She knew that that was wrong.")])

  private static let allowed = Set(
    ["that", "had", "very", "many", "no", "so", "bye", "ha", "who", "in", "is", "on"].map { WordHash.of($0) })

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let tokens = segment.target.tokens
    guard tokens.count > 1 else { return }
    for index in 1..<tokens.count
    where tokens[index].kind == .word && tokens[index].hash == tokens[index - 1].hash {
      let token = tokens[index]
      let isName = token.shape.contains(.capitalised) && !tokens[index - 1].shape.contains(.opensSentence)
      guard tokens[index - 1].kind == .word, !isName, !token.shape.contains(.glued),
        !tokens[index - 1].shape.contains(.possessive),
        !RepeatedWordsRule.allowed.contains(token.hash)
      else { continue }
      let range = TextRange(tokens[index - 1].range.start, token.range.end)
      findings.append(
        Finding(
          rule: name, severity: .warning, segment: segment.index, target: [range],
          explanation: "“\(segment.target.text(token.range))” stands twice."))
    }
  }
}
