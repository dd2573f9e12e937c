/// A decimal number, exact: its digits and a power of ten, never floating point.
struct ExactNumber: Equatable {
  /// ASCII digits without leading zeros; none for zero.
  private(set) var digits: [UInt8]
  /// The number is `digits` times ten to this power.
  private(set) var exponent: Int
  var negative: Bool

  /// Makes a number of its whole part and its fraction part, both ASCII digits.
  init(whole: some Sequence<UInt8>, fraction: some Collection<UInt8> = [], negative: Bool = false) {
    digits = []
    digits.reserveCapacity(whole.underestimatedCount + fraction.count)
    for digit in whole where digit != 48 || !digits.isEmpty { digits.append(digit) }
    for digit in fraction where digit != 48 || !digits.isEmpty { digits.append(digit) }
    exponent = -fraction.count
    self.negative = negative && !digits.isEmpty
  }

  init(_ number: Int) { self.init(whole: String(number.magnitude).utf8, negative: number < 0) }

  /// The number times ten to `power`.
  func scaled(by power: Int) -> ExactNumber {
    var result = self
    result.exponent += power
    return result
  }

  /// The whole number, where it is one and has at most 15 digits.
  var integer: Int? {
    var number = 0
    if exponent == 0 {
      guard digits.count + (negative ? 1 : 0) <= 16 else { return nil }
      for digit in digits { number = number * 10 + Int(digit) - 48 }
      return negative ? -number : number
    }
    let text = plain
    guard text.utf8.count <= 16, !text.utf8.contains(0x2E) else { return nil }
    for byte in text.utf8 where byte != 0x2D { number = number * 10 + Int(byte) - 48 }
    return negative ? -number : number
  }

  /// The digits before the point and those after it.
  private var parts: (whole: [UInt8], fraction: [UInt8]) {
    if digits.isEmpty { return ([48], [UInt8](repeating: 48, count: max(0, -exponent))) }
    if exponent >= 0 { return (digits + [UInt8](repeating: 48, count: exponent), []) }
    let point = digits.count + exponent
    if point > 0 { return (Array(digits[..<point]), Array(digits[point...])) }
    return ([48], [UInt8](repeating: 48, count: -point) + digits)
  }

  /// Plain decimal notation: `13255244538149`, `-15.90`.
  var plain: String {
    if exponent == 0, !negative, !digits.isEmpty { return String(decoding: digits, as: UTF8.self) }
    let (whole, fraction) = parts
    let text = (negative ? "-" : "") + String(decoding: whole, as: UTF8.self)
    return fraction.isEmpty ? text : text + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// English notation with a comma every three digits: `5,149.45`.
  var grouped: String {
    if exponent == 0, !negative, 1...3 ~= digits.count { return String(decoding: digits, as: UTF8.self) }
    let (whole, fraction) = parts
    var text: [UInt8] = negative ? [0x2D] : []
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index) % 3 == 0 { text.append(0x2C) }
      text.append(digit)
    }
    if !fraction.isEmpty { text += [0x2E] + fraction }
    return String(decoding: text, as: UTF8.self)
  }

  /// How many digits stand before the point.
  var wholeDigits: Int { digits.isEmpty ? 1 : max(1, digits.count + exponent) }

  /// The number of digits between the first and the last that is not zero.
  var significantDigits: Int { digits.count - digits.reversed().prefix(while: { $0 == 48 }).count }

  /// The same number without zeros at the end of its fraction.
  var trimmed: ExactNumber {
    var result = self
    while result.exponent < 0, result.digits.last == 48 {
      result.digits.removeLast()
      result.exponent += 1
    }
    return result
  }

  /// The number with at most `places` digits after the point, half away from zero.
  func rounded(to places: Int) -> ExactNumber {
    var result = self
    let excess = -exponent - places
    guard excess > 0, excess <= result.digits.count else { return excess > 0 ? ExactNumber(0) : self }
    let up = result.digits[result.digits.count - excess] >= 53
    result.digits.removeLast(excess)
    result.exponent += excess
    guard up else { return result }
    var index = result.digits.count - 1
    while index >= 0, result.digits[index] == 57 {
      result.digits[index] = 48
      index -= 1
    }
    if index >= 0 { result.digits[index] += 1 } else { result.digits.insert(49, at: 0) }
    return result
  }

  /// Whether the first number is smaller; both are taken as not negative.
  func isBelow(_ other: ExactNumber) -> Bool {
    if exponent == 0, other.exponent == 0 {
      if digits.count != other.digits.count { return digits.count < other.digits.count }
      return digits.lexicographicallyPrecedes(other.digits)
    }
    let (a, b) = (parts, other.parts)
    if a.whole.count != b.whole.count { return a.whole.count < b.whole.count }
    if a.whole != b.whole { return a.whole.lexicographicallyPrecedes(b.whole) }
    return a.fraction.lexicographicallyPrecedes(b.fraction)
  }

  /// The English form that a desk prints: over a million with its scale word, six significant digits kept.
  var english: String {
    guard exponent >= 0 || trimmed.exponent >= 0, wholeDigits > 6 else { return grouped }
    // "2.7857 million" is harder to read than its digits.
    if wholeDigits < 9, (5...6).contains(significantDigits) { return grouped }
    var power = wholeDigits > 12 ? 12 : wholeDigits > 9 ? 9 : 6
    var shown = short(at: power)
    // Rounding can fill the scale: 999,999,999,999 is a trillion, not a thousand billion.
    if shown.wholeDigits > 3, power < 12 {
      power += 3
      shown = short(at: power)
    }
    return shown.grouped + " " + (scaleWords[power] ?? "")
  }

  /// The number in units of ten to `power`, rounded to two places where it has more than six digits that count.
  private func short(at power: Int) -> ExactNumber {
    let scaled = scaled(by: -power).trimmed
    return significantDigits <= 6 ? scaled : scaled.rounded(to: 2).trimmed
  }
}
