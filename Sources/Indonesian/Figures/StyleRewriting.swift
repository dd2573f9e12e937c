internal import NewsModel

/// Puts a figure's English into the house's style, as far as words and signs go; dates and times are made in it.
struct StyleRewriting {
  private let changes: [(from: String, to: String)]
  private let spelling: HouseStyle.Spelling

  init(_ style: HouseStyle) {
    var changes: [(String, String)] = []
    switch style.percent {
    case .word: break
    case .twoWords: changes += [(" percent", " per cent")]
    case .sign: changes += [(" percent", "%")]
    }
    if style.rupiah == .joined { changes.append(("Rp ", "Rp")) }
    self.changes = changes
    spelling = style.spelling
  }

  /// Changes the English of a figure; strings that are copied stay.
  func rewrite(_ figure: inout Figure) {
    guard figure.kind != .citation else { return }
    figure.english = spelling.spelt(figure.english)
    for (from, to) in changes {
      guard let place = figure.english.firstRange(of: from) else { continue }
      // "percentage points" stay in two words.
      if from == " percent", figure.english[place.upperBound...].hasPrefix("age") { continue }
      figure.english = figure.english.replacing(from, with: to)
    }
  }
}
