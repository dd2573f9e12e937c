import NewsModel
import Testing

@testable import English

/// Lists of expressions hold what each expression holds by itself.
@Suite struct EnglishPhrasesTests {
  private func list(_ field: String) -> EnglishPhrases {
    var memory = WordMemory()
    return EnglishPhrases(Array(field.utf8), &memory)
  }

  /// Expressions as a glossary writes them, with what they are.
  @Test(arguments: [
    ("", []), (" ; ;", []), ("bridge", ["bridge"]), ("toll road; turnpike", ["toll road", "turnpike"]),
    (" ferry ;harbour ferry; ", ["ferry", "harbour ferry"]),
    ("quay (of a port); wharf", ["quay (of a port)", "wharf"]),
    ("dam (large; small", ["dam (large", "small"]),
    ("the of; pier", ["the of", "pier"]),
  ])
  func expressionsArePartedBySemicolons(field: String, expressions: [String]) {
    let list = list(field)
    #expect(list.map(\.text) == expressions)
    #expect(list.map { $0.words.map(\.stem) } == expressions.map { EnglishPhrase($0).words.map(\.stem) })
  }

  private func check(
    _ text: String, _ field: String, _ holds: Bool, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(EnglishText(text).holds(anyOf: list(field)) == holds, sourceLocation: place)
  }

  @Test func aTextHoldsOneOfThem() {
    check("Two ferries left the harbour.", "pier; ferry", true)
    check("Two ferries left the harbour.", "harbour master; pier", false)
    check("Two ferries left the harbour.", "harbour ferry (old)", true)
    check("Two ferries left the harbour.", "", false)
  }

  @Test func partsOfAListHaveTheirOwnWordsOnly() {
    var memory = WordMemory()
    var all = EnglishPhrases()
    let first = all.add(EnglishText("pier; ferry (old)"), &memory)
    let second = all.add(EnglishText("toll road"), &memory)
    let (ships, roads) = (all.list(first), all.list(second))
    #expect(ships.map(\.text) == ["pier", "ferry (old)"])
    #expect(roads.map(\.text) == ["toll road"])
    #expect(roads.contains(stem: EnglishStem.of("roads")) && !ships.contains(stem: EnglishStem.of("road")))
    #expect(ships.contains(stem: EnglishStem.of("ferries")) && !roads.contains(stem: EnglishStem.of("pier")))
    let text = EnglishText("The toll roads are closed.")
    #expect(text.holds(anyOf: roads) && !text.holds(anyOf: ships))
  }

  /// Hostile input: words of any length, and what is no word.
  @Test func longWordsAreReadWhole() {
    let long = String(repeating: "ab", count: 40_000)
    for text in ["\(long)'s", "\u{E9}\(long)", "\(long)9", "'; ;'", ";;;(((", "a.b.\(long)"] {
      let list = list(text + ";" + text)
      #expect(list.count <= 8)
      #expect(EnglishText(text).tokens.allSatisfy { $0.range.end <= text.utf8.count })
    }
    #expect(EnglishText("\(long)s").tokens.map(\.stem) == EnglishText(long).tokens.map(\.stem))
  }
}
