internal import NewsModel

/// A figure that a rule found: the tokens it takes, and what it means.
struct FoundFigure {
  /// The first token and the one after the last.
  var tokens: Range<Int>
  /// What it is; nil closes the tokens to later rules and reports nothing (scores, versions).
  var kind: Figure.Kind?
  var value: String?
  var unit: String? = nil
  var precision: Figure.Precision = .exact
  var english: String
  var flags: [Figure.Flag] = []
}

/// A text cut into tokens, with the questions that all rules ask of it.
struct FigureScan {
  let bytes: [UInt8]
  let tokens: [FigureToken]
  /// The tokens with which a rule may begin.
  let openers: [Int32]
  let published: CalendarDate?
  let style: HouseStyle
  /// Whether the text writes thousands with dots and nowhere with commas, so that a comma is its decimal mark.
  let writesThousandsWithDots: Bool

  init(bytes: [UInt8], _ tokenizer: FigureTokenizer, published: CalendarDate?, style: HouseStyle) {
    (self.bytes, self.published, self.style) = (bytes, published, style)
    (tokens, openers) = (tokenizer.tokens, tokenizer.openers)
    writesThousandsWithDots = ThousandsMark.isDot(in: bytes, tokens, openers)
  }

  /// The sense of a token; `.none` for marks, numerals, and past the end.
  func sense(_ index: Int) -> Sense {
    index >= 0 && index < tokens.count ? tokens[index].sense : .none
  }

  func value(_ index: Int) -> Int { Int(tokens[index].value) }

  /// Whether a token is the mark `sign`; `-` is any dash.
  func isMark(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    return tokens[index].value == Int16(truncatingIfNeeded: sign.value)
  }

  func isNumeral(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .numeral
  }

  func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .word }

  /// Whether nothing stands between a token and the one before.
  func isGlued(_ index: Int) -> Bool { index > 0 && index < tokens.count && tokens[index].glued }

  /// Whether a token is on the line of the one before.
  func continuesLine(_ index: Int) -> Bool { index < tokens.count && !tokens[index].opensLine }

  func isSpecial(_ index: Int, _ special: Special) -> Bool {
    sense(index) == .special && tokens[index].value == special.rawValue
  }

  func isLaw(_ index: Int, _ word: LawWord) -> Bool {
    sense(index) == .law && tokens[index].value == word.rawValue
  }

  func isUnit(_ index: Int, _ unit: Int) -> Bool { sense(index) == .unit && value(index) == unit }

  /// The bytes of a token.
  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(tokens[index].start)..<Int(tokens[index].end)] }

  /// The key of a word.
  func key(_ index: Int) -> WordKey { WordKey(bytes, Int(tokens[index].start)..<Int(tokens[index].end)) }

  /// The text of a token.
  func text(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }

  /// The source from the first token to the last.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(
      decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)],
      as: UTF8.self)
  }

  /// Whether a token is `word`, letter for letter; `word` is ASCII.
  func spells(_ index: Int, _ word: StaticString) -> Bool {
    guard isWord(index), length(index) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in unsafe slice(index).elementsEqual(letters) }
  }

  /// Whether a token is `word` in any case; `word` is lower-case ASCII.
  func says(_ index: Int, _ word: String) -> Bool {
    guard isWord(index), length(index) == word.utf8.count else { return false }
    var place = Int(tokens[index].start)
    for letter in word.utf8 {
      guard bytes[place] | 32 == letter else { return false }
      place += 1
    }
    return true
  }

  private func length(_ index: Int) -> Int { Int(tokens[index].end &- tokens[index].start) }

  /// The number that a numeral of bare digits is, where it has at most `digits` of them.
  func wholeNumber(_ index: Int, digits: Int) -> Int? {
    guard isNumeral(index), length(index) <= digits else { return nil }
    var number = 0
    for place in Int(tokens[index].start)..<Int(tokens[index].end) {
      guard bytes[place] &- 48 < 10 else { return nil }
      number = number * 10 + Int(bytes[place]) - 48
    }
    return number
  }

  /// The bare digits of a numeral cut at its dots, commas: ("20", "6", "2024").
  func numeralParts(_ index: Int) -> [Int]? {
    guard isNumeral(index), slice(index).count <= 16 else { return nil }
    var parts = [0]
    for byte in slice(index) {
      if byte &- 48 < 10 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte) - 48
      } else {
        parts.append(0)
      }
    }
    return parts
  }

  /// Whether a token opens a sentence: nothing before it, a new line, or an end mark.
  func opensSentence(_ index: Int) -> Bool {
    var before = index
    while before > 0, !tokens[before].opensLine {
      before -= 1
      guard tokens[before].kind == .mark else { return false }
      if isMark(before, ".") || isMark(before, "!") || isMark(before, "?") { return true }
      if !(isMark(before, "\"") || isMark(before, "(") || tokens[before].value == 0) { return false }
    }
    return true
  }

  /// `english` with a capital where the source has one.
  func cased(_ english: String, as index: Int) -> String {
    guard tokens[index].kind == .word, tokens[index].capital, let first = english.utf8.first, first &- 97 < 26
    else { return english }
    return String(decoding: [first & 0xDF] + Array(english.utf8.dropFirst()), as: UTF8.self)
  }
}
