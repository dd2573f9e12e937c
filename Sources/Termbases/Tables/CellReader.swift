/// Takes a table's text apart into rows of cells, piece by piece: tabs or commas, quoted cells or none.
struct CellReader: Sendable {
  /// A row. Its cells stand behind one another in `bytes`.
  struct Row: Sendable {
    var bytes: [UInt8] = []
    /// The end of each cell in `bytes`.
    var ends: [Int] = []
    /// The line and column, from 1, where each cell begins.
    var places: [(line: Int, column: Int)] = []
    /// What is wrong with the row as such.
    var fault: (problem: GlossaryFault.Problem, line: Int, column: Int)?

    var count: Int { ends.count }
    /// Where a cell stands.
    subscript(cell: Int) -> Range<Int> { (cell == 0 ? 0 : ends[cell - 1])..<ends[cell] }
    func text(_ cell: Int) -> String { String(decoding: bytes[self[cell]], as: UTF8.self) }

    fileprivate mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
      fault = nil
    }
  }

  private enum State { case cellStart, plain, quoted, quoteInQuoted }

  /// The longest cell, in bytes.
  static let longestCell = 1 << 20

  private let separator: UInt8
  private let quotes: Bool
  private var state = State.cellStart
  private var row = Row()
  private var line = 1
  private var column = 1
  private var cellStart = 0
  private var skipsLineFeed = false
  private(set) var isDead = false

  init(separator: UInt8, quotes: Bool) {
    self.separator = separator
    self.quotes = quotes
    row.places.append((1, 1))
  }

  /// Takes the next piece of UTF-8, and calls `body` with each row that ends in it. Rows without anything are left out.
  mutating func feed(_ piece: [UInt8], _ body: (Row) -> Void) {
    var index = 0
    while index < piece.count {
      if isDead { return }
      let byte = piece[index]
      if skipsLineFeed {
        skipsLineFeed = false
        if byte == 0x0A {
          index += 1
          continue
        }
      }
      if state == .plain || state == .cellStart && !(byte == 0x22 && quotes) {
        let run = plainRun(of: piece, from: index)
        if !run.isEmpty {
          keep(piece[run])
          index = run.upperBound
          continue
        }
      }
      take(byte, body)
      index += 1
    }
  }

  /// Signs of a cell without quotes, up to its end, that of the piece, or the limit of a cell.
  private func plainRun(of piece: [UInt8], from start: Int) -> Range<Int> {
    let last = min(piece.count, start + CellReader.longestCell - (row.bytes.count - cellStart))
    var end = start
    while end < last, piece[end] != separator, piece[end] != 0x0A, piece[end] != 0x0D { end += 1 }
    return start..<end
  }

  private mutating func keep(_ run: ArraySlice<UInt8>) {
    state = .plain
    row.bytes.append(contentsOf: run)
    for byte in run where byte & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func take(_ byte: UInt8, _ body: (Row) -> Void) {
    switch state {
    case .quoted:
      if byte == 0x22 {
        state = .quoteInQuoted
      } else {
        keep(byte, body)
      }
    case .quoteInQuoted where byte == 0x22:
      keep(byte, body)
      state = .quoted
    case .cellStart where byte == 0x22 && quotes: state = .quoted
    default:
      if byte == separator {
        endCell()
        column += 1
        return row.places.append((line, column))
      }
      if byte == 0x0A || byte == 0x0D {
        skipsLineFeed = byte == 0x0D
        return endRow(body)
      }
      if state == .quoteInQuoted, row.fault == nil { row.fault = (.strayQuote, line, column) }
      state = .plain
      keep(byte, body)
    }
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func keep(_ byte: UInt8, _ body: (Row) -> Void) {
    row.bytes.append(byte)
    if row.bytes.count - cellStart > CellReader.longestCell {
      // Nothing behind it can be trusted: a quotation mark that is never closed swallows the rest.
      let place = row.places.last ?? (line, column)
      row.fault = (.fieldTooLong(limit: CellReader.longestCell), place.line, place.column)
      row.bytes.removeLast(row.bytes.count - cellStart)
      endCell()
      isDead = true
      body(row)
    }
  }

  private mutating func endCell() {
    row.ends.append(row.bytes.count)
    cellStart = row.bytes.count
    state = .cellStart
  }

  private mutating func endRow(_ body: (Row) -> Void) {
    endCell()
    if !row.bytes.isEmpty || row.fault != nil { body(row) }
    row.clear()
    cellStart = 0
    line += 1
    column = 1
    row.places.append((line, 1))
  }

  /// The end of the file: the last row may lack its line end.
  mutating func finish(_ body: (Row) -> Void) {
    guard !isDead else { return }
    if state == .quoted {
      let place = row.places.last ?? (line, column)
      row.fault = (.unclosedQuote, place.line, place.column)
    }
    if !row.bytes.isEmpty || row.fault != nil || !row.ends.isEmpty { endRow(body) }
  }
}
