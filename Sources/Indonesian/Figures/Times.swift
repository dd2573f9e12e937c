internal import NewsModel

/// A time of day: hours and minutes, as far as the text tells them.
struct ClockTime {
  var hour: Int
  var minute: Int?
  var next: Int

  /// The 12-hour clock: `7.30 p.m.`, `4 p.m.`, `noon`, `midnight`.
  var english: String {
    let minutes = minute ?? 0
    if minutes == 0 && hour % 24 == 0 { return "midnight" }
    if minutes == 0 && hour == 12 { return "noon" }
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return "\(shown)" + (minutes > 0 ? ".\(minutes < 10 ? "0" : "")\(minutes)" : "")
      + (hour % 24 < 12 ? " a.m." : " p.m.")
  }

  /// `19:30`.
  var iso8601: String {
    let minutes = minute ?? 0
    return "\(hour < 10 ? "0" : "")\(hour):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}

extension FigureScan {
  /// The time of day that begins with a token.
  func time(at index: Int) -> FoundFigure? {
    switch sense(index) {
    case .clock: return clock(at: index)
    case .weekday: return partOfDay(at: index)
    case .fraction: return halfTo(at: index)
    default:
      // A bare "19.30 WIB": only the zone tells that it is a time.
      guard isNumeral(index), let time = clockTime(at: index), time.minute != nil else { return nil }
      return zoned(time, from: index, needsZone: true)
    }
  }

  /// "19.30", "19:30", "19.30.15", "7".
  private func clockTime(at index: Int) -> ClockTime? {
    if let hour = wholeNumber(index, digits: 2) {
      guard hour < 25 else { return nil }
      if isMark(index + 1, ":"), isGlued(index + 1), isGlued(index + 2),
        let minute = wholeNumber(index + 2, digits: 2), minute < 60
      {
        return ClockTime(hour: hour, minute: minute, next: index + 3)
      }
      return ClockTime(hour: hour, next: index + 1)
    }
    guard let parts = numeralParts(index), parts.count == 2 || parts.count == 3, parts[0] < 25, parts[1] < 60,
      slice(index).dropFirst(parts[0] < 10 && slice(index).first != 48 ? 2 : 3).prefix(2).count == 2,
      slice(index).count >= 4, slice(index).count <= 8, !slice(index).contains(0x2C)
    else { return nil }
    return ClockTime(hour: parts[0], minute: parts[1], next: index + 1)
  }

  /// "pukul 19.30 WIB", "jam 6 kurang 15", "pukul 16.00 - 01.00 WIB", "pukul 7 malam".
  private func clock(at index: Int) -> FoundFigure? {
    let at = isMark(index + 1, ".") ? index + 2 : index + 1
    guard continuesLine(at) else { return nil }
    if sense(at) == .fraction { return halfTo(at: at).map { found in moved(found, to: index) } }
    var time: ClockTime
    if let read = clockTime(at: at) {
      time = read
    } else if let (hour, next) = numberWords(at: at), (1...12).contains(hour) {
      time = ClockTime(hour: hour, next: next)
    } else {
      return nil
    }
    if time.minute == nil, sense(time.next) == .minutes, let minutes = wholeNumber(time.next + 1, digits: 2),
      minutes < 60
    {
      return spoken(time, minutes: minutes, from: index)
    }
    return zoned(time, from: index, needsZone: false)
  }

  private func moved(_ found: FoundFigure, to index: Int) -> FoundFigure {
    var found = found
    found.tokens = index..<found.tokens.upperBound
    return found
  }

  /// "jam 6 kurang 15": said to or past the hour, without a part of the day.
  private func spoken(_ time: ClockTime, minutes: Int, from index: Int) -> FoundFigure? {
    let before = value(time.next) < 0
    let next = says(time.next + 2, "menit") ? time.next + 3 : time.next + 2
    if minutes == 15 {
      let english =
        "quarter " + (before ? "to " : "past ") + englishWords(time.hour % 12 == 0 ? 12 : time.hour % 12)
      return FoundFigure(tokens: index..<next, kind: .time, value: nil, english: english)
    }
    let total = time.hour * 60 + (before ? -minutes : minutes)
    guard total > 0 else { return nil }
    return FoundFigure(
      tokens: index..<next, kind: .time, value: nil,
      english: "\(total / 60).\(total % 60 < 10 ? "0" : "")\(total % 60)")
  }

  /// "setengah 9 (pagi)": half an hour before the hour.
  private func halfTo(at index: Int) -> FoundFigure? {
    guard says(index, "setengah"), continuesLine(index + 1) else { return nil }
    var hour: Int
    var next: Int
    if let digits = wholeNumber(index + 1, digits: 2) {
      (hour, next) = (digits, index + 2)
    } else if let (words, after) = numberWords(at: index + 1), sense(index - 1) == .clock {
      (hour, next) = (words, after)
    } else {
      return nil
    }
    guard (1...12).contains(hour) else { return nil }
    hour = hour == 1 ? 12 : hour - 1
    let bracket = isMark(next, "(")
    guard let part = dayPart(at: bracket ? next + 1 : next) else {
      guard sense(index - 1) == .clock else { return nil }
      return FoundFigure(tokens: index..<next, kind: .time, value: nil, english: "\(hour).30")
    }
    next = bracket && isMark(part.next, ")") ? part.next + 1 : part.next
    let time = ClockTime(hour: part.hour(hour), minute: 30, next: next)
    return FoundFigure(tokens: index..<next, kind: .time, value: time.iso8601, english: time.english)
  }

  /// Adds a second time, the zone and the part of the day.
  private func zoned(_ first: ClockTime, from index: Int, needsZone: Bool) -> FoundFigure? {
    var first = first
    var last: ClockTime?
    var next = first.next
    if let (joint, _) = joint(at: next) {
      let second = sense(joint) == .clock ? joint + 1 : joint
      if let read = clockTime(at: second), read.minute != nil || first.minute == nil {
        (last, next) = (read, read.next)
      }
    }
    if let part = dayPart(at: next), last == nil, first.hour <= 12 {
      first.hour = part.hour(first.hour)
      next = part.next
    } else if first.minute == nil, last == nil, sense(next) != .zone, first.hour <= 12 {
      // "jam 7": morning or evening is not said.
      guard !needsZone, says(index, "pukul") || says(index, "jam"), sense(next) != .unit else { return nil }
      return FoundFigure(tokens: index..<next, kind: .time, value: nil, english: "\(first.hour) o'clock")
    }
    var english = first.english + (last.map { " to " + $0.english } ?? "")
    if sense(next) == .zone, continuesLine(next), tokens[next].capital {
      english += " " + zones[value(next)].full
      next += 1
    } else if says(next, "waktu"), says(next + 1, "setempat") {
      english += " local time"
      next += 2
    } else if needsZone {
      return nil
    }
    return FoundFigure(
      tokens: index..<next, kind: .time, value: first.iso8601 + (last.map { "/" + $0.iso8601 } ?? ""),
      english: english)
  }

  /// The part of the day at a token, and the hour of the 24-hour clock that it makes of one of the 12-hour clock.
  private func dayPart(at index: Int) -> (hour: (Int) -> Int, next: Int)? {
    guard sense(index) == .dayPart, continuesLine(index) else { return nil }
    let hours = dayParts[value(index)].hours
    let next = value(index) == 0 && says(index + 1, "hari") ? index + 2 : index + 1
    return (
      { hour in hour < 12 && hours.contains(hour + 12) && !hours.contains(hour) ? hour + 12 : hour }, next
    )
  }

  /// "Rabu dini hari WIB", "Sabtu malam".
  private func partOfDay(at index: Int) -> FoundFigure? {
    guard sense(index + 1) == .dayPart, continuesLine(index + 1), tokens[index].capital else { return nil }
    let part = dayParts[value(index + 1)]
    var next = value(index + 1) == 0 && says(index + 2, "hari") ? index + 3 : index + 2
    var english = (part.early ? "early " : "") + Weekday.allCases[value(index)].rawValue + " " + part.english
    if sense(next) == .zone, continuesLine(next) {
      english += ", " + zones[value(next)].full
      next += 1
    }
    return FoundFigure(tokens: index..<next, kind: .time, value: nil, english: english)
  }

  /// A time's English with its zone in full at first mention, as initials later.
  func shorteningZone(in found: FoundFigure, mentioned: inout Set<Int>) -> String {
    let last = found.tokens.upperBound - 1
    guard sense(last) == .zone, !mentioned.insert(value(last)).inserted else { return found.english }
    let zone = zones[value(last)]
    guard found.english.hasSuffix(zone.full) else { return found.english }
    return found.english.dropLast(zone.full.count) + zone.short
  }
}
