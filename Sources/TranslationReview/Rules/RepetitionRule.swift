internal import English
internal import NewsModel

/// Two segments with different sources have different translations.
struct RepetitionRule: ReviewRule {
  let documentation = RuleDescription(
    "repetition", .warning,
    summary: "A translation stands twice, and the sources are not the same.",
    details:
      "Only translations of five words and more count, and only where one of the sources has none of the other's words in the same order.",
    fails: [
      ("Air sungai naik sejak kemarin malam.", "The river has been rising since last night."),
      ("Tim penyelamat tiba dengan perahu karet.", "The river has been rising since last night."),
    ],
    passes: [
      ("Air sungai naik sejak kemarin malam.", "The river has been rising since last night."),
      ("Air sungai naik sejak kemarin malam.", "The river has been rising since last night."),
    ])

  func check(_ article: ReviewedArticle, _ findings: inout [Finding]) {
    var seen: [TextBytes: Int] = [:]
    seen.reserveCapacity(article.segments.count)
    for segment in article.segments where segment.target.tokens.count > 5 {
      let bytes = TextBytes(bytes: segment.target.bytes)
      guard let first = seen[bytes] else {
        seen[bytes] = segment.index
        continue
      }
      guard article.segments[first].texts.source != segment.texts.source else { continue }
      findings.append(
        Finding(
          rule: name, severity: .warning, segment: segment.index, source: [segment.wholeSource],
          target: [segment.wholeTarget],
          explanation: "Segment \(first + 1) has the same translation, and its source is another."))
    }
  }
}

/// The bytes of a text, hashed by their number and the first of them: few texts of an article have these in common.
private struct TextBytes: Hashable {
  let bytes: [UInt8]

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    unsafe bytes.withUnsafeBytes {
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0.prefix(24)))
    }
  }
}
