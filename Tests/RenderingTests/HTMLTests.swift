import MarkupTrees
import Padan
import TestSupport
import Testing

@testable import Rendering

private func exampleBrief(explains: Bool = false) throws -> Brief {
  var options = BriefOptions()
  options.explainsSenses = explains
  var brief = try Briefer(options).brief(
    of: try Places.bytes(Places.checkout + "/Examples/kereta-cepat.html"))
  brief.input = "kereta-cepat.html"
  return brief
}

private func hostileBrief() throws -> Brief {
  try Briefer().brief(of: try Places.bytes(Places.fixture("html/hostile.html")))
}

/// All elements of a page in order; the page is well-formed XML too.
private func elements(of page: String) throws -> [XMLElement] {
  var all: [XMLElement] = []
  func walk(_ element: XMLElement) {
    all.append(element)
    element.elements.forEach(walk)
  }
  walk(try XMLDocument(parsing: Array(page.utf8)).root)
  return all
}

/// What is wrong with a page: names twice, links to nowhere, rows out of step, headings out of order.
private func faults(in page: String) throws -> [String] {
  let all = try elements(of: page)
  var faults: [String] = []
  var ids: Set<String> = []
  for id in all.compactMap({ $0["id"] }) where !ids.insert(id).inserted { faults.append("twice: \(id)") }
  for link in all.compactMap({ $0["href"] }) {
    if link.hasPrefix("#") {
      if !ids.contains(String(link.dropFirst())) { faults.append("leads nowhere: \(link)") }
    } else if !link.hasPrefix("http://"), !link.hasPrefix("https://") {
      faults.append("no address of the web: \(link)")
    }
  }
  for name in all.compactMap({ $0["aria-labelledby"] }) where !ids.contains(name) {
    faults.append("no label: \(name)")
  }
  var level = 0
  for heading in all.compactMap({ ["h1", "h2", "h3", "h4"].firstIndex(of: $0.name.local) }) {
    if heading > level { faults.append("a heading is left out before h\(heading + 1)") }
    level = heading + 1
  }
  if all.count(where: { $0.name.local == "h1" }) != 1 { faults.append("not one h1") }
  for table in all where table.name.local == "table" {
    if table.elements.first?.name.local != "caption" { faults.append("a table without caption") }
    let rows = table.elements.flatMap { $0.elements.filter { $0.name.local == "tr" } }
    if Set(rows.map(\.elements.count)).count != 1 { faults.append("rows of different lengths") }
    if !rows.allSatisfy({ $0.elements.first?["scope"] != nil }) { faults.append("a row without heading") }
  }
  return faults
}

@Suite struct HTMLTests {
  @Test(arguments: [
    ("brief.html", GlossMode.terms), ("brief-first.html", .first), ("brief-all.html", .all),
    ("brief-none.html", .none),
  ])
  func htmlOfTheExample(name: String, gloss: GlossMode) throws {
    let page = try exampleBrief().html(gloss: gloss, producer: "padan test")
    #expect(try Snapshot.difference(of: page, from: name) == nil)
  }

  @Test(arguments: GlossMode.allCases) func pagesAreWellFormed(gloss: GlossMode) throws {
    for brief in [try exampleBrief(explains: true), try hostileBrief(), Brief(article: Article())] {
      #expect(try faults(in: brief.html(gloss: gloss, producer: "p")) == [])
    }
    var page = BriefPage(gloss: gloss, producer: "p", isOnly: false)
    for _ in 0..<2 {
      page.add(try exampleBrief(explains: true))
      page.add(try hostileBrief())
    }
    #expect(try faults(in: page.html()) == [])
  }

  @Test func rowsAndSentencesLeadToEachOther() throws {
    let all = try elements(of: exampleBrief().html(producer: "p"))
    let mark = try #require(all.first { $0["href"] == "#term-3" })
    let id = try #require(mark["id"])
    let row = try #require(all.first { $0["id"] == "term-3" })
    #expect(row.name.local == "tr")
    var places: [String] = []
    func walk(_ element: XMLElement) {
      if let link = element["href"] { places.append(link) }
      element.elements.forEach(walk)
    }
    walk(row)
    #expect(places.contains("#" + id))
  }

  @Test func languagesAreTold() throws {
    let all = try elements(of: exampleBrief().html(producer: "p"))
    #expect(all.first?["lang"] == "en")
    #expect(all.first { $0.name.local == "h1" }?["lang"] == "id")
    #expect(all.filter { $0.name.local == "rt" }.allSatisfy { $0["lang"] == "en" })
    #expect(all.contains { $0.name.local == "rt" })
    for (tag, language) in [("ms", "ms"), ("en-US", "en-US"), ("\" onload=\"x", "id"), ("", "id")] {
      #expect(HTMLText.language(tag) == language)
    }
  }

  @Test func nothingOfAPageActsAsMarkup() throws {
    for gloss in GlossMode.allCases {
      let page = try hostileBrief().html(gloss: gloss, producer: "p")
      let names = Set(try elements(of: page).map(\.name.local))
      #expect(names.isDisjoint(with: ["script", "img", "iframe", "b"]))
      #expect(!page.contains("<script") && !page.contains("\u{202E}"))
      for element in try elements(of: page) {
        #expect(!element.attributes.contains { $0.name.local.hasPrefix("on") || $0.name.local == "style" })
      }
    }
  }

