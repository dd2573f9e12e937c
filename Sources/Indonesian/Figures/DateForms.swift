internal import NewsModel

// Dates without a weekday: written, numeric, months, years, eras.

extension FigureScan {
  /// "7-8 Desember 2019", "30 Agustus-1 September 2019", "20/6/2024", "(12/7)".
  func plainDate(at index: Int) -> FoundFigure? {
    if let first = writtenDate(at: index) {
      if let (next, dashed) = joint(at: first.next), let last = writtenDate(at: next) {
        let english = StatedDate.english(first, last, joint: dashed ? "-" : " to ", style)
        return FoundFigure(
          tokens: index..<last.next, kind: .date, value: interval(first, last), english: english)
      }
      return found(first, from: index, to: first.next)
    }
    let bracket = isMark(index, "(")
    let at = bracket ? index + 1 : index
    guard let date = numericDate(at: at), date.isPossible, date.year != nil || bracket else { return nil }
    if bracket { guard isMark(date.next, ")"), isGlued(date.next) else { return nil } }
    return found(date, from: at, to: date.next)
  }

  /// ISO 8601 of the days from one date to another; the year that one lacks is the other's.
  private func interval(_ first: StatedDate, _ last: StatedDate) -> String? {
    let check = WeekdayCheck(published: published, style: style)
    guard let day = first.day, let lastDay = last.day else { return nil }
    let year = last.year ?? check.date(day: lastDay, month: last.month)?.year
    guard let year, let end = CalendarDate(year: year, month: last.month, day: lastDay) else { return nil }
    let opening = first.year ?? (first.month > last.month ? year - 1 : year)
    guard let start = CalendarDate(year: opening, month: first.month, day: day), start < end else {
      return nil
    }
    return start.iso8601 + "/" + end.iso8601
  }

  private func found(_ date: StatedDate, from: Int, to: Int) -> FoundFigure {
    guard date.isPossible else {
      let source = text(from..<to)
      return FoundFigure(
        tokens: from..<to, kind: .date, value: nil, english: source,
        flags: [Figure.Flag(.figure, "No calendar has the date \"\(source)\"; it is kept as written.")])
    }
    let check = WeekdayCheck(published: published, style: style)
    let day = date.day ?? 1
    let full =
      date.year.map { CalendarDate(year: $0, month: date.month, day: day) }
      ?? check.date(day: day, month: date.month)
    var value = full?.iso8601
    if let last = date.lastDay, let year = full?.year,
      let end = CalendarDate(year: year, month: date.month, day: last)
    {
      value = (value ?? "") + "/" + end.iso8601
    }
    return FoundFigure(
      tokens: from..<to, kind: .date, value: value, english: date.english(style),
      flags: date.year.flatMap(check.impossibleYear).map { [$0] } ?? [])
  }

  /// "Juni 2024"; a month alone is a plain word.
  func monthDate(at index: Int) -> FoundFigure? {
    guard sense(index) == .month, tokens[index].capital else { return nil }
    let year = yearNumber(index + 1)
    let first = StatedDate(month: value(index), year: year, next: index + (year == nil ? 1 : 2))
    // "Juli-September 2024", "Desember 2023 hingga Maret 2024".
    if let (at, dashed) = joint(at: first.next), sense(at) == .month, tokens[at].capital, continuesLine(at) {
      let lastYear = yearNumber(at + 1)
      let last = StatedDate(month: value(at), year: lastYear, next: at + (lastYear == nil ? 1 : 2))
      guard year == nil || lastYear != nil else { return nil }
      return FoundFigure(
        tokens: index..<last.next, kind: .date,
        value: lastYear.map {
          StatedDate.iso8601($0 - (year == nil && first.month > last.month ? 1 : 0), first.month, year: year)
            + "/" + StatedDate.iso8601($0, last.month)
        },
        english: StatedDate.english(first, last, joint: dashed ? "-" : " to ", style))
    }
    guard let year else {
      guard let (offset, next) = direction(at: index + 1), !says(index + 1, "ke") else { return nil }
      return FoundFigure(
        tokens: index..<next, kind: .date, value: nil,
        english: ["last ", "this ", "next "][offset + 1] + first.english(style))
    }
    return FoundFigure(
      tokens: index..<index + 2, kind: .date, value: StatedDate.iso8601(year, first.month),
      english: first.english(style))
  }

  /// "awal tahun ini", "akhir pekan lalu", "sejak kemarin".
  private func hedgedRelative(_ word: String, at index: Int) -> FoundFigure? {
    guard continuesLine(index + 1), let found = relativeDate(at: index + 1) else { return nil }
    var english = word + " " + found.english
    if word == "late", found.english.contains("week") {
      english = found.english.replacing("week", with: "weekend")
      if let bracket = english.firstIndex(of: "(") { english = String(english[..<bracket].dropLast()) }
    } else if word == "mid" {
      english = "the middle of " + found.english
    }
    return FoundFigure(
      tokens: index..<found.tokens.upperBound, kind: .date,
      value: word == "since" || word == "as of" ? found.value : nil, english: cased(english, as: index))
  }

