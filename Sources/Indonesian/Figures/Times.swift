internal import NewsModel

/// A time of day: hours and minutes, as far as the text tells them.
struct ClockTime {
  var hour: Int
  var minute: Int?
  var next: Int
  var second: Int? = nil

  /// The 12-hour clock: `7.30 p.m.`, `4 p.m.`, `noon`, `midnight`.
  func english(_ style: HouseStyle) -> String {
    if style.clock == .twentyFour { return iso8601 }
    let isFull = minute ?? 0 == 0 && second ?? 0 == 0
    if isFull && hour % 24 == 0 { return "midnight" }
    if isFull && hour == 12 { return "noon" }
    return face(style) + (hour % 24 < 12 ? " a.m." : " p.m.")
  }

  /// What a clock's face shows, which tells no half of the day: `7.30`, `4`; `7:30` in American English.
  func face(_ style: HouseStyle) -> String {
    let minutes = minute ?? 0
    let shown = hour % 12 == 0 ? 12 : hour % 12
    guard minutes > 0 || second ?? 0 > 0 else { return "\(shown)" }
    let mark = style.spelling == .american || style.clock == .twentyFour ? ":" : "."
    return "\(shown)" + mark + two(minutes) + (second.map { mark + two($0) } ?? "")
  }

  /// `19:30`, `19:30:15`.
  var iso8601: String { two(hour) + ":" + two(minute ?? 0) + (second.map { ":" + two($0) } ?? "") }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The same minute in a part of the day; an hour of the 24-hour clock stays. Nil where the two don't agree.
  func placed(in part: DayPart) -> ClockTime? {
    guard hour <= 12 else { return self }
    guard let placed = part.hour(of: hour) else { return nil }
    return ClockTime(hour: placed, minute: minute, next: next, second: second)
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

  /// "19.30", "19:30", "19.30.15", "7", "24.00".
  private func clockTime(at index: Int) -> ClockTime? {
    if let hour = wholeNumber(index, digits: 2) {
      guard hour < 25 else { return nil }
      if isMark(index + 1, ":"), isGlued(index + 1), isGlued(index + 2),
        let minute = wholeNumber(index + 2, digits: 2), minute < 60, hour < 24 || minute == 0
      {
        if isMark(index + 3, ":"), isGlued(index + 3), isGlued(index + 4),
          let second = wholeNumber(index + 4, digits: 2), second < 60
        {
          return ClockTime(hour: hour, minute: minute, next: index + 5, second: second)
        }
        return ClockTime(hour: hour, minute: minute, next: index + 3)
      }
      return ClockTime(hour: hour, next: index + 1)
    }
    guard let parts = numeralParts(index), parts.count == 2 || parts.count == 3, parts[0] < 25, parts[1] < 60,
      parts[0] < 24 || parts.dropFirst().allSatisfy({ $0 == 0 }),
      slice(index).dropFirst(parts[0] < 10 && slice(index).first != 48 ? 2 : 3).prefix(2).count == 2,
      slice(index).count >= 4, slice(index).count <= 8, !slice(index).contains(0x2C)
    else { return nil }
    if parts.count == 3, parts[2] > 59 { return nil }
    return ClockTime(
      hour: parts[0], minute: parts[1], next: index + 1, second: parts.count == 3 ? parts[2] : nil)
  }

  /// "pukul 19.30 WIB", "jam 6 kurang 15", "pukul 16.00 - 01.00 WIB", "pukul 7 malam".
  private func clock(at index: Int) -> FoundFigure? {
    let at = isMark(index + 1, ".") ? index + 2 : index + 1
    guard continuesLine(at) else { return nil }
    if sense(at) == .fraction {
      guard var found = halfTo(at: at) else { return nil }
      found.tokens = index..<found.tokens.upperBound
      return found
    }
    var time: ClockTime
    if let read = clockTime(at: at) {
      time = read
    } else if let (hour, next) = numberWords(at: at), (1...12).contains(hour) {
      time = ClockTime(hour: hour, next: next)
    } else {
      return nil
    }
    if time.minute == nil, sense(time.next) == .minutes { return spoken(time, from: index) }
    return zoned(time, from: index, needsZone: false)
  }

  /// Adds the part of the day, a second time and the zone.
  private func zoned(_ first: ClockTime, from index: Int, needsZone: Bool) -> FoundFigure? {
    var (first, last) = (first, ClockTime?.none)
    var next = first.next
    var part = dayPart(at: next)
    if let part { next = part.next }
    var agrees = true
    if let (joint, _) = joint(at: next) {
      let second = sense(joint) == .clock ? joint + 1 : joint
      if let read = clockTime(at: second), read.minute != nil || first.minute == nil {
        (last, next) = (read, read.next)
        if let end = dayPart(at: next) {
          // "7-9 malam": what stands after the second time is said of both.
          let placed = read.placed(in: end.part)
          (last, agrees, next) = (placed ?? read, placed != nil, end.next)
          part = part ?? end
        } else if part != nil, read.hour <= 12 {
          return nil  // "10 malam hingga 2": the half of the day of the second is not said
        }
      }
    }
    if let part {
      let placed = first.placed(in: part.part)
      (first, agrees) = (placed ?? first, agrees && placed != nil)
    } else if first.minute == nil, last?.minute == nil, sense(next) != .zone,
      max(first.hour, last?.hour ?? 0) <= 12
    {
      // "jam 7": morning or evening is not said.
      guard !needsZone, says(index, "pukul") || says(index, "jam"), sense(next) != .unit else { return nil }
      return FoundFigure(
        tokens: index..<next, kind: .time, value: nil,
        english: first.face(style) + (last.map { " to " + $0.face(style) } ?? "") + " o'clock")
    }
    var english = first.english(style) + (last.map { " to " + $0.english(style) } ?? "")
    if sense(next) == .zone, continuesLine(next), tokens[next].capital {
      english += " " + zones[value(next)].full
      next += 1
    } else if says(next, "waktu"), says(next + 1, "setempat") {
      english += " local time"
      next += 2
    } else if needsZone {
      return nil
    }
    guard agrees else { return contradiction(index..<next) }
    return FoundFigure(
      tokens: index..<next, kind: .time, value: first.iso8601 + (last.map { "/" + $0.iso8601 } ?? ""),
      english: english)
  }

  /// "pukul 5 malam": an hour that its part of the day does not have.
  private func contradiction(_ tokens: Range<Int>) -> FoundFigure {
    let source = text(tokens)
    let flag = "The hour and the part of the day in \"\(source)\" do not agree; it is kept as written."
    return FoundFigure(
      tokens: tokens, kind: .time, value: nil, english: source, flags: [Figure.Flag(.figure, flag)])
  }

  /// The part of the day at a token, and the token after it.
  func dayPart(at index: Int) -> (part: DayPart, next: Int)? {
    guard sense(index) == .dayPart, continuesLine(index) else { return nil }
    let next = value(index) == 0 && says(index + 1, "hari") ? index + 2 : index + 1
    return (dayParts[value(index)], next)
  }

  /// "Rabu dini hari WIB", "Sabtu malam".
  private func partOfDay(at index: Int) -> FoundFigure? {
    guard let (part, after) = dayPart(at: index + 1), tokens[index].capital else { return nil }
    var next = after
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
    guard sense(last) == .zone,
      !mentioned.insert(value(last)).inserted || style.zones == .initials
    else { return found.english }
    let zone = zones[value(last)]
    guard found.english.hasSuffix(zone.full) else { return found.english }
    return found.english.dropLast(zone.full.count) + zone.short
  }
}
