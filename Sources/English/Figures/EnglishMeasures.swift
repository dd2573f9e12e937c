internal import NewsModel

extension EnglishFigureScan {
  /// A currency before an amount: "$", "US$", "Rp", "€". `next` is the index behind it.
  func currency(_ start: Int) -> (name: String, next: Int)? {
    if isWord(start) {
      if isMark(start + 1, "$"), isGlued(start + 1), let country = dollars[tokens[start].hash] {
        return (country, start + 2)
      }
      // "Euro 20 million"
      let isName = meaning(start) == .currencyAfter && tokens[start].shape.contains(.capitalised)
      guard meaning(start) == .currencyBefore || isName && isNumber(start + 1) else { return nil }
      let next = isMark(start + 1, "."), isDotted = next && isGlued(start + 1)
      return (EnglishCurrencies.all[value(start)].name, isDotted ? start + 2 : start + 1)
    }
    guard start < tokens.count, tokens[start].kind == .mark else { return nil }
    switch tokens[start].hash {
    case 0x24: return (EnglishCurrencies.dollar, start + 1)
    case 0xE2_82AC: return ("EUR", start + 1)
    case 0xC2A3: return ("GBP", start + 1)
    case 0xC2A5: return ("JPY", start + 1)
    default: return nil
    }
  }

  private var dollars: [UInt64: String] { EnglishDollars.table }

  /// "Rp 1.5 trillion", "US$20-30 million".
  func money(_ start: Int) -> (figure: EnglishFigure, next: Int)? {
    guard let currency = currency(start), let number = number(currency.next, isMoney: true) else {
      return nil
    }
    var figure = EnglishFigure(
      range: TextRange(tokens[start].range.start, tokens[number.next - 1].range.end), kind: .money,
      value: number.value, other: number.other, unit: currency.name)
    figure.traits = number.traits
    return (figure, number.next)
  }

  /// What stands behind a number: percent, currency, unit, "-year-old". Changes the figure; returns the index behind.
  func unit(behind number: ReadNumber, of figure: inout EnglishFigure) -> Int {
    var index = pastHyphen(number.next)
    if isMark(index, "%") || meaning(index) == .percent {
      (figure.kind, figure.unit) = (.percent, "percent")
      return points(index + 1, &figure)
    }
    if isWord(index), tokens[index].hash == EnglishFigureScan.per, says(index + 1, EnglishFigureScan.cent) {
      (figure.kind, figure.unit) = (.percent, "percent")
      return points(index + 2, &figure)
    }
    if says(index, EnglishFigureScan.percentage) { return points(index, &figure) }
    if says(index, EnglishFigureScan.basis) {
      (figure.kind, figure.unit) = (.measure, "basis point")
      return index + 2
    }
    if let money = currencyBehind(index) {
      (figure.kind, figure.unit) = (.money, money.name)
      return money.next
    }
    var power = 0
    if meaning(index) == .power {
      power = value(index)
      index = pastHyphen(index + 1)
    }
    guard meaning(index) == .unit else { return number.next }
    var name = EnglishUnits.all[value(index)].name
    if power > 0 { name = (power == 2 ? "square " : "cubic ") + name }
    (figure.kind, figure.unit) = (.measure, name)
    let behind = pastHyphen(index + 1)
    if meaning(behind) == .old || says(behind, EnglishFigureScan.olds) {
      figure.kind = .age
      return behind + 1
    }
    return index + 1
  }

  /// "percentage points", "percent points" are points.
  private func points(_ start: Int, _ figure: inout EnglishFigure) -> Int {
    let index = says(start, EnglishFigureScan.percentage) ? start + 1 : start
    let stem = WordHash.of("points")
    guard says(index, stem) || meaning(index) == .point else { return start }
    (figure.kind, figure.unit) = (.measure, "percentage point")
    return index + 1
  }

  /// "dollars", "US dollars", "Singapore dollars", "million rupiah" behind a number.
  private func currencyBehind(_ start: Int) -> (name: String, next: Int)? {
    if meaning(start) == .currencyAfter {
      return (EnglishCurrencies.all[value(start)].name, start + 1)
    }
    if isWord(start), meaning(start + 1) == .currencyAfter {
      let name = EnglishCurrencies.all[value(start + 1)].name
      if name == EnglishCurrencies.dollar, let country = EnglishDollars.table[tokens[start].hash] {
        return (country, start + 2)
      }
      let isOfCountry = tokens[start].shape.contains(.capitalised)
      return isOfCountry ? (name, start + 2) : nil
    }
    if isMark(start, "$") || isWord(start) && isMark(start + 1, "$") && isGlued(start + 1),
      !isNumber(start + 1),
      !isNumber(start + 2)
    {
      return isWord(start)
        ? EnglishDollars.table[tokens[start].hash].map { ($0, start + 2) }
        : (EnglishCurrencies.dollar, start + 1)
    }
    return nil
  }
}

/// The words before "$" and "dollars", with the currency they make.
enum EnglishDollars {
  static let table: [UInt64: String] = [
    WordHash.of("us"): "USD", WordHash.of("american"): "USD", WordHash.of("singapore"): "SGD",
    WordHash.of("singaporean"): "SGD", WordHash.of("s"): "SGD", WordHash.of("sg"): "SGD",
    WordHash.of("australian"): "AUD", WordHash.of("a"): "AUD", WordHash.of("au"): "AUD",
    WordHash.of("hong"): "HKD", WordHash.of("hk"): "HKD", WordHash.of("nz"): "NZD", WordHash.of("nt"): "TWD",
    WordHash.of("canadian"): "CAD", WordHash.of("c"): "CAD",
  ]
}
