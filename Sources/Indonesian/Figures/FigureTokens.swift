internal import NewsModel

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

  /// A mark without an end yet.
  init(start: Int, glued: Bool, opensLine: Bool) {
    (self.start, end, kind) = (Int32(start), Int32(start), .mark)
    (self.glued, self.opensLine, capital) = (glued, opensLine, false)
    (sense, value) = (.none, 0)
  }
}

extension FigureToken {
  /// Whether any rule begins with this token; most words end here.
  @inline(__always) var canOpenFigure: Bool {
    switch kind {
    case .numeral: return true
    case .word:
      switch sense {
      case .none: return end - start <= 2 && capital
      case .phraseEnd, .pointing, .counter, .people, .point, .upTo, .times, .zone, .currencyAfter,
        .countedWhole, .place:
        return false
      default: return true
      }
    case .mark:
      switch value {
      case 0x24, 0x28, 0x2B, 0x2D, euroSign, poundSign, yenSign: return true
      default: return false
      }
    }
  }
}

/// Cuts a text into tokens: one pass, no memory but the result.
///
/// Where the words of the text are known, those of letters are tokens as they are; the rest is read byte by byte, and both
/// ways give the same.
struct FigureTokenizer {
  private let bytes: [UInt8]
  private let notes: WordNotes
  private(set) var tokens: [FigureToken] = []
  /// The tokens with which a rule may begin.
  private(set) var openers: [Int32] = []
  /// The first byte that was not read.
  private var position = 0
  private var glued = false
  private var opensLine = true

  /// Cuts all of a text.
  init(_ bytes: [UInt8]) {
    (self.bytes, notes) = (bytes, WordNotes.shared)
    tokens.reserveCapacity(bytes.count / 5 + 8)
    read(to: bytes.count)
  }

  /// Cuts a text whose words were looked up; an address, hashtag or mention is one token that means nothing.
  init(_ text: NotedText) {
    (bytes, notes) = (text.bytes, text.notes)
    let (words, entries) = (text.words, text.entries)
    tokens.reserveCapacity(words.count + words.count / 8 + 8)
    openers.reserveCapacity(words.count / 4)
    for index in words.indices {
      let (kind, range) = (words[index].kind, words[index].range)
      let (start, end) = (range.start, range.end)
      if position < start {
        if position &+ 1 == start, bytes[position] == ASCII.space {
          (position, glued) = (start, false)
        } else {
          read(to: start)
        }
      }
      switch kind {
      case .word where entries[index].isLetters && position == start && isWordEnd(start, end):
        var token = FigureToken(start: start, glued: glued, opensLine: opensLine)
        token.kind = .word
        token.capital = ASCII.isUpper(bytes[start])
        token.end = Int32(truncatingIfNeeded: end)
        (token.sense, token.value) = notes[entries[index].number].figure
        add(token)
      case .mark where position == start && end == start &+ 1 && bytes[start] < 0x80:
        var token = FigureToken(start: start, glued: glued, opensLine: opensLine)
        token.value = Int16(bytes[start])
        token.end = Int32(truncatingIfNeeded: end)
        add(token)
      case .web where position == start:
        var token = FigureToken(start: start, glued: glued, opensLine: opensLine)
        token.kind = .word
        token.end = Int32(truncatingIfNeeded: end)
        add(token)
      default: read(to: end)
      }
    }
    read(to: bytes.count)
  }

  /// Whether a token ends with a word of letters: no sign behind it goes on with it.
  @inline(__always) private func isWordEnd(_ start: Int, _ end: Int) -> Bool {
    // "Jum" may go on to "Jum`at".
    guard end &- start != 3 || bytes[start] | 0x20 != 0x6A, end < bytes.count else {
      return end == bytes.count
    }
    return bytes[end] < 0x80 || bytes[end] == 0xC2 || bytes[end] == 0xE2
  }

  @inline(__always) private mutating func add(_ token: FigureToken) {
    if token.canOpenFigure { openers.append(Int32(truncatingIfNeeded: tokens.count)) }
    tokens.append(token)
    (position, glued, opensLine) = (Int(token.end), true, false)
  }

