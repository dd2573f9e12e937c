internal import Glibc
package import NewsModel

/// Reads glossary files: tab-separated UTF-8 with a header line.
package enum GlossaryFile {
  /// The longest file, in bytes.
  package static let longest = 64 << 20

  /// Where the first line begins: behind a byte order mark.
  static func start(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

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
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    var writer = TableWriter(bytes, name: name)
    var faults: [GlossaryFault] = []
    var failure: GlossaryFault?
    var hasHeader = false
    unsafe bytes.withUnsafeBytes { raw in
      // Made anew with the columns of the header.
      var check = unsafe LineCheck(raw, columns: [], file: name, isUTF8: isUTF8)
      unsafe forEachLine(of: raw, from: start(of: bytes)) { line, number in
        if unsafe failure != nil || line.isEmpty || raw[line.lowerBound] == 0x23 { return }
        guard hasHeader else {
          do throws(GlossaryFault) {
            let columns = try parseHeader(bytes[line], file: name, line: number)
            check = unsafe LineCheck(raw, columns: columns, file: name, isUTF8: isUTF8)
            writer.columns = columns
            hasHeader = true
          } catch {
            failure = error
          }
          return
        }
        if check.takes(line) {
          unsafe writer.append(raw, line, check)
        } else if let fault = check.fault(line: number) {
          faults.append(fault)
        }
      }
    }
    if let failure { throw failure }
    guard hasHeader else { throw GlossaryFault(problem: .noHeader, file: name, line: 1, column: 1) }
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

  /// Calls `body` with each line, without its end mark, and its number from 1.
  static func forEachLine(of bytes: [UInt8], from start: Int = 0, _ body: (Range<Int>, Int) -> Void) {
    unsafe bytes.withUnsafeBytes { unsafe forEachLine(of: $0, from: start, body) }
  }

  @inline(__always)
  private static func forEachLine(
    of bytes: UnsafeRawBufferPointer, from start: Int, _ body: (Range<Int>, Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var lineStart = start
    var number = 1
    while lineStart < bytes.count {
      let hit = unsafe memchr(base + lineStart, 0x0A, bytes.count - lineStart)
      let end = unsafe hit.map { unsafe UnsafeRawPointer($0) - base } ?? bytes.count
      let past = unsafe end > lineStart && bytes[end - 1] == 0x0D ? end - 1 : end
      body(lineStart..<past, number)
      lineStart = end + 1
      number += 1
    }
  }
}

/// Lays checked lines into a table in the product's order of columns; what a file has no column or value for gets its
/// usual value. Lines that have all of it stay where they are in the file.
private struct TableWriter {
  /// The columns of the file, in its order.
  var columns: [Glossary.Column] = [] {
    didSet {
      isPlain = columns == Glossary.Column.allCases
      places = Glossary.Column.allCases.map { columns.firstIndex(of: $0) }
      // A file whose lines are all laid anew is not kept.
      if !isPlain { file = [] }
    }
  }

  private let name: String
  /// The file, where its lines are taken as they stand.
  private var file: [UInt8]
  /// The lines that are not, which come behind the file.
  private var laid: [UInt8] = []
  private var rows: [TextRange] = []
  /// Whether the file has the product's columns in its order.
  private var isPlain = false
  /// Where the product's columns are in the file.
  private var places: [Int?] = []
  private var mayForbid = false

  init(_ file: [UInt8], name: String) {
    self.file = file
    self.name = name
    rows.reserveCapacity(file.count / 64)
  }

  /// Adds the line that `check` found good.
  mutating func append(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>, _ check: LineCheck) {
    if let status = places[Glossary.Column.status.rawValue] {
      let field = check[status]
      if unsafe !field.isEmpty && bytes[field.lowerBound] == 0x66 { mayForbid = true }  // forbidden
    }
    let isWhole =
      isPlain
      && !(check[Glossary.Column.pos.rawValue].isEmpty || check[Glossary.Column.domain.rawValue].isEmpty
        || check[Glossary.Column.status.rawValue].isEmpty)
    if isWhole { return rows.append(TextRange(line.lowerBound, line.upperBound)) }
    let start = file.count + laid.count
    for (column, place) in zip(Glossary.Column.allCases, places) {
      if column != .id { laid.append(0x09) }
      if let place, !check[place].isEmpty {
        unsafe laid.append(contentsOf: bytes[check[place]])
      } else {
        laid.append(contentsOf: TableWriter.usual(column))
      }
    }
    rows.append(TextRange(start, file.count + laid.count))
    laid.append(0x0A)
  }

  private static func usual(_ column: Glossary.Column) -> String.UTF8View {
    switch column {
    case .pos: "noun".utf8
    case .domain: "general".utf8
    case .status: "preferred".utf8
    default: "".utf8
    }
  }

  func table() -> Glossary.Table {
    var table = Glossary.Table(
      name: name, isBuiltIn: false, bytes: FileBytes(file, followedBy: laid), rows: rows)
    table.mayForbid = mayForbid
    return table
  }
}
