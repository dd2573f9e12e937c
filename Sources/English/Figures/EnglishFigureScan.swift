internal import NewsModel

/// The tokens of an English text, with the questions that the readers of figures ask of them.
struct EnglishFigureScan {
  let bytes: [UInt8]
  let tokens: [EnglishToken]

  func meaning(_ index: Int) -> EnglishMeaning.Kind {
    index >= 0 && index < tokens.count ? tokens[index].meaning.kind : .none
  }

  func value(_ index: Int) -> Int { Int(tokens[index].meaning.value) }

  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .number }

  func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .word }

  /// Whether a token is a mark of one ASCII sign.
  func isMark(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .mark
      && tokens[index].hash == UInt64(sign.value)
  }

  /// Whether a token is a hyphen or dash.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    switch tokens[index].hash {
    case 0x2D, 0xE2_8093, 0xE2_8094, 0xE2_8091, 0xE2_8092: return true
    default: return false
    }
  }

  /// Whether nothing stands between a token and the one before.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].shape.contains(.glued)
  }

  /// Whether a word is `word`, in lower case.
  func says(_ index: Int, _ word: UInt64) -> Bool { isWord(index) && tokens[index].hash == word }

  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].range.bounds] }

  /// The index behind a hyphen that joins two words ("three-year"), else the index itself.
  func pastHyphen(_ index: Int) -> Int {
    isDash(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }

  /// The number of bare digits, at most `most` of them.
  func digits(_ index: Int, most: Int) -> Int? {
    guard isNumber(index), slice(index).count <= most else { return nil }
    var number = 0
    for byte in slice(index) {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }

  static let us = WordHash.of("us"), per = WordHash.of("per"), cent = WordHash.of("cent"),
    percentage = WordHash.of("percentage"), basis = WordHash.of("basis"), of = WordHash.of("of"),
    st = WordHash.of("st"), nd = WordHash.of("nd"), rd = WordHash.of("rd"), th = WordHash.of("th"),
    s = WordHash.of("s"), m = WordHash.of("m"), k = WordHash.of("k"), b = WordHash.of("b"),
    oclock = WordHash.of("o'clock"), degrees = WordHash.of("degrees"), olds = WordHash.of("olds"),
    minus = WordHash.of("minus"), the = WordHash.of("the"), may = WordHash.of("may"),
    march = WordHash.of("march"), tens = WordHash.of("tens"), pct = WordHash.of("pct"),
    no = WordHash.of("no"),
    hundreds = WordHash.of("hundreds"), pp = WordHash.of("bps")
}
