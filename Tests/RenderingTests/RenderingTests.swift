import Padan
import Rendering
import TestSupport
import Testing

private func exampleBrief() throws -> Brief {
  var brief = try Briefer().brief(of: try Places.bytes(Places.checkout + "/Examples/kereta-cepat.html"))
  brief.input = "kereta-cepat.html"
  return brief
}

@Test(arguments: [
  ("brief.txt", TextStyle()), ("brief-colour.txt", TextStyle(width: 100, usesColour: true)),
  ("brief-narrow.txt", TextStyle(width: 40, gloss: .first)), ("brief-none.txt", TextStyle(gloss: .none)),
  ("brief-all.txt", TextStyle(gloss: .all)),
])
func textOfTheExample(name: String, style: TextStyle) throws {
  #expect(try Snapshot.difference(of: exampleBrief().text(style), from: name) == nil)
}

@Test(arguments: [
  ("brief.md", GlossMode.terms), ("brief-first.md", .first), ("brief-all.md", .all), ("brief-none.md", .none),
])
func markdownOfTheExample(name: String, gloss: GlossMode) throws {
  #expect(try Snapshot.difference(of: exampleBrief().markdown(gloss: gloss), from: name) == nil)
}

@Test func jsonOfTheExample() throws {
  let brief = try exampleBrief()
  #expect(
    try Snapshot.difference(of: brief.json(producer: "padan test", isPretty: true), from: "brief.json") == nil
  )
  let article = brief.article
  #expect(
    try Snapshot.difference(
      of: article.json(input: "a", producer: "padan test", isPretty: true), from: "article.json") == nil)
  #expect(try Snapshot.difference(of: article.text(TextStyle(), wraps: true), from: "article.txt") == nil)
  #expect(try Snapshot.difference(of: article.markdown(), from: "article.md") == nil)
}

@Test func summariesOfTheExample() throws {
  let briefer = try Briefer()
  let article = try briefer.article(
    from: SourceDocument(try Places.bytes(Places.checkout + "/Examples/kereta-cepat.html")))
  let analysis = briefer.analyse(article)
  let summary = Summary(
    input: nil, article: article, sentences: analysis.body.sentences,
    ranked: briefer.rank(analysis, length: .sentences(3), explains: true))
  #expect(try Snapshot.difference(of: summary.text(TextStyle(), explains: false), from: "summary.txt") == nil)
  #expect(
    try Snapshot.difference(of: summary.text(TextStyle(), explains: true), from: "summary-explained.txt")
      == nil)
  #expect(try Snapshot.difference(of: summary.markdown(), from: "summary.md") == nil)
  let schema = try JSONSchema(file: Places.checkout + "/Documentation/schemas/summary.schema.json")
  #expect(try schema.faults(in: summary.json(producer: "padan test", isPretty: false)) == [])
}

@Test(arguments: [true, false]) func jsonKeepsToItsSchema(isPretty: Bool) throws {
  let brief = try exampleBrief()
  let folder = Places.checkout + "/Documentation/schemas/"
  #expect(
    try JSONSchema(file: folder + "brief.schema.json").faults(
      in: brief.json(producer: "p", isPretty: isPretty)) == [])
  #expect(
    try JSONSchema(file: folder + "article.schema.json").faults(
      in: brief.article.json(input: nil, producer: "p", isPretty: isPretty)) == [])
  #expect(brief.json(producer: "p", isPretty: false).split(separator: "\n").count == 1)
}

@Test func nothingOfAnArticleSteersTheTerminalOrTheMarkup() throws {
  var article = Article()
  article.title = "Judul \u{1B}[31mmerah\u{7} | `kode` <b>"
  article.byline = [Credit(name: "Ani\u{9B}2J", role: .writer)]
  article.append(
    "Pemerintah \u{1B}]0;x\u{7}menaikkan harga | beras *di* <script>alert(1)</script> tiga provinsi pada pekan ini."
  )
  var brief = Brief(article: article)
  brief.title = GlossedText(text: article.title ?? "", glosses: [])
  let range = TextRange(0, article.text.utf8.count)
  brief.sentences = [
    BriefSentence(
      number: 1, range: range, rank: 1, share: 1, glossed: GlossedText(text: article.text, glosses: []))
  ]
  for text in [
    brief.text(), brief.text(TextStyle(gloss: .all)), article.text(TextStyle(), wraps: true),
    brief.markdown(), article.markdown(),
  ] {
    #expect(
      !text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
  }
  #expect(!brief.markdown().contains("<script>") && !article.markdown().contains("<b>"))
}

@Test(arguments: [40, 60, 80, 120]) func linesKeepToTheWidth(width: Int) throws {
  let text = try exampleBrief().text(TextStyle(width: width))
  for line in text.split(separator: "\n") {
    // An address is one word, and of no use when it is cut.
    let isAddress = line.drop { $0 == " " }.hasPrefix("https://")
    #expect(line.count <= width || isAddress, "\(line)")
  }
}
