import NewsModel
import Testing

struct InlineTextTests {
  private let open = InlineTag(.open, id: "1", markup: "<pc id=\"1\">")
  private let close = InlineTag(.close, id: "1", markup: "</pc>")

  @Test func textsBesideEachOtherAreOne() {
    let text = InlineText(pieces: [.text("Harga "), .text(""), .text("beras"), .tag(open), .tag(close)])
    #expect(text.pieces == [.text("Harga beras"), .tag(open), .tag(close)])
    #expect(InlineText("").isEmpty)
  }

  @Test func plainLeavesTagsOut() {
    let text = InlineText(pieces: [
      .text("Harga "), .tag(open), .text("beras"), .tag(close), .text(" turun."),
    ])
    #expect(text.plain == "Harga beras turun.")
    #expect(text.tags == [open, close])
  }

  @Test func scoresStayInsideTheirScale() {
    let proposal = MatchProposal(score: 180, source: InlineText("a"), target: InlineText("b"), origin: "lama")
    #expect(proposal.score == 100)
  }
}
