import Indonesian
import NewsModel
import Testing

/// Figures are found by the words of an analysed text as they are by its bytes.
@Suite("Figures: by words and by bytes")
struct TokenTests {
  private func check(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(
      analyser.analyse(text).figures == FigureFinder().figures(in: text), "\(text)", sourceLocation: location)
  }

  @Test func `words that are no tokens`() {
    check("Jumat lalu, Jum'at depan, Jum`at (21/6) dan Jum’at malam ia menang 3-1.")
    check("Undang-Undang Nomor 11 Tahun 2008 dan UU ITE, Pasal 27A ayat (3) huruf b ke-1.")
    check("Rp1.500,25, Rp2T, US$5 juta, 5km, 4x4, 1990-an, 07.30-09.00 WIB, km², 20/6/2024.")
    check("Suhu −5 °C,\u{a0}naik 2\u{202f}derajat … “tiga pertiga” é5 𝕏7 2️⃣ 12\u{200b}orang.")
    check("Baris satu\nDua juta orang\r\n3. Empat\n\n\nlima puluh ribu")
    check("Polisi (34), AR (37) dan H-7, M 5,4, B 1234 XYZ, nopol N 5971 EEA, LP/B/3/IX/2025.")
  }

  @Test(arguments: 0..<20) func `any order of words and signs`(_ seed: Int) {
    var state = UInt64(seed) &+ 77
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let parts = RandomTextTests.parts.filter { !$0.contains(".com") } + ["Jum'at", "Jum`", "juta-an", "\n"]
    for _ in 0..<100 {
      var text = ""
      for _ in 0..<1 + next(12) { text += parts[next(parts.count)] + (next(4) == 0 ? "" : " ") }
      // What stands in an address is no figure.
      guard analyser.analyse(text).words.allSatisfy({ $0.kind != .web }) else { continue }
      check(text)
    }
  }
}
