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
  @usableFromInline package let words: ArraySlice<Word>
  /// The whole expression, UTF-8.
  @usableFromInline let bytes: ArraySlice<UInt8>

  /// The whole expression.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes an expression of a glossary; what stands in brackets does not count.
  package init(_ text: String) {
    var memory = WordMemory.none
    let bytes = Array(text.utf8)
    var words: [Word] = []
    let tokens = EnglishTokenizer.tokens(of: EnglishPhrase.withoutBrackets(bytes), &memory)
    EnglishPhrase.addWords(of: tokens[...], to: &words)
    self.init(words: words[...], bytes: bytes[...])
  }

  /// Makes an expression of its parts.
  @inlinable init(words: ArraySlice<Word>, bytes: ArraySlice<UInt8>) {
    (self.words, self.bytes) = (words, bytes)
  }

  /// Adds the words of an expression that count.
  static func addWords(of tokens: ArraySlice<EnglishToken>, to words: inout [Word]) {
    let first = words.count
    for token in tokens where token.kind == .word && !isSmall(token) { words.append(Word(token)) }
    guard words.count == first else { return }
    for token in tokens where token.kind == .word { words.append(Word(token)) }
  }

  /// Expressions, parted by semicolons, without what stands in brackets.
  static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 == 0x28 || $0 == 0x5B }) else { return text }
    var kept: [UInt8] = []
    var depth = 0
    for byte in text {
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if byte == EnglishPhrases.separator { depth = 0 }
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
    holds(phrase.words.span, 0..<phrase.words.count)
  }

  /// Whether the text holds one of some expressions.
  package func holds(anyOf phrases: EnglishPhrases) -> Bool {
    let words = phrases.words.span
    let parts = phrases.parts.span
    var start = phrases.start(of: phrases.own.lowerBound)
    for index in phrases.own {
      let end = Int(parts[index].end)
      if holds(words, start..<end) { return true }
      start = end
    }
    return false
  }

  /// Whether all words in a range of some stand in the text; not where there are none.
  private func holds(_ words: Span<EnglishPhrase.Word>, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return false }
    for index in range where !mayHold(words[index]) { return false }
    for index in range where !has(words[index]) { return false }
    return true
  }

  /// Whether a word stands in the text in some form.
  private func has(_ word: EnglishPhrase.Word) -> Bool {
    let (stem, opening) = (word.stem, word.opening > 0xFFFF_FFFF ? word.opening : .max)
    // Numbers and marks have neither.
    let tokens = tokens.span
    for index in tokens.indices where tokens[index].stem == stem || tokens[index].opening == opening {
      return true
    }
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

  /// Whether something may stand between the words of an expression: a small word, a hyphen, a number or comma of its own.
  private func mayStand(_ token: EnglishToken, within phrase: EnglishPhrase) -> Bool {
    switch token.kind {
    case .word: EnglishPhrase.isSmall(token)
    case .mark: token.hash == 0x2D || token.hash == 0x2C && phrase.bytes.contains(0x2C)
    case .number: phrase.bytes.contains { $0 &- 0x30 < 10 }
    }
  }

  /// The index behind the last word of an expression that begins at a token; nil where it does not.
  package func end(of phrase: EnglishPhrase, from start: Int) -> Int? {
    var index = start
    for (number, word) in phrase.words.enumerated() {
      var skipped = 0
      while number > 0, index < tokens.count, skipped < 2,
        mayStand(tokens[index], within: phrase), tokens[index].stem != word.stem
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
