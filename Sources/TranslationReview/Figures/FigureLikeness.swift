internal import English
internal import NewsModel

/// Whether two figures, one of each language, say the same.
enum FigureLikeness {
  static func isWeekdayAlone(_ figure: EnglishFigure) -> Bool {
    figure.weekday > 0 && figure.month == 0 && figure.value == nil
  }

  /// Whether a figure is a year by itself, which counts as a number.
  private static func isYear(_ figure: EnglishFigure) -> Bool {
    figure.kind == .date && figure.month == 0 && figure.value != nil
  }

  private static func isCalendar(_ figure: EnglishFigure) -> Bool { figure.kind == .date && figure.month > 0 }

  /// Whether both figures are written in digits.
  static func areDigits(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    !one.traits.contains(.spelled) && !two.traits.contains(.spelled)
  }

  /// Whether value, class and unit are the same.
  static func isSame(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    if isCalendar(one) || isCalendar(two) { return isSameDate(one, two) }
    if (one.kind == .time) != (two.kind == .time) { return false }
    guard let value = one.value, value == two.value else {
      return one.traits.contains(.round) && two.traits.contains(.round)
    }
    if one.kind == .time { return true }
    return areUnitsAlike(one, two) && (one.unit == nil) == (two.unit == nil)
  }

  /// Whether the value is the same, and no unit speaks against it.
  static func isSameValue(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard !isCalendar(one), !isCalendar(two), let value = one.value else { return false }
    let isEqual =
      value == two.value || value == two.other || one.other != nil && one.other == two.value
    return isEqual && (one.kind == .time) == (two.kind == .time) && areUnitsAlike(one, two)
  }

  private static func isSameDate(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard isCalendar(one), isCalendar(two) else { return false }
    if let year = one.value, let other = two.value, year != other { return false }
    // "8/3" is the third of August to some and the eighth of March to others.
    if two.traits.contains(.anyOrder), one.day == two.month, one.month == two.day { return true }
    guard one.month == two.month else { return false }
    return one.day == 0 || two.day == 0 || one.day == two.day
  }

  /// Whether two units may be one: the same, a currency that is said less exactly, or one that is not said.
  private static func areUnitsAlike(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard let first = one.unit, let second = two.unit, first != second else { return true }
    if first == "dollar" { return ["USD", "AUD", "SGD", "HKD", "NZD", "CAD", "TWD"].contains(second) }
    if second == "dollar" { return ["USD", "AUD", "SGD", "HKD", "NZD", "CAD", "TWD"].contains(first) }
    if second == "pound", first == "GBP" { return true }
    if first.hasPrefix("degree"), second.hasPrefix("degree") { return true }
    if first == "point" || second == "point" { return true }
    // Units that one side alone has a word for.
    return !isKnown(first) || !isKnown(second)
  }

  private static func isKnown(_ unit: String) -> Bool {
    switch unit {
    case "year", "month", "week", "day", "hour", "minute", "second", "century", "decade", "kilometre",
      "metre",
      "centimetre", "mm", "kilogram", "gram", "tonne", "hectare", "litre", "barrel", "mile", "acre",
      "percent",
      "percentage point", "basis point", "IDR", "USD", "EUR", "GBP", "JPY", "MYR", "SGD", "AUD",
      "square metre",
      "square kilometre", "cubic metre", "MW", "kW", "GW", "dollar", "cent", "yard", "foot", "inch", "gallon",
      "milligram":
      true
    default: false
    }
  }

  /// In what two figures of one value conflict: unit or currency; nil where they don't, or have nothing to do with
  /// each other.
  static func unitConflict(_ one: EnglishFigure, _ two: EnglishFigure) -> FigureConflict.Kind? {
    guard let value = one.value, value == two.value else { return nil }
    return unitConflict(meant: one, two)
  }

