internal import NewsModel

/// Finds the figures of an English text: one pass over its tokens, the longest reading first.
struct EnglishFigureReader {
  private let scan: EnglishFigureScan

  init(bytes: [UInt8], tokens: [EnglishToken]) { scan = EnglishFigureScan(bytes: bytes, tokens: tokens) }

  func figures() -> [EnglishFigure] {
    var figures: [EnglishFigure] = []
    var index = 0
    var depth = 0
    while index < scan.tokens.count {
      if scan.isMark(index, "(") { depth = 1 } else if scan.isMark(index, ")") { depth = 0 }
      guard mayOpen(index), var found = figure(at: index) else {
        index += 1
        continue
      }
      if depth > 0 { found.figure.traits.insert(.bracketed) }
      if found.figure.kind == .number,
        EnglishFigure.Traits.isJoined(found.figure.range.bounds, in: scan.bytes)
      {
        found.figure.traits.insert(.joined)
      }
      if scan.meaning(index - 1) == .hedge { found.figure.traits.insert(.hedged) }
      if let last = figures.last {
        if joins(last, found.figure, at: index) {
          shareScale(&figures[figures.count - 1], found.figure, scale: scale(in: index..<found.next))
        }
        shareMonth(&figures[figures.count - 1], &found.figure, at: index)
      }
      figures.append(found.figure)
      index = max(found.next, index + 1)
    }
    return figures
  }

  private func mayOpen(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    switch token.kind {
    case .number: return true
    case .mark:
      return token.hash == 0x24 || token.hash == 0xE2_82AC || token.hash == 0xC2A3 || token.hash == 0xC2A5
    case .word:
      switch token.meaning.kind {
      case .none: return scan.isMark(index + 1, "$")
      case .article:
        // "a" and "an" stand before most nouns.
        switch scan.meaning(index + 1) {
        case .hundred, .scale, .dozen, .fraction, .ordinal: return true
        default: return scan.isMark(index + 1, "$")
        }
      case .small, .tens, .fraction, .dozen, .roundPlural, .ordinal, .times, .collective, .decade,
        .month,
        .weekday, .clock, .currencyBefore, .currencyAfter:
        return true
      default: return scan.isMark(index + 1, "$")
      }
    }
  }

  private func figure(at index: Int) -> (figure: EnglishFigure, next: Int)? {
    if let found = scan.money(index) ?? scan.date(index) ?? scan.time(index) ?? fraction(at: index) {
      return found
    }
    if let number = scan.number(index) { return counted(number, from: index) }
    return word(at: index)
  }

  /// A number with what stands behind it.
  private func counted(_ number: ReadNumber, from start: Int) -> (figure: EnglishFigure, next: Int)? {
    var figure = EnglishFigure(
      range: TextRange(scan.tokens[start].range.start, scan.tokens[number.next - 1].range.end), kind: .number,
      value: number.value, other: number.other)
    figure.traits = number.traits
    var next = number.next
    if scan.isGlued(next), scan.isOrdinalEnding(next) {
      figure.kind = .ordinal
      next += 1
    } else if scan.isNumber(start), scan.isGlued(next), scan.says(next, EnglishFigureScan.s) {
      figure.traits.insert(.decade)
      (figure.kind, next) = (.date, next + 1)
    } else {
      let dash = scan.pastHyphen(next)
      // "twenty-first"
      if number.traits.contains(.spelled), dash > next || number.traits.contains(.scaled),
        scan.meaning(dash) == .ordinal, scan.value(dash) < 20
      {
        figure.value = number.value.adding(ExactValue(Int64(scan.value(dash)))) ?? number.value
        (figure.kind, next) = (.ordinal, dash + 1)
      } else {
        next = scan.unit(behind: number, of: &figure)
      }
    }
    if scan.isNumber(start), start > 0, scan.isGlued(start), isCode(before: start) {
      figure.traits.insert(.code)
    }
    if scan.isNumber(start), figure.kind == .number, scan.isWord(next), scan.isGlued(next),
      next == number.next,
      number.other == nil
    {
      figure.traits.insert(.code)
    }
    figure.range = TextRange(scan.tokens[start].range.start, scan.tokens[next - 1].range.end)
    return (figure, next)
  }

  /// The year that two digits stand for: "2006/07", "1994-96", "'98".
  private func secondYear(_ start: Int) -> Int? {
    guard start > 0, scan.isGlued(start), scan.isNumber(start), scan.slice(start).count == 2,
      let second = scan.digits(start, most: 2)
    else { return nil }
    if scan.isMark(start - 1, "'") || scan.tokens[start - 1].hash == 0xE2_8099 {
      return second < 40 ? 2000 + second : 1900 + second
    }
    guard start > 1, scan.isGlued(start - 1), scan.isMark(start - 1, "/") || scan.isDash(start - 1),
      scan.slice(start - 2).count == 4, let first = scan.digits(start - 2, most: 4),
      (1800..<2100).contains(first), second > first % 100 || first % 100 == 99
    else { return nil }
    return first - first % 100 + (first % 100 == 99 ? 100 : 0) + second
  }

