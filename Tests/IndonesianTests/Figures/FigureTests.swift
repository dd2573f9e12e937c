import Indonesian
import NewsModel
import TestSupport
import Testing

@Suite("Figures: numbers, money, times, ages, citations")
struct FigureTests {
  @Test(arguments: [
    ("sebanyak 1.500 warga", "number 1500 | 1,500"),
    ("dua orang dan satu mobil", "number 2 | two people; number 1 | one"),
    ("ada lima belas juta pemilih", "number 15000000 | 15 million"),
    ("Lima belas juta pemilih", "number 15000000 | Fifteen million"),
    ("sekitar dua ratus tiga belas ribu rumah", "number 213000 | about 213,000"),
    ("sebanyak 900 ribu", "number 900000 | 900,000"),
    ("jumlahnya 1.234.567 suara", "number 1234567 | 1.23 million"),
    ("dua koma lima persen", "percent 2.5 | 2.5 percent"),
    ("turun -15,90 persen", "percent -15.9 | -15.90 percent"),
    ("dua tahun lalu", "duration 2 | two years ago"),
    ("melaju 80 km/jam", "measure 80 | 80 km/h"), ("luasnya 2,5 hektare", "measure 2.5 | 2.5 hectares"),
    ("selama 2 jam 30 menit", "duration PT2H30M | 2 hours 30 minutes"),
    ("33,476 ton", "measure ? | 33,476 tonnes !"),
    ("menang 2-1 atas tamunya", ""), ("lagu 4:44 itu", ""), ("musim 2017/18", "date 2017/2018 | 2017/18"),
    ("dihukum 1 tahun 6 bulan", "duration P1Y6M | 1 year 6 months"),
    ("versi 4.0", ""), ("nomor 007", ""), ("ruas B20", ""),
    ("ada 999.999.999.999 sel", "number 999999999999 | 1 trillion"),
    ("puluhan ribu orang", "number ? | tens of thousands"), ("400-an warga", "number 400 | around 400"),
  ])
  func number(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    ("senilai Rp1,5 triliun", "money 1500000000000 | Rp 1.5 trillion"),
    ("seharga Rp 25.000,-", "money 25000 | Rp 25,000"),
    ("Rp 1.250.000,00", "money 1250000 | Rp 1.25 million"),
    ("Rp 20-30 miliar", "money 20000000000/30000000000 | Rp 20-30 billion"),
    ("Rp 14.500 per kg", "money 14500 | Rp 14,500 a kilogram"),
    ("US$ 3,2 juta", "money 3200000 | US$3.2 million"),
    ("5 juta dolar AS", "money 5000000 | US$5 million"), ("denda Rp 2 M", "money 2000000000 | Rp 2 billion"),
    ("TWD 29,05/US$", "money 29.05 | NT$29.05 to the US dollar"),
    ("135,51 juta USD", "money 135510000 | US$135.51 million"),
    ("jutaan dolar AS", "money ? | millions of US dollars"),
    ("4,00%-4,25%", "percent 4/4.25 | 4.00-4.25 percent"), ("€40 juta", "money 40000000 | €40 million"),
    ("lima puluh ribu rupiah", "money 50000 | Rp 50,000"),
    ("Rp 16.300 per dolar AS", "money 16300 | Rp 16,300 to the US dollar"),
  ])
  func money(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    ("pukul 19.30 WIB", "time 19:30 | 7.30 p.m. Western Indonesia Time"),
    ("sekitar jam 7 malam", "time 19:00 | about 7 p.m."),
    ("pukul 00.00", "time 00:00 | midnight"),
    ("pukul 12:00 WITA", "time 12:00 | noon Central Indonesia Time"),
    ("pukul 08.00-10.30 WIB", "time 08:00/10:30 | 8 a.m. to 10.30 a.m. Western Indonesia Time"),
    ("berusia 63 tahun", "age 63 | aged 63"), ("Sari Utami (34)", "age 34 | Sari Utami, 34"),
    ("pria berusia 40 tahun itu", "age 40 | the 40-year-old man"), ("menit ke-21", "ordinal 21 | 21st"),
    ("kedua negara sepakat", "number 2 | the two"), ("hari ketiga", "ordinal 3 | third"),
    (
      "Pasal 2 ayat (1) jo. Pasal 18 UU Tipikor",
      "citation ? | Article 2(1) in conjunction with Article 18 of the Corruption Law"
    ),
    ("UU Nomor 1 Tahun 2023", "citation ? | Law No. 1 of 2023"),
    ("Peraturan Presiden Nomor 66 Tahun 2025", "citation ? | Presidential Regulation No. 66 of 2025"),
    (
      "Pasal 27A, 32, dan 35 UU ITE",
      "citation ? | Articles 27A, 32 and 35 of the Electronic Information and Transactions (ITE) Law"
    ),
    (
      "Pasal 2 ayat (1) dan/atau Pasal 3 UU Tipikor",
      "citation ? | Article 2(1) and/or Article 3 of the Corruption Law"
    ),
    ("Pasal 5, 20 orang hadir", "citation ? | Article 5; number 20 | 20 people"),
    ("tersangka AR (37)", "age 37 | AR, 37"),
    ("Pukul 02.30 Wita", "time 02:30 | 2.30 a.m. Central Indonesia Time"), ("butir (2) itu", ""),
    ("hari jadi ke-80 Provinsi Banten", "ordinal 80 | 80th"),
    ("UUD 1945", "citation ? | 1945 Constitution"),
    ("usia 10-an tahun", "age ? | in their teens"), ("berusia 100-an tahun", "age 100 | aged around 100"),
  ])
  func other(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "units, scales and signs are read whole or not at all",
    arguments: [
      ("senilai Rp3,4 ribu triliun", "money 3400000000000000 | Rp 3,400 trillion"),
      ("sekitar dua juta triliun", "number 2000000000000000000 | about 2,000,000 trillion"),
      ("utang 2,35 ribu triliun rupiah", "money 2350000000000000 | Rp 2,350 trillion"),
      ("puluhan ribu triliun", "number ? | tens of thousands of trillions"),
      ("luasnya 1.200 m2", "measure 1200 | 1,200 square metres"),
      ("seluas 365 km² itu", "measure 365 | 365 square kilometres"),
      ("debitnya 15 m3/detik", "measure 15 | 15 cubic metres per second"),
      ("kadar 0,5 mg/L", "measure 0.5 | 0.5 milligrams per litre"),
      ("6 ton/hektare", "measure 6 | 6 tonnes per hectare"),
      ("80 kilometer per jam", "measure 80 | 80 km/h"), ("3 m/xyz", "number 3 | 3"),
      ("suhu minus 3,5 derajat Celsius", "measure -3.5 | -3.5 degrees Celsius"),
      ("saldo minus Rp 2 miliar", "money -2000000000 | minus Rp 2 billion"),
      ("satu setengah jam", "duration 1.5 | 1.5 hours"), ("setengah jam", "measure 0.5 | half an hour"),
      ("dua setengah juta orang", "number 2500000 | 2.5 million people"),
      ("seperempat juta rupiah", "number 250000 | a quarter of a million"),
      ("dalam 3 x 24 jam", "measure ? | 3 x 24 hours"), ("1x24 jam", "measure ? | 1 x 24 hours"),
      ("kolam 2 × 3 meter", "measure ? | 2 x 3 metres"), ("mobil 4x4 itu", ""),
      ("didirikan pada 1762", "number 1762 | 1762"), ("sejumlah 1762 orang", "number 1762 | 1,762 people"),
      ("pada tahun 1895", "date 1895 | 1895"), ("mobil B 7123 XYZ itu", ""),
    ])
  func whole(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "the half of the day is said or not told",
    arguments: [
      ("pukul 12 malam", "time 00:00 | midnight"), ("pukul 12.30 malam", "time 00:30 | 12.30 a.m."),
      ("pukul 12.15 dini hari", "time 00:15 | 12.15 a.m."), ("jam 12 siang", "time 12:00 | noon"),
      ("pukul 12.45 siang", "time 12:45 | 12.45 p.m."), ("pukul 1 siang", "time 13:00 | 1 p.m."),
      ("jam 1 malam", "time 01:00 | 1 a.m."), ("jam 11 malam", "time 23:00 | 11 p.m."),
      ("pukul 7-9 malam", "time 19:00/21:00 | 7 p.m. to 9 p.m."),
      ("pukul 7 hingga 9 malam", "time 19:00/21:00 | 7 p.m. to 9 p.m."),
      ("jam 11-1 malam", "time 23:00/01:00 | 11 p.m. to 1 a.m."),
      ("pukul 10 pagi hingga 3 sore", "time 10:00/15:00 | 10 a.m. to 3 p.m."),
      ("pukul 7-9", "time ? | 7 to 9 o'clock"), ("pukul 8 dini hari", "time ? | pukul 8 dini hari !"),
      ("jam 1 kurang 5", "time ? | 12.55"), ("jam 12 lewat 20 menit", "time ? | 12.20"),
      ("jam tujuh lewat sepuluh", "time ? | 7.10"), ("pukul 24.00", "time 24:00 | midnight"),
      ("setengah 1 malam", "time 00:30 | 12.30 a.m."),
    ])
  func halves(_ text: String, _ expected: String) { check(text, expected) }

  @Test(
    "one comma and three digits are decimal where the text writes thousands with dots",
    arguments: [
      ("Ada 1.250 kapal dan 3.400 perahu; muatannya 33,476 ton.", "33.476 tonnes"),
      ("Ada 1.250.000 bibit; muatannya 33,476 ton.", "33.476 tonnes"),
      ("Ada 1.250 kapal; muatannya 33,476 ton.", "33,476 tonnes !"),
      ("Ada 1.250 kapal, 3.400 perahu dan 12,750 warga", "12,750 !"),
      ("Ada 1.250 kapal, 3.400 perahu, 1,250,000 bibit dan 33,476 ton", "33,476 tonnes !"),
      ("Indeks dolar naik ke 103,245", "103.245"), ("Jumlahnya naik ke 103,245", "103,245 !"),
    ])
  func commas(_ text: String, _ last: String) {
    let figure = figures(text).last
    #expect((figure?.english ?? "") + (figure?.flags.isEmpty ?? true ? "" : " !") == last)
  }

  @Test(
    "a total that its parts do not make is flagged, where it is sure",
    arguments: [
      ("Ada 12 orang, terdiri atas tujuh pria dan empat wanita.", true),
      ("Ada 11 orang, terdiri atas tujuh pria dan empat wanita.", false),
      ("Dana Rp 10 miliar terdiri dari Rp 6 miliar hibah dan Rp 3 miliar pinjaman.", true),
      ("Dana Rp 10 miliar terdiri dari Rp 6,04 miliar hibah dan Rp 4 miliar pinjaman.", false),
      ("Ada 12 orang, terdiri atas tujuh pria, termasuk dua lansia, dan empat wanita.", false),
      ("Ada 12 orang, terdiri atas sekitar tujuh pria dan empat wanita.", false),
      ("Sebanyak 221.000 kursi dengan rincian 203.320 kursi biasa dan 17.608 kursi khusus.", true),
      ("Ada 12 tim. Tiap tim terdiri atas tujuh pria dan empat wanita.", false),
    ])
  func totals(_ text: String, _ isFlagged: Bool) {
    #expect(figures(text).contains { !$0.flags.isEmpty } == isFlagged, "\(text)")
  }

  @Test(
    "small numbers in words count where they stand in a list",
    arguments: [
      ("ada dua sekolah dan satu masjid", ["two", "one"]), ("satu rumah, tiga mobil", ["one", "three"]),
      ("tiga atau empat kali", ["three or four times"]),
      ("empat atau tiga kali", ["three times"]), ("dua belas saksi", ["12"]), ("Dua belas saksi", ["Twelve"]),
      ("dua per tiga anggota", ["two-thirds"]), ("seratusan warga", ["around 100"]),
    ])
  func small(_ text: String, _ english: [String]) {
    #expect(figures(text).map(\.english) == english)
  }

  @Test("24.30 is no time") func pastMidnight() {
    #expect(!figures("24.30 WIB").contains { $0.kind == .time })
  }

  @Test("a zone stands in full once") func zones() {
    #expect(
      figures("pukul 10.00 WIB dan pukul 11.00 WIB").map(\.english) == [
        "10 a.m. Western Indonesia Time", "11 a.m. WIB",
      ])
  }

  @Test(
    "ranges are places in the text",
    arguments: [
      "Harganya ⟦Rp 5.000⟧ sejak ⟦Rabu (19/6/2024)⟧ — naik ⟦5 persen⟧.",
      "“⟦Tiga puluh⟧ rumah” rusak pada ⟦Juni 2024⟧",
    ])
  func ranges(_ marked: String) {
    let text = MarkedText(marked)
    #expect(MarkedText.marking(figures(text.text).map(\.range.bounds), in: text.text) == marked)
  }

  @Test(
    "hostile text takes linear time", .timeLimit(.minutes(10)),
    arguments: [
      "Pasal 1 jo. ", "1-", "dua ratus ", "(", "Rp", "1.", "A (", "+0", "LP/1", "Senin, ", "3 x ", "minus ",
    ])
  func hostile(_ part: String) {
    let text = String(repeating: part, count: 200_000 / part.utf8.count)
    for figure in figures(text) { #expect(figure.range.end <= text.utf8.count) }
  }
}

@Test(arguments: [
  ("lihat https://a.example/x?y=12 ada 3 orang", ["3 orang"]), ("#banjir2024 merendam 40 rumah", ["40"]),
  ("@warga7 melihat 5 ekor sapi", ["5 ekor"]),
])
func addressesHoldNoFigures(text: String, figures: [String]) {
  #expect(analyser.analyse(text).figures.map { text.text(in: $0.range) } == figures)
}
