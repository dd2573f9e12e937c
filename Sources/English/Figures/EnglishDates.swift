internal import NewsModel

extension EnglishFigureScan {
  /// "12 March 2020", "March 12, 2020", "March 2020", "12/3/2020", "Wednesday, 12 March": the date at a token.
  func date(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    var index = start
    var weekday = 0
    if meaning(index) == .weekday {
      weekday = value(index)
      index += 1
      if isMark(index, ",") { index += 1 }
      if isMark(index, "("), dayAndMonth(index + 1) != nil { index += 1 }
    }
    let calendar = dayAndMonth(index) ?? monthAndDay(index) ?? numericDate(index)
    guard var found = calendar else {
      guard weekday > 0 else { return nil }
      var figure = EnglishFigure(range: tokens[start].range, kind: .date, value: nil)
      figure.weekday = weekday
      return (figure, start + 1)
    }
    found.figure.weekday = weekday
    found.figure.range = TextRange(tokens[start].range.start, tokens[found.next - 1].range.end)
    return found
  }

  /// The year at a token, a comma before it with it.
  private func year(_ start: Int) -> (value: Int, next: Int)? {
    let index = isMark(start, ",") ? start + 1 : start
    guard let year = digits(index, most: 4), year >= 1000,
      !isDash(index + 1) || !isGlued(index + 1),
      index > start || !isMark(start, ",")
    else { return nil }
    return (year, index + 1)
  }

  /// The day of a month at a token, with its ordinal ending: "12", "12th".
  private func day(_ start: Int) -> (value: Int, next: Int)? {
    guard let day = digits(start, most: 2), day > 0 else { return nil }
    return (day, isGlued(start + 1) && isOrdinalEnding(start + 1) ? start + 2 : start + 1)
  }

  func isOrdinalEnding(_ index: Int) -> Bool {
    says(index, EnglishFigureScan.th) || says(index, EnglishFigureScan.st)
      || says(index, EnglishFigureScan.nd)
      || says(index, EnglishFigureScan.rd)
  }

  private func dayAndMonth(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    guard let day = day(start) else { return nil }
    var index = day.next
    if says(index, EnglishFigureScan.of) { index += 1 }
    guard meaning(index) == .month else { return nil }
    return date(day: day.value, month: index, behind: index + 1)
  }

  private func monthAndDay(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    guard meaning(start) == .month else { return nil }
    var index = start + 1
    if isMark(index, "."), isGlued(index) { index += 1 }  // Sept. 12
    if says(index, EnglishFigureScan.the) { index += 1 }
    if let day = day(index) { return date(day: day.value, month: start, behind: day.next) }
    let year = year(start + 1)
    // "May" and "March" alone are months only behind a preposition; as first words they are mostly none.
    let isDoubtful = says(start, EnglishFigureScan.may) || says(start, EnglishFigureScan.march)
    if isDoubtful, year == nil, meaning(start - 1) != .function { return nil }
    return date(day: 0, month: start, behind: start + 1)
  }

  private func date(day: Int, month: Int, behind: Int) -> (figure: EnglishFigure, next: Int) {
    var figure = EnglishFigure(range: tokens[month].range, kind: .date, value: nil)
    figure.day = day
    figure.month = value(month)
    guard let year = year(behind) else { return (figure, behind) }
    figure.value = ExactValue(Int64(year.value))
    return (figure, year.next)
  }

