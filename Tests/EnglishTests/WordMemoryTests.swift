import Testing

@testable import English

/// Words met before are read as they were the first time, and as without a memory.
@Suite struct WordMemoryTests {
  private func check(_ texts: [String], at place: SourceLocation = #_sourceLocation) {
    var memory = WordMemory()
    for text in texts {
      let (kept, alone) = (EnglishText(text, &memory).tokens, EnglishText(text).tokens)
      #expect(kept.map(\.hash) == alone.map(\.hash), sourceLocation: place)
      #expect(kept.map(\.stem) == alone.map(\.stem), sourceLocation: place)
      #expect(kept.map(\.opening) == alone.map(\.opening), sourceLocation: place)
      #expect(kept.map(\.meaning) == alone.map(\.meaning), sourceLocation: place)
    }
  }

  @Test func wordsComeAgain() {
    check([
      "The centres were closed.", "Closed centres, the ministers' centre's", "theatre, companies; company",
    ])
  }

  @Test func monthsNeedTheirCapital() {
    check(["They may march.", "In May and March they may march.", "may March"])
  }

  @Test func moreWordsThanPlaces() {
    let words = (0..<9000).map { "wa\(["k", "l", "m"][$0 % 3])\($0)s" }.joined(separator: " ")
    check([words, words])
  }
}
