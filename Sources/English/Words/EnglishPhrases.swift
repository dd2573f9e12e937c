/// English expressions, as those of one term of a glossary, in one flat list of words: a text that is asked for one of
/// them after another reads through it once.
///
/// Lists may share their memory: each has some of the expressions that stand there.
@usableFromInline package struct EnglishPhrases: Sendable {
  /// What parts expressions in a field of a glossary.
  package static var separator: UInt8 { UInt8(ascii: ";") }

  /// One expression.
  @usableFromInline struct Part: Sendable {
    /// The index behind its last word; it begins where the one before ends.
    @usableFromInline var end: Int32
    /// Where it stands in `bytes`.
    @usableFromInline var textStart: Int32
    /// The offset behind it.
    @usableFromInline var textEnd: Int32
  }

  /// The words of all, one expression after another.
  @usableFromInline var words: [EnglishPhrase.Word] = []
  /// The expressions in order.
  @usableFromInline var parts: [Part] = []
  /// All of them as they are written, UTF-8.
  @usableFromInline var bytes: [UInt8] = []
  /// Which of the expressions are those of the list.
  @usableFromInline var own = 0..<0

  /// Makes a list of none.
  package init() {}

  /// Takes expressions as a glossary has them, parted by semicolons; empty ones are left out, and what stands in brackets
  /// does not count.
  ///
  /// - Parameters:
  ///   - bytes: the expressions, UTF-8.
  ///   - memory: what is known of words met before.
  package init(_ bytes: [UInt8], _ memory: inout WordMemory) {
    let tokens = EnglishTokenizer.tokens(of: EnglishPhrase.withoutBrackets(bytes), &memory)
    words.reserveCapacity(tokens.count)
    parts.reserveCapacity(bytes.count { $0 == EnglishPhrases.separator } + 1)
    own = add(bytes, tokens)
  }

  /// Adds the expressions of a text, which are written and read as those of a glossary.
  ///
  /// - Returns: their indices.
  @discardableResult
  package mutating func add(_ text: EnglishText, _ memory: inout WordMemory) -> Range<Int> {
    let plain = EnglishPhrase.withoutBrackets(text.bytes)
    return add(
      text.bytes, plain.count == text.bytes.count ? text.tokens : EnglishTokenizer.tokens(of: plain, &memory))
  }

  /// The list of some of them, by their indices.
  package func list(_ indices: Range<Int>) -> EnglishPhrases {
    var list = self
    list.own = indices
    return list
  }

  /// - Parameter tokens: those of the text without what stands in brackets.
  private mutating func add(_ text: [UInt8], _ tokens: [EnglishToken]) -> Range<Int> {
    let (base, firstPart) = (bytes.count, parts.count)
    var (start, token) = (0, 0)
    while start < text.count {
      let range = EnglishPhrases.part(of: text, from: start)
      let first = token
      while token < tokens.count, !EnglishPhrases.isSeparator(tokens[token]) { token += 1 }
      if !range.isEmpty {
        EnglishPhrase.addWords(of: tokens[first..<token], to: &words)
        parts.append(
          Part(
            end: Int32(words.count), textStart: Int32(base + range.lowerBound),
            textEnd: Int32(base + range.upperBound)))
      }
      token += 1
      start =
        text[range.upperBound...].firstIndex(of: EnglishPhrases.separator).map { $0 + 1 } ?? text.count
    }
    if bytes.isEmpty { bytes = text } else { bytes += text }
    own = own.lowerBound..<parts.count
    return firstPart..<parts.count
  }

  private static func isSeparator(_ token: EnglishToken) -> Bool {
    token.kind == .mark && token.hash == UInt64(separator)
  }

  /// Where the expression stands that begins at an offset, without blanks around it.
  private static func part(of bytes: [UInt8], from start: Int) -> Range<Int> {
    var (first, last) = (start, start)
    while last < bytes.count, bytes[last] != separator { last += 1 }
    while first < last, bytes[first] == 0x20 { first += 1 }
    while last > first, bytes[last - 1] == 0x20 { last -= 1 }
    return first..<last
  }

  /// The index of the first word of an expression.
  @inlinable func start(of index: Int) -> Int { index > 0 ? Int(parts[index - 1].end) : 0 }

  /// The words of the list.
  @inlinable var ownWords: Range<Int> {
    own.isEmpty ? 0..<0 : start(of: own.lowerBound)..<Int(parts[own.upperBound - 1].end)
  }

  /// Whether one of them has a word that is another in some form, or a word of its family.
  @inlinable package func contains(_ word: EnglishPhrase.Word) -> Bool {
    let (stem, opening) = (word.stem, word.opening > 0xFFFF_FFFF ? word.opening : .max)
    let words = words.span
    for index in ownWords where words[index].stem == stem || words[index].opening == opening {
      return true
    }
    return false
  }

  /// Whether one of them has a word with a bare form.
  @inlinable package func contains(stem: UInt64) -> Bool {
    let words = words.span
    for index in ownWords where words[index].stem == stem { return true }
    return false
  }
}

extension EnglishPhrases: RandomAccessCollection {
  /// The index of the first.
  @inlinable package var startIndex: Int { own.lowerBound }
  /// The index behind the last.
  @inlinable package var endIndex: Int { own.upperBound }
  /// One of them.
  @inlinable package subscript(index: Int) -> EnglishPhrase {
    let part = parts[index]
    return EnglishPhrase(
      words: words[start(of: index)..<Int(part.end)], bytes: bytes[Int(part.textStart)..<Int(part.textEnd)])
  }
}
