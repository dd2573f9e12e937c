internal import NewsModel

// Dates with their weekdays: "Rabu (20/6/2024)", "Senin-Rabu, 7-9 Juli 2025".

extension FigureScan {
  /// "Rabu (20/6/2024)", "Rabu, 20 Juni 2024", "Rabu malam (20/6)".
  func weekdayDate(at index: Int) -> FoundFigure? {
    if let span = weekdaySpan(at: index) { return span }
    let stated = Weekday.allCases[value(index)]
    var at = index + 1
    var part: Int?
    if sense(at) == .dayPart, continuesLine(at) {
      part = value(at)
      at += value(at) == 0 && says(at + 1, "hari") ? 2 : 1
    }
    let bracket = isMark(at, "(")
    if bracket || isMark(at, ",") { at += 1 }
    guard continuesLine(at),
      let date = bracket
        ? numericDate(at: at) ?? writtenDate(at: at) : writtenDate(at: at) ?? numericDate(at: at)
    else { return nil }
    var next = bracket && isMark(date.next, ")") ? date.next + 1 : date.next
    let source = text(index..<next)
    if part == nil, let (_, after) = dayPart(at: next), date.isPossible {
      part = value(next)
      next = after
    }
    guard date.isPossible else {
      return FoundFigure(
        tokens: index..<next, kind: .date, value: nil, english: source,
        flags: [Figure.Flag(.figure, "No calendar has the date \"\(source)\"; it is kept as written.")])
    }
    let check = WeekdayCheck(published: published, style: style)
    let known = part.map { dayParts[$0] }
    let english =
      (known?.early ?? false ? "early " : "") + stated.rawValue + (known.map { " " + $0.english } ?? "")
      + ", " + date.english(style)
    guard let day = date.day else { return nil }
    let full =
      date.year.flatMap { CalendarDate(year: $0, month: date.month, day: day) }
      ?? check.date(day: day, month: date.month)
    let isKnown = date.year != nil || full?.weekday == stated || published != nil
    return FoundFigure(
      tokens: index..<next, kind: .date, value: value(of: date, resolved: full), english: english,
      flags: isKnown ? full.map { flags(of: date, from: $0, stated: stated, check) } ?? [] : [])
  }

  /// "Senin-Rabu, 7-9 Juli 2025", "Sabtu dan Minggu (31/5-1/6)": weekdays with the first and the last day.
  ///
  /// Where the days don't bound the same span as the weekdays do, the whole is closed and nothing is said.
  private func weekdaySpan(at index: Int) -> FoundFigure? {
    guard var list = nextWeekday(after: index + 1) else { return nil }
    var english =
      Weekday.allCases[value(index)].rawValue + list.joint + Weekday.allCases[value(list.at)].rawValue
    // No list has more days than a week, and a longer one must not be read anew from each of its words.
    while list.at < index + 20, let more = nextWeekday(after: list.at + 1) {
      english += more.joint + Weekday.allCases[value(more.at)].rawValue
      list = more
    }
    var at = list.at + 1
    let bracket = isMark(at, "(")
    if bracket || isMark(at, ",") { at += 1 }
    guard continuesLine(at), let first = writtenDate(at: at) ?? numericDate(at: at), let day = first.day
    else {
      return nil
    }
    var last = first
    var shown = first.english(style)
    if let lastDay = first.lastDay {
      (last.day, last.lastDay) = (lastDay, nil)
    } else if let (second, _) = joint(at: first.next),
      let date = writtenDate(at: second) ?? numericDate(at: second)
    {
      last = date
      shown = StatedDate.english(first, date, joint: "-", style)
    }
    let next = bracket && isMark(last.next, ")") ? last.next + 1 : last.next
    let closed = FoundFigure(tokens: index..<next, kind: nil, english: "")
    let check = WeekdayCheck(published: published, style: style)
    guard first.isPossible, last.isPossible, let lastDay = last.day,
      (first.month, day) != (last.month, lastDay)
    else { return closed }
    let year = first.year ?? last.year
    let open = resolved(day, first.month, year, check)
    let end = resolved(lastDay, last.month, last.year ?? year, check)
    guard open.map({ open in end.map { open < $0 } ?? false }) ?? true else { return closed }
    var flags: [Figure.Flag] = []
    if let open { flags += check.flags(open, stated: Weekday.allCases[value(index)]) }
    if let end { flags += check.flags(end, stated: Weekday.allCases[value(list.at)]) }
    return FoundFigure(
      tokens: index..<next, kind: .date,
      value: open.flatMap { open in end.map { open.iso8601 + "/" + $0.iso8601 } },
      english: english + ", " + shown, flags: flags)
  }

  private func resolved(_ day: Int, _ month: Int, _ year: Int?, _ check: WeekdayCheck) -> CalendarDate? {
    guard let year else { return check.date(day: day, month: month) }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The weekday that a dash, "hingga", a comma or "dan" joins to the one before, with the English of the joint.
  private func nextWeekday(after index: Int) -> (at: Int, joint: String)? {
    var (at, english) = (index, "")
    if let (next, dashed) = joint(at: index) {
      (at, english) = (next, dashed ? "-" : " to ")
    } else {
      if isMark(at, ",") { (at, english) = (at + 1, ", ") }
      if says(at, "dan") { (at, english) = (at + 1, " and ") }
    }
    guard at > index, sense(at) == .weekday, continuesLine(index), continuesLine(at), tokens[at].capital
    else {
      return nil
    }
    return (at, english)
  }

  /// What is to be said of a weekday; before several days it can be that of the first or of the last.
  private func flags(
    of date: StatedDate, from first: CalendarDate, stated: Weekday, _ check: WeekdayCheck
  ) -> [Figure.Flag] {
    if let last = date.lastDay,
      CalendarDate(year: first.year, month: first.month, day: last)?.weekday == stated
    {
      return []
    }
    return check.flags(first, stated: stated)
  }

  /// ISO 8601 of a stated date; a day and month alone as `--07-12`.
  private func value(of date: StatedDate, resolved: CalendarDate?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let day = date.day else { return (date.year.map(String.init) ?? "-") + "-" + two(date.month) }
    var text = resolved?.iso8601 ?? "--" + two(date.month) + "-" + two(day)
    if let last = date.lastDay { text += "/" + two(last) }
    return text
  }
}
