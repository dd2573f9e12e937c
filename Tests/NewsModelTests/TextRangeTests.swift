import NewsModel
import Testing

@Test func rangesNameBytes() {
  let text = "Malam “ini”"
  #expect(text.text(in: TextRange(0, 5)) == "Malam")
  #expect(text.text(in: TextRange(6, 15)) == "“ini”")
  #expect(text.text(in: TextRange(6, 99)) == "“ini”")
}

@Test func rangesHoldAndOverlap() {
  let range = TextRange(2, 6)
  #expect(range.contains(TextRange(2, 6)) && !range.contains(TextRange(1, 3)))
  #expect(range.overlaps(TextRange(5, 9)) && !range.overlaps(TextRange(6, 9)))
  #expect(range.contains(5) && !range.contains(6) && range.count == 4)
}

@Test func hashesDoNotMindCase() {
  #expect(WordHash.of("Presiden") == WordHash.of("presiden"))
  #expect(WordHash.of("presiden") != WordHash.of("residen"))
}
