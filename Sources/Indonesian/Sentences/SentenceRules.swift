/// The rules that tell a sentence end from another use of the mark.
extension SentenceSplitter {
  /// Whether a sentence ends at the candidate.
  func isBoundary(_ place: Candidate) -> Bool {
    let past = max(place.quoteEnd, place.closed)
    if past >= end { return true }
    if place.quoteEnd == place.closed, !isSpace(at: place.closed) { return isGluedBoundary(place) }
    var next = past
    while isSpace(at: next) { next += bytes[next] == 0xC2 ? 2 : 1 }
    if next >= end || isCredit(from: next) { return true }
    var open = next
    while openerLength(at: open) > 0 { open += openerLength(at: open) }
    let follower = Follower(
      start: open, word: letters(from: open), isOpened: open > next,
      isQuote: bytes[next] == ASCII.quote || isCurlyOpen(at: next))
    if goesOnWithAbbreviation(follower) || isDomainAside(follower) { return false }
    return isPeriod(place) ? periodEnds(place, follower) : otherMarkEnds(place, follower)
  }

  func isPeriod(_ place: Candidate) -> Bool {
    place.end - place.start == 1 && bytes[place.start] == ASCII.period
  }

  func isCurlyOpen(at index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x9C
  }

  // MARK: A space behind the mark

  /// "AKURAT. CO/": a web name with a space inside.
  private func isDomainAside(_ next: Follower) -> Bool {
    byte(next.word.upperBound) == ASCII.slash && lists.kinds(bytes, next.word).contains(.domain)
  }

  /// "… Hegar. Ph.D, …", "Yahoo! Inc. …": a degree or the form of a firm belongs to what stands before.
  private func goesOnWithAbbreviation(_ next: Follower) -> Bool {
    guard !next.isOpened, isUpper(at: next.start) else { return false }
    var past = next.start
    while past < end, ASCII.isLetter(bytes[past]) || bytes[past] == ASCII.period { past += 1 }
    guard past > next.start + 1 else { return false }
    let hasPeriod = bytes[past - 1] == ASCII.period
    let kind = abbreviations.kind(bytes, next.start..<(hasPeriod ? past - 1 : past))
    if kind == .degree { return bytes[next.start..<past - 1].contains(ASCII.period) }
    return kind == .ending && hasPeriod && !lowerWords.contains(bytes, next.word) && past < end
  }

  private func otherMarkEnds(_ place: Candidate, _ next: Follower) -> Bool {
    guard isLower(at: next.start) else { return true }
    if place.hasClosers { return false }
    let mark = bytes[place.start]
    // "..." and "…" go on before a small letter; two periods are a slip for one.
    if mark == ASCII.period || mark == 0xE2 { return place.end - place.start == 2 }
    return true
  }

  private func periodEnds(_ place: Candidate, _ next: Follower) -> Bool {
    var key = place.token
    while openerLength(at: key.lowerBound) > 0, key.count > 1 {
      key = key.lowerBound + openerLength(at: key.lowerBound)..<key.upperBound
    }
    if key.isEmpty { return !isLower(at: next.start) }
    if !place.hasClosers, isListMark(key, place) { return false }
    if !place.hasClosers, isLetterAfterWord(key, place) { return initialEnds(key, place, next) }
    switch abbreviation(key, next) {
    case .title where !place.hasClosers:
      // "… dijabat oleh Brigjen. Kemudian …"
      return key.count > 2 && isUpper(at: next.start) && lists.kinds(bytes, next.word).contains(.starter)
    case .number where !place.hasClosers:
      // "Usianya 30 th. Ia …": behind its figure the abbreviation is a unit.
      return ASCII.isDigit(beforeWord(key, place)) && isUpper(at: next.start)
        && lists.kinds(bytes, next.word).contains(.starter)
    case .middle:
      let isBracketed = place.closed - place.end == 1 && bytes[place.end] == ASCII.of(")")
      if !place.hasClosers || (isBracketed && isUpper(at: key.lowerBound)) { return false }
    case .title, .number, .ending, .degree, nil: break
    }
    if !place.hasClosers, key.count == 1, ASCII.isUpper(bytes[key.lowerBound]) {
      return initialEnds(key, place, next)
    }
    let isDotted = !place.hasClosers && isDottedAbbreviation(key)
    let kind = abbreviation(key, next)
    if kind == .ending || kind == .degree || isDotted {
      if !next.isOpened, isOrdinaryCapital(next.word) { return true }
      return next.isOpened && next.isQuote
    }
    if !place.hasClosers, isShortName(key), !lowerWords.contains(bytes, key),
      !lists.kinds(bytes, next.word).contains(.starter), !isNameBeforeSentence(key, next)
    {
      return false
    }
    if isLower(at: next.start) {
      return opensListItem(next) || !place.hasClosers && smallLetterStarts(place.token, next)
    }
    return true
  }

