internal import NewsModel

/// Dates in termbases.
enum GlossaryDate {
  /// Whether the text is a day of the calendar, written as 2026-01-31.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return CalendarDate(year: year, month: month, day: day) != nil
  }
}
