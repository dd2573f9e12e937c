internal import NewsModel

extension FigureScan {
  /// "dua pertiga", "sepertiga", "seperempat poin", "perempat final".
  func fraction(at index: Int) -> FoundFigure? {
    if sense(index) == .denominator || sense(index) == .fraction, isSpecial(index + 1, .final) {
      guard says(index, "perempat") || says(index, "perdelapan") || says(index, "seperdelapan") else {
        return nil
      }
      return FoundFigure(
        tokens: index..<index + 2, kind: .number, value: nil,
        english: cased(
          sense(index) == .denominator && value(index) == 4 ? "quarter-finals" : "round of 16", as: index))
    }
    if sense(index) == .digit, sense(index + 1) == .per, sense(index + 2) == .digit, continuesLine(index + 2),
      value(index) > 0, value(index) < value(index + 2), let names = denominators[Int16(value(index + 2))]
    {
      // "dua per tiga"
      let top = value(index)
      return FoundFigure(
        tokens: index..<index + 3, kind: .fraction, value: "\(top)/\(value(index + 2))",
        english: cased(englishWords(top) + "-" + (top == 1 ? names.one : names.many), as: index))
    }
    if sense(index) == .digit, sense(index + 1) == .denominator, continuesLine(index + 1) {
      let (top, bottom) = (value(index), value(index + 1))
      guard top > 0, let names = denominators[Int16(bottom)] else { return nil }
      let english = englishWords(top) + "-" + (top == 1 ? names.one : names.many)
      return FoundFigure(
        tokens: index..<index + 2, kind: .fraction, value: "\(top)/\(bottom)",
        english: cased(english, as: index))
    }
    guard sense(index) == .fraction else { return nil }
    let fraction = fractions[value(index)]
    if let (words, next) = unitWords(at: index + 1, one: true) ?? point(index + 1) {
      let article = words.hasPrefix("hour") || words.hasPrefix("inch") ? "an " : "a "
      let english = fraction.part + (fraction.part == "half" ? " " : " of ") + article + words
      return FoundFigure(
        tokens: index..<next, kind: .measure, value: fraction.value, unit: words,
        english: cased(english, as: index))
    }
    if sense(index + 1) == .scale, continuesLine(index + 1), let scale = scaleWords[value(index + 1)] {
      let english = fraction.part + (fraction.part == "half" ? " a " : " of a ") + scale
      let value = fraction.value.contains("/") ? nil : decimal(fraction.value, value(index + 1))
      return FoundFigure(
        tokens: index..<index + 2, kind: .number, value: value, english: cased(english, as: index))
    }
    // "setengah" and "separuh" alone are plain words ("setengah hati"), but not in "lebih dari separuh".
    if fraction.part == "half", !says(index + 1, "dari"), !says(index - 1, "dari"),
      sense(index - 1) != .hedge,
      !says(index, "separuh") || !isWord(index + 1) || sense(index + 1) == .phraseEnd
    {
      return nil
    }
    return FoundFigure(
      tokens: index..<index + 1, kind: .fraction, value: fraction.value,
      english: cased(fraction.english, as: index))
  }

  /// "2/3 bagian", "1/4 dari": a fraction in digits, where what follows says that it is one.
  func slashFraction(at index: Int) -> FoundFigure? {
    guard let top = wholeNumber(index, digits: 1), top > 0, isMark(index + 1, "/"), isGlued(index + 1),
      isGlued(index + 2), let bottom = wholeNumber(index + 2, digits: 2), top < bottom,
      let names = denominators[Int16(bottom)] ?? (bottom == 2 ? ("half", "halves") : nil),
      continuesLine(index + 3),
      says(index + 3, "bagian") || says(index + 3, "dari") || sense(index + 3) == .unit
    else { return nil }
    let english = bottom == 2 ? "half" : englishWords(top) + "-" + (top == 1 ? names.one : names.many)
    return FoundFigure(
      tokens: index..<index + 3, kind: .fraction, value: "\(top)/\(bottom)", english: english)
  }

