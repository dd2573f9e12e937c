/// Signs around sentence ends, read from the bytes.
extension SentenceSplitter {
  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  func isSpace(at index: Int) -> Bool {
    guard index < end else { return false }
    return ASCII.isSpace(bytes[index]) || (bytes[index] == 0xC2 && byte(index + 1) == 0xA0)
  }

  func isSpaceBefore(_ index: Int) -> Bool {
    ASCII.isSpace(bytes[index - 1]) || (bytes[index - 1] == 0xA0 && index > 1 && bytes[index - 2] == 0xC2)
  }

  func isCurlyClose(at index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x9D
  }

  /// The length of the closing quotation mark or bracket at `index`; 0 where there is none.
  func closerLength(at index: Int) -> Int {
    switch byte(index) {
    case ASCII.quote, ASCII.apostrophe, ASCII.of(")"), ASCII.of("]"): 1
    case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0x9D || byte(index + 2) == 0x99): 3
    case 0xC2 where byte(index + 1) == 0xBB: 2
    default: 0
    }
  }

  /// The length of the opening quotation mark or bracket at `index`; 0 where there is none.
  func openerLength(at index: Int) -> Int {
    switch byte(index) {
    case ASCII.quote, ASCII.apostrophe, ASCII.of("("), ASCII.of("["): 1
    case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0x9C || byte(index + 2) == 0x98): 3
    case 0xC2 where byte(index + 1) == 0xAB: 2
    default: 0
    }
  }

  /// The length of the opening sign that ends just before `index`.
  func openerLengthBefore(_ index: Int) -> Int {
    switch bytes[index - 1] {
    case ASCII.quote, ASCII.apostrophe, ASCII.of("("), ASCII.of("["): 1
    case 0x9C, 0x98: index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 ? 3 : 0
    case 0xAB: index >= 2 && bytes[index - 2] == 0xC2 ? 2 : 0
    default: 0
    }
  }

  func isUpper(at index: Int) -> Bool { ScalarCase(bytes, at: index, end: end) == .upper }
  /// A small letter; the one of "iPad" counts as a capital.
  func isLower(at index: Int) -> Bool {
    ScalarCase(bytes, at: index, end: end) == .lower && !ASCII.isUpper(byte(index + 1))
  }
  func isDigit(at index: Int) -> Bool { ASCII.isDigit(byte(index)) }

  /// The letters from `index` on, with hyphens and apostrophes between letters.
  func letters(from index: Int) -> Range<Int> {
    var past = index
    while past < end {
      if isLetter(at: past) {
        past += Unicode.Scalar.decode(bytes, at: past, end: end).length
      } else if bytes[past] == ASCII.hyphen || bytes[past] == ASCII.apostrophe, past > index,
        isLetter(at: past + 1)
      {
        past += 1
      } else {
        break
      }
    }
    return index..<past
  }

  func isLetter(at index: Int) -> Bool { ScalarCase(bytes, at: index, end: end) != .none }

  /// Whether the bytes in `range` all fit `test`.
  func all(_ range: Range<Int>, _ test: (UInt8) -> Bool) -> Bool { bytes[range].allSatisfy(test) }
}

/// The case of a letter.
enum ScalarCase {
  case none
  case upper
  case lower

  init(_ bytes: [UInt8], at index: Int, end: Int) {
    guard index < end else {
      self = .none
      return
    }
    let byte = bytes[index]
    if byte < 0x80 {
      self = ASCII.isUpper(byte) ? .upper : ASCII.isLower(byte) ? .lower : .none
      return
    }
    let value = Unicode.Scalar.decode(bytes, at: index, end: end).value
    guard ScalarClass.read(bytes, at: index, end: end).kind == .letter, let scalar = Unicode.Scalar(value)
    else {
      self = .none
      return
    }
    self = scalar.properties.isUppercase ? .upper : .lower
  }
}
