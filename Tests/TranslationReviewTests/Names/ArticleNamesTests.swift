import Testing

@testable import English
@testable import TranslationReview

/// The words with a capital of an article's two sides.
@Suite struct ArticleNamesTests {
  private func tokens(_ text: String) -> [EnglishToken] { EnglishText(text).tokens }
  private func hash(_ word: String) -> UInt64 { tokens(word)[0].hash }

  @Test func countsSegmentsNotWords() {
    var names = ArticleNames()
    names.add(source: tokens("Ratna bertemu Sarwono."))
    names.add(target: tokens("Ratna met Ratna and Wirya."), of: 0)
    names.add(target: tokens("Ratna left; wirya stayed."), of: 1)
    #expect(names.segments(with: hash("Ratna")) == 2)
    #expect(names.segments(with: hash("Wirya")) == 1)
    #expect(names.segments(with: hash("Sarwono")) == 0)
    #expect(names.isOfSource(hash("Ratna")) && names.isOfSource(hash("Sarwono")))
    #expect(!names.isOfSource(hash("Wirya")) && !names.isOfSource(hash("bertemu")))
  }

  @Test func growsWithItsWords() {
    var names = ArticleNames()
    let words = (0..<3000).map { "Na\(String(UnicodeScalar(UInt8(97 + $0 % 26))))\($0)" }
    for (segment, word) in words.enumerated() {
      names.add(source: tokens(word))
      names.add(target: tokens("\(word) \(word)"), of: segment)
    }
    #expect(words.allSatisfy { names.isOfSource(hash($0)) && names.segments(with: hash($0)) == 1 })
    #expect(!names.isOfSource(hash("Nb1")) && names.segments(with: 0) == 0)
  }
}

/// Words whose letters differ too much are told apart before they are compared letter by letter.
@Test(arguments: [
  ("hadiputra", "hadipurta"), ("sarwono", "sarwana"), ("ratna", "ratnaa"), ("wirya", "wiry"), ("ab", "ba"),
  ("sugiarta", "wulandari"), ("aaaa", "bbbb"), ("mira", "rima"), ("k\u{E9}k\u{E9}", "keke"),
])
func lettersKeepNoNearWordOut(one: String, other: String) {
  let (first, second) = (Array(one.utf8)[...], Array(other.utf8)[...])
  let letters = (NameLikeness.letters(first), NameLikeness.letters(second))
  for most in 0...3
  where NameLikeness.distance(letters.0[...], letters.1[...], most: most) != nil {
    #expect(NameLikeness.Letters(first).mayBe(NameLikeness.Letters(second), most: most))
  }
  #expect(NameLikeness.Letters(first).count == letters.0.count)
}

@Test func lettersTellOtherWordsApart() {
  let (one, other) = (Array("sugiarta".utf8), Array("wulandari".utf8))
  #expect(!NameLikeness.Letters(one[...]).mayBe(NameLikeness.Letters(other[...]), most: 2))
}
