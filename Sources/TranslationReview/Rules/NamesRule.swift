internal import English
internal import NewsModel

/// Names are spelled as in the source, and alike throughout.
struct NamesRule: ReviewRule {
  let documentation = RuleDescription(
    "names", .warning,
    summary: "A name is misspelled.",
    details: """
      A word with a capital that is no known English word, does not stand in the source, and is nearly a name of the \
      source. The English of names that the glossary knows is accepted, and so are the endings of English (“Acehnese”). \
      Another transliteration of the same sounds (“Syarif”, “Sharif”), a spelling that is used throughout, and one that \
      differs in two letters, is a note.
      """,
    fails: [
      ("Gubernur Sarwono Hadiputra meninjau pasar.", "Governor Sarwono Hadipurta inspected the market.")
    ],
    passes: [
      ("Gubernur Sarwono Hadiputra meninjau pasar.", "Governor Sarwono Hadiputra inspected the market.")
    ])

  func check(_ segment: ReviewedSegment, in article: ReviewedArticle, _ findings: inout [Finding]) {
    for token in segment.target.tokens {
      guard token.kind == .word, token.shape.contains(.capitalised), token.range.count > 2,
        token.meaning.kind == .none || NamesRule.mayBeSlip(token), !stands(token, in: segment)
      else { continue }
      let isKnown = token.meaning.kind != .none || isKnown(token, segment, article)
      if isKnown, !NamesRule.mayBeSlip(token), !mayBeName(token, article) { continue }
      let bytes = segment.target.bytes[token.range.bounds]
      var letters = NameLikeness.letters(bytes)
      if token.shape.contains(.possessive) { letters.removeLast() }
      guard letters.count > (token.shape.contains(.allCapitals) ? 3 : 2),
        let (name, distance, sound) = nearest(letters, in: segment), !isKnown || isLost(name, segment)
      else { continue }
      // "Paten" is "Patent": a word of Indonesian whose English is like it, no name.
      let mayBeWord =
        isKnown && !NamesRule.mayBeSlip(token)
        || name.shape.contains(.opensSentence) && token.shape.contains(.opensSentence)
      if mayBeWord, isIndonesian(name, segment, article) { continue }
      // The source itself may spell the name in two ways, or the translation in another throughout.
      let isUsual =
        article.names.isOfSource(token.hash)
        || article.names.segments(with: token.hash) > 1
          && article.names.segments(with: name.hash) == 0
      // Two letters that differ are mostly another spelling of a foreign name, and so is one of the same sound, unless
      // another segment has the source's.
      let isOtherSpelling = distance > 1 || sound && article.names.segments(with: name.hash) == 0
      let source = segment.sourceText(name.range)
      findings.append(
        Finding(
          rule: self.name, severity: isOtherSpelling || isUsual ? .note : .warning, segment: segment.index,
          source: [name.range], target: [token.range],
          explanation: "The source spells the name “\(source)”.", suggestion: source))
    }
  }

  /// Whether a word that means something to figures and rules ("Ban", "Fort") stands with a capital inside a sentence.
  private static func mayBeSlip(_ token: EnglishToken) -> Bool {
    switch token.meaning.kind {
    case .negation, .speech, .function, .unit: token.shape.isDisjoint(with: [.opensSentence, .allCapitals])
    default: false
    }
  }

  /// Whether the analysis knows a root of a word of the source, and takes it for no name.
  private func isIndonesian(
    _ token: EnglishToken, _ segment: ReviewedSegment, _ article: ReviewedArticle
  ) -> Bool {
    guard
      let index = segment.words.first(where: { segment.place(article.source.words[$0].range) == token.range })
    else { return false }
    let word = article.source.words[index]
    return article.source.readings(of: word).contains { $0.step == .root }
  }

  private func stands(_ token: EnglishToken, in segment: ReviewedSegment) -> Bool {
    segment.sourceTokens.contains { $0.hash == token.hash }
  }

  /// Whether the glossary's English has a word, letter for letter, perhaps in the plural; words that open a sentence
  /// may have any form.
  private func isKnown(_ token: EnglishToken, _ segment: ReviewedSegment, _ article: ReviewedArticle) -> Bool
  {
    let knowledge = article.knowledge
    if knowledge.isWritten(token) || token.shape.contains(.opensSentence) && knowledge.isEnglish(token) {
      return true
    }
    let bytes = segment.target.bytes
    let range = token.range
    guard range.count > 4, bytes[range.end - 1] == 0x73, bytes[range.end - 2] != 0x73 else { return false }
    return knowledge.isWritten(WordHash.of(bytes.span.extracting(range.start..<range.end - 1)))
  }

  /// Whether a known word stands with a capital inside a sentence, though the glossary's English has it with a small
  /// letter only: "Ban" for "Bank" may be a slip.
  private func mayBeName(_ token: EnglishToken, _ article: ReviewedArticle) -> Bool {
    token.shape.isDisjoint(with: [.opensSentence, .allCapitals])
      && !article.knowledge.isCapitalised(token.hash)
  }

  /// Whether a name of the source stands nowhere in the target, and belongs to no term that has an answer.
  private func isLost(_ name: EnglishToken, _ segment: ReviewedSegment) -> Bool {
    !name.shape.contains(.opensSentence)
      && !segment.target.tokens.contains { $0.hash == name.hash || $0.stem == name.stem }
      && !segment.terms.contains { $0.isAnswered && $0.range.overlaps(name.range) }
  }

  /// The name of the source that is nearest to a word, by how many letters it differs, and whether it sounds the same;
  /// nil where none is near.
  private func nearest(
    _ letters: [UInt8], in segment: ReviewedSegment
  ) -> (name: EnglishToken, distance: Int, sound: Bool)? {
    let source = segment.sourceBytes
    let own = NameLikeness.Letters(letters[...])
    var best: (name: EnglishToken, distance: Int, letters: [UInt8])?
    for token in segment.sourceTokens where token.kind == .word && token.shape.contains(.capitalised) {
      guard token.range.count > 3 else { continue }
      let other = NameLikeness.Letters(source[token.range.bounds])
      let most = min(own.count, other.count) > 6 ? 2 : 1
      guard own.mayBe(other, most: most) else { continue }
      let name = NameLikeness.letters(source[token.range.bounds])
      guard let distance = NameLikeness.distance(letters[...], name[...], most: most), distance > 0,
        distance < best?.distance ?? 9
      else { continue }
      best = (token, distance, name)
    }
    guard let best, !NameLikeness.isDerived(letters, of: best.letters) else { return nil }
    return (best.name, best.distance, NameLikeness.soundAlike(letters, best.letters))
  }
}
