import ArticleReading
import NewsModel
import TestSupport
import Testing

private func time(_ page: String) -> Duration {
  let bytes = Array(page.utf8)
  return ContinuousClock().measure { _ = try? ArticleReader(.init(force: true)).read(bytes) }
}

/// Pages made to be slow: twice the page may take twice the time, not four times.
@Test(
  arguments: [
    ("<p class='share related'>teks</p>", "", ""), ("<div class=img><img>", "x", "</div>"),
    ("<a href=x>tautan</a> ", "", ""),
    ("teks - ", "", ""), ("<li>Penulis: ", "", ""), ("<span itemprop=author>a", "x", ""),
    ("<br>baris", "", ""),
    ("<h1>judul sama</h1>", "", ""),
  ])
func timeIsLinear(open: String, inner: String, close: String) {
  func page(_ count: Int) -> String {
    "<html><title>Judul - a - b</title><body>" + (0..<count).map { _ in open + inner + close }.joined()
  }
  _ = time(page(1000))
  let (short, long) = (time(page(3000)), time(page(12_000)))
  // Four times the page; the slack is for a busy machine.
  #expect(long < short * 14 + .milliseconds(100))
}

/// No page may stop the program, whatever is broken in it.
@Test func brokenPagesAreRead() throws {
  var state: UInt64 = 2024
  func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
  let marks = Array("<>\"'/-|:=()&;#\u{2013}\u{201D} 0{}[],\\".utf8)
  for fixture in try Places.names(in: Places.fixture("reading")) {
    let folder = Places.fixture("reading/" + fixture)
    let name = try #require(try Places.names(in: folder).first { $0.hasPrefix("source.") })
    let source = try Places.bytes(folder + "/" + name)
    for round in 0..<40 {
      var bytes = source
      for _ in 0..<(1 + round * 4) {
        switch next() % 3 {
        case 0: bytes[next() % bytes.count] = marks[next() % marks.count]
        case 1: bytes[next() % bytes.count] = UInt8(next() & 0xFF)
        default:
          let start = next() % bytes.count
          bytes.removeSubrange(start..<min(bytes.count, start + next() % 40))
        }
        if bytes.isEmpty { bytes = source }
      }
      let article = try? ArticleReader(.init(force: true)).read(bytes)
      for paragraph in article?.paragraphs ?? [] {
        #expect(paragraph.range.end <= article?.text.utf8.count ?? 0)
      }
    }
  }
}
