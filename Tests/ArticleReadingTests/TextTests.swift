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

@Test(arguments: [
  (["Halaman 12"], 2), (["Halaman", "1", "2", "3"], 3), (["1", "2", "3", "Selanjutnya"], 3),
  (["1 2 3 4 Next"], 4),
  (["Halaman Selanjutnya", "Bantuan mulai datang..."], 2), (["Halaman 1/3"], 3),
  (["Halaman: 1 2 Show All"], 2),
  (["Terpopuler", "1", "Gempa Guncang Laut Banda", "2", "Kapal Pinisi Berlayar Jauh"], 1), (["2", "3"], 1),
  (["2026"], 1),
])
func pagesAreCounted(below: [String], pages: Int) throws {
  let article = try read(paragraphs + [below.joined(separator: "\n")])
  #expect(article.pages == pages)
  #expect(article.notes.map(\.kind) == (pages > 1 ? [.morePages] : []))
  #expect(texts(article) == paragraphs)
}

@Test(arguments: [
  "Baca Juga:\nSawah Kering di Tiga Desa", "BACA JUGA:\nMengapa Sawah di Tiga Desa Kering Saat Hujan?",
  "Pilihan Redaksi\nSawah Kering di Tiga Desa\nPetani Menunggu Air Irigasi", "Baca juga: Sawah Kering",
  "Simak Video: Sawah Kering\n[Gambas:Video 20detik]",
  "Sumber gambar, AFP\nKeterangan gambar, Warga menunggu air di tepi sawah.",
])
func linksBetweenParagraphsAreLeftOut(links: String) throws {
  for place in 1..<paragraphs.count {
    var parts = paragraphs
    parts.insert(links, at: place)
    #expect(try texts(read(parts)) == paragraphs)
  }
}

@Test(arguments: [
  ("Penulis Sari Wijaya", "writer Sari Wijaya"), ("Editor\nSari Wijaya", "editor Sari Wijaya"),
  ("Oleh :\nSari Wijaya\nBudi Hartono", "writer Sari Wijaya, writer Budi Hartono"),
  ("Sari Wijaya\nSelasa, 13 Januari 2026", "writer Sari Wijaya"),
  ("Sari Wijaya | Budi Hartono\nSelasa, 13 Januari 2026", "writer Sari Wijaya, writer Budi Hartono"),
  ("Sari Wijaya \u{2022} 13 Januari 2026 10:00", "writer Sari Wijaya"),
  ("Sari Wijaya, Jurnalis\u{B7}Selasa 13 Januari 2026", "reporter Sari Wijaya"),
  ("Sari Wijaya\nJurnalis", "reporter Sari Wijaya"),
  ("Laporan Sari Wijaya dari Kudus", "reporter Sari Wijaya"),
  ("Disunting oleh Sari Wijaya", "editor Sari Wijaya"), ("Penulis, Sari Wijaya", "writer Sari Wijaya"),
  ("Sari Wijaya, CNBC Indonesia", "writer Sari Wijaya"), ("Jawa Tengah", ""), ("Lihat Foto", ""),
])
func bylinesAreToldByTheirPlace(head: String, expected: String) throws {
  let article = try read([head] + paragraphs)
  #expect(article.byline.map { "\($0.role.rawValue) \($0.name)" }.joined(separator: ", ") == expected)
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(texts(article) == paragraphs)
}

@Test(arguments: [
  "Warga berjalan di lereng. (Sari Wijaya/Kabar Nusa)", "Warga berjalan di lereng.(KABAR/Sari Wijaya)",
  "Warga berjalan di lereng. [Kabarnusa.com/Sari Wijaya]", "Warga berjalan di lereng. ANTARA/Sari Wijaya",
  "Warga berjalan di lereng./Tempo-Sari Wijaya", "Warga berjalan di lereng. Foto/Kabarnusa",
])
func captionsEndInNames(caption: String) throws {
  for place in [0, 2] {
    var parts = paragraphs
    parts.insert(caption, at: place)
    let article = try read(parts)
    #expect(article.captions == [caption])
    #expect(texts(article) == paragraphs)
  }
  // Behind the last paragraph the same marks sign the article.
  let last = "Warga pulang ke rumah masing-masing pada malam hari. (Sari Wijaya/Kabarnusa.com)"
  #expect(try texts(read(paragraphs + [last])).last?.hasPrefix("Warga pulang ke rumah") == true)
}

@Test func summariesAboveTheBodyAreLeftOut() throws {
  let head = "Ringkasan Berita:\nKirab diikuti tujuh kecamatan\nAcara ditutup dengan doa bersama"
  let article = try read([head] + paragraphs)
  #expect(texts(article) == paragraphs)
  #expect(article.subtitle == nil)
}

