internal import NewsModel

// Units after a number, alone and as rates ("m3/detik"), durations, and products ("3 x 24 jam").

/// The letters of ISO 8601 for the lengths of `durationSize`.
private let isoUnits = ["S", "M", "H", "D", "M", "Y"]

extension FigureScan {
  /// A number with its unit: "2,5 hektare", "2.500 m2", "2 jam 30 menit".
  func unit(_ span: Span, at index: Int) -> FoundFigure? {
    let unit = span.next
    // Most numbers have no unit; only where one stands is it worth writing the number out.
    guard canBeUnit(unit), continuesLine(unit),
      let (words, next) = unitWords(at: unit, one: span.last == nil && span.first.plain == "1")
    else { return nil }
    let name = unitWords(at: unit, one: true)?.words
    var english = (span.approximate ? "about " : "") + rendering(span) + " " + words
    let time = timeUnit(at: unit)
    if let time, time.next == next,
      let (told, end) = told(english, one: span.plain == "1", unit: time.unit, at: next)
    {
      return dated(
        FoundFigure(
          tokens: index..<end, kind: .duration, value: span.plain, unit: name, precision: span.precision,
          english: told, flags: span.flags))
    }
    if words == "SR" || says(next, "richter") {
      return FoundFigure(
        tokens: index..<(says(next, "richter") ? next + 1 : next), kind: .measure, value: span.plain,
        unit: "magnitude", precision: span.precision, english: "magnitude " + rendering(span),
        flags: span.flags)
    }
    var end = next
    var value = span.plain
    // A duration goes on with a smaller unit: "1 tahun 6 bulan", "2 jam 30 menit".
    if let size = durationSize(unit), span.last == nil, continuesLine(next), let more = quantity(at: next),
      let smaller = durationSize(more.tokens.upperBound), smaller < size,
      let (moreWords, after) = unitWords(at: more.tokens.upperBound, one: more.plain == "1")
    {
      english += " " + rendering(more) + " " + moreWords
      end = after
      value = nil
      // ISO 8601: only the smallest unit may have decimals.
      if let long = span.plain, let short = more.plain, !long.contains("."), size < 3 || smaller > 2 {
        value = (size < 3 ? "PT" : "P") + long + isoUnits[size] + short + isoUnits[smaller]
      }
    }
    return FoundFigure(
      tokens: index..<end, kind: time == nil ? .measure : .duration, value: value,
      unit: end == next ? name : nil, precision: span.precision, english: english, flags: span.flags)
  }

  /// "dua hari lalu" with its day, where the article's is known.
  private func dated(_ found: FoundFigure) -> FoundFigure {
    let ahead = found.english.hasSuffix(" from now")
    guard found.unit == "day", ahead || found.english.hasSuffix(" ago"), let published,
      let days = found.value.flatMap({ Int($0) }), days < 400
    else { return found }
    let day = CalendarDate(daysSince1970: published.daysSince1970 + (ahead ? days : -days))
    var found = found
    (found.kind, found.value, found.unit) = (.date, day.iso8601, nil)
    found.english += " (\(day.weekday.rawValue), \(day.english(style)))"
    return found
  }

  /// "M 6,1", "magnitudo 5,8": the magnitude of an earthquake.
  func magnitude(at index: Int) -> FoundFigure? {
    let named = isSpecial(index, .magnitude)
    guard named || spells(index, "M") else { return nil }
    let at = isMark(index + 1, ":") ? index + 2 : index + 1
    guard isNumeral(at), continuesLine(at), slice(at).count <= 4,
      named || slice(at).contains(0x2C) || slice(at).contains(0x2E),
      let read = numeral(at, in: NumeralContext(fractional: true)), read.number.isBelow(ExactNumber(10))
    else { return nil }
    return FoundFigure(
      tokens: index..<at + 1, kind: .measure, value: read.number.plain, unit: "magnitude",
      english: cased("magnitude ", as: named ? index : at) + read.number.grouped)
  }

  /// How long a unit of time is, coarsely: seconds 0 to years 5.
  private func durationSize(_ index: Int) -> Int? {
    if says(index, "jam") { return 2 }
    guard sense(index) == .unit else { return nil }
    switch value(index) {
    case UnitIndex.year: return 5
    case UnitIndex.month: return 4
    case UnitIndex.day: return 3
    case UnitIndex.minute: return 1
    case UnitIndex.minute + 1: return 0
    default: return nil
    }
  }

  /// The English of the unit at a token with what it is counted by ("km/jam", "liter per detik"), and the token
  /// after the whole. Nil where a part of it is not known: half a unit is a wrong unit.
  func unitWords(at index: Int, one: Bool) -> (words: String, next: Int)? {
    guard let (words, next) = simpleUnit(at: index, one: one) else { return nil }
    let slash = isMark(next, "/") && isGlued(next) && isWord(next + 1) && isGlued(next + 1)
    if slash || sense(next) == .per && continuesLine(next) && continuesLine(next + 1) {
      if let (by, after) = simpleUnit(at: next + 1, one: true) ?? ratedBy(next + 1) {
        if isUnit(index, UnitIndex.kilometre), by == "hour" { return ("km/h", after) }
        return (words + " per " + by, after)
      }
      return slash ? nil : (words, next)
    }
    return (words, next)
  }