  /// "… naik. b. Gula …", "… naik. b) Gula …": the letter of the next item of a list.
  private func opensListItem(_ next: Follower) -> Bool {
    guard !next.isOpened, next.word.count == 1 else { return false }
    let sign = byte(next.word.upperBound)
    guard sign == ASCII.period || sign == ASCII.of(")") else { return false }
    return isSpace(at: next.word.upperBound + 1) && isUpper(at: next.word.upperBound + 2)
  }

  /// The last byte of what stands before the key and its space; 0 where nothing does.
  private func beforeWord(_ key: Range<Int>, _ place: Candidate) -> UInt8 {
    key.lowerBound >= place.sentence + 2 && isSpaceBefore(key.lowerBound) ? bytes[key.lowerBound - 2] : 0
  }

  /// What the key is as an abbreviation; nil for "hal.", "km." and the like where no figure follows, unless
  /// both are in capitals ("KM. PKFB").
  private func abbreviation(_ key: Range<Int>, _ next: Follower) -> Abbreviations.Kind? {
    guard let kind = abbreviations.kind(bytes, key) else { return nil }
    if isDigit(at: next.start) || !lists.kinds(bytes, key).contains(.ambiguous) { return kind }
    return all(key, ASCII.isUpper) && isCapitals(next.word) ? kind : nil
  }

  func isCapitals(_ word: Range<Int>) -> Bool { word.count > 1 && all(word, ASCII.isUpper) }

  /// Groups of one to three letters with periods between them, the last one of up to four: "S.Pd", "a.n".
  private func isDottedAbbreviation(_ key: Range<Int>) -> Bool {
    var run = 0
    var periods = 0
    for index in key {
      if ASCII.isLetter(bytes[index]) {
        run += 1
      } else if bytes[index] == ASCII.period, (1...3).contains(run) {
        periods += 1
        run = 0
      } else {
        return false
      }
    }
    return periods > 0 && (1...4).contains(run)
  }

  /// A capital and up to two small letters: may be a short form that no table has.
  private func isShortName(_ key: Range<Int>) -> Bool {
    key.count <= 3 && ASCII.isUpper(bytes[key.lowerBound])
      && all(key.lowerBound + 1..<key.upperBound, ASCII.isLower)
  }

  /// "… kata Ani. Warga …": a name of three letters before an ordinary word.
  private func isNameBeforeSentence(_ key: Range<Int>, _ next: Follower) -> Bool {
    key.count == 3 && isOrdinaryCapital(next.word)
  }

  func isOrdinaryCapital(_ word: Range<Int>) -> Bool {
    !word.isEmpty && isUpper(at: word.lowerBound) && lowerWords.contains(bytes, word)
  }

  private func isWebName(_ next: Follower) -> Bool {
    byte(next.word.upperBound) == ASCII.period
      && WebNames.domainEnd(bytes, next.start, dot: next.word.upperBound, end) != nil
  }

  /// A sentence that starts with a small letter by a slip: ordinary words on both sides.
  private func smallLetterStarts(_ token: Range<Int>, _ next: Follower) -> Bool {
    guard token.count >= 3, ASCII.isLower(bytes[token.upperBound - 1]) else { return false }
    if !lowerWords.contains(bytes, token) {
      return all(token, ASCII.isLower) && lists.kinds(bytes, next.word).contains(.starter)
        && bytes[token].contains(where: ASCII.isVowel) && abbreviations.kind(bytes, token) == nil
    }
    return lowerWords.contains(bytes, next.word) || isWebName(next)
  }
}

/// What follows a candidate behind white space.
struct Follower {
  /// Where it starts, opening signs left out.
  let start: Int
  /// Its letters; empty where it starts with none.
  let word: Range<Int>
  /// Whether an opening sign stands before it.
  let isOpened: Bool
  /// Whether that sign is a quotation mark.
  let isQuote: Bool
}
