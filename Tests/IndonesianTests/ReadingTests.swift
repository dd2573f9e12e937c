import Indonesian
import NewsModel
import Testing

@Test(arguments: [
  ("diberlakukannya", ["diberlakukan", "memberlakukan", "berlakukan", "berlaku", "laku"]),
  ("pemerintah", ["pemerintah"]),
  ("memasok", ["memasok", "pasok"]),
  ("dipasok", ["dipasok", "memasok", "pasok"]),
  ("pasok", ["pasok", "memasok"]),
  ("melakukan", ["melakukan", "lakukan", "laku"]),
  ("dimiliki", ["dimiliki", "memiliki", "miliki", "milik"]),
  ("amankan", ["amankan", "mengamankan", "aman"]),
  ("perhatikan", ["perhatikan", "memperhatikan", "hati"]),
  ("perketat", ["perketat", "memperketat", "ketat"]),
  ("disalahgunakan", ["menyalahgunakan", "salahguna", "salah guna"]),
  ("pertanggungjawabannya", ["pertanggungjawaban", "tanggung jawab"]),
])
func readingsStandFromLeastToMostStripped(form: String, forms: [String]) {
  check(readings: form, hold: forms)
}

/// A form, what is left, what was taken off.
private let layered: [(String, String, Reading.Layers)] = [
  ("di-PHK", "phk", Reading.Layers.di), ("se-Indonesia", "indonesia", .se), ("ke-79", "79", .ke),
  ("KPK-nya", "kpk", .nya), ("1990-an", "1990", .an), ("non-ASN", "asn", .free),
  ("antikorupsi", "korupsi", .free),
  ("pascabencana", "bencana", .free), ("negara-negara", "negara", .repeated),
  ("mantan-mantan", "mantan", .repeated),
  ("buku-bukunya", "buku", [.repeated, .nya]), ("kuambil", "ambil", .ku),
  ("kuketahui", "mengetahui", .ku), ("kauseimbangkan", "menyeimbangkan", .kau), ("nistanya", "nista", .nya),
  ("dipasok", "memasok", .di),
  ("diperkuat", "memperkuat", .di), ("dicek", "mengecek", .di), ("dipunyai", "mempunyai", .di),
  ("disosialisasikan", "menyosialisasikan", .di), ("ditulis", "menulis", .di), ("diambil", "mengambil", .di),
  ("tarik-menarik", "menarik", .repeated), ("menyebut-nyebut", "menyebut", .repeated),
  ("dibesar-besarkan", "dibesarkan", .repeated), ("inilah", "ini", .lah), ("apakah", "apa", .kah),
  ("siapapun", "siapa", .pun), ("kaki²", "kaki", .repeated), ("km²", "km²", []),
  ("dibeliin", "beli", [.di, .kan]), ("ngajak", "ajak", .meN), ("terus-menerus", "terus", [.meN, .repeated]),
  ("rumahku", "rumah", .kuAfter), ("benar2", "benar", .repeated),
]

@Test(arguments: layered)
func layersAreTold(form: String, left: String, layers: Reading.Layers) {
  let found = analyser.readings(of: form)
  #expect(found.contains { $0.form == left && $0.layers == layers }, "\(found.map { ($0.form, $0.affixes) })")
}

@Test(arguments: ["Rusia", "Kompas", "Putin", "Beruang", "Menikam"])
func namesAreNotTakenApart(name: String) {
  let text = analyser.analyse("Ia melihat \(name) di kota lain.")
  let readings = text.words.filter { text.text.text(in: $0.range) == name }.flatMap { text.readings(of: $0) }
  #expect(readings.map { text.form(of: $0) } == [name.lowercased()])
}

@Test func namesLoseTheirClitic() {
  let text = analyser.analyse("Ia melihat Indonesianya lain.")
  #expect(
    text.words.dropFirst(2).first.map { text.readings(of: $0).map { text.form(of: $0) } } == [
      "indonesianya", "indonesia",
    ])
}

@Test func titleCaseIsReadAsWords() {
  let text = analyser.analyse("Putin Bakal Pasok Senjata ke Korea Utara")
  #expect(
    text.words.dropFirst(2).first.map { text.readings(of: $0).map { text.form(of: $0) } } == [
      "pasok", "memasok", "pasok",
    ])
}

@Test(arguments: ["between", "headquarters", "weekend", "headline"])
func foreignWordsAreLeftAlone(word: String) {
  #expect(analyser.readings(of: word).map(\.form) == [word])
}