  /// In what the units of two figures conflict that are meant for each other, whatever their values.
  static func unitConflict(meant one: EnglishFigure, _ two: EnglishFigure) -> FigureConflict.Kind? {
    guard one.kind != .time, two.kind != .time, !isCalendar(one), !isCalendar(two), let first = one.unit,
      let second = two.unit, !areUnitsAlike(one, two)
    else { return nil }
    if one.kind == .money, two.kind == .money { return .currency }
    if isLength(first), second == "yard" || second == "metre" { return nil }
    let areTimes = EnglishUnits.isTime(first) && EnglishUnits.isTime(second)
    let areOther = !EnglishUnits.isTime(first) && !EnglishUnits.isTime(second)
    return areTimes || areOther ? .unit : nil
  }

  private static func isLength(_ unit: String) -> Bool { unit == "metre" || unit == "yard" }

  /// Whether the two may say the same in another form: a clock of twelve hours, a part for a percentage, a unit
  /// converted, a decade, a dozen.
  static func isRecast(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    if one.kind == .time, two.kind == .time { return isSameClock(one, two) }
    // "the April-June 2014 period" for "the second quarter of 2014"
    if isCalendar(one) != isCalendar(two), isYear(one) || isPlainYear(one), let year = two.value {
      return year == one.value
    }
    guard let first = one.value, let second = two.value, !isCalendar(one), !isCalendar(two),
      one.kind != .time,
      two.kind != .time
    else { return one.traits.contains(.round) && two.traits.contains(.round) }
    let (a, b) = (first.approximate, second.approximate)
    // "-3.7 percent", "a fall of 3.7 percent"
    if first.mantissa < 0, first.exponent == second.exponent, first.mantissa == -second.mantissa {
      return areUnitsAlike(one, two)
    }
    if one.kind == .percent, two.kind == .fraction { return abs(a / 100 - b) < 0.012 }
    if one.kind == .fraction, two.kind == .percent { return abs(a - b / 100) < 0.012 }
    if one.kind == .fraction, two.kind == .fraction { return abs(a - b) < 0.012 }
    if two.traits.contains(.decade), let year = first.integer, 0..<10_000 ~= year {
      let isAge = one.unit == "year" && a < 100
      guard let decade = isAge ? second.integer : inCentury(two, of: one).value?.integer else { return false }
      return 0..<10_000 ~= decade && (isAge || isYear(one) || one.kind == .number)
        && 0..<(isAge ? 10 : 1) ~= year - decade
    }
    // A conversion in brackets answers nothing: the figure before it does.
    if !two.traits.contains(.bracketed), let unit = one.unit, let other = two.unit,
      let factor = factor(from: unit, to: other)
    {
      return abs(a * factor - b) <= 0.06 * b
    }
    return false
  }

  /// A decade with the century of a year ("the eighties" beside 1990: 1980), or without one where the year has none
  /// ("the 1990s" beside 90: 90); any other figure as it is.
  private static func inCentury(_ decade: EnglishFigure, of one: EnglishFigure) -> EnglishFigure {
    guard decade.traits.contains(.decade), let first = decade.value?.integer, 0..<10_000 ~= first,
      let year = one.value?.integer, 0..<10_000 ~= year, (first < 100) != (year < 100)
    else { return decade }
    var placed = decade
    placed.value = ExactValue(Int64(first < 100 ? year - year % 100 + first : first % 100))
    return placed
  }

  private static func isSameClock(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard let first = one.value?.integer, let second = two.value?.integer else { return false }
    let apart = abs(first - second)
    if apart == 0 { return true }
    if apart == 720 {
      return !one.traits.contains(.halfOfDay) || !two.traits.contains(.halfOfDay) || two.hasZone
    }
    // Of another zone: whole hours apart, or half of one.
    return two.hasZone && apart % 60 == 0
  }

