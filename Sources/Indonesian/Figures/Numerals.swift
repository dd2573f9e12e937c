internal import NewsModel

/// A numeral as it was read.
struct Numeral {
  var number: ExactNumber
  /// The source's own string, where the reading is not certain.
  var asWritten: String?
  var flags: [Figure.Flag] = []
}

/// What stands around a numeral, as far as it decides between decimal and thousands.
struct NumeralContext {
  /// A scale word follows ("juta").
  var scale = false
  /// "persen", "%", "poin", "indeks" follows.
  var fractional = false
  /// A currency stands before it.
  var money = false
}

extension FigureScan {
  /// Reads the numeral at a token: dots every three digits are thousands, a comma is the decimal mark, unless
  /// its context says otherwise. Nil for strings that are no quantity ("007", "1.2.3").
  func numeral(_ index: Int, in context: NumeralContext) -> Numeral? {
    guard isNumeral(index) else { return nil }
    let source = slice(index)
    let dots = source.count { $0 == 0x2E }
    let commas = source.count - dots - source.count { $0 &- 48 < 10 }
    if dots == 0 && commas == 0 {
      guard source.first != 48 || source.count == 1 else { return nil }
      return Numeral(number: ExactNumber(whole: source))
    }
    if commas == 0 { return dotted(index, source, dots: dots, context) }
    if dots == 0 { return comma(index, source, commas: commas, context) }
    return mixed(source, commas: commas, dots: dots)
  }

  /// "1.500", "20.8": dots and no comma.
  private func dotted(
    _ index: Int, _ source: ArraySlice<UInt8>, dots: Int, _ context: NumeralContext
  ) -> Numeral? {
    let groups = source.split(separator: 0x2E, omittingEmptySubsequences: false)
    if isThousands(groups) { return Numeral(number: ExactNumber(whole: groups.joined())) }
    guard dots == 1 else { return nil }
    let number = ExactNumber(whole: groups[0], fraction: groups[1])
    if context.scale || context.fractional || groups[0] == [48] { return Numeral(number: number) }
    if groups[1].count == 3 || groups[1].count > 4 { return nil }
    // A dot before one or two digits is a slip for the comma where no clock reads so.
    return doubtful(index, number, "has a dot where Indonesian writes a comma")
  }

  /// "21,8", "5,000": commas and no dot.
  private func comma(
    _ index: Int, _ source: ArraySlice<UInt8>, commas: Int, _ context: NumeralContext
  ) -> Numeral? {
    let groups = source.split(separator: 0x2C, omittingEmptySubsequences: false)
    if commas > 1 { return isThousands(groups) ? Numeral(number: ExactNumber(whole: groups.joined())) : nil }
    let decimal = ExactNumber(whole: groups[0], fraction: groups[1])
    if groups[1].count != 3 || context.scale || context.fractional || groups[0] == [48] || groups[0].count > 3
    {
      return Numeral(number: decimal)
    }
    let thousands = ExactNumber(whole: groups.joined())
    if context.money { return Numeral(number: thousands) }
    if isIndexLevel(index) || writesThousandsWithDots && isMeasured(index + 1) {
      return Numeral(number: decimal)
    }
    return doubtful(index, thousands, "can be \(thousands.grouped) or \(decimal.plain)")
  }

  /// Whether a numeral is the level of an index ("indeks dolar berada di level 103,245"), which has decimals: it
  /// counts nothing, "ke", "level" or the like leads to it, and an index is named before it in the sentence.
  private func isIndexLevel(_ index: Int) -> Bool {
    let next = index + 1
    guard !isWord(next) || sense(next) == .phraseEnd || !continuesLine(next) || says(next, "dibanding"),
      isWord(index - 1), continuesLine(index), levelWords.contains(text(index - 1).lowercased())
    else { return false }
    var at = index - 2
    while at >= max(0, index - 20) {
      if isWord(at), says(at, "indeks") || says(at, "ihsg") { return true }
      if isMark(at, "."), !isGlued(at + 1) || tokens[at].opensLine { return false }
      at -= 1
    }
    return false
  }

  /// Whether what a numeral counts can have a fraction: a unit of measure, not of persons or pieces.
  private func isMeasured(_ index: Int) -> Bool {
    sense(index) == .unit && continuesLine(index) && !isUnit(index, UnitIndex.household)
      && unitWords(at: index, one: false) != nil
  }

  /// A numeral whose reading is not sure, with the reason.
  private func doubtful(_ index: Int, _ number: ExactNumber, _ reason: String) -> Numeral {
    let source = text(index)
    return Numeral(
      number: number, asWritten: source,
      flags: [Figure.Flag(.figure, "\"\(source)\" \(reason); it is kept as written.")])
  }

  /// "5.149,45" and the English "5,149.45".
  private func mixed(_ source: ArraySlice<UInt8>, commas: Int, dots: Int) -> Numeral? {
    let thousands: UInt8 = source.firstIndex(of: 0x2E) ?? 0 < source.firstIndex(of: 0x2C) ?? 0 ? 0x2E : 0x2C
    let point: UInt8 = thousands == 0x2E ? 0x2C : 0x2E
    let halves = source.split(separator: point, omittingEmptySubsequences: false)
    guard halves.count == 2,
      isThousands(halves[0].split(separator: thousands, omittingEmptySubsequences: false)),
      !halves[1].contains(thousands)
    else { return nil }
    return Numeral(number: ExactNumber(whole: halves[0].filter { $0 != thousands }, fraction: halves[1]))
  }

  private func isThousands(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first.first != 48 else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

/// Words that lead to the level at which an index stands.
private let levelWords: Set<String> = [
  "ke", "di", "level", "posisi", "pada", "angka", "menjadi", "indeks", "ihsg", "kisaran", "dari",
]
