import Indonesian
import NewsModel
import Testing

/// Numbers that look random and are the same in each run (xorshift).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

private func expectSound(_ text: AnalysedText, _ location: SourceLocation = #_sourceLocation) {
  let bytes = Array(text.text.utf8)
  var rebuilt: [UInt8] = []
  var past = 0
  for word in text.words {
    guard word.range.start >= past, word.range.end <= bytes.count, !word.range.isEmpty else {
      Issue.record("a word is out of order or outside the text", sourceLocation: location)
      return
    }
    rebuilt += bytes[past..<word.range.start]
    rebuilt += bytes[word.range.bounds]
    past = word.range.end
    if word.kind != .word {
      #expect(word.wordClass == (word.kind == .number ? .number : .other), sourceLocation: location)
    }
    #expect(Int(word.firstReading) + Int(word.readingCount) <= text.readings.count, sourceLocation: location)
  }
  rebuilt += bytes[past...]
  #expect(rebuilt == bytes, sourceLocation: location)
  var pastWord = 0
  for sentence in text.sentences {
    #expect(sentence.words.lowerBound >= pastWord && !sentence.words.isEmpty, sourceLocation: location)
    pastWord = sentence.words.upperBound
    guard pastWord <= text.words.count, let last = sentence.words.last else { continue }
    #expect(
      sentence.range.start == text.words[sentence.words.lowerBound].range.start, sourceLocation: location)
    #expect(sentence.range.end == text.words[last].range.end, sourceLocation: location)
  }
  for reading in text.readings { #expect(reading.form.end <= text.forms.count, sourceLocation: location) }
}

@Test(arguments: 1...200)
func anyBytesGiveAResult(seed: Int) {
  var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
  let bytes = (0..<Int.random(in: 0...400, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
  expectSound(analyser.analyse(String(decoding: bytes, as: UTF8.self)))
}

@Test(arguments: 1...300)
func anySignsGiveAResult(seed: Int) {
  let pieces = [
    "me", "ng", "k", "a", "u", "nya", "lah", "-", "-", ".", ".", "?", "…", "\"", "“", "”", "’", "'", " ", " ",
    "\n", "\n\n",
    "1", "25", ",", "/", ":", "(", ")", "A", "B", "Rp", "com", ".id", "@", "#", "://", "é", "日", "😀",
    "\u{200D}", "\u{FE0F}",
    "\u{A0}", "di", "ke", "ber", "kan", "an", "i", "&", "_", "pun", "Prof", "H", "»", "«",
  ]
  var dice = Dice(state: UInt64(seed) &* 0xD6E8_FEB8_6659_FD93)
  let text = (0..<Int.random(in: 1...60, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
    .joined()
  expectSound(analyser.analyse(text))
}

@Test func anyParagraphsGiveAResult() {
  let text = "Satu é dua. Tiga 😀 empat."
  let count = text.utf8.count
  for start in 0..<count + 3 {
    for end in start..<count + 5 {
      let paragraphs = [
        Paragraph(range: TextRange(0, start), kind: .body),
        Paragraph(range: TextRange(start, end), kind: .item),
        Paragraph(range: TextRange(start / 2, end), kind: .subheading),
      ]
      expectSound(
        analyser.analyse(text, paragraphs: paragraphs, dateline: TextRange(start, end), published: nil))
    }
  }
}

@Test func gapsAreWhiteSpace() {
  let text = analyser.analyse("Satu,\u{A0}dua \u{200B} tiga\t– 4% … “lima”\u{FEFF}\r\n\r\nenam")
  let bytes = Array(text.text.utf8)
  var past = 0
  for word in text.words {
    let gap = String(decoding: bytes[past..<word.range.start], as: UTF8.self)
    #expect(
      gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" })
    past = word.range.end
  }
}

@Test(
  .timeLimit(.minutes(10)),
  arguments: [
    "a.", ".,", "a.b", "\" .", ". \"", "A. ", "1.", "a@", "a-", "x", "😀\u{200D}", "”.", "(", "1-1-", "Rp1",
    "me", "\n\n",
    "kata.Kata", "http://a.", "é.",
  ])
func hostileTextTakesLinearTime(piece: String) {
  expectSound(analyser.analyse(String(repeating: piece, count: 10_000)))
}