@Test(arguments: ["\n", "\r\n", "\r", "\u{2029}", "\u{C}"])
func anyLineEndParts(end: String) throws {
  let text = (["Kirab Melati Kembali Meriah"] + paragraphs).joined(separator: end)
  let article = try ArticleReader().read(Array(text.utf8))
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(texts(article) == paragraphs)
}

@Test func whatIsPassedOnStandsBelowItsHeaders() throws {
  let mail = """
    Mohon diterjemahkan hari ini.

    ---------- Forwarded message ---------
    From: Sari <sari@kabarnusa.example>
    Date: Tue, 13 Jan 2026
    Subject: Fwd: Kirab Melati Kembali Meriah
    To: meja@kabarnusa.example


    """
  let article = try ArticleReader().read(
    Array((mail + (["Kirab Melati Kembali Meriah"] + paragraphs).joined(separator: "\n\n")).utf8))
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(texts(article) == paragraphs)
}

@Test func quotedMailIsUnquoted() throws {
  let lines = ["Kirab Melati Kembali Meriah"] + paragraphs
  let article = try ArticleReader().read(
    Array(("Salam,\n" + lines.map { "> " + $0 }.joined(separator: "\n>\n")).utf8))
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(texts(article) == paragraphs)
}

@Test func pagesOfAPrintedTextAreJoined() throws {
  let text = """
    Laporan Irigasi Desa

    Saluran irigasi sepanjang sembilan kilometer diperbaiki oleh warga
    selama musim kemarau, dan pekerjaan itu selesai dua pekan lebih ce-
    pat karena kelompok tani dari desa tetangga ikut membantu mengangkat

    - 2 -

    batu dari sungai.

    Ketua kelompok tani mengatakan air kini sampai ke petak yang paling
    ujung, sehingga petani di sana bisa menanam padi dua kali setahun
    dan tidak perlu lagi menyewa pompa dari kota.
    """
  let article = try ArticleReader().read(Array(text.utf8))
  #expect(article.title == "Laporan Irigasi Desa")
  #expect(texts(article).count == 2)
  #expect(texts(article).first?.contains("lebih cepat karena") == true)
  #expect(texts(article).first?.hasSuffix("mengangkat batu dari sungai.") == true)
}

@Test func sentencesWithoutAStopAreKept() throws {
  let loose = [
    "Warga memasak nasi untuk semua tamu yang datang", "Panitia menyewa dua bus dari kota tetangga",
  ]
  for tail in [[], ["Editor: Sari Wijaya"], ["Copyright \u{A9} 2026 Kabar Nusa"]] {
    #expect(try texts(read(paragraphs + loose + tail)) == paragraphs + loose)
  }
}

@Test func linksOfMarkdownAndBrowsersAreTakenOut() throws {
  let text =
    "Kirab itu [dibuka](https://kabarnusa.example/a) bupati <https://kabarnusa.example/b> dan [12]Camat Sari."
  let article = try read([text] + paragraphs)
  #expect(texts(article).first == "Kirab itu dibuka bupati dan Camat Sari.")
}

@Test func indentsOpenParagraphsOfWrappedText() throws {
  let text = """
    Kirab Melati Kembali Meriah

       Ratusan warga dari tujuh kecamatan berjalan bersama di lereng gunung
    sejak pagi. Panitia menyiapkan dua belas gunungan dan sebuah panggung
    tari yang dibuka sampai malam.
       "Kami berharap tahun depan lebih meriah lagi," ujar Sekar Wulandari,
    pemilik sanggar tari di kaki gunung itu.
       Pemerintah kabupaten menanggung separuh biaya, sedangkan sisanya
    dibayar warga melalui iuran sejak bulan Januari.
    """
  let article = try ArticleReader().read(Array(text.utf8))
  #expect(
    article.paragraphs.map { article.text.text(in: $0.range).prefix(7) } == [
      "Ratusan", "\"Kami b", "Pemerin",
    ])
}

@Test func aLineThatAnnouncesAListIsNoSubheading() throws {
  let prose = "Ratusan warga dari tujuh kecamatan berjalan bersama di lereng gunung sejak pagi hingga sore."
  let text = [
    "Kirab Melati", prose, "Syarat peserta:", "- membawa kartu", "- datang pagi", prose + " Lagi.",
    prose + " Dan lagi.",
  ]
  let article = try ArticleReader().read(Array(text.joined(separator: "\n\n").utf8))
  #expect(article.paragraphs.map(\.kind) == [.body, .body, .item, .item, .body, .body])
}

@Test(arguments: ["*Oleh Sari Wijaya*", "_Oleh Sari Wijaya_", "Oleh Sari Wijaya"])
func aBylineInItalicsIsOne(line: String) throws {
  let article = try read([line] + paragraphs)
  #expect(article.byline == [Credit(name: "Sari Wijaya", role: .writer)])
  #expect(texts(article) == paragraphs)
}