  /// "12/3/2020", "2020-03-12", "12-03-2020": day first unless that can't be.
  private func numericDate(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    guard isNumber(start), isNumber(start + 2), isGlued(start + 1), isGlued(start + 2),
      isMark(start + 1, "/") || isDash(start + 1) || isMark(start + 1, ".")
    else { return nil }
    let hasThird =
      isNumber(start + 4) && slice(start + 4).count != 1 && isGlued(start + 3) && isGlued(start + 4)
      && tokens[start + 3].hash == tokens[start + 1].hash
    guard hasThird || isMark(start + 1, "/"), let one = digits(start, most: 4),
      let two = digits(start + 2, most: 2)
    else { return nil }
    var figure = EnglishFigure(range: tokens[start].range, kind: .date, value: nil)
    if one > 31 {
      guard hasThird, let three = digits(start + 4, most: 2), (1...12).contains(two), (1...31).contains(three)
      else {
        return nil
      }
      (figure.month, figure.day, figure.value) = (two, three, ExactValue(Int64(one)))
      return (figure, start + 5)
    }
    guard (1...31).contains(one), (1...31).contains(two), one <= 12 || two <= 12 else { return nil }
    (figure.day, figure.month) = two <= 12 ? (one, two) : (two, one)
    figure.traits.insert(.inDigits)
    if one <= 12, two <= 12 { figure.traits.insert(.anyOrder) }
    if hasThird, let year = digits(start + 4, most: 4), slice(start + 4).count != 1 {
      figure.value = ExactValue(Int64(year < 50 ? year + 2000 : year < 100 ? year + 1900 : year))
      return (figure, start + 5)
    }
    return (figure, start + 3)
  }

  /// "7:30 p.m.", "7.30 pm", "19:30", "1230 GMT", "seven o'clock", "noon".
  func time(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    var (hour, minute, next) = (0, 0, start)
    var isTime = false
    if meaning(start) == .clock {
      var figure = EnglishFigure(
        range: tokens[start].range, kind: .time, value: ExactValue(Int64(value(start) * 60)))
      figure.traits = [.spelled, .halfOfDay]
      return (figure, start + 1)
    }
    if let number = digits(start, most: 2), isMark(start + 1, ":"), isGlued(start + 1), isGlued(start + 2),
      let more = digits(start + 2, most: 2), slice(start + 2).count == 2
    {
      (hour, minute, next, isTime) = (number, more, start + 3, true)
    } else if isNumber(start), slice(start).count == 5 || slice(start).count == 4,
      let point = slice(start).firstIndex(of: 0x2E), slice(start).endIndex - point == 3,
      let read = EnglishNumeral(slice(start)), let whole = read.value.scaled(by: 2).integer
    {
      (hour, minute, next) = (whole / 100, whole % 100, start + 1)
    } else if let number = digits(start, most: 4), slice(start).count == 4 {
      guard meaning(start + 1) == .zone else { return nil }
      (hour, minute, next, isTime) = (number / 100, number % 100, start + 1, true)
    } else if let number = digits(start, most: 2) {
      (hour, next) = (number, start + 1)
    } else if meaning(start) == .small {
      (hour, next) = (value(start), start + 1)
    } else {
      return nil
    }
    let beforeMeridiem = next
    var isHalfTold = hour > 12 && hour <= 24
    let hasMeridiem = meaning(next) == .meridiem && hour < 100
    if hasMeridiem {
      // "I am": letters of their own after a number only. No clock shows "15 a.m.", which is a slip for another hour.
      isHalfTold = hour <= 12
      if hour <= 12 { hour = hour % 12 + value(next) }
      (next, isTime) = (next + 1, true)
    } else if says(next, EnglishFigureScan.oclock) {
      (next, isTime) = (next + 1, true)
    }
    var hasZone = false
    if meaning(next) == .zone, isTime || beforeMeridiem == next, minute > 0 || isTime {
      (next, isTime, hasZone) = (next + 1, true, true)
    }
    guard isTime, hour <= 24 || hasMeridiem else { return nil }
    var figure = EnglishFigure(
      range: TextRange(tokens[start].range.start, tokens[next - 1].range.end), kind: .time,
      value: ExactValue(Int64((hour <= 24 ? hour % 24 : hour) * 60 + minute)))
    figure.hasZone = hasZone
    if isHalfTold { figure.traits.insert(.halfOfDay) }
    return (figure, next)
  }
}
