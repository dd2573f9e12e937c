internal import Glibc
package import NewsModel

/// Reads glossary files: tab-separated UTF-8 with a header line.
package enum GlossaryFile {
  /// The longest file, in bytes.
  package static let longest = 64 << 20

  /// Where the first line begins: behind a byte order mark.
  static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The table of a file whose columns are all there in their order, taken as it stands and unchecked: what comes
  /// with the product is checked by tests.
  package static func trusted(_ bytes: [UInt8], name: String) -> Glossary.Table {
    var rows: [TextRange] = []
    rows.reserveCapacity(bytes.count / 64)
    var isHeader = true
    forEachLine(of: bytes) { line, _ in
      if line.isEmpty || bytes[line.lowerBound] == 0x23 { return }
      if isHeader { return isHeader = false }
      rows.append(TextRange(line.lowerBound, line.upperBound))
    }
    return Glossary.Table(name: name, isBuiltIn: true, bytes: bytes, rows: rows)
  }

  /// Reads a user's file, every line checked.
  ///
  /// The header line names the columns in any order; only `source` and `target` must be there.
  /// - Returns: the table of the good lines, in the order of the product's columns, and the faults.
  /// - Throws: the fault where nothing can be read at all: no header, not UTF-8 throughout, too long.
  package static func read(_ bytes: [UInt8], name: String) throws(GlossaryFault) -> (
    table: Glossary.Table, faults: [GlossaryFault]
  ) {
    guard bytes.count <= longest else {
      throw GlossaryFault(problem: .tooLong(limit: longest), file: name, line: 1, column: 1)
    }
    let start = start(of: bytes)
    var columns: [Glossary.Column]?
    var writer = TableWriter(name: name)
    var faults: [GlossaryFault] = []
    var failure: GlossaryFault?
    forEachLine(of: bytes, from: start) { line, number in
      if failure != nil || line.isEmpty || bytes[line.lowerBound] == 0x23 { return }
      let text = bytes[line]
      guard let header = columns else {
        do throws(GlossaryFault) {
          columns = try parseHeader(text, file: name, line: number)
        } catch {
          failure = error
        }
        return
      }
      let check = LineCheck(fields: split(text), columns: header, file: name, line: number)
      if let fault = check.fault() { faults.append(fault) } else { writer.append(check.ordered()) }
    }
    if let failure { throw failure }
    guard columns != nil else { throw GlossaryFault(problem: .noHeader, file: name, line: 1, column: 1) }
    return (writer.table(), faults)
  }

  static func split(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: 0x09, omittingEmptySubsequences: false)
  }

  private static func parseHeader(
    _ line: ArraySlice<UInt8>, file: String, line number: Int
  ) throws(GlossaryFault) -> [Glossary.Column] {
    var columns: [Glossary.Column] = []
    var position = 1
    for field in split(line) {
      let name = String(decoding: field, as: UTF8.self)
      guard let column = Glossary.Column.allCases.first(where: { $0.name == name.lowercased() }) else {
        throw GlossaryFault(problem: .unknownColumn(name), file: file, line: number, column: position)
      }
      guard !columns.contains(column) else {
        throw GlossaryFault(problem: .repeatedColumn(name), file: file, line: number, column: position)
      }
      columns.append(column)
      position += name.count + 1
    }
    for needed in [Glossary.Column.source, .target] where !columns.contains(needed) {
      throw GlossaryFault(problem: .missingColumn(needed.name), file: file, line: number, column: 1)
    }
    return columns
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count,
        let hit = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else { return bytes.count }
      return unsafe UnsafeRawPointer(hit) - base
    }
  }

  /// Calls `body` with each line, without its end mark, and its number from 1.
  static func forEachLine(of bytes: [UInt8], from start: Int = 0, _ body: (Range<Int>, Int) -> Void) {
    var lineStart = start
    var number = 1
    while lineStart < bytes.count {
      let end = lineEnd(in: bytes, from: lineStart)
      let past = end > lineStart && bytes[end - 1] == 0x0D ? end - 1 : end
      body(lineStart..<past, number)
      lineStart = end + 1
      number += 1
    }
  }
}

/// Lays checked lines into a table in the product's order of columns.
private struct TableWriter {
  private let name: String
  private var bytes: [UInt8] = []
  private var rows: [TextRange] = []

  init(name: String) { self.name = name }

  mutating func append(_ fields: [ArraySlice<UInt8>]) {
    let start = bytes.count
    for (number, field) in fields.enumerated() {
      if number > 0 { bytes.append(0x09) }
      bytes.append(contentsOf: field)
    }
    rows.append(TextRange(start, bytes.count))
    bytes.append(0x0A)
  }

  func table() -> Glossary.Table { Glossary.Table(name: name, isBuiltIn: false, bytes: bytes, rows: rows) }
}
