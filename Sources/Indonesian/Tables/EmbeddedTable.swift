internal import CData

/// A tab-separated table that travels in the program: its bytes, and its fields line by line.
struct EmbeddedTable: Sendable {
  let bytes: [UInt8]

  /// Takes the bytes of one of CData's tables.
  init(_ table: padan_table) {
    bytes = unsafe [UInt8](UnsafeBufferPointer(start: table.bytes, count: table.count))
  }

  /// Calls `body` with the ranges of the fields of each line that is neither comment, empty nor the header.
  ///
  /// The header is the first line that is no comment, where `hasHeader` says that there is one.
  func forEachLine(hasHeader: Bool = true, _ body: (_ fields: [Range<Int>]) -> Void) {
    var fields: [Range<Int>] = []
    let bytes = bytes.span
    var skipsHeader = hasHeader
    var start = 0
    while start < bytes.count {
      fields.removeAll(keepingCapacity: true)
      var end = start
      var fieldStart = start
      while end < bytes.count, bytes[end] != ASCII.newline {
        if bytes[end] == ASCII.tab {
          fields.append(fieldStart..<end)
          fieldStart = end + 1
        }
        end += 1
      }
      fields.append(fieldStart..<end)
      if end > start, bytes[start] != ASCII.numberSign {
        if skipsHeader { skipsHeader = false } else { body(fields) }
      }
      start = end + 1
    }
  }
}
