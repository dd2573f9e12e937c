/// Periods behind single letters and list numbers: initials, "golongan A.", "1.", "a.".
extension SentenceSplitter {
  /// "1.", "a." at the start of a sentence, or a small letter after `;`, `:`, `,`, "dan", "atau".
  func isListMark(_ key: Range<Int>, _ place: Candidate) -> Bool {
    let isNumber = key.count <= 2 && all(key, ASCII.isDigit)
    let isLetter = key.count == 1 && ASCII.isLetter(bytes[key.lowerBound])
    guard isNumber || isLetter else { return false }
    var past = place.token.lowerBound
    while past > place.sentence, isSpaceBefore(past) { past -= 1 }
    if past == place.sentence { return true }
    let isSmall = !isLetter || ASCII.isLower(bytes[key.lowerBound])
    guard isSmall else { return false }
    let before = bytes[past - 1]
    if isLetter, before == ASCII.of(";") || before == ASCII.colon || before == ASCII.comma { return true }
    var word = past
    while word > place.sentence, ASCII.isLower(bytes[word - 1]) { word -= 1 }
    let joiner = bytes[word..<past]
    return isLetter && (joiner.elementsEqual("dan".utf8) || joiner.elementsEqual("atau".utf8))
  }

  /// Whether a single capital with its period ends the sentence: after "golongan" and the like it may, in a
  /// name seldom.
  func initialEnds(_ key: Range<Int>, _ place: Candidate, _ next: Follower) -> Bool {
    let word = wordBefore(place)
    let letter = bytes[key.lowerBound]
    let isRoman = letter == ASCII.of("I") || letter == ASCII.of("V") || letter == ASCII.of("X")
    if lists.kinds(bytes, word).contains(.letter)
      || (isRoman && !word.isEmpty && lowerWords.contains(bytes, next.word))
    {
      return isOrdinaryCapital(next.word) || isCapitals(next.word) || isDigit(at: next.start) || next.isOpened
    }
    return isUpper(at: next.word.lowerBound) && lists.kinds(bytes, next.word).contains(.starter)
  }

  /// A single capital behind a word that takes one: "golongan A", "berinisial R".
  func isLetterAfterWord(_ key: Range<Int>, _ place: Candidate) -> Bool {
    key.count == 1 && ASCII.isUpper(bytes[key.lowerBound])
      && lists.kinds(bytes, wordBefore(place)).contains(.letter)
  }

  func wordBefore(_ place: Candidate) -> Range<Int> {
    var past = place.token.lowerBound
    while past > place.sentence, isSpaceBefore(past) || closesPhrase(bytes[past - 1]) { past -= 1 }
    var word = past
    while word > place.sentence, !isSpaceBefore(word), !closesPhrase(bytes[word - 1]) { word -= 1 }
    return word..<past
  }

  func closesPhrase(_ byte: UInt8) -> Bool {
    byte == ASCII.quote || byte == ASCII.of("(") || byte == ASCII.comma
  }
}
