internal import NewsModel

/// What the lines of a plain text are, told by themselves and then by their neighbours.
///
/// A line under "Baca juga:" is a link, a name beside the date is the writer's, a list under "Ringkasan Berita:" says
/// again what the article says.
struct TextContext {
  /// The lines.
  let lines: [Line]
  /// For each line, whether a blank line stands before it.
  let opens: [Bool]
  /// What each line is.
  var kinds: [TextLineKind]
  /// The persons whom a line names without saying so by itself.
  var credits: [Int: [Credit]] = [:]
  /// Those of them that are names by their place beside a date only; they count in the head.
  var besideDates: Set<Int> = []
  /// Whether blank lines part the paragraphs.
  let usesBlanks: Bool

  /// Reads all lines; a few passes, each looking a bounded number of lines around.
  init(_ text: TextLines) {
    lines = text.lines
    opens = text.opens
    kinds = text.lines.map(TextLineKind.init)
    usesBlanks = text.opens.count(where: { $0 }) * 5 > text.opens.count
    readBylines()
    markSummaries()
    markLinks()
    markTeasers()
    markHeadings()
    markCaptions()
    admitSentences()
  }

  /// The lines from `start` on that are no further away than `reach`.
  func range(from start: Int, reach: Int) -> Range<Int> {
    min(start, lines.count)..<min(lines.count, start + reach)
  }

  /// Numbered lines that each stand over prose are headings of a list in prose: "2. Ada tujuh tempat istirahat".
  private mutating func markHeadings() {
    for index in lines.indices where kinds[index] == .item && index + 1 < lines.count {
      let line = lines[index]
      guard line.first?.isDigit == true, !line.endsSentence, line.wordCount <= 14, kinds[index + 1] == .prose,
        index == 0 || kinds[index - 1] != .item
      else { continue }
      kinds[index] = .heading
    }
  }

  /// Lines that end in names parted by a slash, in brackets, are captions in the head and between paragraphs; behind
  /// the last paragraph they may be its last sentence with the desk's mark.
  private mutating func markCaptions() {
    for index in lines.indices where kinds[index] == .prose || kinds[index] == .scrap {
      guard PhotoCredit.endsInNames(lines[index]) else { continue }
      let isFirst = !(max(0, index - 12)..<index).contains { kinds[$0] == .prose }
      let after = range(from: index + 1, reach: 12).count { kinds[$0] == .prose }
      if isFirst || after >= 2 { kinds[index] = .caption }
    }
  }
}