  private static func factor(from one: String, to two: String) -> Double? {
    switch (one, two) {
    case ("kilometre", "mile"): 0.621371
    case ("mile", "kilometre"): 1.609344
    case ("metre", "foot"): 3.28084
    case ("metre", "yard"): 1.09361
    case ("kilogram", "pound"), ("kilogram", "GBP"): 2.20462
    case ("hectare", "acre"): 2.47105
    case ("kilometre", "metre"), ("tonne", "kilogram"), ("kilogram", "gram"): 1000
    case ("metre", "kilometre"), ("kilogram", "tonne"), ("gram", "kilogram"): 0.001
    case ("centimetre", "metre"): 0.01
    case ("metre", "centimetre"): 100
    case ("decade", "year"): 10
    case ("year", "decade"): 0.1
    case ("year", "month"): 12
    case ("month", "year"): 1 / 12.0
    case ("week", "day"): 7
    case ("day", "week"): 1 / 7.0
    case ("day", "hour"): 24
    case ("hour", "day"): 1 / 24.0
    case ("hour", "minute"): 60
    case ("minute", "hour"): 1 / 60.0
    case ("century", "year"): 100
    case ("year", "century"): 0.01
    case ("week", "month"): 0.25
    case ("cent", "dollar"), ("cent", "USD"): 0.01
    case ("quintal (100 kg)", "kilogram"): 100
    default: nil
    }
  }

  /// Whether one value is the other rounded.
  static func isRounded(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard let first = one.value, let second = two.value, !isCalendar(one), !isCalendar(two),
      one.kind != .time,
      two.kind != .time, areUnitsAlike(one, two), (one.kind == .percent) == (two.kind == .percent),
      !two.traits.contains(.foreignMarks)
    else { return false }
    // Rounding leaves fewer digits; two numbers of as many digits are two numbers.
    let digits = second.significantDigits
    let areYears = isPlainYear(one) && isPlainYear(two)
    guard first.significantDigits != second.significantDigits, !areYears, !isYear(one), !isYear(two) else {
      return false
    }
    // A translation may be less exact than its source, and never more.
    guard second.significantDigits < first.significantDigits else { return false }
    let (coarse, fine) = (second, first)
    guard coarse.approximate > 0, fine.approximate > 0 else { return false }
    var unit = 1.0
    var power = coarse.exponent
    while power > 0 {
      unit *= 10
      power -= 1
    }
    while power < 0 {
      unit /= 10
      power += 1
    }
    // Long numbers are cut off as often as they are rounded.
    let isClose = abs(coarse.approximate - fine.approximate) <= unit * (digits > 2 ? 1.0000001 : 0.5000001)
    // "11" and "10" are no rounding; "1,965" and "2,000" are.
    return isClose && abs(coarse.approximate - fine.approximate) <= 0.05 * fine.approximate
      && (digits > 1 || fine.approximate >= 20)
  }

  /// How likely two figures without an answer are meant for each other; 0: they have nothing to do with each other.
  static func conflictScore(_ one: EnglishFigure, _ two: EnglishFigure) -> Int {
    if one.traits.contains(.round) || two.traits.contains(.round) { return 0 }
    if isYear(one), isCalendar(two), let year = one.value, let other = two.value {
      return isOneDigitApart(year, other) ? 12 : 0
    }
    if isCalendar(one) != isCalendar(two) || (one.kind == .time) != (two.kind == .time) { return 0 }
    if isCalendar(one) {
      if one.day > 0, one.day == two.month, one.month == two.day { return 40 }
      if one.month == two.month { return 30 }
      if one.day > 0, one.day == two.day { return 20 }
      // "2/12", "12/9": the month stands first there.
      guard two.traits.contains(.inDigits), one.day > 0, two.value == nil else { return 0 }
      return one.month == two.day ? 15 : one.day == two.month ? 14 : 0
    }
    if one.kind == .time { return 40 }
    guard let first = one.value, let second = two.value else { return 0 }
    if one.traits.contains(.weak) || two.traits.contains(.weak) { return 0 }
    if two.traits.contains(.decade),
      inCentury(two, of: one).value.map({ !isOneDigitApart(first, $0) }) ?? true
    {
      return 0
    }
    if (one.kind == .percent) != (two.kind == .percent) {
      // A percentage may have lost its sign on one side.
      guard one.unit == nil || two.unit == nil, isOneDigitApart(first, second) else { return 0 }
    }
    if (one.kind == .money) != (two.kind == .money), one.unit != nil, two.unit != nil { return 0 }
    // Two currencies: the one was converted.
    if one.kind == .money, two.kind == .money, !areUnitsAlike(one, two) { return 0 }
    if isYear(one) != isPlainYear(two), !isOneDigitApart(first, second) { return 0 }
    if (one.kind == .ordinal) != (two.kind == .ordinal), !areDigits(one, two) { return 0 }
    var score = (one.kind == .ordinal) == (two.kind == .ordinal) ? 10 : 4
    if one.kind == two.kind { score += 5 }
    if let unit = one.unit, let other = two.unit { score += unit == other ? 10 : -2 }
    if isScale(first, second) || isSeparator(one, two) { score += 20 }
    if isSureConflict(one, two) { score += 8 }
    // Of two that are as likely the one that is nearer.
    let (a, b) = (abs(first.approximate), abs(second.approximate))
    if a > 0, b > 0 { score += Int(3 * min(a, b) / max(a, b)) }
    score += min(8, commonDigits(first, second) * 3)
    return score
  }

