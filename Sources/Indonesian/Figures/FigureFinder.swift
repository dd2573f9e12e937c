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
    return figures(bytes, FigureTokenizer(bytes))
  }

  /// The figures of a text whose words were looked up; none stands in an address, hashtag or mention, which are copied as
  /// they are.
  func figures(in text: NotedText) -> [Figure] { figures(text.bytes, FigureTokenizer(text)) }

  private func figures(_ bytes: [UInt8], _ tokenizer: FigureTokenizer) -> [Figure] {
    let scan = FigureScan(bytes: bytes, tokenizer, published: published, style: style)
    let finish = StyleRewriting(style)
    var figures: [Figure] = []
    var places: [Range<Int>] = []
    var zones = Set<Int>()
    var closed = 0
    for opener in scan.openers where opener >= closed {
      let index = Int(opener)
      guard var found = scan.figure(at: index, notBefore: closed) else { continue }
      scan.addMore(to: &found)
      closed = max(found.tokens.upperBound, index + 1)
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
  /// The figure that begins with a token: the first rule that reads it, in the order of the specification.
  ///
  /// A word of one sense is tried only with the rules that begin with it.
  func figure(at index: Int, notBefore closed: Int) -> FoundFigure? {
    let token = tokens[index]
    switch token.kind {
    case .numeral:
      if isGlued(index), isPartOfCode(index) {
        return FoundFigure(tokens: index..<index + 1, kind: nil, english: "")
      }
      return protected(at: index) ?? date(at: index) ?? time(at: index) ?? measure(at: index)
    case .mark:
      switch token.value {
      case 0x28: return age(at: index, notBefore: closed) ?? date(at: index)
      case 0x2B: return protected(at: index)
      case 0x2D: return isNumeral(index + 1) ? measure(at: index) : nil
      default: return money(at: index)
      }
    case .word: break
    }
    if token.sense == .hedge || token.sense == .minutes { return hedged(at: index, notBefore: closed) }
    guard !token.capital || token.end - token.start > 2 else {
      return token.sense == .none && isWord(index + 1) ? nil : anyFigure(at: index, notBefore: closed)
    }
    switch token.sense {
    case .law, .instrument: return citation(at: index)
    case .plate: return protected(at: index)
    case .age, .person: return age(at: index, notBefore: closed)
    case .month, .dateHedge, .per, .several: return date(at: index)
    case .weekday: return date(at: index) ?? relativeDate(at: index) ?? time(at: index)
    case .dayPart, .unit: return date(at: index) ?? relativeDate(at: index)
    case .relativeDay, .tense, .hijriMonth: return relativeDate(at: index)
    case .clock: return time(at: index)
    case .fraction: return time(at: index) ?? measure(at: index)
    case .digit, .single, .scale, .roundPlural, .oneUnit, .denominator: return measure(at: index)
    case .currencyBefore: return money(at: index)
    case .yearPart, .ke, .ordinal, .roman: return ordinal(at: index)
    case .percent, .ranked: return nil
    default: return anyFigure(at: index, notBefore: closed)
    }
  }

  /// The same of a word whatever it means: one or two capitals may be a plate, and some words have a rule of their own.
  private func anyFigure(at index: Int, notBefore closed: Int) -> FoundFigure? {
    citation(at: index) ?? protected(at: index) ?? age(at: index, notBefore: closed) ?? date(at: index)
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
