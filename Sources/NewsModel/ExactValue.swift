/// A decimal number, exact, in one machine word and a power of ten: what figures of two languages are compared by.
///
/// 1.50 and 1.5 are equal. Numbers of more than 18 digits that count have no such value.
public struct ExactValue: Sendable, Hashable {
  /// The digits as a whole number, without zeros at its end; 0 for zero.
  public let mantissa: Int64
  /// The number is `mantissa` times ten to this power.
  public let exponent: Int

  /// Makes the number `mantissa` times ten to `exponent`.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    var (mantissa, exponent) = (mantissa, exponent)
    if mantissa == 0 { exponent = 0 }
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Reads plain decimal notation ("-15.90"); nil for anything else, and for what is too long.
  public init?(plain text: some Sequence<UInt8>) { self.init(plain: Array(text)) }

  /// The same, of bytes that stand in an array.
  public init?(plain text: [UInt8]) {
    var (mantissa, exponent, digits): (Int64, Int, Int) = (0, 0, 0)
    var (isNegative, hasPoint, isFirst) = (false, false, true)
    for byte in text {
      if byte == 0x2D, isFirst {
        isNegative = true
      } else if byte == 0x2E, !hasPoint {
        hasPoint = true
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        if hasPoint { exponent -= 1 }
        digits += 1
        // Zeros at the end of long whole numbers take no room of their own.
        if mantissa > 99_999_999_999_999_999 {
          guard byte == 0x30 else { return nil }
          exponent += 1
        } else {
          mantissa = mantissa * 10 + Int64(byte) - 0x30
        }
      }
      isFirst = false
    }
    guard digits > 0, digits < 100 else { return nil }
    self.init(isNegative ? -mantissa : mantissa, exponent: exponent)
  }

  /// The number times ten to `power`.
  public func scaled(by power: Int) -> ExactValue { ExactValue(mantissa, exponent: exponent + power) }

  /// The nearest number that a machine counts with.
  public var approximate: Double {
    var value = Double(mantissa)
    var rest = min(exponent.magnitude, 300)
    while rest > 0 {
      value = exponent > 0 ? value * 10 : value / 10
      rest -= 1
    }
    return value
  }

  /// How many digits count ("2": 23,000).
  public var significantDigits: Int {
    var (digits, rest) = (1, mantissa.magnitude / 10)
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    return digits
  }

  /// The whole number, where it is one that fits.
  public var integer: Int? {
    guard exponent >= 0, exponent < 18 else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (next, isOver) = value.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      value = next
    }
    return Int(value)
  }

  /// The sum; nil where it is too long.
  public func adding(_ other: ExactValue) -> ExactValue? {
    let low = min(exponent, other.exponent)
    guard let one = raised(to: low), let two = other.raised(to: low) else { return nil }
    let (sum, isOver) = one.addingReportingOverflow(two)
    return isOver ? nil : ExactValue(sum, exponent: low)
  }

  /// The product; nil where it is too long.
  public func times(_ other: ExactValue) -> ExactValue? {
    let (product, isOver) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return isOver ? nil : ExactValue(product, exponent: exponent + other.exponent)
  }

  private func raised(to power: Int) -> Int64? {
    guard exponent - power < 18 else { return nil }
    var value = mantissa
    for _ in power..<max(power, exponent) {
      let (next, isOver) = value.multipliedReportingOverflow(by: 10)
      if isOver { return nil }
      value = next
    }
    return value
  }
}
