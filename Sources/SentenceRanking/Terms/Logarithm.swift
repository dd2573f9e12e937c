/// The natural logarithm by additions, multiplications and divisions alone, which every machine rounds alike; that of the
/// system's library may differ in its last digit, and a sentence be ranked otherwise.
enum Logarithm {
  private static let ofTwo = 0.693_147_180_559_945_3

  /// The logarithm of a number over 0; 0 for all else.
  ///
  /// The number is m · 2ᵉ with m about 1; ln m = 2 artanh((m - 1) / (m + 1)) as a series, good to 15 digits.
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = Double(value.exponent)
    var part = value.significand
    if part > 1.414_213_562_373_095 {
      part /= 2
      exponent += 1
    }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    var sum = 1.0 / 21
    sum = sum * square + 1.0 / 19
    sum = sum * square + 1.0 / 17
    sum = sum * square + 1.0 / 15
    sum = sum * square + 1.0 / 13
    sum = sum * square + 1.0 / 11
    sum = sum * square + 1.0 / 9
    sum = sum * square + 1.0 / 7
    sum = sum * square + 1.0 / 5
    sum = sum * square + 1.0 / 3
    sum = sum * square + 1
    return exponent * ofTwo + 2 * ratio * sum
  }
}
