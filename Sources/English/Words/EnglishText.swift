package import NewsModel

/// An English text with its words and figures: what review asks of the translation.
@usableFromInline package struct EnglishText: Sendable {
  /// The text's bytes, UTF-8.
  package let bytes: [UInt8]
  /// All words, numbers and marks in order.
  package let tokens: [EnglishToken]
  /// One bit for each bare form and each opening of a word: what has none of a word's bits does not hold it.
  @usableFromInline let filter: InlineArray<8, UInt64>
  /// Numbers, money, dates and times in order; they do not overlap.
  package let figures: [EnglishFigure]

  /// Reads a text.
  package init(_ text: String) {
    var memory = WordMemory.none
    self.init(text, &memory)
  }

  /// Reads a text of an article whose other texts use the same memory.
  package init(_ text: String, _ memory: inout WordMemory) {
    bytes = Array(text.utf8)
    tokens = EnglishTokenizer.tokens(of: bytes, &memory)
    filter = EnglishText.filter(tokens)
    figures = EnglishFigureReader(bytes: bytes, tokens: tokens).figures()
  }

  private static func filter(_ tokens: [EnglishToken]) -> InlineArray<8, UInt64> {
    var filter = InlineArray<8, UInt64>(repeating: 0)
    for token in tokens where token.kind == .word {
      let (stem, opening) = (place(token.stem), place(token.opening))
      filter[stem >> 6] |= 1 << UInt64(stem & 63)
      filter[opening >> 6] |= 1 << UInt64(opening & 63)
    }
    return filter
  }

  /// The bit, of 512, of a hash or an opening.
  @inlinable static func place(_ hash: UInt64) -> Int { Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 55) }

  /// Whether a word may stand in the text, in some form; seldom wrong where it says so.
  func mayHold(_ word: EnglishPhrase.Word) -> Bool {
    let (stem, opening) = (EnglishText.place(word.stem), EnglishText.place(word.opening))
    return filter[stem >> 6] >> UInt64(stem & 63) & 1 == 1
      || filter[opening >> 6] >> UInt64(opening & 63) & 1 == 1
  }

  /// Whether a word with a bare form may stand in the text; seldom wrong where it says so.
  @inlinable package func mayHold(stem: UInt64) -> Bool {
    let place = EnglishText.place(stem)
    return filter[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// The text in a range.
  package func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.bounds], as: UTF8.self)
  }
}

extension EnglishText {
  /// Reads the words of a text only; its figures are not looked for.
  package init(words bytes: [UInt8]) {
    var memory = WordMemory.none
    self.init(words: bytes, &memory)
  }

  /// The same, of an article whose other texts use the same memory.
  package init(words bytes: [UInt8], _ memory: inout WordMemory) {
    self.bytes = bytes
    tokens = EnglishTokenizer.tokens(of: bytes, &memory)
    filter = InlineArray(repeating: .max)  // Any word may stand there.
    figures = []
  }
}
