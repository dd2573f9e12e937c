internal import CData

/// In how many articles of a large collection of news each word stands: the built-in counts, by root or form.
///
/// The table is looked up in place; a comment line at its head tells the sum.
struct NewsCounts: @unchecked Sendable {  // The table is constant.
  private let rows: SortedRows
  /// The sum of all counts.
  let total: Double

  static let embedded = NewsCounts()

  private init() {
    let table = unsafe padan_frequencies()
    rows = unsafe SortedRows(UnsafeBufferPointer(start: table.bytes, count: table.count), hasHeader: false)
    total = rows.comment("# sum: ").map { Double(NewsCounts.number($0[...])) } ?? 0
  }

  func count(of word: String) -> Double {
    rows.rest(behind: Array(word.utf8) + [0x09]).map { Double(NewsCounts.number($0[...])) } ?? 0
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }
}
