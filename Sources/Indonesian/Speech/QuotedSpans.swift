internal import NewsModel

/// What stands between quotation marks, be it speech or not.
struct QuotedSpan {
  /// The marks and what is between, as indices of words; without the closing mark where there is none.
  var words: Range<Int>
  /// Whether there is a closing mark.
  var isClosed: Bool
  /// Whether it goes on with the quotation that the paragraph before left open.
  var goesOn = false

  /// The words between the marks.
  var inside: Range<Int> {
    let start = goesOnUnmarked ? words.lowerBound : words.lowerBound + 1
    return start..<max(start, isClosed ? words.upperBound - 1 : words.upperBound)
  }

  /// Whether it goes on without an opening mark of its own.
  var goesOnUnmarked = false
}

/// Finds what stands between quotation marks, paragraph by paragraph.
///
/// A mark opens or closes by what stands beside it; its own shape decides only where that tells nothing, since pages
/// mix straight and curly marks. Marks inside marks are taken for inner quotations where all pairs close. A paragraph
/// that leaves a quotation open hands it on where the next one opens with a mark again, or closes one first.
struct QuotedSpans {
  private enum Turn {
    case opening
    case closing
    case either
  }

  private let bytes: [UInt8]
  private let words: [Word]
  /// The quotation marks of the text, and the first of them that was not read.
  private let quotes: [Int32]
  private var nextQuote = 0
  private(set) var spans: [QuotedSpan] = []

  init(_ text: NotedText) { (bytes, words, quotes) = (text.bytes, text.words, text.quotes) }

  /// Adds the spans of a paragraph, given as indices of words; paragraphs come in order.
  mutating func read(_ paragraph: Range<Int>) {
    guard nextQuote < quotes.count, quotes[nextQuote] < paragraph.upperBound else { return }
    var marks: [(word: Int, turn: Turn)] = []
    while nextQuote < quotes.count, quotes[nextQuote] < paragraph.upperBound {
      let index = Int(quotes[nextQuote])
      nextQuote += 1
      if index >= paragraph.lowerBound, let turn = turn(of: words[index].range) {
        marks.append((index, turn))
      }
    }
    let isOpenBefore = spans.last.map { !$0.isClosed && $0.words.upperBound == paragraph.lowerBound } ?? false
    guard !marks.isEmpty else { return }
    var goesOn = false
    if isOpenBefore {
      if marks[0].turn != .closing, marks[0].word == paragraph.lowerBound {
        goesOn = true
      } else if marks[0].turn == .closing {
        spans.append(
          QuotedSpan(
            words: paragraph.lowerBound..<marks[0].word + 1, isClosed: true, goesOn: true,
            goesOnUnmarked: true))
        marks.removeFirst()
      }
    }
    let first = spans.count
    if !readNested(marks) { readFlat(marks, end: paragraph.upperBound) }
    if goesOn, first < spans.count { spans[first].goesOn = true }
  }

  /// Takes the outermost pairs; false, and nothing taken, where not all marks pair.
  private mutating func readNested(_ marks: [(word: Int, turn: Turn)]) -> Bool {
    var depth = 0
    var start = 0
    let count = spans.count
    for (word, turn) in marks {
      let opens = turn == .opening || turn == .either && depth == 0
      if opens {
        if depth == 0 { start = word }
        depth += 1
      } else {
        depth -= 1
        guard depth >= 0 else { break }
        if depth == 0 { spans.append(QuotedSpan(words: start..<word + 1, isClosed: true)) }
      }
    }
    if depth == 0 { return true }
    spans.removeLast(spans.count - count)
    return false
  }

  /// Takes the marks one after another: one that opens ends what is open.
  private mutating func readFlat(_ marks: [(word: Int, turn: Turn)], end: Int) {
    var start: Int?
    for (word, turn) in marks {
      if let open = start {
        if turn == .opening {
          spans.append(QuotedSpan(words: open..<word, isClosed: false))
          start = word
        } else {
          spans.append(QuotedSpan(words: open..<word + 1, isClosed: true))
          start = nil
        }
      } else if turn != .closing {
        start = word
      }
    }
    if let start { spans.append(QuotedSpan(words: start..<end, isClosed: false)) }
  }

  /// What a mark does by its sign and its neighbours; nil for other marks.
  private func turn(of mark: TextRange) -> Turn? {
    let shape: Turn
    let start = mark.start
    switch bytes[start] {
    case ASCII.quote where mark.count == 1: shape = .either
    case 0xE2 where mark.count == 3 && bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x9C, 0x9E: shape = .opening
      case 0x9D: shape = .closing
      default: return nil
      }
    case 0xC2 where mark.count == 2 && bytes[start + 1] == 0xAB: shape = .opening
    case 0xC2 where mark.count == 2 && bytes[start + 1] == 0xBB: shape = .closing
    default: return nil
    }
    let follows = start > 0 && !isSpaceBefore(start)
    let leads = mark.end < bytes.count && !isSpaceAfter(mark.end)
    if follows == leads { return shape }
    return leads ? .opening : .closing
  }

  private func isSpaceBefore(_ offset: Int) -> Bool {
    let byte = bytes[offset - 1]
    if byte <= ASCII.space || byte == ASCII.of("(") || byte == ASCII.of("[") { return true }
    // A no-break space, or a dash.
    guard offset > 2, bytes[offset - 2] == 0x80 else {
      return offset > 1 && byte == 0xA0 && bytes[offset - 2] == 0xC2
    }
    return byte == 0x93 || byte == 0x94
  }

  private func isSpaceAfter(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte <= ASCII.space { return true }
    if byte == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA0 { return true }
    return byte == ASCII.comma || byte == ASCII.period || byte == ASCII.colon || byte == ASCII.of(")")
      || byte == ASCII.of(";") || byte == ASCII.question || byte == ASCII.exclamation || byte == ASCII.of("]")
  }
}
