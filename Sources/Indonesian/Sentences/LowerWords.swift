internal import CData

/// The words that news writes in lower case, so that a capital on them speaks for the start of a sentence.
///
/// The sorted lines are searched where they lie: first among a sample of them by the eight letters they begin with, then
/// among the few lines between two of the sample.
struct LowerWords: Sendable {
  static let shared = unsafe LowerWords(EmbeddedTable(padan_lower_words()))

  private static let sampleCount = 1024
  private let bytes: [UInt8]
  private let first: Int
  /// The first letters of the lines of the sample, and where the lines start.
  private var heads: [UInt64] = []
  private var starts: [Int32] = []

  private init(_ table: EmbeddedTable) {
    bytes = table.bytes
    var start = 0
    while start < bytes.count, bytes[start] == ASCII.numberSign {
      while start < bytes.count, bytes[start] != ASCII.newline { start += 1 }
      start += 1
    }
    first = min(start, bytes.count)
    for number in 0..<LowerWords.sampleCount {
      var line = first + (bytes.count - first) * number / LowerWords.sampleCount
      while line > first, bytes[line - 1] != ASCII.newline { line -= 1 }
      heads.append(LowerWords.head(bytes.span, line..<bytes.count))
      starts.append(Int32(line))
    }
  }

  /// Calls `body` with the key of each word.
  func forEach(_ body: (WordKey) -> Void) {
    var key = WordKey()
    for byte in bytes[first...] {
      if byte != ASCII.newline {
        key.add(byte)
      } else {
        if key.count > 0 { body(key) }
        key = WordKey()
      }
    }
    if key.count > 0 { body(key) }
  }

  /// The first eight letters of what begins in `range`, in lower case, as a number that sorts like them.
  private static func head(_ text: borrowing Swift.Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var head: UInt64 = 0
    for place in 0..<8 {
      let index = range.lowerBound + place
      guard index < range.upperBound, text[index] != ASCII.newline else {
        return head << UInt64(8 * (8 - place))
      }
      head = head << 8 | UInt64(ASCII.lowercased(text[index]))
    }
    return head
  }

  /// Whether the word in `range` of `text`, in lower case and with or without -nya, is one of them.
  func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    if holds(text, range) { return true }
    let end = range.upperBound
    guard range.count >= 6, text[end - 1] == ASCII.of("a"), text[end - 2] == ASCII.of("y"),
      text[end - 3] == ASCII.of("n")
    else { return false }
    return holds(text, range.lowerBound..<end - 3)
  }

  private func holds(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let head = LowerWords.head(text.span, range)
    // Lines with the same head may lie on both sides of a sample.
    let from = firstSample(head)
    var past = from
    while past < heads.count, heads[past] == head { past += 1 }
    let low = from == 0 ? first : Int(starts[from - 1])
    return contains(text.span, range, low: low, high: past < starts.count ? Int(starts[past]) : bytes.count)
  }

  /// The first of the sample whose head is `head` or comes behind it; their number where there is none.
  private func firstSample(_ head: UInt64) -> Int {
    let heads = heads.span
    var low = 0
    var high = heads.count
    while low < high {
      let middle = (low &+ high) / 2
      if heads[middle] >= head { high = middle } else { low = middle &+ 1 }
    }
    return low
  }

  private func contains(
    _ text: borrowing Swift.Span<UInt8>, _ range: Range<Int>, low: Int, high: Int
  ) -> Bool {
    let bytes = bytes.span
    var low = low
    var high = high
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != ASCII.newline { start -= 1 }
      var line = start
      var index = range.lowerBound
      while line < bytes.count, bytes[line] != ASCII.newline, index < range.upperBound,
        bytes[line] == ASCII.lowercased(text[index])
      {
        line += 1
        index += 1
      }
      let lineEnds = line >= bytes.count || bytes[line] == ASCII.newline
      if lineEnds, index == range.upperBound { return true }
      let isBefore = lineEnds || (index < range.upperBound && bytes[line] < ASCII.lowercased(text[index]))
      while line < bytes.count, bytes[line] != ASCII.newline { line += 1 }
      if isBefore { low = line + 1 } else { high = start }
    }
    return false
  }
}
