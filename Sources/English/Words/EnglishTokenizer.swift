internal import NewsModel

/// Cuts English text into words, numbers and marks, in one pass over its bytes.
struct EnglishTokenizer {
  private let bytes: [UInt8]
  private var tokens: [EnglishToken] = []
  /// The letters of the word at hand: lower case, without accents and points. A word has no more of them than bytes, so
  /// that there is room for any.
  private var letters: [UInt8]
  /// How many letters the word at hand has.
  private var count = 0
  private var opensSentence = true
  private var memory = WordMemory.none

  static func tokens(of bytes: [UInt8]) -> [EnglishToken] {
    var tokenizer = EnglishTokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  /// The same, with what is known of words met before.
  static func tokens(of bytes: [UInt8], _ memory: inout WordMemory) -> [EnglishToken] {
    var tokenizer = EnglishTokenizer(bytes: bytes)
    swap(&tokenizer.memory, &memory)
    tokenizer.run()
    swap(&tokenizer.memory, &memory)
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 4)
    letters = bytes
  }

  private mutating func run() {
    var index = 0
    var lastEnd = -1
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
        continue
      }
      let start = index
      if byte &- 0x30 < 10 {
        index = number(from: index)
      } else if EnglishTokenizer.isLetter(bytes, index) {
        index = word(from: index)
      } else {
        index = mark(from: index)
      }
      if start == lastEnd { tokens[tokens.count - 1].shape.insert(.glued) }
      lastEnd = index
    }
  }

  private mutating func number(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] &- 0x30 < 10 {
        index += 1
      } else if bytes[index] == 0x2E || bytes[index] == 0x2C, index + 1 < bytes.count,
        bytes[index + 1] &- 0x30 < 10
      {
        index += 2
      } else {
        break
      }
    }
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .number, shape: .digits, hash: 0, stem: 0, opening: 0,
        meaning: .none))
    opensSentence = false
    return index
  }

  private mutating func word(from start: Int) -> Int {
    var shape: EnglishToken.Shape = []
    if bytes[start] &- 0x41 < 26 || isAccentedCapital(start) { shape.insert(.capitalised) }
    let plain = plainLetters(from: start)
    var (index, hash, capitals, small) = (plain.end, plain.hash, plain.capitals, count - plain.capitals)
    if index < bytes.count, EnglishTokenizer.mayGoOn(bytes[index]) {
      index = rest(of: start, from: index, &shape, &capitals, &small)
      if count > 2, letters[count - 1] == 0x73, letters[count - 2] == 0x27 {
        count -= 2
        shape.insert(.possessive)
      }
      hash = lettersHash
    }
    if capitals > 1, small == 0 { shape.insert(.allCapitals) }
    if opensSentence { shape.insert(.opensSentence) }
    opensSentence = false
    let known = memory.word(&letters, count: count, hash)
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .word, shape: shape, hash: hash, stem: known.bare.stem,
        opening: known.bare.opening,
        meaning: known.meaning.inText(isCapitalised: shape.contains(.capitalised))))
    return index
  }

  /// Takes the letters of ASCII that a word begins with: most words are nothing else.
  private mutating func plainLetters(from start: Int) -> (end: Int, hash: UInt64, capitals: Int) {
    let bytes = bytes
    var (index, hash, capitals) = (start, WordHash.start, 0)
    var taken = letters.mutableSpan
    while index < bytes.count {
      let letter = bytes[index] | 0x20
      guard letter &- 0x61 < 26 else { break }
      if letter != bytes[index] { capitals += 1 }
      taken[index - start] = letter
      hash = WordHash.adding(lower: letter, to: hash)
      index += 1
    }
    count = index - start
    return (index, hash, capitals)
  }

  /// Whether a word may go on with a byte that is no letter of ASCII.
  private static func mayGoOn(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x27 || byte == 0x2E || byte &- 0x30 < 10
  }

  /// Takes what follows the first letters of a word: digits, points, apostrophes, accents; returns the end.
  private mutating func rest(
    of start: Int, from first: Int, _ shape: inout EnglishToken.Shape, _ capitals: inout Int,
    _ small: inout Int
  ) -> Int {
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x41 < 26 {
        capitals += 1
        add(byte | 0x20)
        index += 1
      } else if byte &- 0x61 < 26 {
        small += 1
        add(byte)
        index += 1
      } else if byte &- 0x30 < 10 {
        if isCurrency { break }  // Rp500
        shape.insert(.digits)
        add(byte)
        index += 1
      } else if byte == 0x2E, index - start == 1 || index >= 2 && bytes[index - 2] == 0x2E,
        index + 1 < bytes.count, EnglishTokenizer.isASCIILetter(bytes[index + 1]),
        index + 2 >= bytes.count || !EnglishTokenizer.isASCIILetter(bytes[index + 2])
      {
        index += 1  // U.S, p.m
      } else if byte == 0x2E, index >= 2, bytes[index - 2] == 0x2E, count > 1 {
        index += 1  // the last point of U.S.
        break
      } else if let length = EnglishTokenizer.apostrophe(bytes, index), index > start,
        index + length < bytes.count, EnglishTokenizer.isLetter(bytes, index + length)
      {
        add(0x27)
        index += length
      } else if byte >= 0x80, EnglishTokenizer.isLetter(bytes, index) {
        index = addAccented(index)
      } else {
        break
      }
    }
    return index
  }

  private mutating func add(_ letter: UInt8) {
    letters[count] = letter
    count += 1
  }

  private var lettersHash: UInt64 { WordHash.of(letters.span.extracting(0..<count)) }

  /// Whether the letters so far are a currency that stands before its amount.
  private var isCurrency: Bool {
    count < 5 && EnglishMeanings.meaning(lettersHash, isCapitalised: true).kind == .currencyBefore
  }

  private func isAccentedCapital(_ index: Int) -> Bool {
    bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F
  }

  /// Takes one letter beyond ASCII, without its accent where it is of Latin-1.
  private mutating func addAccented(_ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    if bytes[start] == 0xC3, index == start + 2 {
      let plain: StaticString = "aaaaaaaceeeeiiiidnooooo*ouuuuyts"
      let letter = Int(bytes[start + 1] & 0x1F)
      add(unsafe plain.utf8Start[letter])
    } else {
      for place in start..<index { add(bytes[place]) }
    }
    return index
  }

  private mutating func mark(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    var sign: UInt64 = 0
    for offset in start..<min(index, start + 4) { sign = sign << 8 | UInt64(bytes[offset]) }
    if sign == 0x2E || sign == 0x21 || sign == 0x3F { opensSentence = true }
    tokens.append(
      EnglishToken(
        range: TextRange(start, index), kind: .mark, shape: [], hash: sign, stem: 0, opening: 0,
        meaning: .none))
    return index
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a letter begins at an offset: ASCII, or anything beyond Latin-1's signs and general punctuation.
  static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isASCIILetter(byte) }
    if byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xF0 || byte < 0xC0 { return false }
    return
      !(byte == 0xC3 && index + 1 < bytes.count && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7))
  }

  /// The length of an apostrophe, straight or curved, at an offset.
  static func apostrophe(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == 0x27 { return 1 }
    return index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99 ? 3 : nil
  }
}