  @Test(arguments: [
    ("a<b> & \"c\" 'd'", "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
    ("satu\ndua\ttiga\u{2028}empat", "satu dua tiga empat"),
    ("a\u{0}\u{1B}[31m\u{7F}\u{9B}b", "a[31mb"),
    ("\u{202E}0987\u{202C} \u{2066}x\u{2069} \u{61C}y\u{200F}", "0987 x y"),
    ("\u{FEFF}a\u{FFF9}\u{E0041}b", "ab"), ("é “kutipan” – 🌧️", "é “kutipan” – 🌧️"),
    ("", ""),
  ])
  func escaping(text: String, html: String) {
    #expect(HTMLText.escaped(text) == html)
  }

  @Test func longWordsCanBeBroken() throws {
    let word = String(repeating: "panjang", count: 10)
    #expect(HTMLText.escaped(word + " a") == word + " a")
    let broken = HTMLText.escaped("a " + word, breaks: "|")
    #expect(broken.replacing("|", with: "") == "a " + word)
    #expect(broken.split(whereSeparator: { " |".contains($0) }).map(\.count) == [1, 30, 30, 10])
    var article = Article()
    article.title = word
    var brief = Brief(article: article)
    brief.title = GlossedText(text: word, glosses: [])
    #expect(brief.html(producer: "p").contains("<title>\(word) · brief</title>"))
  }

  @Test func whatIsNoCharacterIsLeftOut() {
    for value: UInt32 in [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] {
      let text = "a" + (Unicode.Scalar(value).map { String(Character($0)) } ?? "?") + "b"
      #expect(HTMLText.escaped(text) == "ab")
    }
  }

  @Test(arguments: [
    ("https://kabar.example/a?b=1&c=2#d", true), ("HTTP://kabar.example", true),
    ("javascript:alert(1)", false),
    ("data:text/html,x", false), ("//kabar.example", false), ("https:kabar", false), ("/a", false),
    ("https://kabar.example/a b", false), ("https://kabar.example/\"x", false),
    ("https://k\u{202E}r.example", false),
    (" https://kabar.example", false),
    ("https://kabar.example/" + String(repeating: "a", count: 3000), false),
    ("", false),
  ])
  func addressesOfTheWebAreLinks(url: String, isLink: Bool) throws {
    #expect((HTMLText.address(url) != nil) == isLink)
    var article = Article()
    article.url = url
    let links = try elements(of: Brief(article: article).html(producer: "p")).compactMap { $0["href"] }
    #expect(links.contains(url) == isLink)
  }

  /// Ranges over each other, outside of the text and through a letter: every letter stands once.
  @Test func rangesOfAnyKindLoseNothing() throws {
    var article = Article()
    article.append("Gubernur Jawa Tengah Arif Budé bertemu 1.200 petani.")
    let text = article.text
    let whole = TextRange(0, text.utf8.count)
    for seed in 1...80 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
      func random(_ most: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % (most + 1)
      }
      func range() -> TextRange {
        let start = random(text.utf8.count + 3)
        return TextRange(start, start + random(12))
      }
      var brief = Brief(article: article)
      brief.terms = [BriefTerm(entry: TermEntry(id: "1", source: "petani", pos: .noun, targets: ["farmer"]))]
      let glosses = (0..<random(5)).map { _ in
        Gloss(
          range: range(), english: ["x"], term: random(1) == 0 ? nil : random(2), isFirst: true,
          isContent: true)
      }
      brief.sentences = [
        BriefSentence(
          number: 1, range: whole, rank: 1, share: 1,
          glossed: GlossedText(text: text, glosses: glosses.sorted { $0.range.start < $1.range.start }))
      ]
      brief.names = (0..<random(3)).map { _ in
        BriefName(
          name: Name(text: "N", kind: .other, mentions: [range()]), english: random(1) == 0 ? nil : "y")
      }
      brief.figures = (0..<random(2)).map { _ in
        Figure(range: range(), kind: .money, value: nil, english: "z")
      }
      for gloss in GlossMode.allCases {
        let page = brief.html(gloss: gloss, producer: "p")
        #expect(try faults(in: page) == [])
        let marks = BriefMarks(brief, gloss, terms: [0])
        for (mark, next) in zip(marks.sentences[0], marks.sentences[0].dropFirst()) {
          #expect(mark.range.end <= next.range.start)
        }
      }
    }
  }

  @Test func longTextsTakeTimeInProportion() throws {
    var article = Article()
    article.append(String(repeating: "beras ", count: 20_000))
    var brief = Brief(article: article)
    brief.terms = [BriefTerm(entry: TermEntry(id: "1", source: "beras", pos: .noun, targets: ["rice"]))]
    brief.sentences = [
      BriefSentence(
        number: 1, range: TextRange(0, article.text.utf8.count), rank: 1, share: 1,
        glossed: GlossedText(
          text: article.text,
          glosses: (0..<20_000).map {
            Gloss(
              range: TextRange($0 * 6, $0 * 6 + 5), english: ["rice"], term: 0, isFirst: $0 == 0,
              isContent: true)
          }))
    ]
    #expect(brief.html(producer: "p").utf8.count > 20_000 * 20)
  }

  @Test func thePolicyNamesTheStyle() throws {
    let page = try exampleBrief().html(producer: "p")
    for sheet in [HTMLSheet.common, HTMLStyle.sheet] {
      #expect(sheet.digest == SHA256.base64(of: Array("\(sheet.text)".utf8)))
      // What stands between the tags has to be the sheet to the byte.
      #expect(page.contains("<style>\(sheet.text)</style>"))
      #expect(!"\(sheet.text)".contains("<") && !"\(sheet.text)".contains("&"))
    }
  }
}
