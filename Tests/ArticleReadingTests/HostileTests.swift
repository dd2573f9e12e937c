import ArticleReading
import NewsModel
import TestSupport
import Testing

private func read(_ page: String) { _ = try? ArticleReader(.init(force: true)).read(Array(page.utf8)) }

/// Pages made to be slow. They are large enough that a square of their size would not end within the limit, which
/// is no measure but keeps a hang from stopping the suite.
@Test(
  .timeLimit(.minutes(10)),
  arguments: [
    ("<p class='share related'>teks</p>", "", ""), ("<div class=img><img>", "x", "</div>"),
    ("<a href=x>tautan</a> ", "", ""),
    ("teks - ", "", ""), ("<li>Penulis: ", "", ""), ("<span itemprop=author>a", "x", ""),
    ("<br>baris", "", ""),
    ("<h1>judul sama</h1>", "", ""), ("<blockquote>kutipan yang sama panjangnya</blockquote>", "", ""),
    ("<table><tr><td>a<td>b</table>", "", ""), ("<p>Foto: Sari/Nusa<img>", "", ""),
    ("<span class=visually-hidden>Penulis, </span>a ", "", ""),
  ])
func timeIsLinear(open: String, inner: String, close: String) {
  read(
    "<html><title>Judul - a - b</title><body>" + String(repeating: open + inner + close, count: 30_000))
}

/// A page of names inside each other, and a tag with very many attributes, closed and unclosed.
@Test(.timeLimit(.minutes(10))) func nestedNamesAndManyAttributesAreReadInTime() {
  let nested =
    "<html><body><h1>Judul</h1>" + String(repeating: "<span class=author>", count: 900)
    + String(repeating: "<b></b>", count: 100_000) + "a</body>"
  let attributes = (0..<100_000).map { " a\($0)=x" }.joined()
  for page in [nested, "<p" + attributes + ">teks</p>", "<p" + attributes] {
    read(page)
  }
}

private let sentence = "Warga desa menanam padi di sawah yang luas pada musim hujan tahun ini bersama-sama."

/// What a page says once, and what it says very often, each long enough that their product would not end in time.
@Test(.timeLimit(.minutes(10))) func longAddressesAndRepeatedLinesAreReadInTime() {
  let prose = String(repeating: "<p>\(sentence)</p>", count: 12)
  let links = String(repeating: "<a href='?page=2'>2</a> ", count: 40_000)
  let base = "<base href='https://nusa.example/\(String(repeating: "a", count: 1 << 20))'>"
  let quotations = (0..<12).map { number in
    "<blockquote>\(String(repeating: "a", count: 380))\(number).</blockquote><p>\(sentence)</p>"
  }
  for page in [
    base + "<h1>Judul</h1>" + prose + links,
    "<link rel=canonical href='https://nusa.example/a'>" + String(repeating: prose, count: 2000) + links,
    prose + quotations.joined() + "<p>" + String(repeating: "a", count: 2 << 20) + ".</p>",
  ] {
    read("<html lang=id>" + page)
  }
}

/// A word that is divided at the end of each line, line after line.
@Test(.timeLimit(.minutes(10))) func aWordOverManyLinesIsReadInTime() {
  let letters = String(repeating: "m", count: 58)
  let pairs = String(repeating: "bq\(letters)rs-\nck\(letters)tu-\n", count: 20_000)
  let text = String(repeating: sentence + "\n", count: 4) + "ax\(letters)yz-\n" + pairs + "selesai.\n"
  _ = try? ArticleReader(.init(input: .text, force: true)).read(Array(text.utf8))
}

/// A paste that names persons without end names the first ones only.
@Test func aPasteHasFewWriters() throws {
  let text = (0..<40).map { number in
    let name =
      "\(Character(.init(UInt8(0x41 + number % 26))))ari \(Character(.init(UInt8(0x41 + number / 26))))ijaya"
    return "Penulis: \(name)\n\(sentence)\n\(sentence)\n"
  }
  let article = try ArticleReader().read(Array(text.joined().utf8))
  #expect(article.byline.count == 12)
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

/// Pastes with lines cut, doubled, swapped and robbed of bytes; the same ones in every run.
@Test(.timeLimit(.minutes(10))) func damagedPastesAreRead() throws {
  var seed: UInt64 = 7
  func next(_ bound: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(seed >> 33) % max(1, bound)
  }
  var read = 0
  for fixture in try Places.names(in: Places.fixture("reading")) {
    let folder = Places.fixture("reading/" + fixture)
    guard try Places.names(in: folder).contains("source.txt") else { continue }
    let source = try Places.bytes(folder + "/source.txt")
    for _ in 0..<30 {
      var lines = source.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
      for _ in 0..<(1 + next(6)) {
        let index = next(lines.count)
        switch next(6) {
        case 0: lines.remove(at: index)
        case 1: lines.insert(lines[index], at: next(lines.count))
        case 2: lines.swapAt(index, next(lines.count))
        case 3: lines[index] = Array(lines[index].prefix(next(lines[index].count)))
        case 4: lines[index] = Array(lines[index].dropFirst(next(lines[index].count)))
        default: lines[index].insert(UInt8(next(256)), at: next(lines[index].count + 1))
        }
        if lines.isEmpty { lines = [[]] }
      }
      let article = try? ArticleReader(.init(input: .text, force: true)).read(
        Array(lines.joined(separator: [0x0A])))
      if article != nil { read += 1 }
    }
  }
  #expect(read > 300)
}
