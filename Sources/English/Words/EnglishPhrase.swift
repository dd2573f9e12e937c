package import NewsModel

/// The words of an English expression that carry its subject, in their bare forms: what is looked for in a text.
@usableFromInline package struct EnglishPhrase: Sendable {
  /// One word.
  @usableFromInline package struct Word: Sendable, Hashable {
    /// The hash of its bare form.
    @usableFromInline package var stem: UInt64
    /// Its first letters, see `EnglishToken.opening`.
    @usableFromInline package var opening: UInt64
    /// Whether it has a capital.
    package var isCapitalised: Bool

    init(_ token: EnglishToken) {
      stem = token.stem
      opening = token.opening
      isCapitalised = token.shape.contains(.capitalised)
    }
  }

  /// The words in order; small words are left out unless there are no others.
  package var words: [Word]
  /// The whole expression.
  package var text: String

  /// Takes an expression of a glossary; what stands in brackets does not count.
  package init(_ text: String) {
    self.text = text
    let tokens = EnglishTokenizer.tokens(of: EnglishPhrase.withoutBrackets(Array(text.utf8)))
    words = []
    words.reserveCapacity(tokens.count)
    for token in tokens where token.kind == .word && !EnglishPhrase.isSmall(token) {
      words.append(Word(token))
    }
    guard words.isEmpty else { return }
    for token in tokens where token.kind == .word { words.append(Word(token)) }
  }

  /// An expression without what stands in brackets.
  private static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x28 || $0 == 0x5B }) else { return text }
    var kept: [UInt8] = []
    var depth = 0
    for byte in text {
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if depth == 0 { kept.append(byte) }
      if byte == 0x29 || byte == 0x5D { depth = max(0, depth - 1) }
    }
    return kept
  }

  /// Whether a word is a mere joint in an expression ("of", "the", "and").
  package static func isSmall(_ token: EnglishToken) -> Bool {
    switch token.meaning.kind {
    case .function, .and, .article, .upTo: true
    default: false
    }
  }

  /// Whether a token is this word in some form, or a word of its family ("Iraqi" for "Iraq").
  @inlinable package static func isAlike(_ word: Word, _ token: EnglishToken) -> Bool {
    word.stem == token.stem || word.opening == token.opening && word.opening > 0xFFFF_FFFF
  }
}

extension EnglishText {
  /// Whether all words of an expression stand in the text, in any order and any form.
  package func holds(_ phrase: EnglishPhrase) -> Bool {
    guard !phrase.words.isEmpty else { return false }
    for word in phrase.words where !mayHold(word) { return false }
    for word in phrase.words {
      guard tokens.contains(where: { $0.kind == .word && EnglishPhrase.isAlike(word, $0) }) else {
        return false
      }
    }
    return true
  }

  /// Whether the text holds one of some expressions.
  package func holds(anyOf phrases: [EnglishPhrase]) -> Bool {
    for index in phrases.indices where holds(phrases[index]) { return true }
    return false
  }

  /// Where an expression stands, its words one after another with small words between them at most; nil: nowhere.
  package func range(of phrase: EnglishPhrase) -> TextRange? {
    guard let first = phrase.words.first, mayHold(first) else { return nil }
    for start in tokens.indices where tokens[start].kind == .word && tokens[start].stem == first.stem {
      if let end = end(of: phrase, from: start) {
        return TextRange(tokens[start].range.start, tokens[end - 1].range.end)
      }
    }
    return nil
  }

  /// The index behind the last word of an expression that begins at a token; nil where it does not.
  package func end(of phrase: EnglishPhrase, from start: Int) -> Int? {
    var index = start
    for (number, word) in phrase.words.enumerated() {
      var skipped = 0
      while number > 0, index < tokens.count, skipped < 2,
        tokens[index].kind == .mark ? tokens[index].hash == 0x2D : EnglishPhrase.isSmall(tokens[index]),
        tokens[index].stem != word.stem
      {
        index += 1
        skipped += 1
      }
      guard index < tokens.count, tokens[index].kind == .word, tokens[index].stem == word.stem else {
        return nil
      }
      index += 1
    }
    return index
  }
}