  /// Whether a figure may be a year: four digits and no unit.
  static func isPlainYear(_ figure: EnglishFigure) -> Bool {
    guard figure.unit == nil, figure.kind == .number || figure.kind == .date,
      !figure.traits.contains(.spelled),
      let year = figure.value?.integer
    else { return false }
    return 1800..<2100 ~= year && figure.range.count == 4
  }

  /// Whether a year is surely a slip for another: one digit differs, and that by fifty years and more.
  static func isYearSlip(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard one.kind == .date || isPlainYear(one), two.month > 0 || isFourDigits(two), let year = one.value,
      let other = two.value,
      year != other, year.approximate >= 1000, isOneDigitApart(year, other)
    else { return false }
    return abs(year.approximate - other.approximate) >= 50
  }

  /// Whether two dates are surely meant for each other: of one month, they have either the same year and another day, or
  /// years of which the one is a slip for the other.
  static func isDateSlip(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard one.month > 0, one.month == two.month, let year = one.value, let other = two.value else {
      return false
    }
    return year == other
      ? one.day > 0 && two.day > 0 : one.day > 0 && one.day == two.day || isYearSlip(one, two)
  }

  /// Whether a date is of no calendar ("September 31", "April 95"), and no year of the source in short.
  static func isImpossible(_ date: EnglishFigure, beside source: [EnglishFigure]) -> Bool {
    guard 1...12 ~= date.month, date.day > [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month - 1]
    else {
      return false
    }
    return !source.contains { $0.day == date.day || $0.value?.integer.map { $0 % 100 == date.day } ?? false }
  }

  /// Whether a figure is written with four digits and nothing else, as years are.
  private static func isFourDigits(_ figure: EnglishFigure) -> Bool {
    figure.unit == nil && figure.range.count == 4 && !figure.traits.contains(.spelled) && figure.kind != .time
  }

  /// Whether two numbers are of as many digits, and one of them differs.
  static func isOneDigitApart(_ one: ExactValue, _ two: ExactValue) -> Bool {
    digitsApart(one, two).map { $0 == 1 } ?? false
  }

  /// Whether one side has the other's marks ("77,445" and "77,845" on both), and one of their digits differs: whichever
  /// way the marks are read, the numbers are two.
  private static func isOneDigitApartBesideMarks(
    _ one: EnglishFigure, _ two: EnglishFigure, _ first: ExactValue, _ second: ExactValue
  ) -> Bool {
    guard areDigits(one, two), areUnitsAlike(one, two),
      max(first.significantDigits, second.significantDigits) > 2
    else { return false }
    return [3, -3].contains { power in
      isOneDigitApart(first, ExactValue(second.mantissa, exponent: second.exponent + power))
    }
  }

