internal import NewsModel

/// Cuts English text into words, numbers and marks, in one pass over its bytes.
struct EnglishTokenizer {
  private var tokens: [EnglishToken] = []
  private var opensSentence = true
  /// The end of the last token.
  private var lastEnd = -1
  /// What is known of words met before, with the letters of the word at hand: without accents and points. Those of a word
  /// of plain letters are taken only where it was not met before.
  private var memory = WordMemory.none

  static func tokens(of bytes: [UInt8]) -> [EnglishToken] {
    var memory = WordMemory.none
    return tokens(of: bytes, &memory)
  }

  /// The same, with what is known of words met before.
  static func tokens(of bytes: [UInt8], _ memory: inout WordMemory) -> [EnglishToken] {
    var tokenizer = EnglishTokenizer()
    tokenizer.tokens.reserveCapacity(bytes.count / 5 + 4)
    swap(&tokenizer.memory, &memory)
    tokenizer.run(bytes.span)
    tokenizer.memory.letters.shrink()
    swap(&tokenizer.memory, &memory)
    return tokenizer.tokens
  }

  private mutating func run(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= 0x20 {
        index += 1
      } else if EnglishTokenizer.isLetter(text, index) {
        index = word(text, from: index)
        lastEnd = index
      } else if byte &- 0x30 < 10 {
        index = number(text, from: index)
        lastEnd = index
      } else if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        index += 2
      } else {
        index = mark(text, from: index)
        lastEnd = index
      }
    }
  }

  /// What a token has of its place.
  private func shape(at start: Int) -> EnglishToken.Shape { start == lastEnd ? .glued : [] }

  private mutating func number(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] &- 0x30 < 10 {
        index += 1
      } else if text[index] == 0x2E || text[index] == 0x2C, index + 1 < text.count,
        text[index + 1] &- 0x30 < 10
      {
        index += 2
      } else {
        break
      }
    }
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .number, shape: shape(at: start).union(.digits), hash: 0,
        stem: 0,
        opening: 0, meaning: .none))
    opensSentence = false
    return index
  }

  private mutating func word(_ text: Span<UInt8>, from start: Int) -> Int {
    var shape = shape(at: start)
    if text[start] &- 0x41 < 26 || isAccentedCapital(text, start) { shape.insert(.capitalised) }
    let plain = EnglishTokenizer.plainLetters(text, from: start)
    var (index, hash, hasSmall) = (plain.end, plain.hash, plain.hasSmall)
    var capitals = hasSmall ? 0 : index - start
    let isPlain = index == text.count || !EnglishTokenizer.mayGoOn(text[index])
    if !isPlain {
      memory.letters.take(text, start..<index)
      index = rest(text, of: start, from: index, &shape, &capitals, &hasSmall)
      if endsInPossession {
        memory.letters.drop(2)
        shape.insert(.possessive)
      }
      hash = memory.letters.hash
    }
    if capitals > 1, !hasSmall { shape.insert(.allCapitals) }
    if opensSentence { shape.insert(.opensSentence) }
    opensSentence = false
    let known: WordMemory.Known
    if let met = memory.recall(hash) {
      known = met
    } else {
      if isPlain { memory.letters.take(text, start..<index) }
      known = memory.learn(hash)
    }
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .word, shape: shape, hash: hash, stem: known.bare.stem,
        opening: known.bare.opening,
        meaning: known.meaning.inText(isCapitalised: shape.contains(.capitalised))))
    return index
  }

  /// The letters of ASCII that a word begins with: most words are nothing else.
  @inline(__always)
  private static func plainLetters(
    _ text: Span<UInt8>, from start: Int
  ) -> (end: Int, hash: UInt64, hasSmall: Bool) {
    var (index, hash, all) = (start, WordHash.start, UInt8(0))
    while index < text.count {
      let byte = text[index]
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { break }
      all |= byte
      hash = WordHash.adding(lower: letter, to: hash)
      index &+= 1
    }
    return (index, hash, all & 0x20 != 0)
  }

  /// Whether the letters end in 's.
  private var endsInPossession: Bool {
    let count = memory.letters.count
    return count > 2 && memory.letters[count - 1] == 0x73 && memory.letters[count - 2] == 0x27
  }

  /// Whether a word may go on with a byte that is no letter of ASCII.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x27 || byte == 0x2E || byte &- 0x30 < 10
  }

  /// Takes what follows the first letters of a word: digits, points, apostrophes, accents; returns the end.
  private mutating func rest(
    _ text: Span<UInt8>, of start: Int, from first: Int, _ shape: inout EnglishToken.Shape,
    _ capitals: inout Int, _ hasSmall: inout Bool
  ) -> Int {
    var index = first
    while index < text.count {
      let byte = text[index]
      if byte &- 0x41 < 26 {
        capitals += 1
        memory.letters.add(byte | 0x20)
        index += 1
      } else if byte &- 0x61 < 26 {
        hasSmall = true
        memory.letters.add(byte)
        index += 1
      } else if byte &- 0x30 < 10 {
        if isCurrency { break }  // Rp500
        shape.insert(.digits)
        memory.letters.add(byte)
        index += 1
      } else if byte == 0x2E, index - start == 1 || index >= 2 && text[index - 2] == 0x2E,
        index + 1 < text.count, EnglishTokenizer.isASCIILetter(text[index + 1]),
        index + 2 >= text.count || !EnglishTokenizer.isASCIILetter(text[index + 2])
      {
        index += 1  // U.S, p.m
      } else if byte == 0x2E, index >= 2, text[index - 2] == 0x2E, memory.letters.count > 1 {
        index += 1  // the last point of U.S.
        break
      } else if let length = EnglishTokenizer.apostrophe(text, index), index > start,
        index + length < text.count, EnglishTokenizer.isLetter(text, index + length)
      {
        memory.letters.add(0x27)
        index += length
      } else if byte >= 0x80, EnglishTokenizer.isLetter(text, index) {
        index = addAccented(text, index)
      } else {
        break
      }
    }
    return index
  }

  /// Whether the letters so far are a currency that stands before its amount.
  private var isCurrency: Bool {
    memory.letters.count < 5
      && EnglishMeanings.meaning(memory.letters.hash, isCapitalised: true).kind == .currencyBefore
  }

  private func isAccentedCapital(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] == 0xC3 && index + 1 < text.count && text[index + 1] < 0x9F
  }

  /// Takes one letter beyond ASCII, without its accent where it is of Latin-1.
  private mutating func addAccented(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    if text[start] == 0xC3, index == start + 2 {
      let plain: StaticString = "aaaaaaaceeeeiiiidnooooo*ouuuuyts"
      let letter = Int(text[start + 1] & 0x1F)
      memory.letters.add(unsafe plain.utf8Start[letter])
    } else {
      for place in start..<index { memory.letters.add(text[place]) }
    }
    return index
  }

  private mutating func mark(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    var sign = UInt64(text[start])
    for offset in start + 1..<min(index, start + 4) { sign = sign << 8 | UInt64(text[offset]) }
    if sign == 0x2E || sign == 0x21 || sign == 0x3F { opensSentence = true }
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .mark, shape: shape(at: start), hash: sign, stem: 0, opening: 0,
        meaning: .none))
    return index
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a letter begins at an offset: ASCII, or anything beyond Latin-1's signs and general punctuation.
  static func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return isASCIILetter(byte) }
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xF0 || byte < 0xC0 { return false }
    return
      !(byte == 0xC3 && index + 1 < text.count && (text[index + 1] == 0x97 || text[index + 1] == 0xB7))
  }

  /// The length of an apostrophe, straight or curved, at an offset.
  static func apostrophe(_ text: Span<UInt8>, _ index: Int) -> Int? {
    if text[index] == 0x27 { return 1 }
    return index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99 ? 3 : nil
  }
}
