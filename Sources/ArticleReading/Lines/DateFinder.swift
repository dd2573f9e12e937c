internal import NewsModel

/// Finds a date, with time and offset where they stand, in a short text.
///
/// Reads ISO 8601, "Jum'at, 21 Nop 2024 14.05 WIB", "21/06/2024 14:05 WIB", "June 21, 2024", and mail dates.
struct DateFinder {
  /// The moment.
  private(set) var moment: Timestamp
  /// Where it stands, the weekday not counted.
  private(set) var range: Range<Int>

  /// Finds the first date of the line; nil where there is none.
  init?(in line: Line) {
    guard line.contains(where: \.isDigit) else { return nil }
    let tokens = DateToken.tokens(of: line.prefix(300))
    for index in tokens.indices {
      guard let (day, next) = Self.date(at: index, tokens) else { continue }
      let time = Self.time(after: next, tokens)
      guard
        let moment = Timestamp(
          year: day.year, month: day.month, day: day.day, minutes: time.minutes,
          offset: time.minutes == nil ? nil : time.offset)
      else { continue }
      self.moment = moment
      range = tokens[index].range.lowerBound..<tokens[max(index, time.next - 1)].range.upperBound
      return
    }
    return nil
  }

  private static func date(
    at index: Int, _ tokens: [DateToken]
  ) -> (day: (year: Int, month: Int, day: Int), next: Int)? {
    func number(_ offset: Int) -> (value: Int, digits: Int)? {
      index + offset < tokens.count ? tokens[index + offset].number : nil
    }
    func mark(_ offset: Int) -> UInt8 { index + offset < tokens.count ? tokens[index + offset].mark : 0 }
    func month(_ offset: Int) -> Int? { index + offset < tokens.count ? tokens[index + offset].month : nil }

    if let first = number(0) {
      let separator = mark(1)
      if separator == 0x2D || separator == 0x2F || separator == 0x2E, let second = number(2),
        mark(3) == separator,
        let third = number(4)
      {
        if first.digits == 4, second.digits <= 2, third.digits <= 2 {
          return (valid(first.value, second.value, third.value)).map { ($0, index + 5) }
        }
        // More of the same mark and digits: a number with points, not a date.
        if mark(5) == separator, number(6) != nil { return nil }
        if first.digits <= 2, second.digits <= 2, third.digits == 4, separator != 0x2E || first.digits == 2 {
          // Indonesia writes the day first; a second number over 12 can only be an American day.
          return
            (valid(third.value, second.value, first.value) ?? valid(third.value, first.value, second.value))
            .map { ($0, index + 5) }
        }
      }
      // 21 Juni 2024, 21-Jun-2024, 21. Juni 2024
      if first.digits <= 2 {
        var offset = 1
        while offset < 3, [0x2D, 0x2E, 0x2F, 0x2C].contains(mark(offset)) { offset += 1 }
        if let name = month(offset) {
          offset += 1
          while offset < 5, [0x2D, 0x2E, 0x2F, 0x2C].contains(mark(offset)) { offset += 1 }
          if let year = number(offset), year.digits == 4 {
            return valid(year.value, name, first.value).map { ($0, index + offset + 1) }
          }
        }
      }
    } else if let name = month(0), let day = number(1), day.digits <= 2 {
      // June 21, 2024
      var offset = 2
      if index + offset < tokens.count, tokens[index + offset].isOrdinalEnding { offset += 1 }
      if mark(offset) == 0x2C { offset += 1 }
      if let year = number(offset), year.digits == 4 {
        return valid(year.value, name, day.value).map { ($0, index + offset + 1) }
      }
    }
    return nil
  }

  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> (year: Int, month: Int, day: Int)? {
    (1990...2100).contains(year) && CalendarDate(year: year, month: month, day: day) != nil
      ? (year, month, day) : nil
  }

  /// The time of day that follows a date within a few tokens.
  private static func time(after start: Int, _ tokens: [DateToken]) -> (
    minutes: Int?, offset: Int?, next: Int
  ) {
    var index = start
    while index < tokens.count, index - start < 5 {
      let token = tokens[index]
      if let hour = token.number {
        guard hour.digits <= 2, hour.value < 24, index + 2 < tokens.count,
          let minute = tokens[index + 2].number,
          minute.digits == 2, minute.value < 60,
          tokens[index + 1].mark == 0x3A || tokens[index + 1].mark == 0x2E
        else { return (nil, nil, start) }
        var minutes = hour.value * 60 + minute.value
        var next = index + 3
        if next + 1 < tokens.count, tokens[next].mark == 0x3A || tokens[next].mark == 0x2E,
          tokens[next + 1].number != nil
        {
          next += 2
          // Fractions of a second.
          if next + 1 < tokens.count, tokens[next].mark == 0x2E, tokens[next + 1].number != nil { next += 2 }
        }
        if next < tokens.count, let shift = tokens[next].halfDay {
          if hour.value > 12 { return (minutes, nil, next + 1) }
          minutes = (hour.value % 12) * 60 + minute.value + shift
          next += 1
        }
        let zone = zone(at: next, tokens)
        return (minutes, zone?.offset, zone?.next ?? next)
      }
      // Between date and time stand "T", "pukul", "jam", "-", "|", ",".
      if token.month != nil || token.letters > 6 { break }
      index += 1
    }
    return (nil, nil, start)
  }

  private static func zone(at index: Int, _ tokens: [DateToken]) -> (offset: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    if let offset = tokens[index].zone { return (offset, index + 1) }
    let sign = tokens[index].mark == 0x2B ? 1 : tokens[index].mark == 0x2D ? -1 : 0
    // A sign that follows at once is an offset; one with blanks around it is a dash.
    guard sign != 0, index + 1 < tokens.count, let hours = tokens[index + 1].number,
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    else { return nil }
    if hours.digits == 4 { return (sign * (hours.value / 100 * 60 + hours.value % 100), index + 2) }
    guard hours.digits == 2, hours.value <= 14 else { return nil }
    if index + 3 < tokens.count, tokens[index + 2].mark == 0x3A, let minutes = tokens[index + 3].number {
      return (sign * (hours.value * 60 + minutes.value), index + 4)
    }
    return (sign * hours.value * 60, index + 2)
  }
}
