/// What a first look over a file tells of it, and its reader must know.
package struct TermbaseFacts: Sendable {
  /// The format.
  package var format: TermbaseFormat
  /// The encoding.
  package var encoding: TextStream.Encoding
  /// For tables: the sign between cells.
  var separator: UInt8 = 0x09
  /// For tables: whether cells may be quoted.
  var quotes = false
  /// For tables: how many runs of lines have an id, for ids that have more than one.
  var repeated: [UInt64: Int] = [:]
}

/// Looks a file over before it is read: its format by its content, its encoding, and which concepts have lines in
/// several places, so that the reader need not hold the file.
package struct TermbaseSurvey: Sendable {
  /// So much of the beginning tells the format, in bytes.
  private static let headLength = 64 << 10

  private let wanted: TermbaseFormat?
  private var head: [UInt8] = []
  private var watch = UTF8Watch()
  private var isHeadDone = false
  private var facts: TermbaseFacts?
  private var counting: RunCounting?
  private var stream: TextStream?

  /// Makes a survey.
  ///
  /// - Parameter format: the format that the user said; nil: it is found out.
  package init(format: TermbaseFormat? = nil) { wanted = format }

  /// Whether the rest of the file tells nothing more.
  package var isSettled: Bool {
    isHeadDone && (facts == nil || counting == nil && facts?.encoding != .windows1252)
  }

  /// Takes the next piece of the file.
  package mutating func feed(_ piece: [UInt8]) {
    if !isHeadDone {
      head += piece
      if head.count < TermbaseSurvey.headLength { return }
      endHead()
    } else {
      pass(piece)
    }
  }

  /// The end of the file, or of what is to be looked at.
  ///
  /// - Throws: the fault where the file is none that is known; its file name is empty.
  package mutating func finish() throws(GlossaryFault) -> TermbaseFacts {
    if !isHeadDone { endHead() }
    guard var facts else {
      throw GlossaryFault(problem: .unknownFormat, file: "", line: 1, column: 1)
    }
    if !watch.isUTF8, facts.encoding == .utf8, allowsWestern(facts.format) { facts.encoding = .windows1252 }
    counting?.finish()
    facts.repeated = counting?.repeated ?? [:]
    return facts
  }

  /// The formats that spreadsheets and old tools save without asking for Unicode.
  private func allowsWestern(_ format: TermbaseFormat) -> Bool {
    switch format {
    case .csv, .csvSemicolon, .unicodeText, .omegat: true
    default: false
    }
  }

  private mutating func endHead() {
    isHeadDone = true
    let marked = TextStream.marked(head)
    let encoding = marked ?? .utf8
    var stream = TextStream(encoding)
    let text = stream.decode(head)
    facts = FormatSniffing(text: text, encoding: encoding, wanted: wanted).facts()
    let whole = head
    head = []
    guard let facts else { return }
    switch facts.format {
    case .tsv, .csv, .csvSemicolon, .unicodeText, .utx, .omegat:
      self.stream = TextStream(encoding)
      counting = RunCounting(facts)
      pass(whole)
    default: break
    }
  }

  private mutating func pass(_ piece: [UInt8]) {
    guard stream != nil else { return }
    if stream?.encoding == .utf8 { watch.feed(piece) }
    let text = stream?.decode(piece) ?? []
    counting?.feed(text)
  }
}

/// Counts the runs of lines of each id.
private struct RunCounting: Sendable {
  private var cells: CellReader
  private let facts: TermbaseFacts
  private var column: Int?
  private var isHeaderOver = false
  private var lastHeader: [String] = []
  private var last: UInt64?
  private var runs: [UInt64] = []
  private(set) var repeated: [UInt64: Int] = [:]

  init(_ facts: TermbaseFacts) {
    self.facts = facts
    cells = CellReader(separator: facts.separator, quotes: facts.quotes)
    if facts.format == .omegat { isHeaderOver = true }
  }

  mutating func feed(_ text: [UInt8]) {
    // Without ids there is nothing to count.
    if isHeaderOver, column == nil { return }
    var cells = cells
    cells.feed(text) { row($0) }
    self.cells = cells
  }

  private mutating func row(_ row: CellReader.Row) {
    if row.bytes.first == 0x23, facts.format == .tsv || facts.format == .utx {
      if facts.format == .utx, !isHeaderOver {
        lastHeader = row.ends.indices.map { row.text($0) }
        lastHeader[0].removeFirst()
      }
      return
    }
    if !isHeaderOver {
      isHeaderOver = true
      let names = facts.format == .utx ? lastHeader : row.ends.indices.map { row.text($0) }
      column = names.firstIndex { ["id", "conceptid", "entryid", "concept"].contains(Words.key($0)) }
      if facts.format != .utx { return }
    }
    guard let column, column < row.count, !row[column].isEmpty else { return last = nil }
    // The id as the reader will have it, blanks tidied.
    let isSpreadsheet = facts.format != .tsv && facts.format != .utx
    let cell = isSpreadsheet ? SpreadsheetCell.restored(row.text(column)) : row.text(column)
    let key = LineGathering.hash(Words.term(cell).utf8)
    if key != last { runs.append(key) }
    last = key
  }

  mutating func finish() {
    var cells = cells
    cells.finish { row($0) }
    self.cells = cells
    runs.sort()
    var start = 0
    while start < runs.count {
      var end = start + 1
      while end < runs.count, runs[end] == runs[start] { end += 1 }
      if end - start > 1 { repeated[runs[start]] = end - start }
      start = end
    }
    runs = []
  }
}
