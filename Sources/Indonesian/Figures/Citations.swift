internal import NewsModel

extension FigureScan {
  /// A law's article, an instrument with its number, a ruling.
  func citation(at index: Int) -> FoundFigure? {
    if isLaw(index, .pasal) { return articles(at: index) }
    if sense(index) == .instrument || isSpecial(index, .regulation) {
      guard let found = instrument(at: index), found.numbered else { return nil }
      let title = lawTitle(at: found.next)
      let english = found.english.hasPrefix("the 1") ? String(found.english.dropFirst(4)) : found.english
      return FoundFigure(
        tokens: index..<(title?.next ?? found.next), kind: .citation, value: nil,
        english: english + (title?.english ?? ""))
    }
    if isLaw(index, .number) { return numbered(at: index) }
    if isLaw(index, .ayat) { return paragraph(at: index) }
    return isSpecial(index, .putusan) ? ruling(at: index) : nil
  }

  /// "Nomor 16 Tahun 2018" after an instrument that no table has.
  private func numbered(at index: Int) -> FoundFigure? {
    let at = isMark(index + 1, ".") ? index + 2 : index + 1
    guard let number = wholeNumber(at, digits: 4), continuesLine(at), isUnit(at + 1, UnitIndex.year),
      let year = yearNumber(at + 2)
    else { return nil }
    return FoundFigure(
      tokens: index..<at + 3, kind: .citation, value: nil, english: "No. \(number) of \(year)")
  }

  /// "ayat (1)" by itself.
  private func paragraph(at index: Int) -> FoundFigure? {
    let bracket = isMark(index + 1, "(")
    let at = bracket ? index + 2 : index + 1
    guard let number = wholeNumber(at, digits: 2), continuesLine(at), !bracket || isMark(at + 1, ")") else {
      return nil
    }
    return FoundFigure(
      tokens: index..<(bracket ? at + 2 : at + 1), kind: .citation, value: nil,
      english: cased("paragraph (\(number))", as: index))
  }

  /// The token after ", ", "dan", "atau", "dan/atau" and the English of it, where a further article follows.
  private func listed(at index: Int) -> (next: Int, joint: String)? {
    var at = index
    var joint = ","
    if isMark(at, ",") { at += 1 }
    if says(at, "dan") {
      joint = " and"
      at += 1
      if isMark(at, "/"), says(at + 1, "atau") { (at, joint) = (at + 2, " and/or") }
      if says(at, "atau") { (at, joint) = (at + 1, " and/or") }
    } else if says(at, "atau") {
      (at, joint) = (at + 1, " or")
    }
    return at > index && continuesLine(at) ? (at, joint + " ") : nil
  }

  /// Whether a bare number goes on with a list of articles: what follows is no unit and no noun that it counts.
  private func isBareArticle(_ index: Int) -> Bool {
    guard wholeNumber(index, digits: 4) != nil else { return false }
    var next = index + 1
    if isWord(next), isGlued(next), slice(next).count == 1 { next += 1 }
    guard isWord(next), continuesLine(next) else { return !isMark(next, "%") && !isMark(next, "/") }
    return sense(next) == .instrument || sense(next) == .law || says(next, "dan") || says(next, "atau")
  }

  /// "Pasal 27 ayat (3) UU ITE", "Pasal 55 ayat (1) ke-1 KUHP", "Pasal 2 jo. Pasal 3 UU ...".
  private func articles(at index: Int) -> FoundFigure? {
    guard let first = article(at: index) else { return nil }
    var english = first.english
    var next = first.next
    var isPlural = false
    for _ in 0..<12 {
      var at = next
      var joint: String
      if isLaw(at, .with) {
        at += isMark(at + 1, ".") ? 2 : 1
        joint = " in conjunction with "
      } else if let list = listed(at: at), isLaw(list.next, .pasal) || isBareArticle(list.next) {
        (at, joint) = (list.next, list.joint)
      } else if says(at, "subsider"), isLaw(at + 1, .pasal) {
        (at, joint) = (at + 1, ", alternatively ")
      } else {
        break
      }
      let bare = !isLaw(at, .pasal)
      guard continuesLine(at), let more = article(at: bare ? at - 1 : at) else { break }
      english += joint + (bare ? String(more.english.dropFirst("Article ".count)) : more.english)
      isPlural = isPlural || bare
      next = more.next
    }
    if isPlural { english = "Articles " + english.dropFirst("Article ".count) }
    if continuesLine(next), let law = instrument(at: next) {
      let title = lawTitle(at: law.next)
      english += " of " + law.english + (title?.english ?? "")
      next = title?.next ?? law.next
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
    } else if isWord(next), slice(next).count == 1, tokens[next].capital, sense(next + 1) == .law {
      english += text(next)  // "Pasal 27 B ayat 2"
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
    if isSpecial(index, .regulation) { return regulation(at: index) }
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
    } else if !tokens[index].capital {
      return nil
    }
    if value(index) == InstrumentIndex.constitution {
      if isUnit(next, UnitIndex.year) { next += 1 }
      guard let year = wholeNumber(next, digits: 4) else { return ("the Constitution", index + 1, false) }
      return ("the \(year) Constitution", next + 1, true)
    }
    if says(index, "tap") {
      guard spells(next, "MPR") || spells(next, "MPRS") else { return nil }
      next += 1
      if isLaw(next, .number) { next += isMark(next + 1, ".") ? 2 : 1 }
      guard sense(next) == .roman, slice(next).allSatisfy({ $0 &- 65 < 26 }) else { return nil }
      let decree = text(index + 1) + " Decree No. " + text(next)
      if isMark(next + 1, "/"), isWord(next + 2), isMark(next + 3, "/"), yearNumber(next + 4) != nil {
        return (decree + text(next + 1..<next + 5), next + 5, true)
      }
      guard isUnit(next + 1, UnitIndex.year), let year = yearNumber(next + 2) else {
        return (decree, next + 1, true)
      }
      return (decree + " of \(year)", next + 3, true)
    }
    guard known.numbered else { return (known.english, next, false) }
    if let found = lawNumber(at: next, of: known.english) { return (found.english, found.next, true) }
    guard value(index) == InstrumentIndex.law else { return nil }
    for law in namedLaws where law.words.indices.allSatisfy({ says(next + $0, law.words[$0]) }) {
      let end = next + law.words.count
      if let found = lawNumber(at: end, of: String(law.english.dropFirst("the ".count))) {
        return (found.english, found.next, true)
      }
      return (law.english, end, true)
    }
    return nil
  }

