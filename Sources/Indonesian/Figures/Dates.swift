internal import NewsModel

/// A calendar date as the text gives it: parts may be missing, and no calendar may have it.
struct StatedDate {
  var day: Int?
  var month: Int
  var year: Int?
  /// The last day of "7-8 Desember".
  var lastDay: Int?
  /// What English puts between the two days.
  var joint = "-"
  /// The token after it.
  var next: Int

  /// Whether its numbers are a day of the Gregorian calendar (29 February counts where the year is not given).
  var isPossible: Bool {
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let last = lastDay ?? day
    return day > 0 && (lastDay == nil || day < last)
      && CalendarDate(year: year ?? 2000, month: month, day: last) != nil
  }

  /// `20 June 2024`, `12 July`, `7-8 December 2019`, `June 2024`; or `June 20, 2024`.
  func english(_ style: HouseStyle, withYear: Bool = true) -> String {
    var days = day.map(String.init) ?? ""
    if let lastDay { days += joint + "\(lastDay)" }
    let name = CalendarDate.monthNames[month - 1]
    let year = withYear ? year.map { "\($0)" } : nil
    guard !days.isEmpty else { return name + (year.map { " " + $0 } ?? "") }
    if style.date == .monthDay { return name + " " + days + (year.map { ", " + $0 } ?? "") }
    return days + " " + name + (year.map { " " + $0 } ?? "")
  }

  /// `30 August-1 September 2019`: from one date to another, the year of both once.
  static func english(_ first: StatedDate, _ last: StatedDate, joint: String, _ style: HouseStyle) -> String {
    let once = first.year == nil || first.year == last.year
    return first.english(style, withYear: !once) + joint + last.english(style)
  }

  /// `2024-07`; the year that the date itself has goes before.
  static func iso8601(_ year: Int, _ month: Int, year own: Int? = nil) -> String {
    "\(own ?? year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// `1-7 July 2024`, `29 July-4 August 2024`.
  static func english(_ first: CalendarDate, _ last: CalendarDate, _ style: HouseStyle) -> String {
    var start = StatedDate(day: first.day, month: first.month, year: first.year, next: 0)
    if first.month == last.month {
      start.lastDay = last.day
      return start.english(style)
    }
    let end = StatedDate(day: last.day, month: last.month, year: last.year, next: 0)
    return english(start, end, joint: "-", style)
  }
}

extension FigureScan {
  /// The date that begins with a token, in any form of the specification's section 5.
  func date(at index: Int) -> FoundFigure? {
    switch sense(index) {
    case .weekday: return weekdayDate(at: index)
    case .dayPart where value(index) == 6 && sense(index + 1) == .weekday: return eve(at: index)
    case .month: return monthDate(at: index)
    case .dateHedge, .per: return hedgedDate(at: index)
    case .several: return several(at: index)
    case .none where isWord(index): return countedDay(at: index)
    default: break
    }
    if isNumeral(index), let day = wholeNumber(index, digits: 2), (1...30).contains(day),
      let found = hijri(at: index, day: day)
    {
      return found
    }
    if isNumeral(index) || isMark(index, "("), let found = plainDate(at: index) ?? era(at: index) {
      return found
    }
    return year(at: index)
  }

  /// "malam Minggu": the night before that day.
  private func eve(at index: Int) -> FoundFigure? {
    guard tokens[index + 1].capital, continuesLine(index + 1) else { return nil }
    let eve = Weekday.allCases[(value(index + 1) + 6) % 7].rawValue
    return FoundFigure(tokens: index..<index + 2, kind: .time, value: nil, english: eve + " night")
  }

  /// "20/6/2024", "20-6-2024", "20.6.2024", "2024-06-20", "12/7", "12-13/7/2025", without a bracket around.
  func numericDate(at index: Int) -> StatedDate? {
    if isNumeral(index), slice(index).count(where: { $0 &- 48 >= 10 }) == 2,
      let parts = numeralParts(index), slice(index).last != 0x2C,
      (1000...9999).contains(parts[2]),
      parts[0] < 32, parts[1] < 32, slice(index).count <= 10
    {
      return StatedDate(day: parts[0], month: parts[1], year: parts[2], next: index + 1)
    }
    guard let first = wholeNumber(index, digits: 4) else { return nil }
    var lastDay: Int?
    var at = index + 1
    if isMark(at, "-"), let last = wholeNumber(at + 1, digits: 2), isMark(at + 2, "/") {
      (lastDay, at) = (last, at + 2)
    }
    guard isMark(at, "/") || isMark(at, "-"), isGlued(at), let second = wholeNumber(at + 1, digits: 2) else {
      return nil
    }
    let slash = isMark(at, "/")
    if slices(at + 2, are: at), let third = wholeNumber(at + 3, digits: 4) {
      let next = at + 4
      if first > 999 { return StatedDate(day: third, month: second, year: first, next: next) }
      if third > 999 {
        return StatedDate(day: first, month: second, year: third, lastDay: lastDay, next: next)
      }
      if third > 9, slash, third < 100 {
        return StatedDate(day: first, month: second, year: 2000 + third, lastDay: lastDay, next: next)
      }
      return nil
    }
    guard slash, first < 100 else { return nil }
    return StatedDate(day: first, month: second, lastDay: lastDay, next: at + 2)
  }

  private func slices(_ index: Int, are other: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .mark && tokens[index].value == tokens[other].value
      && isGlued(index)
  }

  /// "20 Juni 2024", "20 Juni", "7-8 Desember 2019".
  func writtenDate(at index: Int) -> StatedDate? {
    guard let day = wholeNumber(index, digits: 2), (1...31).contains(day) else { return nil }
    var at = index + 1
    var lastDay: Int?
    let isListed = says(at, "dan") && continuesLine(at)
    if let (next, _) = joint(at: at) ?? (isListed ? (at + 1, false) : nil),
      let last = wholeNumber(next, digits: 2), (1...31).contains(last),
      last > day,
      sense(next + 1) == .month
    {
      (lastDay, at) = (last, next + 1)
    }
    if let date = spelledOut(day, lastDay: lastDay, at: at, from: index) { return date }
    guard sense(at) == .month, continuesLine(at) else { return nil }
    let month = value(at)
    let year = yearNumber(at + 1)
    return StatedDate(
      day: day, month: month, year: year, lastDay: lastDay, joint: isListed ? " and " : "-",
      next: year == nil ? at + 1 : at + 2)
  }

  /// "tanggal 8 bulan 7 tahun 2025", "8 bulan Juli tahun 2025": the month and the year called so.
  private func spelledOut(_ day: Int, lastDay: Int?, at: Int, from index: Int) -> StatedDate? {
    guard isUnit(at, UnitIndex.month), continuesLine(at), continuesLine(at + 1) else { return nil }
    let month = sense(at + 1) == .month ? value(at + 1) : wholeNumber(at + 1, digits: 2) ?? 0
    guard (1...12).contains(month) else { return nil }
    if isUnit(at + 2, UnitIndex.year), let year = yearNumber(at + 3) {
      return StatedDate(day: day, month: month, year: year, lastDay: lastDay, next: at + 4)
    }
    guard says(index - 1, "tanggal") || says(index - 1, "tgl") else { return nil }
    return StatedDate(day: day, month: month, lastDay: lastDay, next: at + 2)
  }

  /// A year of four digits on the same line.
  func yearNumber(_ index: Int) -> Int? {
    guard continuesLine(index), let year = wholeNumber(index, digits: 4), year > 999 else { return nil }
    return year
  }
}
