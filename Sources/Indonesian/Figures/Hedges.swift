internal import NewsModel

// "sekitar", "lebih dari", "sedikitnya" before a figure, and "lebih" behind it. Words that English drops
// ("sebanyak", "sebesar", "seluas") are no part of a figure.

extension FigureScan {
  /// The hedge at a token, and the token after it.
  func hedge(at index: Int) -> (english: String, precision: Figure.Precision, next: Int)? {
    guard sense(index) == .hedge || sense(index) == .minutes && value(index) < 0 else { return nil }
    var place = max(0, value(index))
    let first = hedges[place].words[0]
    while place < hedges.count, hedges[place].words[0] == first {
      let words = hedges[place].words
      let end = index + words.count
      let fits = words.indices.dropFirst().allSatisfy {
        words[$0] == "-" ? isMark(index + $0, "-") : says(index + $0, words[$0])
      }
      if fits, continuesLine(end), words != ["lebih"] || isNumeral(end) {
        return (hedges[place].english, hedges[place].precision, end)
      }
      place += 1
    }
    return nil
  }

  /// "sekitar Rp 5 miliar": the figure with its hedge.
  func hedged(at index: Int, notBefore closed: Int) -> FoundFigure? {
    guard let (english, precision, next) = hedge(at: index), sense(next) != .hedge, sense(next) != .minutes,
      next < tokens.count, tokens[next].canOpenFigure, var found = figure(at: next, notBefore: next)
    else { return nil }
    switch found.kind {
    case .number, .money, .percent, .measure, .duration, .fraction, .time, .age: break
    case .date where precision == .about || precision == .atMost: break
    default: return nil
    }
    found.tokens = index..<found.tokens.upperBound
    found.precision = precision
    // "sekitar 400-an": said once.
    for word in ["about ", "around "] where found.english.hasPrefix(word) {
      found.english.removeFirst(word.count)
    }
    // "hampir dua tahun terakhir": the past almost two years.
    for word in ["past ", "next "] where found.kind == .duration && found.english.hasPrefix(word) {
      found.english.removeFirst(word.count)
      found.english = cased(word, as: index) + english + " " + found.english
      return found
    }
    found.english = cased(english + " " + found.english, as: index)
    return found
  }

  /// "Rp 4,7 miliar lebih", "100 lebih warga": adds what stands behind a figure to it.
  func addMore(to found: inout FoundFigure) {
    let next = found.tokens.upperBound
    guard says(next, "lebih"), continuesLine(next), found.precision == .exact,
      sense(next - 1) != .times
    else { return }
    switch found.kind {
    case .number where !isWord(next + 1) || !comparedWords.contains(text(next + 1)): break
    case .money, .percent, .measure, .duration:
      guard !isWord(next + 1) || sense(next + 1) == .phraseEnd && !says(next + 1, "dari") else { return }
    default: return
    }
    found.precision = .moreThan
    found.english = "more than " + found.english
    found.tokens = found.tokens.lowerBound..<next + 1
  }
}
