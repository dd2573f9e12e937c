internal import English
internal import NewsModel

/// Figures in words for findings.
enum FigureText {
  /// The value of a figure as English prints it.
  static func english(_ figure: EnglishFigure) -> String {
    guard let value = figure.value else { return "another" }
    let isYear = figure.kind == .date || FigureLikeness.isPlainYear(figure)
    let number = isYear ? value.integer.map(String.init) ?? grouped(value) : grouped(value)
    switch figure.kind {
    case .percent: return number + " percent"
    case .money:
      guard let unit = figure.unit else { return number }
      return unit == "IDR" ? "Rp " + number : unit.utf8.count == 3 ? unit + " " + number : number + " " + unit
    case .time:
      guard let minutes = value.integer else { return number }
      return "\(minutes / 60).\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    default: return number
    }
  }

  /// A number with commas, its scale as a word.
  private static func grouped(_ value: ExactValue) -> String {
    for (power, word) in [(12, "trillion"), (9, "billion"), (6, "million")]
    where value.approximate >= value.scale(power) && value.significantDigits <= 6 {
      return plain(value.scaled(by: -power)) + " " + word
    }
    return plain(value)
  }

  private static func plain(_ value: ExactValue) -> String {
    var digits = Array(String(value.mantissa.magnitude).utf8)
    var fraction: [UInt8] = []
    if value.exponent > 0 {
      digits += Array(repeating: 0x30, count: min(value.exponent, 30))
    } else if value.exponent < 0 {
      while digits.count <= -value.exponent, digits.count < 40 { digits.insert(0x30, at: 0) }
      fraction = Array(digits.suffix(min(-value.exponent, digits.count)))
      digits.removeLast(fraction.count)
    }
    var text: [UInt8] = value.mantissa < 0 ? [0x2D] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(0x2C) }
      text.append(digit)
    }
    if !fraction.isEmpty { text += [0x2E] + fraction }
    return String(decoding: text, as: UTF8.self)
  }
}

extension ExactValue {
  fileprivate func scale(_ power: Int) -> Double { ExactValue(1, exponent: power).approximate }
}

extension ReviewedSegment {
  /// A part of the segment's source.
  func sourceText(_ range: TextRange) -> String { texts.source.text(in: range) }
}