  /// In how many digits two numbers differ that are written with as many; nil where they are not.
  private static func digitsApart(_ one: ExactValue, _ two: ExactValue) -> Int? {
    let decimals = max(0, -one.exponent, -two.exponent)
    guard let a = digits(of: one, decimals: decimals), let b = digits(of: two, decimals: decimals),
      a.count == b.count
    else { return nil }
    return zip(a, b).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  /// The digits of a number with so many behind its point and one at least before it; nil for numbers too long.
  private static func digits(of value: ExactValue, decimals: Int) -> [UInt8]? {
    let zeros = value.exponent + decimals
    guard zeros < 40, decimals < 40 else { return nil }
    let digits = Array(String(value.mantissa.magnitude).utf8) + Array(repeating: 0x30, count: max(0, zeros))
    return Array(repeating: 0x30, count: max(0, decimals + 1 - digits.count)) + digits
  }

  /// Whether two numbers that differ are surely meant for each other: nearly all of their digits are the same.
  static func isSureConflict(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    if let other = one.other, one.value != nil, two.value != nil {
      // "Rp 8,2 trilun": trillions
      var scaled = one
      (scaled.value, scaled.other) = (other, nil)
      if isSureConflict(scaled, two) { return true }
    }
    if let other = two.other, two.value != nil, one.value != nil {
      // "US$4-9 billion": four billion
      var scaled = two
      (scaled.value, scaled.other) = (other, nil)
      if isSureConflict(one, scaled) { return true }
    }
    guard let first = one.value, let second = inCentury(two, of: one).value else { return false }
    if isPaddedSlip(one, two, first, second) { return true }
    guard let apart = digitsApart(first, second) else {
      return isOneDigitApartBesideMarks(one, two, first, second)
    }
    let digits = max(first.significantDigits, second.significantDigits)
    if digits == 1 {
      return one.kind == two.kind || one.traits.contains(.code) || one.unit == nil || two.unit == nil
        || one.unit == two.unit
    }
    // Two digits that change places are the commonest slip.
    let isTransposed =
      apart == 2 && String(first.mantissa).utf8.sorted() == String(second.mantissa).utf8.sorted()
    return isTransposed || apart <= (digits > 3 ? 2 : 1)
  }

  /// Whether two numbers of two digits, one of them with a zero before it ("02", "92"), differ in one digit.
  private static func isPaddedSlip(
    _ one: EnglishFigure, _ two: EnglishFigure, _ first: ExactValue, _ second: ExactValue
  ) -> Bool {
    guard one.kind == .number, two.kind == .number, one.unit == nil, two.unit == nil, areDigits(one, two),
      one.range.count == 2, two.range.count == 2, let here = first.integer, let there = second.integer,
      0..<100 ~= here, 0..<100 ~= there, min(here, there) < 10
    else { return false }
    return (here / 10 == there / 10) != (here % 10 == there % 10)
  }

  static func conflictKind(_ one: EnglishFigure, _ two: EnglishFigure) -> FigureConflict.Kind {
    if isCalendar(one) {
      return one.day > 0 && one.day == two.month && one.month == two.day ? .dayMonth : .date
    }
    if one.kind == .time { return .time }
    guard let first = one.value, let second = two.value else { return .value }
    if isSeparator(one, two) { return .separators }
    if isScale(first, second) { return .scale }
    return .value
  }

  /// Whether the digits are the same, perhaps rounded, and the scale is not.
  private static func isScale(_ one: ExactValue, _ two: ExactValue) -> Bool {
    if one.mantissa == two.mantissa {
      return one.exponent != two.exponent && (one.exponent - two.exponent) % 3 == 0
    }
    let (a, b) = (one.approximate, two.approximate)
    guard two.significantDigits > 2, two.significantDigits < one.significantDigits, a > 0, b > 0 else {
      return false
    }
    return [-12, -9, -6, -3, 3, 6, 9, 12].contains { power in
      abs(a - b * ExactValue(1, exponent: power).approximate) < 0.01 * a
    }
  }

  /// Whether the digits are the same, and the target's marks are the cause that the value is not.
  private static func isSeparator(_ one: EnglishFigure, _ two: EnglishFigure) -> Bool {
    guard let first = one.value, let second = two.value, first.mantissa == second.mantissa,
      first.exponent != second.exponent
    else { return false }
    // "3,8 thousand" can be read in one way alone: what is a thousand times another is its scale word.
    if two.traits.contains(.foreignMarks) { return !isScale(first, second) }
    return second.exponent < 0 || first.exponent < 0
  }

  /// How many digits the two have in common from the left.
  private static func commonDigits(_ one: ExactValue, _ two: ExactValue) -> Int {
    let (a, b) = (Array(String(one.mantissa.magnitude).utf8), Array(String(two.mantissa.magnitude).utf8))
    return zip(a, b).prefix { $0 == $1 }.count
  }
}
