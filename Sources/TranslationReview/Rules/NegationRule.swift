internal import English
internal import NewsModel

/// What the source denies, the translation denies.
struct NegationRule: ReviewRule {
  let documentation = RuleDescription(
    "negation", .warning,
    summary: "A negation is lost.",
    details: """
      The source denies something (tidak, bukan, belum, jangan, tanpa, tak) and nothing in the target does: no “not”, no \
      “never”, no word that denies by its meaning (“refuse”) or its beginning (“unable”). Where the target denies less \
      often, it is a warning if what is denied stands there without, or a word that asks for a negation (“did mention”); \
      else a note. “Tidak hanya” asks for “not only”; other set phrases such as “tak lama” are no negations, and what English \
      says without one is known (“tidak sama”, “different”).
      """,
    fails: [("Jembatan itu tidak roboh.", "The bridge collapsed.")],
    passes: [("Jembatan itu belum selesai.", "The bridge is unfinished.")])

  /// So many words behind a negation are looked at: one of them is what is denied.
  private static let reach = 5
  /// So many words around what is denied a denying word may stand.
  private static let window = 4
  /// The same for words that deny by their meaning, where no other word does.
  private static let wideWindow = 6
  /// The same where an auxiliary verb asks for "not".
  private static let narrowWindow = 3
  /// In translations as close as that a negation is not recast into something that denies nothing.
  private static let close = 0.7
  /// Sentences of so few terms are hardly recast where so much of them is there.
  private static let short = 2, half = 0.5
  /// The same for longer ones whose translation is no longer than translations are.
  private static let fairlyShort = 6

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    guard SourceNegations.stand(in: segment.sourceTokens), !segment.target.tokens.isEmpty
    else { return }
    if let place = SourceNegations.lostRestriction(in: segment) {
      add([place], .warning, segment, &findings)
    }
    let negations = NegationRecasts.left(of: SourceNegations.places(in: segment), segment)
    guard !negations.isEmpty else { return }
    let found = TargetNegations(segment, in: article)
    let denying = found.all
    if found.strong.isEmpty {
      // What is denied stands there, and nothing near it denies; or what asks for a negation has none.
      let isSure =
        denying.isEmpty && (isClose(segment) || isShort(segment)) || !found.remnants.isEmpty
        || negations.contains { place in
          guard let denied = denied(by: place, segment, article) else { return false }
          // "did come" asks for its own "not": a word that denies by its meaning belongs to it only from near by.
          let isAsked = hasAuxiliary(denied, segment)
          let window = isAsked ? NegationRule.narrowWindow : NegationRule.wideWindow
          return !isDenied(denied, found.weak + found.formed, within: window) && !isLessened(denied, segment)
            && (isAsked || isInPlace(denied, of: place, segment, article))
        }
      add(negations.map(\.range), isSure ? .warning : .note, segment, &findings)
    } else if denying.count < negations.count {
      let lost = unanswered(negations, denying, segment, article)
      if !lost.isEmpty {
        add(lost, .warning, segment, &findings)
      } else if !found.remnants.isEmpty {
        add(negations.map(\.range), .warning, segment, &findings)
      }
    }
  }

  private func isClose(_ segment: ReviewedSegment) -> Bool {
    segment.closeness >= NegationRule.close && segment.terms.count { $0.isContent } > 3
      && abs(LengthModel.deviation(source: segment.range.count, target: segment.target.bytes.count)) < 1.5
  }

  /// Whether a sentence is so short that it is hardly recast, and its translation is not free.
  private func isShort(_ segment: ReviewedSegment) -> Bool {
    let terms = segment.terms.count { $0.isContent }
    if terms <= NegationRule.short { return terms < 2 || segment.closeness >= NegationRule.half }
    return terms <= NegationRule.fairlyShort && segment.closeness >= ReviewedSegment.leastClose
      && LengthModel.deviation(source: segment.range.count, target: segment.target.bytes.count) <= 0
  }

  /// Whether a word that denies stands near one of some places.
  private func isDenied(_ places: [Int], _ denying: [Int], within window: Int) -> Bool {
    places.contains { place in denying.contains { abs($0 - place) <= window } }
  }

  /// Whether what is denied stands behind a word that makes less of it: "tidak aktif", "the least active".
  private func isLessened(_ places: [Int], _ segment: ReviewedSegment) -> Bool {
    places.contains { $0 > 0 && NegationRule.lessening.contains(segment.target.tokens[$0 - 1].hash) }
  }

  /// Whether what is denied stands behind an auxiliary verb, as it does where "not" is left out ("did come").
  private func hasAuxiliary(_ places: [Int], _ segment: ReviewedSegment) -> Bool {
    let tokens = segment.target.tokens
    let isAuxiliary = { (index: Int) in
      index >= 0 && TargetNegations.auxiliaries.contains(tokens[index].hash)
    }
    return places.contains { place in
      isAuxiliary(place - 1) || isAuxiliary(place - 2)
        // "there was"
        || tokens[place].hash == NegationRule.there && place + 1 < tokens.count && isAuxiliary(place + 1)
    }
  }

  /// Whether what is denied stands about where it is to be expected: further away the word may belong to something else.
  private func isInPlace(
    _ places: [Int], of negation: SourceNegation, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    let expected = TermLinks(segment, in: article).place(of: negation.token)
    return places.contains { abs(Double($0) - expected) <= NegationRule.drift }
  }

  /// So many words from where it is expected a word may stand.
  private static let drift = 5.0

  private static let there = WordHash.of("there")
  private static let lessening: WordSet = ["less", "least", "little", "few", "fewer", "fewest", "barely"]

  /// The negations for which no denying word is left near what they deny, when each word answers one of them: the
  /// nearest first.
  private func unanswered(
    _ negations: [SourceNegation], _ denying: [Int], _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> [TextRange] {
    var pairs: [(distance: Int, negation: Int, word: Int)] = []
    var known: [Int] = []
    for (number, negation) in negations.enumerated() {
      guard let denied = denied(by: negation, segment, article), !denied.isEmpty else { continue }
      known.append(number)
      for word in denying {
        let distance = denied.reduce(Int.max) { min($0, abs($1 - word)) }
        if distance <= NegationRule.window { pairs.append((distance, number, word)) }
      }
    }
    var (used, answered): (Set<Int>, Set<Int>) = ([], [])
    for pair in pairs.sorted(by: { ($0.distance, $0.negation) < ($1.distance, $1.negation) })
    where !used.contains(pair.word) && !answered.contains(pair.negation) {
      used.insert(pair.word)
      answered.insert(pair.negation)
    }
    return known.filter { !answered.contains($0) }.map { negations[$0].range }
  }

  private func add(
    _ places: [TextRange], _ severity: Finding.Severity, _ segment: ReviewedSegment,
    _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        rule: name, severity: severity, segment: segment.index, source: places, target: [segment.wholeTarget],
        explanation: "“\(segment.sourceText(places[0]))” has no answer in the translation."))
  }

  /// Verbs that say of another whether it can, may or will be, with their English.
  private static let modals: [UInt64: Set<UInt64>] = {
    var table: [UInt64: Set<UInt64>] = [:]
    for (words, english) in [
      ("dapat bisa mampu sanggup", "can could able"), ("boleh", "can could may should must allowed"),
      ("akan bakal", "will would shall"), ("perlu harus usah", "need needs needed must should"),
      ("ada", "there"),
    ] {
      for word in words.split(separator: " ") {
        table[WordHash.of(String(word))] = Set(english.split(separator: " ").map { WordHash.of(String($0)) })
      }
    }
    return table
  }()

  /// Where in the target the English of what a negation denies stands, as indices of tokens; nil where it is not there.
  private func denied(
    by negation: SourceNegation, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> [Int]? {
    let tokens = segment.sourceTokens
    let end = tokens[(negation.token + 1)...].prefix(NegationRule.reach).prefix { $0.kind != .mark }.endIndex
    guard end > negation.token + 1 else { return nil }
    let last = tokens[end - 1].range.end
    for term in segment.terms
    where term.isContent && term.isAnswered && term.range.start >= negation.range.end
      && term.range.start < last
    {
      let first = article.answers[term.answer].permitted.filter { segment.target.holds($0) }.compactMap(
        \.words.first)
      return places(segment) { token in first.contains { EnglishPhrase.isAlike($0, token) } }
    }
    for token in tokens[(negation.token + 1)..<min(end, negation.token + 3)] {
      guard let modal = NegationRule.modals[token.hash] else { continue }
      let places = places(segment) { modal.contains($0.hash) }
      if !places.isEmpty { return places }
    }
    return nil
  }

  private func places(_ segment: ReviewedSegment, _ test: (EnglishToken) -> Bool) -> [Int] {
    let tokens = segment.target.tokens
    return tokens.indices.filter { tokens[$0].kind == .word && test(tokens[$0]) }
  }
}
