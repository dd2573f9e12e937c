internal import NewsModel

extension FigureScan {
  /// A law's article, an instrument with its number, a ruling.
  func citation(at index: Int) -> FoundFigure? {
    if isLaw(index, .pasal) { return articles(at: index) }
    if sense(index) == .instrument {
      guard let found = instrument(at: index), found.numbered else { return nil }
      return FoundFigure(tokens: index..<found.next, kind: .citation, value: nil, english: found.english)
    }
    return isSpecial(index, .putusan) ? ruling(at: index) : nil
  }

  /// "Pasal 27 ayat (3) UU ITE", "Pasal 55 ayat (1) ke-1 KUHP", "Pasal 2 jo. Pasal 3 UU ...".
  private func articles(at index: Int) -> FoundFigure? {
    guard let first = article(at: index) else { return nil }
    var english = first.english
    var next = first.next
    for _ in 0..<12 {
      var at = next
      var joint: String
      if isLaw(at, .with) {
        at += isMark(at + 1, ".") ? 2 : 1
        joint = " in conjunction with "
      } else if isMark(at, ","), isLaw(at + 1, .pasal) {
        (at, joint) = (at + 1, ", ")
      } else if says(at, "dan"), isLaw(at + 1, .pasal) {
        (at, joint) = (at + 1, " and ")
      } else if says(at, "subsider"), isLaw(at + 1, .pasal) {
        (at, joint) = (at + 1, ", alternatively ")
      } else {
        break
      }
      guard isLaw(at, .pasal), continuesLine(at), let more = article(at: at) else { break }
      english += joint + more.english
      next = more.next
    }
    if continuesLine(next), let law = instrument(at: next) {
      english += " of " + law.english
      next = law.next
    }
    return FoundFigure(tokens: index..<next, kind: .citation, value: nil, english: cased(english, as: index))
  }

  /// "Pasal 27A ayat (3) huruf b ke-1": `Article 27A(3)b-1`.
  private func article(at index: Int) -> (english: String, next: Int)? {
    guard let number = wholeNumber(index + 1, digits: 4), continuesLine(index + 1) else { return nil }
    var english = "Article \(number)"
    var next = index + 2
    if isWord(next), isGlued(next), slice(next).count == 1 {
      english += text(next)
      next += 1
    }
    for _ in 0..<4 {
      if isLaw(next, .ayat) {
        let bracket = isMark(next + 1, "(")
        let at = bracket ? next + 2 : next + 1
        guard let paragraph = wholeNumber(at, digits: 2) else { break }
        english += "(\(paragraph))"
        next = bracket && isMark(at + 1, ")") ? at + 2 : at + 1
      } else if isLaw(next, .huruf), isWord(next + 1), slice(next + 1).count == 1 {
        english += text(next + 1)
        next += 2
      } else if isLaw(next, .angka), let item = wholeNumber(next + 1, digits: 2) {
        english += "-\(item)"
        next += 2
      } else if sense(next) == .ke, isMark(next + 1, "-"), let item = wholeNumber(next + 2, digits: 2) {
        english += "-\(item)"
        next += 3
      } else {
        break
      }
    }
    return (english, next)
  }

  /// "UU Nomor 11 Tahun 2008", "Perpres 64/2020", "UU ITE", "KUHP"; `numbered` where it stands as a figure by itself.
  private func instrument(at index: Int) -> (english: String, next: Int, numbered: Bool)? {
    guard sense(index) == .instrument else { return nil }
    let known = instruments[value(index)]
    var next = index + 1
    if says(index, "undang") {
      guard isMark(index + 1, "-"), says(index + 2, "undang") else { return nil }
      next = index + 3
      if says(next, "dasar") {
        guard let year = wholeNumber(next + 1, digits: 4) else {
          return ("the Constitution", next + 1, false)
        }
        return ("the \(year) Constitution", next + 2, true)
      }
    } else if !(slice(index).first ?? 97 < 97) {
      return nil
    }
    if value(index) == InstrumentIndex.constitution {
      guard let year = wholeNumber(next, digits: 4) else { return ("the Constitution", next, false) }
      return ("the \(year) Constitution", next + 1, true)
    }
    guard known.numbered else { return (known.english, next, false) }
    if says(next, "republik"), says(next + 1, "indonesia") {
      next += 2
    } else if isSpecial(next, .ri) {
      next += 1
    }
    let labelled = isLaw(next, .number)
    if labelled { next += isMark(next + 1, ".") ? 2 : 1 }
    if let number = wholeNumber(next, digits: 4), continuesLine(next) {
      if isMark(next + 1, "/"), isGlued(next + 1), let year = wholeNumber(next + 2, digits: 4), year > 999 {
        return ("\(known.english) No. \(number)/\(year)", next + 3, true)
      }
      if isUnit(next + 1, UnitIndex.year), let year = yearNumber(next + 2) {
        return ("\(known.english) No. \(number) of \(year)", next + 3, true)
      }
      guard labelled else { return nil }
      return ("\(known.english) No. \(number)", next + 1, true)
    }
    guard !labelled, value(index) == InstrumentIndex.law else { return nil }
    for law in namedLaws where law.words.indices.allSatisfy({ says(next + $0, law.words[$0]) }) {
      let end = next + law.words.count
      return (law.english, end, true)
    }
    return nil
  }

  /// "putusan MK Nomor 135/PUU-XXII/2024": its number is copied, a hyphen that is missing put back.
  private func ruling(at index: Int) -> FoundFigure? {
    var at = index + 1
    guard spells(at, "MK") else { return nil }
    at += 1
    if isLaw(at, .number) { at += isMark(at + 1, ".") ? 2 : 1 }
    guard let number = wholeNumber(at, digits: 3), isMark(at + 1, "/"), isWord(at + 2) else { return nil }
    var roman = text(at + 2)
    var next = at + 3
    if isMark(next, "-"), isWord(next + 1) {
      roman = text(next + 1)
      next += 2
    } else if roman.hasPrefix("PUU") {
      roman = String(roman.dropFirst(3))
    }
    guard isMark(next, "/"), let year = wholeNumber(next + 1, digits: 4) else { return nil }
    return FoundFigure(
      tokens: index..<next + 2, kind: .citation, value: "\(number)/PUU-\(roman)/\(year)",
      english: cased("Constitutional Court ruling No. \(number)/PUU-\(roman)/\(year)", as: index))
  }
}
