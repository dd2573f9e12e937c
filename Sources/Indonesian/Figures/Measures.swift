internal import NewsModel

// Percentages, units, multiples, fractions, round plurals, and numbers that are only numbers.

extension FigureScan {
  /// The measure or number that begins with a token.
  func measure(at index: Int) -> FoundFigure? {
    if let found = fraction(at: index) ?? roundPlural(at: index) ?? oneUnit(at: index) { return found }
    if let found = product(at: index) ?? slashFraction(at: index) { return found }
    guard let span = span(at: index, money: isMoneyNoun(index - 1)) else {
      // A numeral that is no quantity, with all that hangs on it, is closed: scores, versions, codes.
      return isNumeral(index) ? FoundFigure(tokens: index..<codeEnd(index), kind: nil, english: "") : nil
    }
    if let found = postfixMoney(span, at: index) { return found }
    return percent(span, at: index) ?? unit(span, at: index) ?? multiple(span, at: index) ?? decade(
      span, at: index)
      ?? plain(span, at: index)
  }

  /// The token after a run of digits and signs without a blank.
  func codeEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, isGlued(end),
      isNumeral(end) || (isMark(end, "-") || isMark(end, "/") || isMark(end, ":")) && isGlued(end + 1)
    {
      end += 1
    }
    return end
  }

  private func percent(_ span: Span, at index: Int) -> FoundFigure? {
    var next = span.next
    var word: String
    if sense(next) == .percent || isMark(next, "%") {
      next += 1
      word = "percent"
      if isSpecial(next, .poin) { (word, next) = ("percentage points", next + 1) }
    } else if isPoint(next), sense(next + 1) == .percent {
      (word, next) = ("percentage points", next + 2)
    } else if isSpecial(next, .basis), isPoint(next + 1) {
      return FoundFigure(
        tokens: index..<next + 2, kind: .measure, value: span.plain, unit: "basis point",
        precision: span.precision, english: rendering(span) + " basis points",
        flags: span.flags)
    } else {
      return nil
    }
    // "4,00%-4,25%": the sign on both parts.
    if span.last == nil, word == "percent", let (second, dashed) = joint(at: next),
      let last = quantity(at: second),
      isMark(last.tokens.upperBound, "%") || sense(last.tokens.upperBound) == .percent,
      span.first.exact.isBelow(last.exact)
    {
      let both = Span(first: span.first, last: last, dashed: dashed, next: last.tokens.upperBound + 1)
      return FoundFigure(
        tokens: index..<both.next, kind: .percent, value: both.plain, unit: "percent",
        english: rendering(both) + " percent",
        flags: both.flags)
    }
    return FoundFigure(
      tokens: index..<next, kind: .percent, value: span.plain,
      unit: word == "percent" ? word : "percentage point", precision: span.precision,
      english: about(span) + rendering(span) + " " + word,
      flags: span.flags)
  }

  private func isPoint(_ index: Int) -> Bool { isSpecial(index, .poin) || isUnit(index, UnitIndex.point) }

  private func about(_ span: Span) -> String { span.approximate ? "about " : "" }

  private func multiple(_ span: Span, at index: Int) -> FoundFigure? {
    let next = span.next
    guard sense(next) == .times else { return nil }
    let number = rendering(span)
    if value(next) == 0, sense(next + 1) == .times, value(next + 1) == 1 {
      let english = span.plain == "2" ? cased("double", as: index) : number + " times"
      return FoundFigure(
        tokens: index..<next + 2, kind: .number, value: span.plain, unit: "time", english: english,
        flags: span.flags)
    }
    guard value(next) == 0 else { return nil }
    return FoundFigure(
      tokens: index..<next + 1, kind: .number, value: span.plain, unit: "time",
      english: span.plain == "2" ? cased("twice", as: index) : number + " times",
      flags: span.flags)
  }

  /// "1990-an": the 1990s.
  private func decade(_ span: Span, at index: Int) -> FoundFigure? {
    guard span.last == nil, span.first.approximate, span.first.scale == 0, span.first.tokens.count == 3,
      let year = wholeNumber(index, digits: 4), year % 10 == 0
    else { return nil }
    if (20..<100).contains(year), says(index - 1, "era") {
      return FoundFigure(
        tokens: index..<span.next, kind: .date, value: nil, precision: .about, english: "19\(year)s")
    }
    guard year >= 1800, year < 2100 else { return nil }
    return FoundFigure(tokens: index..<span.next, kind: .date, value: nil, english: "\(year)s")
  }

  private func plain(_ span: Span, at index: Int) -> FoundFigure? {
    var next = span.next
    if isGlued(next),
      isWord(next) || (isMark(next, "/") || isMark(next, ":") && isGlued(next + 1)) && isNumeral(next + 1)
    {
      return FoundFigure(tokens: index..<max(codeEnd(index), next + 1), kind: nil, english: "")
    }
    if isVersion(span, at: index) { return FoundFigure(tokens: index..<next, kind: nil, english: "") }
    // Small numbers in words are plain vocabulary; so are small scores.
    if span.first.inWords, span.last == nil, span.first.scale == 0, !span.first.approximate,
      span.first.exact.isBelow(ExactNumber(11)), !countsInWords(span, at: index)
    {
      return nil
    }
    // "Kepulauan Seribu" is a name.
    if span.first.inWords, tokens[index].capital, says(index - 1, "kepulauan") || says(index - 1, "pulau") {
      return FoundFigure(tokens: index..<next, kind: nil, english: "")
    }
    if span.dashed, span.last?.exact.isBelow(ExactNumber(10)) ?? false, !isWord(next) {
      return FoundFigure(tokens: index..<next, kind: nil, english: "")
    }
    if span.dashed, isScore(span, at: index) {
      return FoundFigure(tokens: index..<next, kind: nil, english: "")
    }
    if isItemNumber(span, at: index) { return FoundFigure(tokens: index..<next, kind: nil, english: "") }
    let number = isBare(span, at: index) ? text(index) : rendering(span)
    var english = (span.approximate ? cased("around ", as: index) : "") + number
    if span.first.approximate, span.first.scale > 0 { english = "about " + rendering(span) }
    if sense(next) == .counter, continuesLine(next), spells(next, "SACHET") == false { next += 1 }
    if sense(next) == .people, continuesLine(next),
      sense(next + 1) == .phraseEnd || sense(next + 1) == .pointing || !isWord(next + 1)
    {
      english += says(next, "orang") && span.plain == "1" ? " person" : " people"
      next += 1
    }
    return FoundFigure(
      tokens: index..<next, kind: .number, value: span.plain, precision: span.precision, english: english,
      flags: span.flags)
  }

  /// Whether a number up to ten in words counts what follows ("tiga kapal"): not after a noun that it names
  /// ("lantai dua"), not in a name ("Tiga Gili"), and "satu" only before what is counted one by one.
  private func countsInWords(_ span: Span, at index: Int) -> Bool {
    let next = span.next
    guard isWord(next), continuesLine(next), !tokens[index].capital || opensSentence(index) else {
      return false
    }
    if says(next, "dari"), sense(next + 1) == .digit || sense(next + 1) == .single || isNumeral(next + 1) {
      return true
    }
    if index > 0, isWord(index - 1), continuesLine(index) {
      if sense(index - 1) == .ranked || sense(index - 1) == .yearPart || isLaw(index - 1, .number)
        || sense(index - 1) == .clock || namedByNumber.contains(key(index - 1))
      {
        return false
      }
    }
    if sense(next) == .counter || sense(next) == .people { return true }
    if span.plain == "1", isListed(index) { return true }
    guard span.plain != "1", span.plain != "0" else { return false }
    switch sense(next) {
    case .phraseEnd, .pointing, .digit, .upTo, .times, .minutes, .hedge, .relativeDay, .tense, .dayPart:
      return false
    default: return slice(next).count > 2 && !says(next, "sama") && !says(next, "mata")
    }
  }

  /// Whether "satu" stands in a list of counted things: "dua sekolah dan satu masjid", "satu rumah, dua mobil".
  private func isListed(_ index: Int) -> Bool {
    func joins(_ at: Int) -> Bool { isMark(at, ",") || says(at, "dan") || says(at, "serta") }
    func counts(_ at: Int) -> Bool { isNumeral(at) || sense(at) == .digit || sense(at) == .single }
    if joins(index - 1), continuesLine(index) {
      let open = isMark(index - 2, ",") ? index - 3 : index - 2
      for at in stride(from: open, through: max(0, open - 3), by: -1) {
        if counts(at) { return true }
        guard isWord(at) else { break }
      }
    }
    for at in index + 2...index + 4 where joins(at) {
      return counts(says(at + 1, "dan") || says(at + 1, "serta") ? at + 2 : at + 1)
    }
    return false
  }

  /// Whether a number is digits without dots that count nothing: perhaps a year or a code, so that no comma is added.
  private func isBare(_ span: Span, at index: Int) -> Bool {
    guard span.last == nil, !span.first.approximate, span.first.tokens == index..<index + 1, isNumeral(index),
      slice(index).allSatisfy({ $0 &- 48 < 10 })
    else { return false }
    return ![.counter, .people, .countedWhole, .person].contains(sense(span.next))
  }

  /// A number like "6.0" straight after a capitalised word belongs to that name.
  private func isVersion(_ span: Span, at index: Int) -> Bool {
    if says(index - 1, "versi"), isNumeral(index) { return true }
    guard span.last == nil, isWord(index - 1), tokens[index - 1].capital, continuesLine(index),
      sense(index - 1) == .none,
      isNumeral(index)
    else { return false }
    return span.first.asWritten != nil && slice(index).contains(0x2E) || isMark(index - 2, "&")
  }

  /// "0-1", "2-3 atas": goals of a match.
  private func isScore(_ span: Span, at index: Int) -> Bool {
    if slice(index).elementsEqual([48]) { return true }
    return ["atas", "dari", "untuk", "lawan", "melawan", "kontra"].contains { says(span.next, $0) }
  }

  /// "3." at the start of a line: the number of an item.
  private func isItemNumber(_ span: Span, at index: Int) -> Bool {
    tokens[index].opensLine && isMark(span.next, ".") && isGlued(span.next) && span.next == index + 1
      && slice(index).count <= 2
  }
}
