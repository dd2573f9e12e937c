internal import NewsModel

/// A number with its scale word, as the source gives it: the part that money, percent and measures share.
struct Quantity {
  /// The number before its scale word.
  var multiplier: ExactNumber
  /// The scale word's power of ten; 0 without one.
  var scale: Int
  /// The tokens it takes.
  var tokens: Range<Int>
  /// Whether the source writes it in words.
  var inWords = false
  /// Whether the source says "about" by an -an.
  var approximate = false
  /// The source's own string, where the reading is not certain.
  var asWritten: String?
  var flags: [Figure.Flag] = []

  /// The exact value.
  var exact: ExactNumber { multiplier.scaled(by: scale) }

  /// The exact value in plain decimal notation; nil where the reading is not certain.
  var plain: String? { asWritten == nil ? exact.trimmed.plain : nil }

  /// Digits, with the scale word where there is one from a million up.
  var english: String {
    if let asWritten { return asWritten + (scale > 3 ? " " + (scaleWords[scale] ?? "") : "") }
    if scale == 0 { return multiplier.english }
    if scale == 3 { return exact.trimmed.english }
    return multiplier.grouped + " " + (scaleWords[scale] ?? "")
  }
}

extension FigureScan {
  /// Reads a number with sign, scale word and -an from a token on; `money` allows the letters M and T.
  func quantity(at start: Int, money: Bool = false) -> Quantity? {
    var index = start
    var negative = false
    if isMark(index, "-"), !isGlued(index) || isMark(index - 1, "("), isGlued(index + 1), isNumeral(index + 1)
    {
      negative = true
      index += 1
    } else if isSpecial(index, .minus), continuesLine(index + 1) {
      negative = true
      index += 1
    }
    guard let read = isNumeral(index) ? digits(at: index, money: money) : words(at: index) else { return nil }
    var quantity = read
    quantity.multiplier.negative = negative
    var next = quantity.tokens.upperBound
    if let (number, after) = andHalf(quantity) { (quantity.multiplier, next) = (number, after) }
    // "2,35 ribu triliun": all scale words count, and the last is printed.
    while let (power, approximate, after) = scale(at: next, money: money), continuesLine(next) {
      quantity.multiplier = quantity.multiplier.scaled(by: quantity.scale)
      quantity.scale = power
      quantity.approximate = approximate
      next = after
    }
    if isMark(next, "-"), isGlued(next), isSpecial(next + 1, .an), isGlued(next + 1) {
      quantity.approximate = true
      next += 2
      // "Rp 700-an miliar"
      if quantity.scale == 0, let (power, _, after) = scale(at: next, money: money), continuesLine(next) {
        (quantity.scale, next) = (power, after)
      }
    }
    quantity.tokens = start..<next
    return quantity
  }

  /// "satu setengah jam", "dua setengah juta": the number and a half, where a scale word or a unit says that it is one.
  private func andHalf(_ quantity: Quantity) -> (number: ExactNumber, next: Int)? {
    let next = quantity.tokens.upperBound
    guard quantity.inWords, quantity.scale == 0, says(next, "setengah"), continuesLine(next),
      let whole = quantity.multiplier.integer, whole < 100, quantity.multiplier.exponent == 0,
      sense(next + 1) == .scale || sense(next + 1) == .times || unitWords(at: next + 1, one: false) != nil
    else { return nil }
    return (ExactNumber(whole: String(whole).utf8, fraction: [53]), next + 1)
  }

  /// The scale word at a token: its power of ten, whether it is a round plural, the token after it.
  private func scale(at index: Int, money: Bool) -> (power: Int, approximate: Bool, next: Int)? {
    switch sense(index) {
    case .scale: return (value(index), false, index + 1)
    case .roundPlural where [3, 6, 9, 12].contains(value(index)): return (value(index), true, index + 1)
    case .unit, .none:
      if money, spells(index, "M") { return (9, false, index + 1) }
      if money, spells(index, "T") { return (12, false, index + 1) }
      if money, isGlued(index), spells(index, "K") || spells(index, "k") { return (3, false, index + 1) }
      return nil
    default: return nil
    }
  }

  private func digits(at index: Int, money: Bool) -> Quantity? {
    let next = index + 1
    var context = NumeralContext(scale: scale(at: next, money: money) != nil, money: money)
    // In a range the second part's scale word or percent sign counts for the first.
    var unit = next
    if isMark(next, "-") || sense(next) == .upTo, isNumeral(next + 1) {
      unit = next + 2
      context.scale = context.scale || scale(at: unit, money: money) != nil
    }
    context.fractional =
      sense(unit) == .percent || isMark(unit, "%") || isSpecial(unit, .poin) || sense(unit) == .times
      || isUnit(unit, UnitIndex.point) || isUnit(unit, UnitIndex.second) || isWord(unit) && says(unit, "gt")
    guard let read = numeral(index, in: context) else { return nil }
    return Quantity(
      multiplier: read.number, scale: 0, tokens: index..<next, asWritten: read.asWritten, flags: read.flags)
  }

  /// A number in words; what is whole millions keeps its scale word.
  private func words(at index: Int) -> Quantity? {
    guard let (number, next) = numberWords(at: index) else { return nil }
    if sense(index) == .single, next == index + 1, singleWordNumbers[value(index)].word.hasSuffix("an") {
      // "seratusan": about a hundred.
      let scale = number == 1_000_000 ? 6 : 0
      return Quantity(
        multiplier: ExactNumber(scale > 0 ? 1 : number), scale: scale, tokens: index..<next,
        inWords: number > 1000, approximate: true)
    }
    for (power, factor) in [(12, 1_000_000_000_000), (9, 1_000_000_000), (6, 1_000_000)]
    where number > 0 && number % factor == 0 {
      return Quantity(
        multiplier: ExactNumber(number / factor), scale: power, tokens: index..<next, inWords: true)
    }
    // "dua koma lima": digits after the point, one word each.
    var fraction: [UInt8] = []
    var after = next
    if sense(next) == .point {
      after += 1
      while sense(after) == .digit, fraction.count < 6 {
        fraction.append(UInt8(48 + value(after)))
        after += 1
      }
    }
    let exact = ExactNumber(whole: String(number).utf8, fraction: fraction)
    return Quantity(
      multiplier: exact, scale: 0, tokens: index..<(fraction.isEmpty ? next : after), inWords: true)
  }

  /// Whether a number in words stays in words: where it opens a sentence, and where it is all that its line has.
  private func isSpelledOut(_ words: Range<Int>) -> Bool {
    guard opensSentence(words.lowerBound) else { return false }
    return tokens[words.lowerBound].capital || words.upperBound >= tokens.count
      || tokens[words.upperBound].opensLine
  }

  /// A quantity's English: words up to ten or where it opens a sentence, digits otherwise.
  func rendering(_ quantity: Quantity) -> String {
    guard quantity.inWords, let number = quantity.multiplier.integer,
      number <= 10 || isSpelledOut(quantity.tokens)
    else { return quantity.english }
    let word = quantity.scale > 0 ? " " + (scaleWords[quantity.scale] ?? "") : ""
    return cased(englishWords(number) + word, as: quantity.tokens.lowerBound)
  }
}