  /// "sejam", "setahun lalu", "sebulan terakhir": one of a unit.
  func oneUnit(at index: Int) -> FoundFigure? {
    guard sense(index) == .oneUnit, !isMark(index + 1, "-") else { return nil }
    let unit = units[value(index)]
    let english = (unit.one == "hour" ? "an " : "a ") + unit.one
    let isTime = value(index) <= UnitIndex.decade
    // "seminggu dua kali"
    if isTime, continuesLine(index + 1), let span = span(at: index + 1), sense(span.next) == .times,
      value(span.next) == 0, sense(span.next + 1) != .times
    {
      let times = span.plain == "1" ? "once" : span.plain == "2" ? "twice" : rendering(span) + " times"
      return FoundFigure(
        tokens: index..<span.next + 1, kind: .number, value: span.plain, unit: "time",
        english: cased(times, as: index) + " " + english, flags: span.flags)
    }
    if isTime, let (told, next) = told(english, one: true, unit: (unit.one, unit.many), at: index + 1) {
      return FoundFigure(
        tokens: index..<next, kind: .duration, value: "1", unit: unit.one, english: cased(told, as: index))
    }
    return FoundFigure(
      tokens: index..<index + 1, kind: isTime ? .duration : .measure, value: "1", unit: unit.one,
      english: cased(english, as: index))
  }

  /// A decimal below one ("0.25") times ten to `power`.
  private func decimal(_ text: String, _ power: Int) -> String {
    ExactNumber(whole: [], fraction: Array(text.utf8.dropFirst(2))).scaled(by: power).trimmed.plain
  }

  private func point(_ index: Int) -> (words: String, next: Int)? {
    if isSpecial(index, .poin) {
      return sense(index + 1) == .percent ? ("percentage point", index + 2) : ("point", index + 1)
    }
    return sense(index) == .percent ? ("percent", index + 1) : nil
  }

  /// "belasan", "puluhan ribu", "ratusan juta", "triliunan".
  func roundPlural(at index: Int) -> FoundFigure? {
    guard sense(index) == .roundPlural else { return nil }
    let power = value(index)
    var next = index + 1
    var english: String
    switch power {
    case 1: english = "more than a dozen"
    case 2: english = "dozens"
    case 4: english = "hundreds"
    default: english = (scaleWords[power] ?? "") + "s"
    }
    if power == 2, sense(next) == .scale { english = "tens" }
    while sense(next) == .scale, continuesLine(next), let scale = scaleWords[value(next)] {
      english = power == 1 && next == index + 1 ? "more than ten " + scale : english + " of " + scale + "s"
      next += 1
    }
    if sense(next) == .counter, continuesLine(next) { next += 1 }
    if sense(next) == .currencyAfter, value(next) == CurrencyIndex.anyDollar {
      let country = dollarCountries.first { says(next + 1, $0.word) }
      let name =
        country.map { String(currencies[$0.currency].name.dropFirst("the ".count)) + "s" } ?? "dollars"
      return FoundFigure(
        tokens: index..<(country == nil ? next + 1 : next + 2), kind: .money, value: nil,
        unit: country.map { currencies[$0.currency].code } ?? nil, precision: .about,
        english: cased(english, as: index) + " of " + name)
    }
    if sense(next) == .currencyAfter, value(next) == CurrencyIndex.rupiah {
      return FoundFigure(
        tokens: index..<next + 1, kind: .money, value: nil, unit: "IDR", precision: .about,
        english: cased(english, as: index) + " of rupiah")
    }
    if let (words, after) = unitWords(at: next, one: false), continuesLine(next) {
      let one = unitWords(at: next, one: true)?.words
      let isTime = timeUnit(at: next) != nil
      let decades = power == 2 && next == index + 1 && isUnit(next, UnitIndex.year)
      let whole = decades ? "decades" : english + (english.hasSuffix("dozen") ? " " : " of ") + words
      if isTime, let (told, end) = told(whole, one: nil, unit: (one ?? words, words), at: after) {
        return FoundFigure(
          tokens: index..<end, kind: .duration, value: nil, unit: one, precision: .about,
          english: cased(told, as: index))
      }
      return FoundFigure(
        tokens: index..<after, kind: isTime ? .duration : .measure, value: nil, unit: one,
        precision: .about, english: cased(whole, as: index))
    }
    return FoundFigure(
      tokens: index..<next, kind: .number, value: nil, precision: .about, english: cased(english, as: index))
  }
}
