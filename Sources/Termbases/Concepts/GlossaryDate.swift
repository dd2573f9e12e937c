internal import NewsModel

/// Dates in termbases.
enum GlossaryDate {
  /// The length of a day, in bytes; what stands behind it is a time.
  static let length = 10

  /// Whether the text begins with a day of the calendar, written as 2026-01-31.
  static func begins(_ text: String) -> Bool {
    var place = 0
    var numbers = (year: 0, month: 0, day: 0)
    for byte in text.utf8.prefix(length) {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: if byte != 0x2D { return false }
      case _ where !(0...9).contains(digit): return false
      case 0..<4: numbers.year = numbers.year * 10 + digit
      case 5..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
      place += 1
    }
    return place == length
      && CalendarDate(year: numbers.year, month: numbers.month, day: numbers.day) != nil
  }
}
