internal import English
internal import NewsModel

/// No Indonesian is left.
struct UntranslatedRule: ReviewRule {
  let documentation = RuleDescription(
    "untranslated", .warning,
    summary: "An Indonesian word is left in the translation.",
    details: """
      A word in lower case that stands in the source as well, that Indonesian's tables know, and that no English of \
      the glossary has. Words that English has taken over (“batik”) are in the glossary's English.
      """,
    fails: [("Warga memperbaiki tanggul.", "Residents repaired the tanggul.")],
    passes: [("Perajin batik membuka toko.", "Batik makers opened a shop.")])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for token in segment.target.tokens where token.kind == .word && token.range.count > 2 {
      guard token.shape.isDisjoint(with: [.capitalised, .digits]), token.meaning.kind == .none,
        !isEnglish(token, segment, article),
        let word = same(token, segment), !SharedWords.contains(token.hash),
        isIndonesian(word, segment, article)
      else { continue }
      findings.append(
        Finding(
          rule: name, severity: .warning, segment: segment.index, source: [word.range], target: [token.range],
          explanation: "“\(segment.target.text(token.range))” is Indonesian."))
    }
  }

  /// Whether the glossary's English has the word as it stands, or without the -s of a plural ("tips"); other endings
  /// are Indonesian's as well ("asing" is no form of "as").
  private func isEnglish(
    _ token: EnglishToken, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    article.knowledge.isWrittenInLowerCase(token.hash)
      // "muslim": a slip of the shift key
      || article.knowledge.isCapitalised(token.hash)
        && segment.sourceTokens.contains { $0.hash == token.hash && $0.shape.contains(.capitalised) }
      || segment.target.bytes[token.range.end - 1] == 0x73
        && article.knowledge.isWrittenInLowerCase(token.stem)
  }

  private func same(_ token: EnglishToken, _ segment: ReviewedSegment) -> EnglishToken? {
    segment.sourceTokens.first { $0.hash == token.hash && $0.kind == .word }
  }

  /// Whether the analysis knows a root of the word, or the word as one of grammar.
  private func isIndonesian(
    _ token: EnglishToken, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    if segment.terms.contains(where: { $0.range.overlaps(token.range) }) { return true }
    for index in segment.words {
      let word = article.source.words[index]
      let place = segment.place(word.range)
      guard place.end > token.range.start else { continue }
      guard place.start <= token.range.start else { return false }
      return word.shape.contains(.function)
        || article.source.readings(of: word).contains { $0.step == .root } && !word.shape.contains(.name)
    }
    return false
  }
}
