internal import NewsModel

extension FigureScan {
  /// Ordinals ("menit ke-63"), collectives ("ketiga tersangka"), anniversaries, parts of a year.
  func ordinal(at index: Int) -> FoundFigure? {
    if sense(index) == .yearPart { return yearPart(at: index) }
    if isSpecial(index, .hut) { return anniversary(at: index) }
    if sense(index) == .ke { return numbered(at: index) }
    if sense(index) == .ordinal { return worded(at: index) }
    if sense(index) == .roman { return roman(at: index) }
    return nil
  }

  /// The number after "ke-", "ke ", and whether a hyphen joins the two.
  private func ordinalNumber(at index: Int) -> (number: Int, joined: Bool, next: Int)? {
    guard sense(index) == .ke, continuesLine(index + 1) else { return nil }
    let joined = isMark(index + 1, "-")
    let at = joined ? index + 2 : index + 1
    guard let number = wholeNumber(at, digits: 4), number > 0 else { return nil }
    return (number, joined, at + 1)
  }

  private func numbered(at index: Int) -> FoundFigure? {
    guard let (number, joined, next) = ordinalNumber(at: index) else { return nil }
    let followed = isWord(next) && continuesLine(next)
    if !joined, followed, sense(next) != .phraseEnd, sense(next) != .pointing { return nil }
    // Stoppage time: "menit ke-90+3".
    if joined, isMark(next, "+"), isGlued(next), isGlued(next + 1),
      let added = wholeNumber(next + 1, digits: 2)
    {
      return FoundFigure(
        tokens: index..<next + 2, kind: .ordinal, value: "\(number)+\(added)", english: "\(number)+\(added)")
    }
    if joined, followed, countsWhole(next),
      !tokens[next].capital || spells(next, "WNI") || spells(next, "WNA")
    {
      return FoundFigure(
        tokens: index..<next, kind: .number, value: String(number), english: cased("the \(number)", as: index)
      )
    }
    return FoundFigure(
      tokens: index..<next, kind: .ordinal, value: String(number), english: ordinalDigits(number))
  }

  /// Whether the noun at a token is counted whole by what stands before it.
  private func countsWhole(_ index: Int) -> Bool {
    guard continuesLine(index), isWord(index) else { return false }
    switch sense(index) {
    case .countedWhole, .people, .person: return true
    default:
      return isWord(index + 1) && sense(index + 1) == .pointing && sense(index) == .none
        && continuesLine(index + 1)
    }
  }

  private func worded(at index: Int) -> FoundFigure? {
    let number = value(index)
    if number > 100 {
      // "keduanya", "ketiganya"
      let english = number == 102 ? "both" : "all " + englishWords(number - 100)
      return FoundFigure(
        tokens: index..<index + 1, kind: .number, value: String(number - 100),
        english: cased(english, as: index))
    }
    let english = englishWords(number)
    if isRank(index - 1) && continuesLine(index) || says(index + 1, "kalinya") {
      return FoundFigure(
        tokens: index..<index + 1, kind: .ordinal, value: String(number), english: ordinalWord(number))
    }
    if isPlainNoun(index - 1), continuesLine(index), !isWord(index + 1) || sense(index + 1) == .phraseEnd {
      return FoundFigure(
        tokens: index..<index + 1, kind: .ordinal, value: String(number), english: ordinalWord(number))
    }
    guard countsWhole(index + 1),
      sense(index + 1) != .person || index == 0 || !isWord(index - 1) || tokens[index].capital
        || sense(index - 1) == .phraseEnd
    else { return nil }
    return FoundFigure(
      tokens: index..<index + 1, kind: .number, value: String(number),
      english: cased("the " + english, as: index))
  }

  /// "abad XXI", "Kongres XXV": capitals after a noun that is counted with them.
  private func roman(at index: Int) -> FoundFigure? {
    guard index > 0, continuesLine(index), slice(index).allSatisfy({ $0 &- 65 < 26 }),
      romanNouns.contains(text(index - 1).lowercased()), !isMark(index + 1, ".")
    else { return nil }
    return FoundFigure(
      tokens: index..<index + 1, kind: .ordinal, value: String(value(index)),
      english: ordinalDigits(value(index)))
  }

  /// Whether a word may be a noun that an ordinal follows ("pemain keenam").
  private func isPlainNoun(_ index: Int) -> Bool {
    guard index >= 0, isWord(index), slice(index).count > 3, !tokens[index].capital else { return false }
    switch sense(index) {
    case .none, .countedWhole, .person: return !slice(index).starts(with: "me".utf8)
    default: return false
    }
  }

  /// Whether a noun before an ordinal ranks ("hari ketiga", "babak kedua").
  private func isRank(_ index: Int) -> Bool {
    switch sense(index) {
    case .ranked, .unit, .yearPart: true
    case .clock: spells(index, "jam")
    case .times: value(index) == 0
    case .weekday: spells(index, "minggu")
    default: false
    }
  }

  /// "HUT RI ke-80", "HUT ke-61".
  private func anniversary(at index: Int) -> FoundFigure? {
    let republic = isSpecial(index + 1, .ri)
    guard let (number, _, next) = ordinalNumber(at: republic ? index + 2 : index + 1) else { return nil }
    let independence = republic || isSpecial(next, .ri)
    let english = ordinalDigits(number) + " anniversary" + (independence ? " of Indonesian independence" : "")
    return FoundFigure(
      tokens: index..<(independence && !republic ? next + 1 : next), kind: .ordinal, value: String(number),
      english: english)
  }

  /// "kuartal I/2020", "semester II 2024", "triwulan ketiga tahun 2023".
  private func yearPart(at index: Int) -> FoundFigure? {
    let part = value(index)
    let count: Int
    var next = index + 2
    if sense(index + 1) == .roman {
      count = value(index + 1)
    } else if sense(index + 1) == .ordinal {
      count = value(index + 1)
    } else if isWord(index + 1), says(index + 1, "pertama") {
      count = 1
    } else if let (number, _, after) = ordinalNumber(at: index + 1) {
      (count, next) = (number, after)
    } else {
      return nil
    }
    guard (1...4).contains(count), part != 1 || count < 3 else { return nil }
    var english = ordinalWord(count) + " " + yearParts[part]
    var at = next
    if isMark(at, "/") || isMark(at, "-") { at += 1 }
    if isUnit(at, UnitIndex.year) { at += 1 }
    if let year = wholeNumber(at, digits: 4), year > 1000 {
      english += " of \(year)"
      next = at + 1
    }
    return FoundFigure(tokens: index..<next, kind: .date, value: nil, english: english)
  }
}

/// Nouns before a roman numeral that English prints as an ordinal.
private let romanNouns: Set<String> = [
  "abad", "kongres", "konferensi", "muktamar", "munas", "musyawarah", "pon", "peparnas", "rakernas",
  "angkatan",
  "gelombang", "musda", "jambore",
]

/// `63rd`.
func ordinalDigits(_ number: Int) -> String {
  let ending =
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  return "\(number)" + ending
}

/// `third` up to ten, `11th` above.
func ordinalWord(_ number: Int) -> String {
  let words = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  return number < words.count ? words[number] : ordinalDigits(number)
}
