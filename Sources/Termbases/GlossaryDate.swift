internal import NewsModel

/// Dates in termbases.
package enum GlossaryDate {
  /// Whether the text is a day of the calendar, written as 2026-01-31.
  package static func isDate(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } }) else {
      return false
    }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
  }
}
