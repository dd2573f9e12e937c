internal import NewsModel

// Days told from the article's day: resolved where that is known, else only translated.

extension FigureScan {
  /// "kemarin", "tadi malam", "pekan lalu", "Senin depan", "hari ini".
  func relativeDate(at index: Int) -> FoundFigure? {
    guard continuesLine(index + 1) || sense(index) == .relativeDay, let told = told(at: index) else {
      return sense(index) == .hijriMonth ? hijri(at: index, day: nil) : nil
    }
    return FoundFigure(
      tokens: index..<told.next, kind: .date, value: told.value,
      english: sense(index) != .weekday || opensSentence(index)
        ? cased(told.english, as: index) : told.english)
  }

  /// What a relative date means: its English with the days it resolves to, ISO 8601, the token after it.
  private typealias Told = (english: String, value: String?, next: Int)

  private func told(at index: Int) -> Told? {
    switch sense(index) {
    case .relativeDay: return relativeDay(at: index)
    case .tense: return partOfToday(part: index + 1, pointer: index, next: index + 2)
    case .dayPart:
      let pointer = index + (value(index) == 0 && says(index + 1, "hari") ? 2 : 1)
      return partOfToday(part: index, pointer: pointer, next: pointer + 1)
    case .unit: return period(at: index)
    case .weekday:
      if spells(index, "minggu") || opensSentence(index) && says(index, "minggu") {
        return period(at: index)
      }
      return weekday(at: index)
    default: return nil
    }
  }

  private func day(_ offset: Int) -> CalendarDate? {
    published.map { CalendarDate(daysSince1970: $0.daysSince1970 + offset) }
  }

  private func resolved(_ english: String, _ day: CalendarDate?, _ next: Int) -> Told {
    guard let day else { return (english, nil, next) }
    // News English names the day of the week; "last Monday" names it already.
    let weekday = day.weekday.rawValue
    let named = english.split(separator: " ").contains { $0 == weekday } ? "" : weekday + ", "
    return (english + " (\(named)\(day.english(style)))", day.iso8601, next)
  }

  /// "kemarin", "kemarin lusa", "besok pagi", "esok hari".
  private func relativeDay(at index: Int) -> Told? {
    let (_, days, english) = relativeDays[value(index)]
    if days == -1, isWord(index + 1), says(index + 1, "lusa") {
      return resolved("the day before yesterday", day(-2), index + 2)
    }
    if says(index, "esok"), says(index + 1, "hari") { return resolved(english, day(days), index + 2) }
    guard abs(days) == 1, !says(index, "semalam"), let (part, next) = dayPart(at: index + 1) else {
      return resolved(english, day(days), index + 1)
    }
    if part.early { return resolved("early " + english, day(days), next) }
    if part.word == "malam", days < 0 { return resolved("last night", day(days), next) }
    return resolved(english + " " + part.english, day(days), next)
  }

  /// "tadi malam", "nanti sore", "malam ini", "pagi tadi".
  private func partOfToday(part: Int, pointer: Int, next: Int) -> Told? {
    guard continuesLine(max(part, pointer)), sense(part) == .dayPart else { return nil }
    let known = dayParts[value(part)]
    let next = max(next, part + (value(part) == 0 && says(part + 1, "hari") ? 2 : 1))
    let past = sense(pointer) == .tense && value(pointer) == 0
    guard past || sense(pointer) == .tense || says(pointer, "ini") else { return nil }
    if known.word == "malam" {
      return past ? resolved("last night", day(-1), next) : resolved("tonight", day(0), next)
    }
    if known.early { return resolved("early this morning", day(0), next) }
    if known.word == "subuh" { return resolved("at dawn today", day(0), next) }
    return resolved("this " + known.english, day(0), next)
  }

