import NewsModel

/// Finds where sentences end, from left to right over the end marks of a paragraph.
///
/// A quotation with its attribution stays one sentence where no end mark closes the quotation
/// (`"…," katanya.`); several sentences in a quotation are several.
struct SentenceSplitter {
  let bytes: [UInt8]
  let words: [Word]
  /// Where the paragraph ends, white space after it left out.
  let end: Int
  let abbreviations = Abbreviations.shared
  let lists = SentenceWords.shared
  let lowerWords = LowerWords.shared
  /// No rule asks for a longer token, or a quotation mark farther back: hostile text must not cost a square.
  private let longestToken = 80
  private let longestQuotation = 5000

  /// The ends of the sentences of the paragraph that starts at `start`; `marks` are the indices of its end
  /// marks.
  func ends(from start: Int, marks: ArraySlice<Int>) -> [Int] {
    var ends: [Int] = []
    var sentence = start
    for mark in marks {
      let range = words[mark].range
      if range.start < sentence { continue }
      let candidate = candidate(mark, sentence: sentence)
      if isBoundary(candidate) {
        let past = max(candidate.quoteEnd, candidate.closed)
        ends.append(past)
        sentence = past
      }
    }
    if ends.last != end, sentence < end { ends.append(end) }
    return ends
  }

  private func candidate(_ mark: Int, sentence: Int) -> Candidate {
    let range = words[mark].range
    var closed = range.end
    while closed < end {
      let length = closerLength(at: closed)
      if length == 0 { break }
      closed += length
    }
    var token = range.start
    while token > sentence, range.start - token < longestToken, !isSpaceBefore(token),
      openerLengthBefore(token) == 0
    { token -= 1 }
    return Candidate(
      mark: mark, start: range.start, end: range.end, closed: closed,
      quoteEnd: loneQuoteEnd(after: closed, sentence: sentence), token: token..<range.start,
      sentence: sentence)
  }

  /// The end of a closing quotation mark or of emoji that stand apart behind a space (`… itu. "`, `… itu! 🎉`);
  /// `closed` where there is none.
  private func loneQuoteEnd(after closed: Int, sentence: Int) -> Int {
    let emoji = emojiEnd(after: closed)
    if emoji > closed { return emoji }
    guard closed + 1 < end, bytes[closed] == ASCII.space else { return closed }
    if bytes[closed + 1] == ASCII.quote {
      let past = closed + 2
      if past == end { return past }
      if bytes[past] == ASCII.space, countQuotes(sentence, closed) % 2 == 1 { return past }
    } else if isCurlyClose(at: closed + 1), closed + 4 == end {
      return end
    }
    return closed
  }

  /// The end of the emoji from `closed` on, with a space before and signs that extend them; `closed` where there
  /// are none, or where what follows them is written close to them.
  private func emojiEnd(after closed: Int) -> Int {
    var past = closed
    var index = closed < end && bytes[closed] == ASCII.space ? closed + 1 : closed
    while index < end, bytes[index] >= 0xC2 {
      let (value, length) = Unicode.Scalar.decode(bytes, at: index, end: end)
      let isEmoji = (0x1F000...0x1FAFF).contains(value) || (0x2600...0x27BF).contains(value)
      guard isEmoji || (past > closed && (value == 0x200D || value == 0xFE0F)) else { break }
      index += length
      past = index
    }
    return past < end && !isSpace(at: past) ? closed : past
  }

  private func countQuotes(_ start: Int, _ past: Int) -> Int {
    var count = 0
    for index in max(start, past - longestQuotation)..<past where bytes[index] == ASCII.quote { count += 1 }
    return count
  }
}

/// A place where a sentence may end.
struct Candidate {
  /// The index of the end mark among the words.
  let mark: Int
  /// Where the mark starts and ends.
  let start: Int
  let end: Int
  /// Where the closing signs after it end.
  let closed: Int
  /// The same, or the end of a closing quotation mark behind a space.
  let quoteEnd: Int
  /// What stands before the mark, back to white space or an opening sign.
  let token: Range<Int>
  /// Where the sentence starts.
  let sentence: Int

  var hasClosers: Bool { closed > end }
}
