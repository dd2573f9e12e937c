internal import English
internal import NewsModel

/// What somebody says in the source, somebody says in the translation.
struct AttributionRule: ReviewRule {
  let documentation = RuleDescription(
    "attribution", .warning,
    summary: "Who says it is lost.",
    details: """
      The source reports speech with its verb (“kata”, “menurut”; not “untuk menjelaskan” or “menurut undang-undang”), and the target has no word of speech, or none where a \
      sentence tells whose words it gives. Whether the right person speaks is not checked.
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
      guard let verb = statement.verb, segment.range.contains(verb.range) else { return false }
      return !SourceSpeech.reportsNothing(at: segment.place(verb.range), in: segment)
    }
    if statements.isEmpty {
      guard let verb = SourceSpeech.verb(in: segment),
        TargetSpeech(segment, in: article, verbs: [verb]).isEmpty
      else { return }
      add(verb, mayBeShort(segment) ? .warning : .note, segment, &findings)
      return
    }
    let speech = TargetSpeech(
      segment, in: article, verbs: statements.compactMap { $0.verb?.range }.map(segment.place))
    if speech.strong >= statements.count, speech.own > 0,
      !endsWithSpeaker(segment, statements) || speech.attributes
    {
      return
    }
    var lost: (place: TextRange, isSure: Bool)?
    for statement in statements where lost?.isSure != true {
      guard let verb = statement.verb else { continue }
      let isThere = statement.speaker.flatMap { self.isThere($0, segment, article) }
      let isPlain = AttributionRule.plain.contains(verb.english) && statement.speaker?.link != .pronoun
      let isLost =
        speech.isEmpty || isThere == false && speech.own == 0
        || isThere == false && (speech.strong + speech.weak < statements.count || !speech.attributes)
        || endsWithSpeaker(segment, [statement]) && !speech.attributes
        || isThere == false && speech.strong == 0 && !speech.reports && length(of: segment) < 0
      guard isLost, isThere != true || speech.isEmpty else { continue }
      let isBare =
        isThere != true || endsWithName(statement, segment)
      let isSure =
        isPlain && isBare && statement.speaker != nil && mayBeShort(segment)
        && !isInserted(segment.place(verb.range), segment)
      if lost == nil || isSure { lost = (segment.place(verb.range), isSure) }
    }
    // "…, kata polisi": who says it all, beside a verb of the sentence that may report speech too.
    if lost?.isSure != true, mayBeShort(segment), let verb = SourceSpeech.lastVerb(in: segment),
      TargetSpeech(segment, in: article, verbs: [verb]).isEmpty,
      lost == nil
        || !statements.contains(where: { $0.verb.map { segment.place($0.range).overlaps(verb) } ?? false })
    {
      lost = (verb, true)
    }
    if let lost { add(lost.place, lost.isSure ? .warning : .note, segment, &findings) }
  }

  /// Whether who says it is told between commas near the beginning ("Saat ini, kata Sugiarta, jalan itu …"): speech goes
  /// on that others have told, and good translations leave it out as often as not.
  private func isInserted(_ verb: TextRange, _ segment: ReviewedSegment) -> Bool {
    let tokens = segment.sourceTokens
    guard let index = tokens.firstIndex(where: { $0.range.overlaps(verb) }),
      1...AttributionRule.opening ~= index, tokens[index - 1].hash == 0x2C,
      let comma = tokens[index...].firstIndex(where: { $0.kind == .mark })
    else { return false }
    // The speech goes on behind the speaker: no "…, kata Sugiarta."
    return tokens[comma].hash == 0x2C && tokens[comma...].count { $0.kind == .word } > index
  }

  /// So many words are the beginning of a sentence.
  private static let opening = 5

  /// Whether a translation may have lost who says it: it is not longer than translations are, and no free retelling.
  private func mayBeShort(_ segment: ReviewedSegment) -> Bool {
    segment.closeness >= AttributionRule.free
      && length(of: segment) < AttributionRule.long
  }

  /// By how many standard deviations a translation is longer than translations are.
  private func length(of segment: ReviewedSegment) -> Double {
    LengthModel.deviation(source: segment.range.count, target: segment.target.bytes.count)
  }

  /// Below that closeness a translation tells something else.
  private static let free = 0.05
  /// With so many standard deviations more than translations have, nothing is left out.
  private static let long = 1.0

  /// Whether the source ends with who says it: "…, kata Menteri Sugiarta di Jakarta."
  private func endsWithSpeaker(_ segment: ReviewedSegment, _ statements: [Statement]) -> Bool {
    let tokens = segment.sourceTokens
    guard let comma = tokens.dropLast().lastIndex(where: { $0.kind == .mark && $0.hash != 0x2D }) else {
      return false
    }
    return statements.contains { statement in
      guard let verb = statement.verb else { return false }
      let place = segment.place(verb.range)
      return tokens[(comma + 1)...].prefix(2).contains { $0.range.overlaps(place) }
        && place.start * 2 > segment.range.count
    }
  }

  /// Whether the speaker's name stands behind a comma in the last half of the target, where the source has it too:
  /// "…, Minister Sugiarta." is what is left of "…, Minister Sugiarta said."
  private func endsWithName(_ statement: Statement, _ segment: ReviewedSegment) -> Bool {
    guard let range = statement.speaker?.range else { return false }
    let place = segment.place(range)
    let english = segment.target.tokens
    let names = segment.sourceTokens.filter {
      place.contains($0.range) && $0.kind == .word && $0.shape.contains(.capitalised)
    }
    guard let last = names.last, let index = english.lastIndex(where: { $0.hash == last.hash }),
      index * 2 > english.count
    else { return false }
    return english[..<index].suffix(4).contains { $0.kind == .mark && $0.hash == 0x2C }
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

  /// Whether the speaker's name, or the English of the noun that names him, stands in the target; nil where that cannot
  /// be told, as where the name stands for another mention of him.
  private func isThere(
    _ speaker: Speaker, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool? {
    guard let range = speaker.range else { return nil }
    let place = segment.place(range)
    guard speaker.link == .name else {
      let terms = segment.terms.filter { $0.isContent && place.contains($0.range) }
      return terms.isEmpty || terms.contains(where: \.isAnswered) ? nil : false
    }
    let names = segment.sourceTokens.filter {
      place.contains($0.range) && $0.kind == .word && $0.shape.contains(.capitalised)
    }
    guard let last = names.last else { return nil }
    let there = segment.target.tokens.count { $0.hash == last.hash || $0.stem == last.stem }
    let mentions = segment.sourceTokens.count { $0.hash == last.hash }
    return there == 0 ? false : there < mentions ? nil : true
  }
}
