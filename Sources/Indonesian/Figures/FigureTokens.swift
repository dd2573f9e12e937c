/// A word, numeral or mark as the reading of figures sees it: letters and digits never share a token.
struct FigureToken {
  enum Kind: UInt8 {
    /// Letters.
    case word
    /// Digits, with dots and commas between digits ("1.500,25", "19.30").
    case numeral
    /// One sign.
    case mark
  }

  /// Where it starts and ends in the text, in bytes.
  var start: Int32
  var end: Int32
  var kind: Kind
  /// Whether nothing stands between it and the token before.
  var glued: Bool
  /// Whether a line ends before it.
  var opensLine: Bool
  /// Whether a word opens with a capital.
  var capital: Bool
  /// What a word means; for a mark, `.none`.
  var sense: Sense
  /// Which of its sense a word is; for a mark, its sign (`-` stands for all dashes).
  var value: Int16
}

/// Cuts a text into tokens: one pass, no memory but the result.
struct FigureTokenizer {
  let bytes: [UInt8]
  private var position = 0
  private var glued = false
  private var opensLine = true
  private(set) var tokens: [FigureToken] = []
  private let vocabulary = FigureVocabulary.shared

  init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  /// The tokens of a text in order.
  static func tokens(of bytes: [UInt8]) -> [FigureToken] {
    var tokenizer = FigureTokenizer(bytes: bytes)
    while tokenizer.position < bytes.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case 0x0A, 0x0D:
      position += 1
      (glued, opensLine) = (false, true)
    case 0...0x20:
      position += 1
      glued = false
    case 0x41...0x5A, 0x61...0x7A: word()
    case 0x30...0x39: numeral()
    case 0xC2: sign(of: 2)
    case 0xE2: sign(of: 3)
    case 0xC3...0xDF, 0xE0...0xF7: word()
    default: add(.mark, to: position + 1, value: Int16(byte))
    }
  }

  /// Marks of Latin-1 and of general punctuation; blanks among them are blanks.
  private mutating func sign(of count: Int) {
    let end = min(position + count, bytes.count)
    let last = bytes[end - 1]
    if count == 2 && last == 0xA0 {
      position = end
      glued = false
      return
    }
    if count == 3 && end - position == 3 && bytes[position + 1] == 0x80 {
      switch last {
      case 0x80...0x8A, 0xAF:
        position = end
        glued = false
        return
      case 0x90...0x95: return add(.mark, to: end, value: Int16(UInt8(ascii: "-")))
      default: break
      }
    }
    if count == 3 && end - position == 3 && bytes[position + 1] == 0x82 && last == 0xAC {
      return add(.mark, to: end, value: euroSign)
    }
    add(.mark, to: end, value: count == 2 ? Int16(last) + 256 : 0)
  }

  private mutating func word() {
    var key = WordKey()
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      guard byte &- 97 < 26 || byte &- 65 < 26 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) else {
        break
      }
      key.add(byte)
      end += 1
    }
    if end == position { end += 1 }
    let (sense, value) = vocabulary.meaning(of: key)
    let capital = bytes[position] &- 65 < 26
    add(.word, to: end, sense: sense, value: value, capital: capital)
  }

  private mutating func numeral() {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 48 < 10 {
        end += 1
      } else if byte == 0x2E || byte == 0x2C, end + 1 < bytes.count, bytes[end + 1] &- 48 < 10 {
        end += 2
      } else {
        break
      }
    }
    add(.numeral, to: end)
  }

  private mutating func add(
    _ kind: FigureToken.Kind, to end: Int, sense: Sense = .none, value: Int16 = 0, capital: Bool = false
  ) {
    tokens.append(
      FigureToken(
        start: Int32(position), end: Int32(end), kind: kind, glued: glued, opensLine: opensLine,
        capital: capital, sense: sense, value: value))
    position = end
    (glued, opensLine) = (true, false)
  }
}

/// The value of a mark token that is a euro sign.
let euroSign: Int16 = 1000
/// The values of mark tokens that are a pound sign and a yen sign.
let poundSign: Int16 = 256 + 0xA3
let yenSign: Int16 = 256 + 0xA5
