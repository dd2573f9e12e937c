/// End marks with no space behind them, and the short name of the reporter behind the last sentence.
extension SentenceSplitter {
  /// "…katanya.Polisi": a capital behind the mark, an ordinary word before it.
  func isGluedBoundary(_ place: Candidate) -> Bool {
    let next = place.closed
    let token = place.token
    guard !place.hasClosers, isPeriod(place) else {
      if place.hasClosers {
        let isQuote = bytes[place.end] == ASCII.quote || isCurlyClose(at: place.end)
        return isQuote && isUpper(at: next) && bytes[place.start] == ASCII.period
      }
      let mark = bytes[place.start]
      return (mark == ASCII.question || mark == ASCII.exclamation) && isUpper(at: next) && endsLower(token, 2)
    }
    let isQuote = byte(next) == ASCII.quote || isCurlyOpen(at: next)
    guard isUpper(at: next) || isQuote else { return false }
    var past = next
    while past < end, ASCII.isLetter(bytes[past]) { past += 1 }
    let word = next..<past
    let hasInnerSign = bytes[token].contains { $0 == ASCII.period || $0 == ASCII.at || $0 == ASCII.slash }
    let isAbbreviation =
      abbreviations.kind(bytes, token) != nil && !lists.kinds(bytes, token).contains(.ambiguous)
    if hasInnerSign || isAbbreviation || lists.kinds(bytes, word).contains(.domain)
      || lists.kinds(bytes, token).contains(.domain) || !endsLower(token, 3)
    {
      return false
    }
    if isQuote { return true }
    if word.count < 2 || all(word, ASCII.isUpper) { return false }
    return lowerWords.contains(bytes, word) || lowerWords.contains(bytes, token)
  }

  func endsLower(_ token: Range<Int>, _ count: Int) -> Bool {
    token.count >= count && all(token.upperBound - count..<token.upperBound, ASCII.isLower)
  }

  /// The reporter's short name in brackets at the end of the text: "(dwi/has)".
  func isCredit(from start: Int) -> Bool {
    guard byte(start) == ASCII.of("(") || byte(start) == ASCII.of("["), end - start <= 30 else {
      return false
    }
    let last = bytes[end - 1]
    guard last == ASCII.of(")") || last == ASCII.of("]") else { return false }
    var run = 0
    for index in start + 1..<end - 1 {
      let byte = bytes[index]
      if ASCII.isLower(byte) || byte == ASCII.of("*") {
        run += 1
      } else if byte == ASCII.slash || byte == ASCII.space || byte == ASCII.comma {
        run = 0
      } else {
        return false
      }
      if run > 6 { return false }
    }
    return end - start > 2
  }
}
