import NewsModel

/// Words of letters: where they go on, and where they end.
extension WordScanner {
  /// Adds the word that starts at `start` and is known to reach `reached`; returns where it ends.
  mutating func scanWord(from start: Int, at reached: Int, end: Int) -> Int {
    var letters = LetterCount()
    // What is known already are figures ("1990-an", "1,5-an").
    var index = reached
    if reached > start {
      letters.shape.insert(.digits)
      letters.digits = reached - start
    }
    while index < end {
      let byte = bytes[index]
      if ASCII.isLower(byte) {
        letters.lower += 1
        index += 1
      } else if ASCII.isUpper(byte) {
        if letters.isFirst { letters.shape.insert(.capitalised) }
        letters.upper += 1
        index += 1
      } else if ASCII.isDigit(byte) {
        if letters.count > 0, isCurrency(start, index) { break }
        letters.shape.insert(.digits)
        letters.digits += 1
        index += 1
      } else if byte == ASCII.hyphen || byte == ASCII.apostrophe {
        guard continues(after: index + 1, end: end) else { break }
        if byte == ASCII.hyphen { letters.shape.insert(.hyphen) }
        index += 1
      } else if byte == ASCII.underscore {
        index += 1
      } else if byte == ASCII.period {
        if let past = WebNames.domainEnd(bytes, start, dot: index, end) {
          add(start, past, .web)
          return past
        }
        guard Abbreviations.joins(bytes, start, dot: index, end) else {
          guard let past = WebNames.mailEnd(bytes, start, sign: index, end) else { break }
          add(start, past, .web)
          return past
        }
        index += 1
      } else if byte == ASCII.of("+") {
        guard let past = WebNames.mailEnd(bytes, start, sign: index, end) else { break }
        add(start, past, .web)
        return past
      } else if byte == ASCII.at || byte == ASCII.colon {
        if let past = WebNames.addressEnd(bytes, start, sign: index, end) {
          add(start, past, .web)
          return past
        }
        break
      } else if byte == ASCII.ampersand {
        guard letters.lower == 0, index + 1 < end, ASCII.isUpper(bytes[index + 1]) else { break }
        index += 1
      } else if byte >= 0x80 {
        let next = ScalarClass.read(bytes, at: index, end: end)
        switch next.kind {
        case .letter: letters.addForeign(bytes, index, end)
        case .extending, .script: break
        case .hyphen where continues(after: index + next.length, end: end): letters.shape.insert(.hyphen)
        case .apostrophe where continues(after: index + next.length, end: end): break
        default: return finishWord(start, index, letters)
        }
        index += next.length
      } else {
        break
      }
    }
    return finishWord(start, index, letters)
  }

  private mutating func finishWord(_ start: Int, _ end: Int, _ letters: LetterCount) -> Int {
    var shape = letters.shape
    if letters.upper > 1, letters.lower == 0 { shape.insert(.allCapitals) }
    add(start, end, .word, shape)
    return end
  }

  private func continues(after index: Int, end: Int) -> Bool {
    guard index < end else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return ASCII.isLetter(byte) || ASCII.isDigit(byte) }
    return ScalarClass.read(bytes, at: index, end: end).kind == .letter
  }

  /// Whether the letters from `start` up to `end` are a currency that is written close to its amount
  /// ("Rp1.500").
  private func isCurrency(_ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 2:
      let pair = (bytes[start], bytes[start + 1] | 0x20)
      return pair == (ASCII.of("R"), ASCII.of("p")) || pair == (ASCII.of("R"), ASCII.of("m"))
    case 3:
      let code = [bytes[start], bytes[start + 1], bytes[start + 2]]
      return ["USD", "IDR", "SGD", "EUR", "MYR", "AUD", "JPY"].contains { code.elementsEqual($0.utf8) }
    default: return false
    }
  }
}

/// The letters of a word, counted as they pass.
private struct LetterCount {
  var lower = 0
  var upper = 0
  var digits = 0
  var shape: Word.Shape = []
  var count: Int { lower + upper }
  var isFirst: Bool { lower + upper == 0 }

  mutating func addForeign(_ bytes: [UInt8], _ index: Int, _ end: Int) {
    let value = Unicode.Scalar.decode(bytes, at: index, end: end).value
    guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else {
      lower += 1
      return
    }
    if isFirst { shape.insert(.capitalised) }
    upper += 1
  }
}
