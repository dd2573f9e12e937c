internal import English
internal import NewsModel

/// What somebody says in the source, somebody says in the translation.
struct AttributionRule: ReviewRule {
  let documentation = RuleDescription(
    "attribution", .warning,
    summary: "Who says it is lost.",
    details: """
      The source reports speech with its verb (“kata”, “menurut”), and the target has no word of speech. Whether the \
      right person speaks is not checked.
      """,
    fails: [("Harga beras akan turun, kata Menteri Sugiarta.", "The price of rice will fall.")],
    passes: [
      (
        "Harga beras akan turun, kata Menteri Sugiarta.",
        "The price of rice will fall, Minister Sugiarta said."
      )
    ])

  /// Verbs that report speech and do nothing else, as an English desk prints them.
  private static let plain: Set<String> = [
    "said", "stated", "added", "explained", "told", "announced", "according to", "revealed", "stressed",
    "reported",
  ]

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard !segment.target.tokens.isEmpty else { return }
    let statements = segment.statements.map { article.source.statements[$0] }.filter { statement in
      statement.verb.map { segment.range.contains($0.range) } ?? false
    }
    let speech = segment.target.tokens.count { $0.meaning.kind == .speech && $0.meaning.value == 1 }
    let hasSpeech = speech > 0 || segment.target.tokens.contains { $0.meaning.kind == .speech }
    if statements.isEmpty, !hasSpeech, let verb = SourceSpeech.verb(in: segment) {
      add(verb, .warning, segment, &findings)
      return
    }
    guard speech < statements.count else { return }
    for statement in statements {
      guard let verb = statement.verb else { continue }
      let isThere = statement.speaker.flatMap { self.isThere($0, segment, article) }
      if isThere == true || speech > 0 && isThere == nil { continue }
      let isPlain = AttributionRule.plain.contains(verb.english) && statement.speaker?.link != .pronoun
      let isSure = isPlain && (isThere == false || !hasSpeech)
      if !isSure, hasSpeech { continue }
      add(segment.place(verb.range), isSure ? .warning : .note, segment, &findings)
      return
    }
  }

  private func add(
    _ place: TextRange, _ severity: Finding.Severity, _ segment: ReviewedSegment, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        rule: name, severity: severity, segment: segment.index, source: [place],
        target: [segment.wholeTarget],
        explanation: "“\(segment.sourceText(place))” has no answer in the translation."))
  }

  /// Whether the speaker's name stands in the target; nil where the speaker has no name.
  private func isThere(
    _ speaker: Speaker, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool? {
    guard speaker.link == .name, let range = speaker.range else { return nil }
    let place = segment.place(range)
    let names = segment.sourceTokens.filter {
      place.contains($0.range) && $0.kind == .word && $0.shape.contains(.capitalised)
    }
    guard let last = names.last else { return nil }
    return segment.target.tokens.contains { $0.hash == last.hash || $0.stem == last.stem }
  }
}
