package import NewsModel

/// Finds the numbers, money, dates, times, ages and citations of a text, with their English.
///
/// `figures(in: "Rabu (19/6/2024)")` gives one date, `2024-06-19`, "Wednesday, 19 June 2024". One pass over
/// the text, the longest reading first; a reading that is not certain keeps the source's words and is flagged.
package struct FigureFinder: Sendable {
  private let published: CalendarDate?
  private let style: HouseStyle

  /// Makes a finder for an article.
  ///
  /// - Parameters:
  ///   - published: tells the year of dates without one, and the day of "kemarin".
  ///   - style: how the English is printed.
  package init(published: CalendarDate? = nil, style: HouseStyle = HouseStyle()) {
    (self.published, self.style) = (published, style)
  }

  /// The figures of `text` in order; ranges are UTF-8 offsets in it and do not overlap.
  package func figures(in text: String) -> [Figure] {
    let bytes = Array(text.utf8)
    let scan = FigureScan(
      bytes: bytes, tokens: FigureTokenizer.tokens(of: bytes), published: published, style: style)
    let finish = StyleRewriting(style)
    var figures: [Figure] = []
    var places: [Range<Int>] = []
    var zones = Set<Int>()
    var index = 0
    var closed = 0
    while index < scan.tokens.count {
      guard scan.canOpenFigure(index), var found = scan.figure(at: index, notBefore: closed) else {
        index += 1
        continue
      }
      scan.addMore(to: &found)
      index = max(found.tokens.upperBound, index + 1)
      closed = index
      guard let kind = found.kind else { continue }
      let range = TextRange(
        Int(scan.tokens[found.tokens.lowerBound].start), Int(scan.tokens[found.tokens.upperBound - 1].end))
      var figure = Figure(
        range: range, kind: kind, value: found.value, unit: found.unit, precision: found.precision,
        english: found.english, flags: found.flags)
      if kind == .time { figure.english = scan.shorteningZone(in: found, mentioned: &zones) }
      finish.rewrite(&figure)
      figures.append(figure)
      places.append(found.tokens)
    }
    scan.flagTotals(of: &figures, at: places)
    return figures
  }
}

extension FigureScan {
  /// Whether any rule begins with this token; most words end here.
  func canOpenFigure(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .numeral: return true
    case .word:
      switch token.sense {
      case .none, .phraseEnd, .pointing, .counter, .people, .point, .upTo, .times, .zone,
        .currencyAfter, .countedWhole, .place:
        return token.sense == .none && token.end - token.start <= 2 && token.capital
      default: return true
      }
    case .mark:
      switch token.value {
      case 0x24, 0x28, 0x2B, 0x2D, euroSign, poundSign, yenSign: return true
      default: return false
      }
    }
  }

  /// The figure that begins with a token: the first rule that reads it, in the order of the specification.
  func figure(at index: Int, notBefore closed: Int) -> FoundFigure? {
    if isGlued(index), tokens[index].kind == .numeral, isPartOfCode(index) {
      return FoundFigure(tokens: index..<index + 1, kind: nil, english: "")
    }
    if sense(index) == .hedge || sense(index) == .minutes { return hedged(at: index, notBefore: closed) }
    return citation(at: index) ?? protected(at: index) ?? age(at: index, notBefore: closed) ?? date(at: index)
      ?? relativeDate(at: index) ?? time(at: index) ?? magnitude(at: index) ?? money(at: index) ?? ordinal(
        at: index) ?? measure(at: index)
  }

  /// Whether a numeral hangs on letters before it ("CO2", "B20", "covid-19").
  private func isPartOfCode(_ index: Int) -> Bool {
    if isWord(index - 1) { return sense(index - 1) != .currencyBefore && sense(index - 1) != .ke }
    if isMark(index - 1, ".") || isMark(index - 1, "/"), isGlued(index - 1), isWord(index - 2),
      isGlued(index - 2)
    {
      return true  // "Print-575/L.4.18"
    }
    return isMark(index - 1, "-") && isGlued(index - 1) && isWord(index - 2)
      && ![.ke, .month, .currencyAfter].contains(sense(index - 2))
  }
}
