internal import NewsModel

// Units after a number, alone and as rates ("m3/detik"), durations, and products ("3 x 24 jam").

extension FigureScan {
  /// A number with its unit: "2,5 hektare", "2.500 m2", "2 jam 30 menit".
  func unit(_ span: Span, at index: Int) -> FoundFigure? {
    let unit = span.next
    guard let (words, next) = unitWords(at: unit, one: span.last == nil && span.first.plain == "1"),
      continuesLine(unit)
    else { return nil }
    var english = (span.approximate ? "about " : "") + rendering(span) + " " + words
    var end = next
    // A duration goes on with a smaller unit: "1 tahun 6 bulan", "2 jam 30 menit".
    if let size = durationSize(unit), span.last == nil, continuesLine(next), let more = quantity(at: next),
      let smaller = durationSize(more.tokens.upperBound), smaller < size,
      let (moreWords, after) = unitWords(at: more.tokens.upperBound, one: more.plain == "1")
    {
      english += " " + rendering(more) + " " + moreWords
      end = after
    }
    return FoundFigure(
      tokens: index..<end, kind: .measure, value: end == next ? span.plain : nil, english: english,
      flags: span.flags)
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

  /// A unit by itself: "meter persegi", "m3", "km²", "derajat Celsius".
  private func simpleUnit(at index: Int, one: Bool) -> (words: String, next: Int)? {
    if sense(index) == .weekday, spells(index, "minggu") { return (one ? "week" : "weeks", index + 1) }
    if sense(index) == .clock, spells(index, "jam") { return (one ? "hour" : "hours", index + 1) }
    guard sense(index) == .unit else { return nil }
    if spells(index, "M") || spells(index, "HP") { return nil }
    if spells(index, "hp") || spells(index, "mil"), !isNumeral(index - 1) { return nil }
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
    guard isNumeral(index), let first = numeral(index, in: NumeralContext()) else { return nil }
    var english = first.asWritten ?? first.number.english
    var next = index + 1
    while (says(next, "x") || spells(next, "×")) && continuesLine(next) && isNumeral(next + 1),
      continuesLine(next + 1), let factor = numeral(next + 1, in: NumeralContext())
    {
      english += " x " + (factor.asWritten ?? factor.number.english)
      next += 2
    }
    return next > index + 1 ? (english, next) : nil
  }

  /// The product that begins with a token.
  func product(at index: Int) -> FoundFigure? {
    guard let (english, next) = factors(at: index) else { return nil }
    guard continuesLine(next), let (words, end) = unitWords(at: next, one: false) else {
      return FoundFigure(tokens: index..<next, kind: nil, english: "")
    }
    return FoundFigure(
      tokens: index..<end, kind: .measure, value: nil, english: english + " " + words)
  }
}