  /// " on Health" for "tentang Kesehatan", where the title is one of those that are known by heart; other titles
  /// are left to the translator.
  private func lawTitle(at index: Int) -> (english: String, next: Int)? {
    guard says(index, "tentang"), continuesLine(index), continuesLine(index + 1) else { return nil }
    for title in lawTitles where says(index + 1, title.words[0]) {
      let end = index + 1 + title.words.count
      guard title.words.indices.allSatisfy({ says(index + 1 + $0, title.words[$0]) }) else { continue }
      // A longer title that only begins so is not known.
      guard !isWord(end) || !tokens[end].capital || isSpecial(end, .ri) else { continue }
      return (" on " + title.english, end)
    }
    return nil
  }

  /// "Peraturan Menteri Sosial Nomor 5 Tahun 2021".
  private func ministerial(at index: Int) -> (english: String, next: Int, numbered: Bool)? {
    guard says(index + 1, "menteri") else { return nil }
    for ministry in ministries {
      let end = index + 2 + ministry.words.count
      guard ministry.words.indices.allSatisfy({ says(index + 2 + $0, ministry.words[$0]) }) else { continue }
      let kind = says(index, "keputusan") ? "Decree" : says(index, "instruksi") ? "Instruction" : "Regulation"
      let bracket = isMark(end, "(") && isWord(end + 1) && isMark(end + 2, ")")
      guard
        let found = lawNumber(at: bracket ? end + 3 : end, of: ministry.english + " Minister " + kind)
      else { continue }
      return (found.english, found.next, true)
    }
    return nil
  }

  /// "Peraturan Presiden Nomor 66 Tahun 2025": an instrument in full.
  private func regulation(at index: Int) -> (english: String, next: Int, numbered: Bool)? {
    guard tokens[index].capital else { return nil }
    for instrument in longInstruments where says(index, instrument.words[0]) {
      let end = index + instrument.words.count
      guard instrument.words.indices.allSatisfy({ says(index + $0, instrument.words[$0]) }) else { continue }
      let bracket = isMark(end, "(") && isWord(end + 1) && isMark(end + 2, ")")
      guard let found = lawNumber(at: bracket ? end + 3 : end, of: instrument.english) else { continue }
      return (found.english, found.next, true)
    }
    return ministerial(at: index)
  }

  /// "Nomor 11 Tahun 2008", "No. 5/2021", "64 Tahun 2020" after an instrument.
  private func lawNumber(at start: Int, of instrument: String) -> (english: String, next: Int)? {
    var next = start
    if says(next, "republik"), says(next + 1, "indonesia") {
      next += 2
    } else if isSpecial(next, .ri) {
      next += 1
    }
    let labelled = isLaw(next, .number)
    if labelled { next += isMark(next + 1, ".") ? 2 : 1 }
    guard let number = wholeNumber(next, digits: 4), continuesLine(next) else { return nil }
    if isMark(next + 1, "/"), isGlued(next + 1), let year = wholeNumber(next + 2, digits: 4), year > 999 {
      return ("\(instrument) No. \(number)/\(year)", next + 3)
    }
    if isUnit(next + 1, UnitIndex.year), let year = yearNumber(next + 2) {
      return ("\(instrument) No. \(number) of \(year)", next + 3)
    }
    return labelled ? ("\(instrument) No. \(number)", next + 1) : nil
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