  /// Reads bytes up to `end`; the last token may go on past it.
  private mutating func read(to end: Int) {
    while position < end {
      let byte = bytes[position]
      if byte <= 0x20 {
        if byte == 0x0A || byte == 0x0D { opensLine = true }
        glued = false
        position &+= 1
        continue
      }
      var token = FigureToken(start: position, glued: glued, opensLine: opensLine)
      if (byte | 0x20) &- 97 < 26 || byte >= 0xC3 && byte != 0xE2 && byte < 0xF8 {
        let past =
          FigureTokenizer.fridayEnd(bytes, position) ?? FigureTokenizer.wordEnd(bytes, position)
        token.kind = .word
        token.capital = byte &- 65 < 26
        token.end = Int32(past)
        if past &- position <= 16 {
          (token.sense, token.value) = notes[WordKey(bytes, position..<past)].figure
        }
      } else if byte &- 48 < 10 {
        token.kind = .numeral
        token.end = Int32(FigureTokenizer.numeralEnd(bytes, position))
      } else {
        FigureTokenizer.readSign(&token, bytes, byte)
      }
      if token.kind == .mark, token.value == FigureTokenizer.blank {
        (position, glued) = (Int(token.end), false)
        continue
      }
      add(token)
    }
  }

  private static let blank: Int16 = -1

  @inline(__always)
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start &+ 1
    while end < bytes.count {
      let byte = bytes[end]
      guard (byte | 0x20) &- 97 < 26 || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2) else { break }
      end &+= 1
    }
    return end
  }

  /// The end of "Jum'at", the one weekday with an apostrophe (typewriter's or typographer's); nil for other words.
  @inline(__always)
  private static func fridayEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start] | 0x20 == 0x6A, start &+ 6 <= bytes.count, bytes[start &+ 1] | 0x20 == 0x75,
      bytes[start &+ 2] | 0x20 == 0x6D
    else { return nil }
    let isCurly = bytes[start &+ 3] == 0xE2 && bytes[start &+ 4] == 0x80 && bytes[start &+ 5] == 0x99
    let rest = start &+ (isCurly ? 6 : 4)
    guard isCurly || bytes[start &+ 3] == 0x27 || bytes[start &+ 3] == 0x60, rest &+ 2 <= bytes.count,
      bytes[rest] | 0x20 == 0x61, bytes[rest &+ 1] | 0x20 == 0x74, wordEnd(bytes, rest) == rest &+ 2
    else { return nil }
    return rest &+ 2
  }

  private static func numeralEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 48 < 10 {
        end &+= 1
      } else if byte == 0x2E || byte == 0x2C, end + 1 < bytes.count, bytes[end + 1] &- 48 < 10 {
        end &+= 2
      } else {
        break
      }
    }
    return end
  }

  /// Marks; those of Latin-1 and of general punctuation take two and three bytes, and blanks among them are blanks.
  private static func readSign(_ token: inout FigureToken, _ bytes: [UInt8], _ byte: UInt8) {
    let start = Int(token.start)
    token.value = Int16(byte)
    token.end = Int32(start &+ 1)
    guard byte == 0xC2 || byte == 0xE2 else { return }
    let end = min(start + (byte == 0xC2 ? 2 : 3), bytes.count)
    token.end = Int32(end)
    let last = bytes[end - 1]
    if byte == 0xC2 {
      token.value = last == 0xA0 ? blank : Int16(last) + 256
      return
    }
    token.value = 0
    guard end - start == 3 else { return }
    switch (bytes[start + 1], last) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): token.value = blank
    case (0x80, 0x90...0x95): token.value = Int16(UInt8(ascii: "-"))
    case (0x82, 0xAC): token.value = euroSign
    default: break
    }
  }
}

/// The value of a mark token that is a euro sign.
let euroSign: Int16 = 1000
/// The values of mark tokens that are a pound sign and a yen sign.
let poundSign: Int16 = 256 + 0xA3
let yenSign: Int16 = 256 + 0xA5