  /// "awal Januari 2020", "per September 2025", "sejak 2019", "akhir tahun 2024".
  func hedgedDate(at index: Int) -> FoundFigure? {
    guard continuesLine(index + 1) else { return nil }
    let word = sense(index) == .per ? "as of" : dateHedges[value(index)].english
    let joint = word == "mid" ? "-" : " "
    let named = isUnit(index + 1, UnitIndex.year) || isUnit(index + 1, UnitIndex.decade) ? 2 : 1
    if word != "as of", let year = commonYear(index + named), year % 10 == 0, isMark(index + named + 1, "-"),
      isSpecial(index + named + 2, .an)
    {
      return FoundFigure(
        tokens: index..<index + named + 3, kind: .date, value: nil,
        english: cased(word + (word == "since" ? " the " : joint) + "\(year)s", as: index))
    }
    if let found = hedgedRelative(word, at: index) { return found }
    if let found = monthDate(at: index + 1) ?? plainDate(at: index + 1) {
      return FoundFigure(
        tokens: index..<found.tokens.upperBound, kind: .date,
        value: word == "since" || word == "as of" ? found.value : nil,
        english: cased(word + joint + found.english, as: index), flags: found.flags)
    }
    if sense(index + 1) == .month, tokens[index + 1].capital, word != "as of" {
      return FoundFigure(
        tokens: index..<index + 2, kind: .date, value: nil,
        english: cased(word + joint + CalendarDate.monthNames[value(index + 1) - 1], as: index))
    }
    let at = isUnit(index + 1, UnitIndex.year) ? index + 2 : index + 1
    guard let year = commonYear(at), word != "as of" || at == index + 2 else { return nil }
    return FoundFigure(
      tokens: index..<at + 1, kind: .date, value: nil, english: cased(word + joint + String(year), as: index))
  }

  /// A year that stands alone: "2024", "2025-2029"; not where something is counted.
  func year(at index: Int) -> FoundFigure? {
    var start = index
    if isUnit(index, UnitIndex.year), continuesLine(index + 1) { start = index + 1 }
    guard let year = commonYear(start) ?? (start > index ? namedYear(start) : nil) else {
      return decadeOfCentury(at: index)
    }
    if let (next, dashed) = joint(at: start + 1), let last = commonYear(next), last > year {
      return FoundFigure(
        tokens: start..<next + 1, kind: .date, value: "\(year)/\(last)",
        english: "\(year)\(dashed ? "-" : " to ")\(last)")
    }
    if isMark(start + 1, "/"), isGlued(start + 1), let last = commonYear(start + 2), last == year + 1 {
      return FoundFigure(
        tokens: start..<start + 3, kind: .date, value: "\(year)/\(last)", english: "\(year)/\(last)")
    }
    // A season: "2017/18".
    if isMark(start + 1, "/"), isGlued(start + 1), isGlued(start + 2),
      wholeNumber(start + 2, digits: 2) == (year + 1) % 100
    {
      return FoundFigure(
        tokens: start..<start + 3, kind: .date, value: "\(year)/\(year + 1)", english: text(start..<start + 3)
      )
    }
    switch sense(start + 1) {
    case .unit, .scale, .counter, .people, .percent, .currencyAfter, .times: return nil
    default: break
    }
    if isMark(start + 1, "%") || isMark(start + 1, "-"), isGlued(start + 1) { return nil }
    return FoundFigure(tokens: start..<start + 1, kind: .date, value: "\(year)", english: "\(year)")
  }

  /// A numeral between 1900 and 2100 that stands free.
  private func commonYear(_ index: Int) -> Int? {
    guard let year = wholeNumber(index, digits: 4), (1900...2100).contains(year) else { return nil }
    return year
  }

  /// A numeral between 1000 and 2999 that "tahun" before it makes a year ("tahun 1895").
  private func namedYear(_ index: Int) -> Int? {
    guard let year = wholeNumber(index, digits: 4), (1000...2999).contains(year) else { return nil }
    return year
  }

  /// "tahun 80-an": the 1980s.
  private func decadeOfCentury(at index: Int) -> FoundFigure? {
    guard isUnit(index, UnitIndex.year) || isUnit(index, UnitIndex.decade),
      let decade = wholeNumber(index + 1, digits: 2), decade % 10 == 0,
      decade > 20,
      isMark(index + 2, "-"), isSpecial(index + 3, .an)
    else { return nil }
    return FoundFigure(tokens: index + 1..<index + 4, kind: .date, value: nil, english: "19\(decade)s")
  }

  /// "1446 H/2025 M", "750-1517 M", "600 SM".
  func era(at index: Int) -> FoundFigure? {
    guard let first = wholeNumber(index, digits: 4) else { return nil }
    var last: Int?
    var at = index + 1
    if let (next, _) = joint(at: at), let second = wholeNumber(next, digits: 4) {
      last = second
      at = next + 1
    }
    guard continuesLine(at), let (word, next) = eraWord(at, year: first) else { return nil }
    let english = String(first) + (last.map { "-\($0)" } ?? "") + " " + word
    if isMark(next, "/"), let second = wholeNumber(next + 1, digits: 4),
      let (other, end) = eraWord(next + 2, year: second)
    {
      return FoundFigure(
        tokens: index..<end, kind: .date, value: nil, english: english + "/\(second) " + other)
    }
    return FoundFigure(tokens: index..<next, kind: .date, value: nil, english: english)
  }

  /// The letters of an era; "M" only after a number that can be a year.
  private func eraWord(_ index: Int, year: Int) -> (english: String, next: Int)? {
    guard isWord(index) else { return nil }
    if spells(index, "SM") { return ("BC", index + 1) }
    if spells(index, "Masehi") || says(index, "masehi") { return ("AD", index + 1) }
    if says(index, "hijriah") || says(index, "hijriyah") { return ("AH", index + 1) }
    guard year > 99, !isGlued(index) else { return nil }
    if spells(index, "M") { return ("AD", index + 1) }
    return spells(index, "H") ? ("AH", index + 1) : nil
  }
}