  /// Whether a token can open a unit, by its sense alone.
  private func canBeUnit(_ index: Int) -> Bool {
    switch sense(index) {
    case .unit, .weekday, .clock: true
    default: false
    }
  }

  /// A unit by itself: "meter persegi", "m3", "km²", "derajat Celsius".
  private func simpleUnit(at index: Int, one: Bool) -> (words: String, next: Int)? {
    if sense(index) == .weekday, spells(index, "minggu") { return (one ? "week" : "weeks", index + 1) }
    if sense(index) == .clock, spells(index, "jam") { return (one ? "hour" : "hours", index + 1) }
    guard sense(index) == .unit else { return nil }
    if spells(index, "M") || spells(index, "HP") { return nil }
    if spells(index, "hp") || spells(index, "mil"), !isNumeral(index - 1) { return nil }
    // "kilo liter", "kilo meter" in two words.
    if spells(index, "kilo"), sense(index + 1) == .unit, !spells(index + 1, "kilo"), continuesLine(index + 1),
      let (words, next) = simpleUnit(at: index + 1, one: one),
      words.hasPrefix("litre") || words.hasPrefix("metre") || words.hasPrefix("gram")
    {
      return ("kilo" + words, next)
    }
    let unit = units[value(index)]
    let words = one ? unit.one : unit.many
    let next = index + 1
    if value(index) == UnitIndex.degree {
      for (word, scale) in [("celsius", "Celsius"), ("celcius", "Celsius"), ("fahrenheit", "Fahrenheit")]
      where says(next, word) { return (words + " " + scale, next + 1) }
    }
    for (word, english) in [("persegi", "square "), ("kubik", "cubic ")] where says(next, word) {
      return (english + words, next + 1)
    }
    guard isGlued(next) else { return (words, next) }
    if isNumeral(next) || isRaised(next, 2) || isRaised(next, 3) {
      guard let power = power(at: next), UnitIndex.lengths.contains(value(index)) else { return nil }
      return ((power == 2 ? "square " : "cubic ") + (words == "mm" ? "millimetres" : words), next + 1)
    }
    return (words, next)
  }

  /// The 2 or 3 that hangs on a unit of length.
  private func power(at index: Int) -> Int? {
    if isRaised(index, 2) { return 2 }
    if isRaised(index, 3) { return 3 }
    return wholeNumber(index, digits: 1).flatMap { $0 == 2 || $0 == 3 ? $0 : nil }
  }

  /// Whether a token is the sign ² or ³.
  private func isRaised(_ index: Int, _ power: Int16) -> Bool {
    index < tokens.count && tokens[index].kind == .mark && tokens[index].value == 256 + 0xB0 + power
  }

  /// What only a rate is counted by: persons, and short forms that are too short to be units by themselves.
  private func ratedBy(_ index: Int) -> (words: String, next: Int)? {
    if sense(index) == .people { return ("person", index + 1) }
    for (word, english) in [("l", "litre"), ("dl", "decilitre"), ("s", "second"), ("kapita", "capita")]
    where says(index, word) && !isMark(index + 1, ".") { return (english, index + 1) }
    return nil
  }

  /// "3 x 24 jam", "2 x 3 meter", "1x24 jam": said as it is written. Without a unit it is a name or a code.
  private func factors(at index: Int) -> (english: String, next: Int)? {
    guard isNumeral(index), isTimes(index + 1), let first = numeral(index, in: NumeralContext()) else {
      return nil
    }
    var english = first.asWritten ?? first.number.english
    var next = index + 1
    while isTimes(next), let factor = numeral(next + 1, in: NumeralContext()) {
      english += " x " + (factor.asWritten ?? factor.number.english)
      next += 2
    }
    return next > index + 1 ? (english, next) : nil
  }

  /// Whether a token is the sign between two factors.
  private func isTimes(_ index: Int) -> Bool {
    (says(index, "x") || spells(index, "×")) && continuesLine(index) && isNumeral(index + 1)
      && continuesLine(index + 1)
  }

  /// The product that begins with a token.
  func product(at index: Int) -> FoundFigure? {
    guard let (english, next) = factors(at: index) else { return nil }
    guard continuesLine(next), let (words, end) = unitWords(at: next, one: false) else {
      return FoundFigure(tokens: index..<next, kind: nil, english: "")
    }
    return FoundFigure(
      tokens: index..<end, kind: .measure, value: nil, unit: unitWords(at: next, one: true)?.words,
      english: english + " " + words)
  }
}
