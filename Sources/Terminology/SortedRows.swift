/// An embedded table whose rows are sorted by their bytes, looked up in place: nothing is read before it is asked for.
///
/// Lines that begin with `#`, and a header line, stand before all rows.
@safe struct SortedRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the first row begins.
  private let first: Int

  /// - Parameters:
  ///   - bytes: the table; it lives as long as the program.
  ///   - hasHeader: whether a header line stands below the comments.
  init(_ bytes: UnsafeBufferPointer<UInt8>, hasHeader: Bool) {
    unsafe self.bytes = unsafe bytes
    var start = 0
    var isHeader = hasHeader
    while start < bytes.count, unsafe bytes[start] == 0x23 || isHeader {
      if unsafe bytes[start] != 0x23 { isHeader = false }
      while start < bytes.count, unsafe bytes[start] != 0x0A { start += 1 }
      start += 1
    }
    first = min(start, bytes.count)
  }

  /// What stands behind `key` in the row that begins with it; nil where none does.
  func rest(behind key: [UInt8]) -> [UInt8]? {
    var (low, high) = (first, unsafe bytes.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, unsafe bytes[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < high, unsafe bytes[end] != 0x0A { end += 1 }
      let line = unsafe bytes[start..<end]
      if unsafe line.starts(with: key) { return unsafe Array(line.dropFirst(key.count)) }
      if unsafe line.lexicographicallyPrecedes(key) { low = min(end + 1, high) } else { high = start }
    }
    return nil
  }

  /// What stands behind `head` in the first comment line that begins so.
  func comment(_ head: String) -> [UInt8]? {
    let head = Array(head.utf8)
    var start = 0
    while start < first {
      var end = start
      while end < first, unsafe bytes[end] != 0x0A { end += 1 }
      let line = unsafe bytes[start..<end]
      if unsafe line.starts(with: head) { return unsafe Array(line.dropFirst(head.count)) }
      start = end + 1
    }
    return nil
  }
}
