internal import NewsModel

// A total that its parts do not make: "12 orang, terdiri atas tujuh pria dan empat wanita".

extension FigureScan {
  /// Flags the totals of a text whose parts, listed behind "terdiri atas" or "dengan rincian", make another sum.
  ///
  /// Only where it is sure: the total stands right before, the parts are exact figures of its kind and unit, they
  /// end with their sentence, and no other number stands among them. Amounts with scale words are rounded, so that
  /// a fiftieth is let pass. `places` has the tokens of each figure.
  func flagTotals(of figures: inout [Figure], at places: [Range<Int>]) {
    for number in 0..<max(0, figures.count - 2) {
      switch figures[number].kind {
      case .number, .money, .measure: break
      default: continue
      }
      guard let index = partsOpening(behind: number, places),
        let total = wholeValue(figures[number]),
        let last = parts(of: figures[number], in: figures, at: places, from: number + 1, behind: index + 2)
      else { continue }
      var sum = 0
      var isRounded = figures[number].english.contains("illion")
      for part in figures[number + 1..<last] {
        guard let value = wholeValue(part), sum < Int.max / 2 else { return }
        sum += value
        isRounded = isRounded || part.english.contains("illion")
      }
      guard abs(sum - total) > (isRounded ? total / 50 : 0) else { continue }
      let made = ExactNumber(sum).grouped
      figures[number].flags.append(
        Figure.Flag(
          .figure,
          "The parts that follow \"\(text(places[number]))\" make \(made), not \(ExactNumber(total).grouped)."
        ))
    }
  }

  /// The word that opens a list of parts behind a figure, where the figure's noun leads straight on to it: no other figure,
  /// no other sentence, and no "each" between.
  private func partsOpening(behind number: Int, _ places: [Range<Int>]) -> Int? {
    let start = places[number].upperBound
    let limit = min(start + 7, number + 1 < places.count ? places[number + 1].upperBound : tokens.count)
    for index in start..<max(start, limit) {
      if opensParts(index), continuesLine(index) { return index }
      guard
        isMark(index, ",")
          || isWord(index) && continuesLine(index) && !says(index, "tiap") && !says(index, "setiap")
            && !says(index, "masing")
      else { return nil }
    }
    return nil
  }

  /// "terdiri atas", "terdiri dari", "dengan rincian".
  private func opensParts(_ index: Int) -> Bool {
    guard isWord(index), continuesLine(index + 1) else { return false }
    if says(index, "terdiri") { return says(index + 1, "atas") || says(index + 1, "dari") }
    return says(index, "dengan") && says(index + 1, "rincian")
  }

  /// The figure after the last part; nil where the list is not sure.
  private func parts(
    of total: Figure, in figures: [Figure], at places: [Range<Int>], from first: Int, behind start: Int
  ) -> Int? {
    var part = first
    var at = start
    while at < min(tokens.count, start + 80), at == start || !tokens[at].opensLine {
      if part < places.count, places[part].lowerBound == at {
        let figure = figures[part]
        guard figure.kind == total.kind, figure.unit == total.unit, figure.precision == .exact,
          figure.flags.isEmpty
        else { return nil }
        at = places[part].upperBound
        part += 1
        continue
      }
      if isMark(at, "."), !isGlued(at + 1) { break }
      // Another number, or a word after which parts of parts or another subject may follow.
      if isNumeral(at) || isMark(at, "(") || isMark(at, ";") { return nil }
      switch sense(at) {
      case .digit, .single, .roundPlural, .several, .fraction, .hedge: return nil
      default: if isWord(at), unsureWords.contains(text(at).lowercased()) { return nil }
      }
      at += 1
    }
    return part - first > 1 && at < start + 80 ? part : nil
  }

  /// The value of an exact whole figure.
  private func wholeValue(_ figure: Figure) -> Int? {
    switch figure.kind {
    case .number, .money, .measure: break
    default: return nil
    }
    guard figure.precision == .exact, figure.flags.isEmpty, let value = figure.value.flatMap({ Int($0) }),
      value > 0, value < 1_000_000_000_000_000
    else { return nil }
    return value
  }
}

/// Words that make a list of parts unsure: parts of parts, another subject, a part left open.
private let unsureWords: Set<String> = [
  "termasuk", "antaranya", "antara", "sedangkan", "sementara", "sisanya", "lainnya", "beberapa", "sejumlah",
  "masing", "dibanding", "dibandingkan", "naik", "turun", "dari", "tetapi", "namun", "selain", "ditambah",
  "satu", "seorang", "seekor", "sebuah", "sebanyak", "berusia", "setiap", "tiap", "per", "yang",
]
