internal import NewsModel

extension FigureScan {
  /// "dua pertiga", "sepertiga", "seperempat poin", "perempat final".
  func fraction(at index: Int) -> FoundFigure? {
    if sense(index) == .denominator || sense(index) == .fraction, isSpecial(index + 1, .final) {
      guard sense(index) == .denominator else { return nil }
      return FoundFigure(
        tokens: index..<index + 2, kind: .number, value: nil, english: cased("quarter-finals", as: index))
    }
    if sense(index) == .digit, sense(index + 1) == .denominator, continuesLine(index + 1) {
      let (top, bottom) = (value(index), value(index + 1))
      guard top > 0, let names = denominators[Int16(bottom)] else { return nil }
      let english = englishWords(top) + "-" + (top == 1 ? names.one : names.many)
      return FoundFigure(
        tokens: index..<index + 2, kind: .number, value: "\(top)/\(bottom)",
        english: cased(english, as: index))
    }
    guard sense(index) == .fraction else { return nil }
    let fraction = fractions[value(index)]
    if let (words, next) = unitWords(at: index + 1, one: true) ?? point(index + 1) {
      let article = words.hasPrefix("hour") || words.hasPrefix("inch") ? "an " : "a "
      let english = fraction.part + (fraction.part == "half" ? " " : " of ") + article + words
      return FoundFigure(
        tokens: index..<next, kind: .measure, value: fraction.value, english: cased(english, as: index))
    }
    if sense(index + 1) == .scale, continuesLine(index + 1), let scale = scaleWords[value(index + 1)] {
      let english = fraction.part + (fraction.part == "half" ? " a " : " of a ") + scale
      let value = fraction.value.contains("/") ? nil : decimal(fraction.value, value(index + 1))
      return FoundFigure(
        tokens: index..<index + 2, kind: .number, value: value, english: cased(english, as: index))
    }
    if fraction.part == "half" { return nil }  // "setengah" and "separuh" alone are plain words
    return FoundFigure(
      tokens: index..<index + 1, kind: .number, value: fraction.value,
      english: cased(fraction.english, as: index))
  }

  /// A decimal below one ("0.25") times ten to `power`.
  private func decimal(_ text: String, _ power: Int) -> String {
    ExactNumber(whole: [], fraction: Array(text.utf8.dropFirst(2))).scaled(by: power).trimmed.plain
  }

  private func point(_ index: Int) -> (words: String, next: Int)? {
    isSpecial(index, .poin) ? ("point", index + 1) : nil
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
        english: cased(english, as: index) + " of " + name)
    }
    if sense(next) == .currencyAfter, value(next) == CurrencyIndex.rupiah {
      return FoundFigure(
        tokens: index..<next + 1, kind: .money, value: nil, english: cased(english, as: index) + " of rupiah")
    }
    return FoundFigure(tokens: index..<next, kind: .number, value: nil, english: cased(english, as: index))
  }
}
