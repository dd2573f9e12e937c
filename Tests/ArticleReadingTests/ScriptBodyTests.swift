@testable import ArticleReading
import Testing

private let prose = (1...5).map { number in
  "Warga dusun ke-\(number) menanam padi bersama di lahan milik desa sejak pagi, dan panen pertama diperkirakan "
    + "berlangsung tiga bulan lagi menurut ketua kelompok tani setempat."
}

private func quoted(_ text: String) -> String { "\"" + text + "\"" }

private func read(_ json: String) -> ScriptBody { ScriptBody([Array(json.utf8)]) }

@Test func aTextInOneStringIsFound() {
  let html = prose.map { "<p>\($0)</p>" }.joined()
  let body = read(
    "{\"props\":{\"pageProps\":{\"related\":[{\"title\":\"Berita lain\",\"text\":\(quoted(prose[0]))}],"
      + "\"css\":\(quoted(String(repeating: "a b. ", count: 900))),\"article\":{\"content\":\(quoted(html))}}}}"
  )
  #expect(body.text == html)
  #expect(body.paragraphs.isEmpty)
}

@Test(arguments: [
  // Each block's text under a key; deep below; with a title beside it; with a fragment that says it again.
  ("{\"text\":@}"), ("{\"type\":\"p\",\"nodes\":[{\"object\":\"text\",\"leaves\":[{\"text\":@}]}]}"),
  ("{\"text\":@,\"model\":{\"blocks\":[{\"type\":\"fragment\",\"model\":{\"text\":@}}]}}"),
])
func blocksAreFound(block: String) {
  let blocks = prose.map { block.replacing("@", with: quoted($0)) }.joined(separator: ",")
  let body = read(
    "{\"data\":{\"seo\":{\"description\":\(quoted(prose.joined(separator: " ")))},\"story\":{\"title\":\"Panen\","
      + "\"blocks\":[\(blocks)],\"more\":[{\"text\":\(quoted(prose[0]))}]}}}")
  #expect(body.paragraphs == prose)
  #expect(body.text.isEmpty)
}

@Test(arguments: ["", "[", "{\"a\":", "{\"a\":\"\(String(repeating: "x", count: 2000))\"}", "[[[[[[]]]]]]"])
func dataWithoutTextGivesNothing(json: String) {
  let body = read(json + String(repeating: " ", count: 500))
  #expect(body.text.isEmpty && body.paragraphs.isEmpty)
}