  /// Whether a numeral hangs on a word of a name: "COVID-19", "F-16", "Rp-".
  private func isCode(before start: Int) -> Bool {
    if scan.isWord(start - 1) { return true }
    return scan.isDash(start - 1) && scan.isGlued(start - 1) && scan.isWord(start - 2)
      && scan.tokens[start - 2].shape.contains(.capitalised)
  }

  /// "two-thirds", "one-third", "a third", "three quarters".
  private func fraction(at start: Int) -> (figure: EnglishFigure, next: Int)? {
    var count = 0
    if scan.meaning(start) == .small {
      count = scan.value(start)
    } else if scan.meaning(start) == .article, scan.meaning(start + 1) == .ordinal,
      scan.value(start + 1) == 3,
      scan.says(start + 2, EnglishFigureScan.of)
    {
      count = 1
    } else if scan.meaning(start) == .article, scan.meaning(start + 1) == .fraction,
      scan.value(start + 1) == 4
    {
      count = 1
    } else {
      return nil
    }
    let place = scan.pastHyphen(start + 1)
    let isPart =
      scan.meaning(place) == .fraction && scan.value(place) > 2
      || scan.meaning(place) == .ordinal && scan.value(place) >= 3 && scan.value(place) <= 10
        && (place > start + 1 || count == 1)
    guard isPart, count > 0 else { return nil }
    let (part, whole) = (Int64(count), Int64(scan.value(place)))
    var figure = EnglishFigure(
      range: TextRange(scan.tokens[start].range.start, scan.tokens[place].range.end), kind: .fraction,
      value: ExactValue(part * 10_000 / whole, exponent: -4))
    figure.traits = [.spelled, .weak]
    return (figure, place + 1)
  }

  /// "first", "both", "twice", "half": words that say a number, but weakly.
  private func word(at index: Int) -> (figure: EnglishFigure, next: Int)? {
    var value = ExactValue(Int64(scan.value(index)))
    var kind = Figure.Kind.number
    switch scan.meaning(index) {
    case .ordinal: kind = .ordinal
    case .fraction:
      kind = .fraction
      value = ExactValue(scan.value(index) == 2 ? 50 : 25, exponent: -2)
    case .times, .collective: break
    case .decade: kind = .date
    default: return nil
    }
    var figure = EnglishFigure(range: scan.tokens[index].range, kind: kind, value: value)
    figure.traits = kind == .date ? [.spelled, .decade] : [.spelled, .weak]
    return (figure, index + 1)
  }

  /// Whether a dash, "to" or "and" joins a figure to the one before it.
  private func joins(_ last: EnglishFigure, _ next: EnglishFigure, at index: Int) -> Bool {
    guard index > 1, last.kind == .number || last.kind == .money else { return false }
    let joint = index - 1
    guard scan.isDash(joint) || scan.meaning(joint) == .upTo || scan.meaning(joint) == .and else {
      return false
    }
    return scan.tokens[joint - 1].range.end == last.range.end
  }

  /// The power of ten of the scale word among some tokens; 0 where there is none.
  private func scale(in range: Range<Int>) -> Int {
    range.first { scan.meaning($0) == .scale }.map { scan.value($0) } ?? 0
  }

  /// "April 14-16", "14-16 April": the month of the one day counts for the other.
  private func shareMonth(_ first: inout EnglishFigure, _ second: inout EnglishFigure, at index: Int) {
    guard index > 1,
      scan.isDash(index - 1) || scan.isMark(index - 1, "/") || scan.meaning(index - 1) == .upTo,
      scan.tokens[index - 2].range.end == first.range.end
    else { return }
    if first.day > 0, first.value == nil, let day = day(second) {
      (second.kind, second.month, second.day, second.value) = (.date, first.month, day, nil)
    } else if second.day > 0, let day = day(first) {
      (first.kind, first.month, first.day, first.value) = (.date, second.month, day, nil)
    }
  }

  /// The number of a figure that may be the day of a month, or a slip for one; nil where it is none.
  private func day(_ figure: EnglishFigure) -> Int? {
    guard figure.kind == .number, figure.unit == nil, figure.range.count < 3,
      !figure.traits.contains(.spelled)
    else {
      return nil
    }
    return figure.value?.integer
  }

  /// "20-30 million": the scale and unit of the second count for the first as well.
  private func shareScale(_ first: inout EnglishFigure, _ second: EnglishFigure, scale: Int) {
    if first.unit == nil { first.unit = second.unit }
    if first.kind == .number {
      first.kind = second.kind == .date || second.kind == .time ? .number : second.kind
    }
    guard scale > 0, !first.traits.contains(.scaled), let one = first.value, first.other == nil else {
      return
    }
    first.other = one.scaled(by: scale)
  }
}
