internal import NewsModel

// Paragraphs that open with their speaker and a colon.

extension SpeechFinder {
  /// A paragraph that opens with its speaker and a colon: an interview's turn ("Budi: …", "J: …") or a headline.
  mutating func readTurn(_ paragraph: Range<Int>, isAlone: Bool) -> Bool {
    let limit = min(paragraph.upperBound, paragraph.lowerBound + 14)
    guard let colon = (paragraph.lowerBound..<limit).first(where: { scan.mark($0) == ASCII.colon }),
      colon > paragraph.lowerBound, paragraph.upperBound - colon > 4, !scan.opensQuotation(colon + 1)
    else { return false }
    let sentence = scan.sentence(paragraph.lowerBound)
    let content = scan.range(colon + 1..<paragraph.upperBound)
    if colon == paragraph.lowerBound + 1 {
      let kind = scan.kind(paragraph.lowerBound)
      if kind.contains(.question) { return true }
      if kind.contains(.answer), let meant = focus.meant(in: sentence) {
        found.append(
          Statement(
            ranges: [content], form: .direct, speaker: speaker(meant.figure, nil, .context), confidence: 0.65)
        )
        return true
      }
    }
    let isHeadline = isAlone && !scan.isEnd(paragraph.upperBound - 1)
    var start = paragraph.lowerBound
    if isHeadline, let comma = (start..<colon).last(where: { scan.mark($0) == ASCII.comma }) {
      start = comma + 1
    }
    guard start < colon, let phrase = phrases.phrase(from: start, to: colon), phrase.words.upperBound == colon
    else {
      return false
    }
    let isPerson = phrase.name.map { scan.isPerson($0) } ?? false
    guard isPerson || isHeadline && (phrase.name != nil || scan.isTitle(start)) else { return false }
    let who = speaker(Attribution(phrase: phrase, verb: nil, end: colon), in: sentence)
    guard let speaker = who.speaker else { return false }
    found.append(
      Statement(ranges: [content], form: .direct, speaker: speaker, confidence: min(who.confidence, 0.9)))
    focus.speaks(figure(speaker), in: scan.sentence(paragraph.upperBound - 1))
    return true
  }
}