  /// -1, 0, 1 for "lalu", "ini", "depan" and their like, and the token after.
  func direction(at index: Int) -> (offset: Int, next: Int)? {
    guard continuesLine(index), isWord(index) else { return nil }
    if says(index, "ini") { return (0, index + 1) }
    if says(index, "lalu") { return says(index + 1, "lintas") ? nil : (-1, index + 1) }
    if says(index, "silam") || says(index, "kemarin") { return (-1, index + 1) }
    if says(index, "depan") || says(index, "mendatang") { return (1, index + 1) }
    if says(index, "ke"), says(index + 1, "depan") { return (1, index + 2) }
    guard says(index, "yang") else { return nil }
    if says(index + 1, "lalu") { return (-1, index + 2) }
    return says(index + 1, "akan") && says(index + 2, "datang") ? (1, index + 3) : nil
  }

  /// "hari ini", "pekan lalu", "bulan depan", "tahun ini".
  private func period(at index: Int) -> Told? {
    guard let (offset, next) = direction(at: index + 1) else { return nil }
    let told = ["last ", "this ", "next "][offset + 1]
    if isUnit(index, UnitIndex.day) {
      return offset == 0 ? resolved("today", day(0), next) : nil
    }
    if isUnit(index, UnitIndex.month) {
      guard let published else { return (told + "month", nil, next) }
      let months = published.year * 12 + published.month - 1 + offset
      guard let first = CalendarDate(year: months / 12, month: months % 12 + 1, day: 1) else { return nil }
      return (
        told + "month (\(CalendarDate.monthNames[first.month - 1]) \(first.year))",
        String(first.iso8601.prefix(7)), next
      )
    }
    if isUnit(index, UnitIndex.year) {
      guard let published else { return (told + "year", nil, next) }
      return (told + "year (\(published.year + offset))", "\(published.year + offset)", next)
    }
    if isUnit(index, UnitIndex.century) { return (told + "century", nil, next) }
    if isUnit(index, UnitIndex.decade) { return (told + "decade", nil, next) }
    guard isUnit(index, UnitIndex.week) || sense(index) == .weekday else { return nil }
    guard let (first, last) = week(offset) else { return (told + "week", nil, next) }
    return (
      told + "week (\(StatedDate.english(first, last, style)))", first.iso8601 + "/" + last.iso8601, next
    )
  }

  /// Monday and Sunday of the week so many weeks ahead.
  private func week(_ offset: Int) -> (CalendarDate, CalendarDate)? {
    guard let published else { return nil }
    let monday = published.daysSince1970 - published.weekday.number + 7 * offset
    return (CalendarDate(daysSince1970: monday), CalendarDate(daysSince1970: monday + 6))
  }

  /// "Senin lalu", "Sabtu pekan depan", "Rabu malam nanti".
  private func weekday(at index: Int) -> Told? {
    guard tokens[index].capital else { return nil }
    let stated = Weekday.allCases[value(index)]
    var at = index + 1
    var name = stated.rawValue
    if let (part, next) = dayPart(at: at) {
      (name, at) = ((part.early ? "early " : "") + name + " " + part.english, next)
    }
    guard continuesLine(at), isWord(at) else { return nil }
    if isUnit(at, UnitIndex.week) || spells(at, "minggu"), let (offset, next) = direction(at: at + 1) {
      return resolved(
        name + [" last week", " this week", " next week"][offset + 1],
        week(offset).map { CalendarDate(daysSince1970: $0.0.daysSince1970 + stated.number) }, next)
    }
    if says(at, "besok") { return resolved("tomorrow, " + name, day(1), at + 1) }
    let offset: Int
    var next = at + 1
    if sense(at) == .tense, value(at) == 1 {
      offset = 1
    } else if let (found, after) = direction(at: at), sense(at) != .ke {
      (offset, next) = (found, after)
    } else {
      return nil
    }
    let told = sense(at) == .tense ? "" : ["last ", "this ", "next "][offset + 1]
    return resolved(told + name, nearest(stated, offset), next)
  }

  /// The last such weekday before the article's day, the one of its week, or the first after it.
  private func nearest(_ weekday: Weekday, _ offset: Int) -> CalendarDate? {
    guard let published else { return nil }
    if offset == 0 { return week(0).map { CalendarDate(daysSince1970: $0.0.daysSince1970 + weekday.number) } }
    let distance = (weekday.number - published.weekday.number + 7) % 7
    let days = offset > 0 ? (distance == 0 ? 7 : distance) : (distance == 0 ? -7 : distance - 7)
    return day(days)
  }

