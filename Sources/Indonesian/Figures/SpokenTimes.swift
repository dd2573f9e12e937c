internal import NewsModel

// Times as people say them: so many minutes to or past the hour, and half to the hour.

extension FigureScan {
  /// "jam 6 kurang 15", "jam tujuh lewat sepuluh menit": said to or past the hour, without a part of the day.
  func spoken(_ time: ClockTime, from index: Int) -> FoundFigure? {
    let at = time.next + 1
    var minutes: Int
    var next: Int
    if let digits = wholeNumber(at, digits: 2) {
      (minutes, next) = (digits, at + 1)
    } else if let (words, after) = numberWords(at: at) {
      (minutes, next) = (words, after)
    } else {
      return nil
    }
    guard (1..<60).contains(minutes), time.hour <= 12, continuesLine(at) else { return nil }
    let before = value(time.next) < 0
    if says(next, "menit") { next += 1 }
    if minutes == 15 {
      let hour = englishWords(time.hour % 12 == 0 ? 12 : time.hour % 12)
      return FoundFigure(
        tokens: index..<next, kind: .time, value: nil,
        english: "quarter " + (before ? "to " : "past ") + hour)
    }
    let total = (time.hour * 60 + (before ? -minutes : minutes) + 720) % 720
    return FoundFigure(
      tokens: index..<next, kind: .time, value: nil,
      english: ClockTime(hour: total / 60, minute: total % 60, next: next).face(style))
  }

  /// "setengah 9 (pagi)": half an hour before the hour.
  func halfTo(at index: Int) -> FoundFigure? {
    guard says(index, "setengah"), continuesLine(index + 1) else { return nil }
    var hour: Int
    var next: Int
    if let digits = wholeNumber(index + 1, digits: 2) {
      (hour, next) = (digits, index + 2)
    } else if let (words, after) = numberWords(at: index + 1),
      sense(index - 1) == .clock || dayPart(at: after) != nil
    {
      (hour, next) = (words, after)
    } else {
      return nil
    }
    guard (1...12).contains(hour) else { return nil }
    hour = hour == 1 ? 12 : hour - 1
    let bracket = isMark(next, "(")
    guard let (part, after) = dayPart(at: bracket ? next + 1 : next), let placed = part.hour(of: hour) else {
      guard sense(index - 1) == .clock else { return nil }
      return FoundFigure(
        tokens: index..<next, kind: .time, value: nil,
        english: ClockTime(hour: hour, minute: 30, next: next).face(style))
    }
    next = bracket && isMark(after, ")") ? after + 1 : after
    let time = ClockTime(hour: placed, minute: 30, next: next)
    return FoundFigure(tokens: index..<next, kind: .time, value: time.iso8601, english: time.english(style))
  }
}
