import NewsModel

/// Finds words, numbers, web names and marks in one pass over the bytes of a text.
///
/// Clitics and reduplications stay inside their word. What is in no word is white space.
struct WordScanner {
  let bytes: [UInt8]
  private(set) var words: [Word] = []
  /// The indices of the marks that are made of `.`, `?`, `!` and `…`: where a sentence may end.
  private(set) var endMarks: [Int] = []

  /// Starts on the bytes of a text, with no word found yet.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 5)
  }

  /// Adds the words of the bytes from `start` up to `end`.
  mutating func scan(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if ASCII.isLetter(byte) {
        index = scanWord(from: index, at: index, end: end)
      } else if ASCII.isSpace(byte) {
        index += 1
      } else if ASCII.isDigit(byte) {
        index = scanNumber(from: index, end: end)
      } else if byte < 0x80 {
        index = scanSign(byte, from: index, end: end)
      } else {
        index = scanForeign(from: index, end: end)
      }
    }
  }

  mutating func add(_ start: Int, _ end: Int, _ kind: Word.Kind, _ shape: Word.Shape = []) {
    words.append(Word(range: TextRange(start, end), kind: kind, shape: shape))
  }

  // MARK: Marks

  private mutating func scanSign(_ byte: UInt8, from start: Int, end: Int) -> Int {
    switch byte {
    case ASCII.period, ASCII.question, ASCII.exclamation: return scanEndMark(from: start, end: end)
    case ASCII.numberSign, ASCII.at:
      if let past = WebNames.tagEnd(bytes, start, end) {
        add(start, past, .web)
        return past
      }
    default: break
    }
    add(start, start + 1, .mark)
    return start + 1
  }

  private mutating func scanEndMark(from start: Int, end: Int) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case ASCII.period, ASCII.question, ASCII.exclamation: index += 1
      case 0xE2 where isEllipsis(at: index, end: end): index += 3
      default:
        endMarks.append(words.count)
        add(start, index, .mark)
        return index
      }
    }
    endMarks.append(words.count)
    add(start, end, .mark)
    return end
  }

  private func isEllipsis(at index: Int, end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
  }

  private func isRegional(_ index: Int, _ end: Int) -> Bool {
    index + 3 < end && bytes[index] == 0xF0 && bytes[index + 1] == 0x9F && bytes[index + 2] == 0x87
      && (0xA6...0xBF).contains(bytes[index + 3])
  }

  private mutating func scanForeign(from start: Int, end: Int) -> Int {
    let (kind, length) = ScalarClass.read(bytes, at: start, end: end)
    switch kind {
    case .letter: return scanWord(from: start, at: start, end: end)
    case .space: return start + length
    case .ellipsis: return scanEndMark(from: start, end: end)
    case .ideograph:
      add(start, start + length, .word)
      return start + length
    case .extending, .script, .hyphen, .apostrophe, .mark:
      // An emoji keeps its joiners and what they join; two regional indicators are one flag.
      var index = start + length
      if isRegional(start, end), isRegional(index, end) { index += 4 }
      while index < end, bytes[index] >= 0x80 {
        let next = ScalarClass.read(bytes, at: index, end: end)
        guard next.kind == .extending else { break }
        let joins = bytes[index] == 0xE2 && next.length == 3 && bytes[index + 2] == 0x8D
        index += next.length
        if joins, index < end, bytes[index] >= 0x80 {
          let joined = ScalarClass.read(bytes, at: index, end: end)
          if joined.kind == .mark { index += joined.length }
        }
      }
      add(start, index, .mark)
      return index
    }
  }
}
