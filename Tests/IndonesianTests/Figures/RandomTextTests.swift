import Indonesian
import NewsModel
import Testing

@Suite("Figures and names: random text")
struct RandomTextTests {
  /// Words and signs that rules begin or go on with.
  static let parts = """
    sejak awal akhir per Rabu Minggu malam dini hari Januari Mei pukul jam pkl setengah kurang lewat 15 WIB Wita waktu \
    setempat Rp US $ S$ AU$ TWD juta ribu miliar M T triliun rupiah dolar AS sen persen % poin basis ke kedua ketiga \
    negara tersangka HUT RI kuartal semester I II XX tahun bulan minggu kg ton km/jam derajat Celsius orang unit butir \
    Pasal ayat huruf a angka jo. juncto UU ITE Undang-Undang Nomor No. KUHP UUD putusan MK LP/B/3/IX/2025 nopol N RT RW \
    satu dua sembilan belas puluh ratus sepuluh seratus seribu sejuta koma pertiga sepertiga perempat final belasan \
    puluhan jutaan kali lipat usia berusia perempuan itu hingga sampai s/d - – — ( ) [ ] , . : ; / + & " “ ” 1 2 7 12 \
    20 31 34 99 2024 2025 1945 12.500 1,5 3.17 5.149,45 33,476 1.2.3 007 19.30 24.00 20/6/2024 12/7 2024-06-20 -an SM H \
    Masehi Hijriah Presiden Menteri Keuangan Ketua Umum Komisi Kota Korea Utara PT Partai KPK Vladimir Putin Putin-lah \
    bin al-Amin di kata mengatakan Kompas.com é 𝕏 \u{a0} \n
    """.split(separator: " ").map(String.init)

  @Test("no order of words stops the search, and all ranges lie in order in the text", arguments: 0..<40)
  func orders(_ seed: Int) {
    var state = UInt64(seed) &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let finder = FigureFinder(published: CalendarDate(year: 2024, month: 7, day: 14))
    let (analyser, names) = (Analyser(), NameFinder())
    for _ in 0..<200 {
      var text = ""
      for _ in 0..<1 + next(12) {
        text += RandomTextTests.parts[next(RandomTextTests.parts.count)] + (next(4) == 0 ? "" : " ")
      }
      var past = 0
      for figure in finder.figures(in: text) {
        #expect(
          figure.range.start >= past && figure.range.end <= text.utf8.count && !figure.range.isEmpty,
          "\(text)")
        past = figure.range.end
      }
      var analysed = analyser.analyse(text)
      names.mark(&analysed)
      for name in analysed.names {
        #expect(!name.mentions.isEmpty, "\(text)")
        for mention in name.mentions {
          #expect(mention.end <= text.utf8.count && !mention.isEmpty, "\(text)")
        }
      }
    }
  }
}
