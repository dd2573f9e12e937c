internal import CData

/// The words that news writes in lower case, so that a capital on them speaks for the start of a sentence.
///
/// Asked seldom: the sorted lines are searched where they lie.
struct LowerWords: Sendable {
  static let shared = unsafe LowerWords(EmbeddedTable(padan_lower_words()))

  private let bytes: [UInt8]
  private let first: Int

  private init(_ table: EmbeddedTable) {
    bytes = table.bytes
    var start = 0
    while start < bytes.count, bytes[start] == ASCII.numberSign {
      while start < bytes.count, bytes[start] != ASCII.newline { start += 1 }
      start += 1
    }
    first = start
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
    var low = first
    var high = bytes.count
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
