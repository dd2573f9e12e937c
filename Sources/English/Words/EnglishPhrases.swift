/// English expressions, as those of one term of a glossary, in one flat list of words: a text that is asked for one of
/// them after another reads through it once.
@usableFromInline package struct EnglishPhrases: Sendable {
  /// What parts expressions in a field of a glossary.
  package static var separator: UInt8 { UInt8(ascii: ";") }

  /// One expression.
  @usableFromInline struct Part: Sendable {
    /// The index behind its last word; it begins where the one before ends.
    @usableFromInline var end: Int
    /// Where it stands in `bytes`.
    @usableFromInline var range: Range<Int>
  }

  /// The words of all, one expression after another.
  @usableFromInline let words: [EnglishPhrase.Word]
  /// The expressions in order.
  @usableFromInline let parts: [Part]
  /// All of them as they are written, UTF-8.
  @usableFromInline let bytes: [UInt8]

  /// Makes a list of none.
  package init() { (words, parts, bytes) = ([], [], []) }

  /// Takes expressions as a glossary has them, parted by semicolons; empty ones are left out, and what stands in brackets
  /// does not count.
  ///
  /// - Parameters:
  ///   - bytes: the expressions, UTF-8.
  ///   - memory: what is known of words met before.
  package init(_ bytes: [UInt8], _ memory: inout WordMemory) {
    var words: [EnglishPhrase.Word] = []
    var parts: [Part] = []
    let tokens = EnglishTokenizer.tokens(of: EnglishPhrase.withoutBrackets(bytes), &memory)
    words.reserveCapacity(tokens.count)
    parts.reserveCapacity(bytes.count { $0 == EnglishPhrases.separator } + 1)
    var (start, token) = (0, 0)
    while start < bytes.count {
      let range = EnglishPhrases.part(of: bytes, from: start)
      let first = token
      while token < tokens.count, !EnglishPhrases.isSeparator(tokens[token]) { token += 1 }
      if !range.isEmpty {
        EnglishPhrase.addWords(of: tokens[first..<token], to: &words)
        parts.append(Part(end: words.count, range: range))
      }
      token += 1
      start =
        bytes[range.upperBound...].firstIndex(of: EnglishPhrases.separator).map { $0 + 1 } ?? bytes.count
    }
    (self.words, self.parts, self.bytes) = (words, parts, bytes)
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

  /// Whether one of them has a word that is another in some form, or a word of its family.
  @inlinable package func contains(_ word: EnglishPhrase.Word) -> Bool {
    let (stem, opening) = (word.stem, word.opening > 0xFFFF_FFFF ? word.opening : .max)
    let words = words.span
    for index in words.indices where words[index].stem == stem || words[index].opening == opening {
      return true
    }
    return false
  }

  /// Whether one of them has a word with a bare form.
  @inlinable package func contains(stem: UInt64) -> Bool {
    let words = words.span
    for index in words.indices where words[index].stem == stem { return true }
    return false
  }
}

extension EnglishPhrases: RandomAccessCollection {
  /// 0.
  @inlinable package var startIndex: Int { 0 }
  /// How many there are.
  @inlinable package var endIndex: Int { parts.count }
  /// One of them.
  @inlinable package subscript(index: Int) -> EnglishPhrase {
    let start = index > 0 ? parts[index - 1].end : 0
    return EnglishPhrase(words: words[start..<parts[index].end], bytes: bytes[parts[index].range])
  }
}
