internal import English
internal import NewsModel

/// What the source denies, the translation denies.
struct NegationRule: ReviewRule {
  let documentation = RuleDescription(
    "negation", .warning,
    summary: "A negation is lost.",
    details: """
      The source denies something (tidak, bukan, belum, jangan, tanpa, tak) and nothing in the target does: no “not”, no \
      “never”, no word that denies by its meaning (“refuse”) or its beginning (“unable”). Set phrases such as “tidak \
      hanya” and “tak lama” are no negations. Where the target merely denies less often, it is a note.
      """,
    fails: [("Jembatan itu tidak roboh.", "The bridge collapsed.")],
    passes: [("Jembatan itu belum selesai.", "The bridge is unfinished.")])

  /// So many terms behind a negation are looked at: one of them is what is denied.
  private static let reach = 5
  /// So many words around what is denied a denying word may stand.
  private static let window = 4
  /// The same for words that deny by their meaning, where no other word does.
  private static let wideWindow = 6

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    let negations = SourceNegations.places(in: segment, of: article)
    guard !negations.isEmpty, !segment.target.tokens.isEmpty else { return }
    let found = TargetNegations(segment.target)
    if found.strong.isEmpty {
      // What is denied stands there, and nothing near it denies.
      let isSure = negations.contains { place in
        guard let denied = denied(by: place, segment, article) else { return false }
        return !isDenied(denied, found.weak, within: NegationRule.wideWindow)
      }
      add(negations, isSure ? segment.ifClose(.warning) : .note, segment, &findings)
    } else if found.strong.count + found.weak.count < negations.count {
      let lost = negations.filter { negation in
        guard let denied = denied(by: negation, segment, article) else { return false }
        return !isDenied(denied, found.strong + found.weak, within: NegationRule.window)
      }
      if !lost.isEmpty { add(lost, segment.ifClose(.warning), segment, &findings) }
    }
  }

  /// Whether a word that denies stands near one of some places.
  private func isDenied(_ places: [Int], _ denying: [Int], within window: Int) -> Bool {
    places.contains { place in denying.contains { abs($0 - place) <= window } }
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

  /// Where in the target the English of what a negation denies stands, as indices of tokens; nil where it is not there.
  private func denied(
    by negation: TextRange, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> [Int]? {
    var looked = 0
    for term in segment.terms where term.isContent && term.range.start >= negation.end {
      if term.isAnswered {
        let first = article.answers[term.answer].permitted.filter { segment.target.holds($0) }.compactMap(
          \.words.first)
        return segment.target.tokens.indices.filter { index in
          segment.target.tokens[index].kind == .word
            && first.contains { EnglishPhrase.isAlike($0, segment.target.tokens[index]) }
        }
      }
      looked += 1
      if looked == NegationRule.reach { return nil }
    }
    return nil
  }
}
