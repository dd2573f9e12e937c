internal import NewsModel

/// One quantity, or two that bound a range.
struct Span {
  var first: Quantity
  var last: Quantity?
  /// Whether a dash joins the two, not a word.
  var dashed = false
  /// Whether the currency stands before the second too.
  var repeatsCurrency = false
  /// Whether "atau" joins them.
  var isChoice = false
  /// The token after the whole.
  var next: Int

  var flags: [Figure.Flag] { first.flags + (last?.flags ?? []) }

  /// The value: one number, or two with a solidus between, as ISO 8601 writes intervals.
  var plain: String? {
    guard let last else { return first.plain }
    guard let low = first.plain, let high = last.plain else { return nil }
    return low + "/" + high
  }

  var precision: Figure.Precision { approximate ? .about : .exact }

  /// Whether the scale word stands once for both.
  var sharesScale = false

  var approximate: Bool { first.approximate || last?.approximate ?? false }
}

extension FigureScan {
  /// Reads a quantity and, where "-", "hingga" or "sampai" and another follow, the range of both.
  ///
  /// A scale word on the second part alone covers the first: "20-30 miliar". `currency` tells whether a token
  /// repeats the currency before the second part.
  func span(at start: Int, money: Bool = false, currency: (Int) -> Int? = { _ in nil }) -> Span? {
    guard var first = quantity(at: start, money: money) else { return nil }
    var sharesScale = false
    let one = Span(first: first, next: first.tokens.upperBound)
    if let choice = choice(first) { return choice }
    guard let (joint, dashed) = joint(at: one.next) else { return one }
    let second = currency(joint) ?? joint
    guard continuesLine(second), let last = quantity(at: second, money: money), !last.multiplier.negative
    else { return one }
    if first.scale == 0, last.scale > 0, !first.approximate,
      second == joint || first.multiplier.isBelow(ExactNumber(1000))
    {
      first.scale = last.scale
      sharesScale = true
    }
    // A dash between a greater and a smaller number is a score or a code, no range.
    if dashed, !first.exact.isBelow(last.exact) { return nil }
    var both = Span(first: first, last: last, dashed: dashed, next: last.tokens.upperBound)
    both.sharesScale = sharesScale
    both.repeatsCurrency = second != joint
    return both
  }

  /// "tiga atau empat kali": two small whole numbers that follow one another, of the same spelling.
  private func choice(_ first: Quantity) -> Span? {
    let joint = first.tokens.upperBound
    guard says(joint, "atau"), continuesLine(joint), continuesLine(joint + 1), first.scale == 0,
      !first.approximate, let low = first.multiplier.integer, (1...30).contains(low),
      let last = quantity(at: joint + 1), last.inWords == first.inWords, !last.approximate,
      last.multiplier.integer == low + 1, last.scale == 0 || last.scale > 2
    else { return nil }
    var first = first
    first.scale = last.scale
    var both = Span(first: first, last: last, next: last.tokens.upperBound)
    (both.isChoice, both.sharesScale) = (true, last.scale > 0)
    return both
  }

  /// The token after what joins two parts of a range: a dash, "hingga", "sampai", "sampai dengan", "s/d".
  func joint(at index: Int) -> (next: Int, dashed: Bool)? {
    guard continuesLine(index) else { return nil }
    if isMark(index, "-"), isGlued(index) == isGlued(index + 1) || isNumeral(index + 1) {
      return (index + 1, true)
    }
    if sense(index) == .upTo { return (says(index + 1, "dengan") ? index + 2 : index + 1, false) }
    if says(index, "s"), isMark(index + 1, "/"), says(index + 2, "d") { return (index + 3, false) }
    return nil
  }

  /// A range's numbers in English; a scale word that both share stands once.
  func rendering(_ span: Span, before symbol: String = "") -> String {
    guard let last = span.last else { return symbol + rendering(span.first) }
    var low = rendering(span.first)
    let high = rendering(last)
    if span.first.scale > 3, span.first.scale == last.scale, !span.first.inWords || span.isChoice,
      span.dashed || span.sharesScale
    {
      low = span.first.multiplier.grouped
    }
    if span.dashed {
      let again = span.repeatsCurrency && span.first.scale != last.scale
      return symbol + low + "-" + (again ? symbol : "") + high
    }
    if span.isChoice { return symbol + low + " or " + high }
    return symbol + low + " to " + (symbol.isEmpty ? "" : symbol) + high
  }
}
