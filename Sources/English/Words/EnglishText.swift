package import NewsModel

/// An English text with its words and figures: what review asks of the translation.
package struct EnglishText: Sendable {
  /// The text's bytes, UTF-8.
  package let bytes: [UInt8]
  /// All words, numbers and marks in order.
  package let tokens: [EnglishToken]
  /// Numbers, money, dates and times in order; they do not overlap.
  package let figures: [EnglishFigure]

  /// Reads a text.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    tokens = EnglishTokenizer.tokens(of: bytes)
    figures = EnglishFigureReader(bytes: bytes, tokens: tokens).figures()
  }

  /// The text in a range.
  package func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.bounds], as: UTF8.self)
  }
}

extension EnglishText {
  /// Reads the words of a text only; its figures are not looked for.
  package init(words bytes: [UInt8]) {
    self.bytes = bytes
    tokens = EnglishTokenizer.tokens(of: bytes)
    figures = []
  }
}
