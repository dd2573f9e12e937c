internal import English
internal import NewsModel

/// No English stands for a term that the glossary forbids for it.
struct ForbiddenTermsRule: ReviewRule {
  let documentation = RuleDescription(
    "forbidden-terms", .error,
    summary:
      "A term has an English that the glossary forbids or calls outdated, or a false friend is taken literally.",
    details: """
      The forbidden English stands in the target in any form, and belongs to no other term of the source. Where a \
      permitted English of the same term stands there as well, nothing is said.
      """,
    fails: [("Toko itu gulung tikar tahun lalu.", "The shop rolled up the mat last year.")],
    passes: [("Toko itu gulung tikar tahun lalu.", "The shop went out of business last year.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    var found: Set<TextRange> = []
    for term in segment.terms {
      let answer = article.answers[term.answer]
      if answer.forbidden.isEmpty { continue }
      for forbidden in answer.forbidden {
        check(forbidden, answer.source, answer.permitted, term.range, segment, article, &found, &findings)
      }
    }
    // Terms inside longer ones and names: "Jawa" in "Jawa Barat".
    let tokens = segment.sourceTokens
    for index in tokens.indices where tokens[index].kind == .word {
      guard let entries = article.knowledge.forbidden(from: tokens[index].hash) else { continue }
      let token = tokens[index]
      for entry in entries {
        let end = index + entry.source.count
        guard end <= segment.sourceTokens.count,
          token.shape.contains(.capitalised) == entry.hasCapital || token.shape.contains(.opensSentence),
          segment.sourceTokens[index..<end].lazy.map(\.hash).elementsEqual(entry.source)
        else { continue }
        let range = TextRange(token.range.start, segment.sourceTokens[end - 1].range.end)
        check(
          entry.phrase, entry.text, article.knowledge.permitted[entry.text] ?? [], range, segment, article,
          &found,
          &findings)
      }
    }
  }

  private func check(
    _ forbidden: EnglishPhrase, _ term: String, _ permitted: some Collection<EnglishPhrase>,
    _ place: TextRange,
    _ segment: ReviewedSegment, _ article: ReviewedArticle, _ found: inout Set<TextRange>,
    _ findings: inout [Finding]
  ) {
    guard let range = segment.target.range(of: forbidden), !isPermitted(at: range, permitted, segment.target),
      !isOfOther(place, forbidden, segment, article), !isOfName(range, place, segment),
      found.insert(range).inserted
    else { return }
    findings.append(
      Finding(
        rule: name, severity: .error, segment: segment.index, source: [place], target: [range],
        explanation: "“\(segment.target.text(range))” must not stand for “\(term)”.",
        suggestion: permitted.first?.text))
  }

  /// Whether a permitted English of the term covers the place ("prosecutor general" for "prosecutor").
  private func isPermitted(
    at range: TextRange, _ permitted: some Collection<EnglishPhrase>, _ target: EnglishText
  ) -> Bool {
    permitted.contains { phrase in target.range(of: phrase).map { $0.contains(range) } ?? false }
  }

  /// Whether the word is the source's own and belongs to a longer name on both sides ("PT Karya Sumatera Mandiri").
  private func isOfName(_ range: TextRange, _ place: TextRange, _ segment: ReviewedSegment) -> Bool {
    guard segment.sourceText(place).lowercased() == segment.target.text(range).lowercased() else {
      return false
    }
    func neighbours(_ tokens: [EnglishToken], _ range: TextRange) -> Set<UInt64> {
      guard let index = tokens.firstIndex(where: { $0.range.overlaps(range) }) else { return [] }
      return Set(
        [index - 1, index + 1].filter {
          tokens.indices.contains($0) && tokens[$0].shape.contains(.capitalised)
        }
        .map { tokens[$0].hash })
    }
    return !neighbours(segment.sourceTokens, place).isDisjoint(
      with: neighbours(segment.target.tokens, range))
  }

  /// Whether the words are a permitted English of another term of the source.
  private func isOfOther(
    _ place: TextRange, _ forbidden: EnglishPhrase, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    segment.terms.contains { other in
      !other.range.overlaps(place)
        && article.answers[other.answer].permitted.contains { permitted in
          forbidden.words.allSatisfy { word in permitted.words.contains { $0.stem == word.stem } }
        }
    }
  }
}