  /// "beberapa tahun lalu", "beberapa hari terakhir".
  func several(at index: Int) -> FoundFigure? {
    guard sense(index) == .several, let (unit, next) = timeUnit(at: index + 1),
      let (english, end) = told("several " + unit.many, one: nil, unit: unit, at: next)
    else { return nil }
    return FoundFigure(
      tokens: index..<end, kind: .duration, value: nil, unit: unit.one, precision: .about,
      english: cased(english, as: index))
  }

  /// The unit of time at a token.
  func timeUnit(at index: Int) -> (unit: (one: String, many: String), next: Int)? {
    guard continuesLine(index) else { return nil }
    if spells(index, "minggu") { return (("week", "weeks"), index + 1) }
    if says(index, "jam") { return (("hour", "hours"), index + 1) }
    guard sense(index) == .unit, value(index) <= UnitIndex.decade else { return nil }
    return ((units[value(index)].one, units[value(index)].many), index + 1)
  }

  /// What "lalu", "terakhir", "mendatang" behind a length of time make of it; `one` where it is one of its unit.
  func told(
    _ english: String, one: Bool?, unit: (one: String, many: String), at index: Int
  ) -> (english: String, next: Int)? {
    guard continuesLine(index), isWord(index) else { return nil }
    let bare = one == true ? unit.one : english
    if says(index, "terakhir") { return ("past " + bare, index + 1) }
    if says(index, "sekali") {
      return (
        one == true ? "once " + (bare == "hour" ? "an " : "a ") + bare : "once every " + english, index + 1
      )
    }
    if says(index, "kemudian") { return (english + " later", index + 1) }
    if says(index, "lagi") {
      if isLonger(before: index) { return ("another " + bare, index + 1) }
      return (english + " from now", index + 1)
    }
    if says(index, "belakangan") {
      return ("past " + bare, says(index + 1, "ini") ? index + 2 : index + 1)
    }
    guard let (offset, next) = direction(at: index), offset != 0, !says(index, "kemarin"),
      !says(index, "depan")
    else { return nil }
    return (offset < 0 ? english + " ago" : "next " + bare, next)
  }

  /// Whether "lagi" behind a length of time adds it to one that runs ("butuh dua hari lagi"), and does not tell a
  /// day ahead ("dibuka dua hari lagi").
  private func isLonger(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { isWord($0) && lengthening.contains(text($0).lowercased()) }
  }

  /// "1 Muharram 1446 H", "10 Ramadan", "Syawal 1445 Hijriah".
  func hijri(at index: Int, day: Int?) -> FoundFigure? {
    let month = day == nil ? index : index + 1
    guard sense(month) == .hijriMonth, continuesLine(month) || day == nil else { return nil }
    var english = hijriMonths[value(month)].english
    var next = month + 1
    if let year = yearNumber(next), year < 1900 {
      english += " \(year)"
      next += 1
      if spells(next, "H") || says(next, "hijriah") || says(next, "hijriyah") { next += 1 }
      english += " AH"
    } else if day == nil || !tokens[month].capital {
      return nil
    }
    return FoundFigure(
      tokens: index..<next, kind: .date, value: nil, english: (day.map { "\($0) " } ?? "") + english)
  }

  /// "H-7", "H+3": so many days before or after a day that the text names.
  func countedDay(at index: Int) -> FoundFigure? {
    guard spells(index, "H"), isGlued(index + 1), isMark(index + 1, "-") || isMark(index + 1, "+"),
      isGlued(index + 2), let days = wholeNumber(index + 2, digits: 2), days > 0
    else { return nil }
    let before = isMark(index + 1, "-")
    let words = days == 1 ? "the day" : (days <= 10 ? englishWords(days) : "\(days)") + " days"
    return FoundFigure(
      tokens: index..<index + 3, kind: .date, value: (before ? "-" : "+") + "\(days)", unit: "day",
      english: words + (before ? " before" : " after"))
  }
}

extension Weekday {
  /// 0 for Monday to 6 for Sunday.
  var number: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}
