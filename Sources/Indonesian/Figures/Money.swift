internal import NewsModel

extension FigureScan {
  /// An amount with its currency before it: "Rp 1,5 triliun", "US$ 20-30 juta", "Rp 16.335/US$".
  func money(at index: Int) -> FoundFigure? {
    if isSpecial(index, .minus), continuesLine(index + 1) { return negativeMoney(at: index) }
    guard let (currency, start) = currencySign(at: index) else { return nil }
    guard
      let span = span(
        at: start, money: true,
        currency: {
          guard let (again, next) = currencySign(at: $0), again == currency else { return nil }
          return next
        })
    else { return nil }
    var next = afterMoneyMarks(span.next)
    let about = span.approximate ? "around " : ""
    var english = about + amount(span, currency)
    if let (per, after) = rate(at: next) {
      english += per
      next = after
    }
    var flags = span.flags
    if next == span.next, let (unit, _) = unitWords(at: next, one: false), impossibleAfterMoney(next) {
      let text = "A currency stands before a weight or measure (\(unit)); one of the two is wrong."
      flags.append(Figure.Flag(.figure, text))
    }
    return FoundFigure(
      tokens: index..<next, kind: .money, value: flags.count > span.flags.count ? nil : span.plain,
      unit: currencies[currency].code, precision: span.precision,
      english: english,
      flags: flags)
  }

  /// "minus Rp 5 miliar".
  private func negativeMoney(at index: Int) -> FoundFigure? {
    guard currencySign(at: index + 1) != nil, var found = money(at: index + 1) else { return nil }
    found.tokens = index..<found.tokens.upperBound
    found.value = found.value.flatMap { $0.contains("/") || $0.hasPrefix("-") ? nil : "-" + $0 }
    found.english = cased("minus ", as: index) + found.english
    return found
  }

  /// An amount with its currency after it: "199 juta rupiah", "18 sen", "5 juta dolar AS".
  func postfixMoney(_ span: Span, at index: Int) -> FoundFigure? {
    let code = sense(span.next) == .currencyBefore && slice(span.next).count == 3  // "135,51 juta USD"
    guard code || sense(span.next) == .currencyAfter, continuesLine(span.next) else { return nil }
    var currency = value(span.next)
    var next = span.next + 1
    if says(span.next, "sen"), says(next, "dolar"),
      let country = dollarCountries.first(where: { says(next + 1, $0.word) })
    {
      let name = currencies[country.currency].name.dropFirst("the ".count).dropLast(" dollar".count)
      return FoundFigure(
        tokens: index..<next + 2, kind: .money, value: nil, unit: currencies[country.currency].code,
        precision: span.precision,
        english: (span.approximate ? "about " : "") + rendering(span) + " " + name + " cents",
        flags: span.flags)
    }
    if currency == CurrencyIndex.anyDollar {
      if let country = dollarCountries.first(where: { says(next, $0.word) && tokens[next].capital }) {
        currency = country.currency
        next += 1
        if says(next - 1, "amerika"), says(next, "serikat") { next += 1 }
      }
    }
    var english = (span.approximate ? "about " : "") + amount(span, currency)
    if let (per, after) = rate(at: next) {
      english += per
      next = after
    }
    return FoundFigure(
      tokens: index..<next, kind: .money, value: span.plain, unit: currencies[currency].code,
      precision: span.precision, english: english, flags: span.flags)
  }

  /// Whether a word makes a bare "5 M" after it milliards of money.
  func isMoneyNoun(_ index: Int) -> Bool {
    isWord(index) && continuesLine(index + 1) && moneyNouns.contains(key(index))
  }

  /// A currency before an amount: its place in `currencies`, and the token of the amount.
  private func currencySign(at index: Int) -> (currency: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    let dollar = isMark(index + 1, "$") && isGlued(index + 1)
    switch tokens[index].kind {
    case .mark:
      if isMark(index, "$") { return (CurrencyIndex.dollar, index + 1) }
      if tokens[index].value == euroSign { return (CurrencyIndex.euro, index + 1) }
      if tokens[index].value == poundSign { return (CurrencyIndex.pound, index + 1) }
      if tokens[index].value == yenSign { return (CurrencyIndex.yen, index + 1) }
      return nil
    case .word:
      if dollar {
        if spells(index, "S") { return (CurrencyIndex.singapore, index + 2) }
        if spells(index, "A") { return (CurrencyIndex.australia, index + 2) }
        if sense(index) == .currencyBefore { return (value(index), index + 2) }
        return nil
      }
      guard sense(index) == .currencyBefore,
        slice(index).count > 2 || says(index, "rp") || spells(index, "RM"),
        says(index, "rp") || slice(index).allSatisfy({ $0 &- 65 < 26 })
      else { return nil }
      let next = isMark(index + 1, ".") ? index + 2 : index + 1
      return (value(index), next)
    case .numeral: return nil
    }
  }

  /// Past ",-" and ",00" at the end of an amount.
  private func afterMoneyMarks(_ index: Int) -> Int {
    if isMark(index, ","), isMark(index + 1, "-"), isGlued(index), isGlued(index + 1) { return index + 2 }
    return index
  }

  /// An amount or a range of amounts as English prints it.
  private func amount(_ span: Span, _ currency: Int) -> String {
    var span = span
    span.first = span.first.withoutEmptyCents
    span.last = span.last?.withoutEmptyCents
    let known = currencies[currency]
    if known.symbol.isEmpty { return rendering(span) + " " + (known.word ?? "") }
    var plainSpan = span
    plainSpan.first.inWords = false
    plainSpan.last?.inWords = false
    return rendering(plainSpan, before: known.symbol)
  }

  /// What an amount is for: "/US$", "per kg", "/bulan".
  private func rate(at index: Int) -> (english: String, next: Int)? {
    let slash = isMark(index, "/") && isGlued(index)
    guard slash || sense(index) == .per, continuesLine(index) else { return nil }
    let next = index + 1
    if let (currency, after) = currencySign(at: next) { return (" to " + currencies[currency].name, after) }
    if sense(next) == .currencyAfter, value(next) == CurrencyIndex.anyDollar {
      let country = dollarCountries.first { says(next + 1, $0.word) }
      return (
        " to " + currencies[country?.currency ?? CurrencyIndex.dollar].name,
        country == nil ? next + 1 : next + 2
      )
    }
    if let (words, after) = unitWords(at: next, one: true) {
      return (
        (words.utf8.first == UInt8(ascii: "h") && words.hasPrefix("hour") ? " an " : " a ") + words, after
      )
    }
    if sense(next) == .people { return (" per person", next + 1) }
    return nil
  }

  /// Whether a unit can't follow an amount of money without "per": weights, lengths, areas.
  private func impossibleAfterMoney(_ index: Int) -> Bool {
    sense(index) == .unit && value(index) > UnitIndex.point && value(index) <= UnitIndex.degree
  }
}

extension Quantity {
  /// The amount without ",00".
  var withoutEmptyCents: Quantity {
    guard scale == 0, multiplier.exponent == -2, multiplier.trimmed.exponent >= 0 else { return self }
    var result = self
    result.multiplier = multiplier.trimmed
    return result
  }
}
