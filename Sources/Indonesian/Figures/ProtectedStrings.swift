internal import NewsModel

// Strings that are copied as they stand: report numbers, plates, telephone numbers, neighbourhood units.

extension FigureScan {
  /// The protected string that begins with a token.
  func protected(at index: Int) -> FoundFigure? {
    if isSpecial(index, .lp) { return report(at: index) }
    if sense(index) == .plate || isWord(index) && tokens[index].capital && slice(index).count <= 2 {
      if let found = plate(at: index) { return found }
    }
    if isSpecial(index, .rt) { return neighbourhood(at: index) }
    if isNumeral(index), isMark(index + 1, "/"), let found = fileNumber(at: index) { return found }
    if isMark(index, "+") || isNumeral(index) && slice(index).first == 48 { return telephone(at: index) }
    return nil
  }

  /// "LP/B/3442/IX/2025".
  private func report(at index: Int) -> FoundFigure? {
    guard spells(index, "LP"), isMark(index + 1, "/"), isGlued(index + 1) else { return nil }
    var end = index + 1
    while end < tokens.count, isGlued(end), end - index < 40,
      tokens[end].kind != .mark
        || (isMark(end, "/") || isMark(end, "-") || isMark(end, ".")) && isGlued(end + 1)
    {
      end += 1
    }
    guard (index..<end).contains(where: isNumeral) else { return nil }
    let source = text(index..<end)
    let named = says(index - 1, "polisi") || isLaw(index - 1, .number) || isMark(index - 1, ":")
    return FoundFigure(
      tokens: index..<end, kind: .code, value: source, english: (named ? "" : "police report ") + source)
  }

  /// "nomor 48/Pid.Sus/2025/PN Jkt": a number, a solidus and letters without a blank, with a year in it.
  private func fileNumber(at index: Int) -> FoundFigure? {
    guard isGlued(index + 1), isWord(index + 2), isGlued(index + 2), tokens[index + 2].capital,
      sense(index + 2) != .month
    else {
      return nil
    }
    var end = index + 3
    while end < tokens.count, isGlued(end), end - index < 40,
      tokens[end].kind != .mark
        || (isMark(end, "/") || isMark(end, "-") || isMark(end, ".")) && isGlued(end + 1)
    {
      end += 1
    }
    guard (index + 3..<end).contains(where: { wholeNumber($0, digits: 4) ?? 0 > 1900 }) else { return nil }
    // A court's short name goes on behind a blank: "PN Jkt.Pst".
    if spells(end - 1, "PN") || spells(end - 1, "PT"), isWord(end), tokens[end].capital, continuesLine(end) {
      end += 1
      while end + 1 < tokens.count, isMark(end, "."), isGlued(end), isGlued(end + 1), isWord(end + 1) {
        end += 2
      }
    }
    let source = text(index..<end)
    return FoundFigure(tokens: index..<end, kind: .code, value: source, english: source)
  }

  /// "nopol N 5971 EEA"; without the word before, nothing is sure, and what looks like a plate is left alone.
  private func plate(at index: Int) -> FoundFigure? {
    guard sense(index) == .plate else {
      guard looksLikePlate(index), let number = wholeNumber(index + 1, digits: 4),
        !(1900...2100).contains(number)
      else { return nil }
      return FoundFigure(tokens: index..<index + 3, kind: nil, english: "")
    }
    var at = index + 1
    if says(at, "nomor") || says(at, "polisi") { at += 1 }
    guard looksLikePlate(at) else { return nil }
    let number = text(at..<at + 3)
    return FoundFigure(
      tokens: index..<at + 3, kind: .code, value: number,
      english: cased("licence plate ", as: index) + number)
  }

  /// One or two capitals, up to four digits, up to three capitals, on one line.
  private func looksLikePlate(_ index: Int) -> Bool {
    func isCapitals(_ index: Int, upTo count: Int) -> Bool {
      isWord(index) && slice(index).count <= count && slice(index).allSatisfy { $0 &- 65 < 26 }
    }
    return isCapitals(index, upTo: 2) && wholeNumber(index + 1, digits: 4) != nil
      && isCapitals(index + 2, upTo: 3) && continuesLine(index + 1) && continuesLine(index + 2)
      && sense(index) != .currencyBefore && sense(index) != .special
  }

  /// "RT 13 RW 06", "RT 003/RW 004".
  private func neighbourhood(at index: Int) -> FoundFigure? {
    guard isNumeral(index + 1) || isMark(index + 1, ".") && isNumeral(index + 2) else { return nil }
    let first = isNumeral(index + 1) ? index + 1 : index + 2
    var at = first + 1
    if isMark(at, "/") || isMark(at, ",") { at += 1 }
    guard says(at, "rw"), isNumeral(at + 1) else {
      return FoundFigure(
        tokens: index..<first + 1, kind: .code, value: text(first), english: "RT " + text(first))
    }
    let english = "RT \(text(first))/RW \(text(at + 1))"
    return FoundFigure(tokens: index..<at + 2, kind: .code, value: english, english: english)
  }

  /// "0852 6692 4247", "+6281380813036", "021-5551234".
  private func telephone(at index: Int) -> FoundFigure? {
    var end = isMark(index, "+") ? index + 1 : index
    guard isNumeral(end) else { return nil }
    var digits: [UInt8] = []
    while end < tokens.count, digits.count < 16 {
      if isNumeral(end), slice(end).allSatisfy({ $0 &- 48 < 10 }), end == index || continuesLine(end) {
        digits += slice(end)
        end += 1
      } else if isMark(end, "-"), isNumeral(end + 1), isGlued(end + 1) {
        end += 1
      } else {
        break
      }
    }
    guard (9...15).contains(digits.count) else { return nil }
    let source = text(index..<end)
    guard isMark(index, "+"), end == index + 2, digits.starts(with: "62".utf8) else {
      return FoundFigure(tokens: index..<end, kind: .code, value: source, english: source)
    }
    // An unbroken international number is set in groups, as a desk prints it.
    var english = "+62"
    for (place, digit) in digits.dropFirst(2).enumerated() {
      if place == 0 || place >= 3 && (place - 3) % 4 == 0 { english += " " }
      english += String(digit &- 48)
    }
    return FoundFigure(tokens: index..<end, kind: .code, value: source, english: english)
  }
}
