import ArticleReading
import NewsModel
import Testing

/// An article's paragraphs; the cases below put one fault of a paste each between them.
private let paragraphs = [
  "Warga Desa Melati menggelar kirab tahunan yang diikuti ratusan peserta dari tujuh kecamatan di lereng gunung.",
  "Kepala desa mengatakan kegiatan itu bertujuan merawat tradisi dan menarik wisatawan.",
  "\"Kami berharap tahun depan lebih meriah,\" ujar Kepala Desa Sukarno Wibowo kepada wartawan di lapangan.",
  "Acara ditutup dengan doa bersama dan makan tumpeng pada Selasa malam.",
]

private func read(_ parts: [String]) throws -> Article {
  try ArticleReader().read(Array((["Kirab Melati Kembali Meriah"] + parts).joined(separator: "\n\n").utf8))
}

private func texts(_ article: Article) -> [String] {
  article.paragraphs.map { article.text.text(in: $0.range) }
}

@Test(arguments: [
  "Ya.", "\"Tidak.\"", "Mereka membawa spanduk.", "Jakarta - Bandung ditempuh 3 jam.",
  "Surabaya - Hujan lebat turun sejak pagi.", "Film itu telah tayang di bioskop sejak pekan lalu.",
  "Acara dimulai 21 Juni 2024.", "Gedung itu kini dipakai lagi oleh warga (rampung 2012)",
])
func noSentenceIsLost(sentence: String) throws {
  for place in 2...paragraphs.count {
    var parts = paragraphs
    parts.insert(sentence, at: place)
    let article = try read(parts)
    #expect(texts(article) == parts)
    #expect(article.title == "Kirab Melati Kembali Meriah")
  }
}

@Test(arguments: ["(tm-05)", "(red)", "(*)", "[ABC]", "(AFP/ab)"])
func theMarkAtTheEndTakesNoSentenceAlong(mark: String) throws {
  let article = try read(paragraphs + ["Acara berakhir pukul 13.40 WIT. " + mark])
  #expect(texts(article) == paragraphs + ["Acara berakhir pukul 13.40 WIT."])
}

@Test func aListWithoutMarksIsKept() throws {
  let items = ["Padang Hujan", "Solok Cerah", "Bukittinggi Berawan", "Payakumbuh Cerah"]
  let article = try read(paragraphs[..<2] + ["Cuaca hari ini:"] + items + paragraphs[2...])
  #expect(texts(article) == paragraphs[..<2] + ["Cuaca hari ini:"] + items + paragraphs[2...])
}

@Test func theTitleStandsAboveTheByline() throws {
  let head = """
    kabarnusa
    Home Berita Jabodetabek Internasional Hukum Kolom Foto Most Popular Suara Pembaca Indeks
    kabarnusa Berita
    Puting Beliung Terjang Lereng, 85 Rumah Rusak
    Hana Puspita - detikNews
    Kamis, 17 Okt 2024 20:15 WIB
    0 komentar
    Rumah warga rusak akibat puting beliung di lereng
    Foto: Rumah warga rusak akibat puting beliung di lereng. (dok. BPBD)

    """
  let article = try ArticleReader().read(Array((head + paragraphs.joined(separator: "\n")).utf8))
  #expect(article.title == "Puting Beliung Terjang Lereng, 85 Rumah Rusak")
  #expect(article.byline == [Credit(name: "Hana Puspita", role: .writer)])
  #expect(texts(article) == paragraphs)
}

@Test func shortLabelsNameReporterAndEditor() throws {
  let head = """
    Kuota Haji Lansia Jadi Lima Persen
    Jemaah berusia 65 tahun ke atas didahulukan.
    Rep: Muhyiddin Yamani/ Red: Ani Nursalikah

    REPUBLIKA.CO.ID, JAKARTA --\u{20}
    """
  let article = try ArticleReader().read(Array((head + paragraphs.joined(separator: "\n")).utf8))
  #expect(article.title == "Kuota Haji Lansia Jadi Lima Persen")
  #expect(article.subtitle == "Jemaah berusia 65 tahun ke atas didahulukan.")
  #expect(
    article.byline == [
      Credit(name: "Muhyiddin Yamani", role: .reporter), Credit(name: "Ani Nursalikah", role: .editor),
    ])
}

@Test func pageLinksAboveAndBelowAreNotedOnce() throws {
  let article = try read(["Halaman 1 2 3"] + paragraphs + ["Halaman 1 2 3"])
  #expect(article.pages == 3)
  #expect(article.notes.count == 1)
}

@Test(arguments: [
  ("Apa itu WEBP? ", true), ("Tag <body> dan <header> dipakai di sini: ", true),
  ("<header>Kabar</header><p>", false), ("\u{FEFF}<!-- dibuat mesin --> <html><body><p>", false),
])
func contentTellsTextFromPage(opening: String, isText: Bool) throws {
  let article = try ArticleReader(.init(force: true)).read(
    Array((opening + paragraphs.joined(separator: "\n\n")).utf8))
  #expect((article.paragraphs.count >= 4) == isText)
}

@Test func aCaptionBehindItsCreditIsNoParagraph() throws {
  let article = try read(
    [
      "Penulis: Sari Wijaya",
      "Kabarnusa.com / Budi Hartono Warga berjalan di lereng pada hari pertama (kiri).",
      "PATI, KABARNUSA.com - " + paragraphs[0], "https://kabarnusa.com/video/1",
    ] + paragraphs[1...])
  #expect(texts(article) == ["PATI, KABARNUSA.com - " + paragraphs[0]] + paragraphs[1...])
  #expect(article.captions.count == 1)
  #expect(article.subtitle == nil)
}
