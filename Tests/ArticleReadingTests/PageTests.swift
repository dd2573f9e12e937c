import ArticleReading
import NewsModel
import Testing

private let paragraphs = [
  "Warga Desa Melati menggelar kirab tahunan yang diikuti ratusan peserta dari tujuh kecamatan di lereng gunung.",
  "Kepala desa mengatakan kegiatan itu bertujuan merawat tradisi dan menarik wisatawan.",
  "\"Kami berharap tahun depan lebih meriah,\" ujar Kepala Desa Sukarno Wibowo kepada wartawan di lapangan.",
  "Acara ditutup dengan doa bersama dan makan tumpeng pada Selasa malam.",
]

/// A page of the paragraphs above, with what a case adds to its parts.
private func page(
  head: String = "<title>Kirab Melati Kembali Meriah - Kabar Nusa</title>",
  h1: String = "<h1>Kirab Melati Kembali Meriah</h1>", over: String = "", middle: String = "",
  end: String = "",
  below: String = ""
) throws -> Article {
  let body = paragraphs.map { "<p>\($0)</p>" }
  let source =
    "<html lang=id><head><meta charset=utf-8>\(head)</head><body><article>\(h1)\(over)<div class=content>"
    + body[..<2].joined() + middle + body[2...].joined() + end + "</div>\(below)</article></body></html>"
  return try ArticleReader().read(Array(source.utf8))
}

private func texts(_ article: Article) -> [String] {
  article.paragraphs.map { article.text.text(in: $0.range) }
}

@Test(arguments: [
  "<p>SCROLL TO RESUME CONTENT</p>", "<p>[Gambas:Instagram]</p>", "<p>Waktu membaca: 7 menit</p>",
  "<p>Pilihan Editor: <a href=x>Kirab di Kota Lama</a></p>",
  "<p class=visually-hidden>Akhir dari artikel yang dianjurkan</p>",
  "<div><img src=a><div>Suasana kirab di lereng. Foto: Dok. Istimewa</div></div>",
  "<div class=bx><img src=a><div>Kabarnusa.id/Sari Wijaya</div><div>KIRAB - Warga berjalan di lereng, Kamis (28/8/2025).</div></div>",
  "<blockquote>Kami berharap tahun depan lebih meriah</blockquote>", "<p>Fotografer: Sari Wijaya</p>",
])
func nothingOfThePageIsInTheBody(markup: String) throws {
  #expect(texts(try page(middle: markup)) == paragraphs)
}

@Test(arguments: [
  "Film itu telah tayang di bioskop sejak pekan lalu.", "Copyright lagu itu milik warga.",
  "Sumber: dana desa tahun 2024.", "Selanjutnya, peserta berjalan ke balai desa.", "Ya.",
  "Penulis buku itu hadir.", "Hak cipta tarian itu didaftarkan desa.",
])
func noSentenceOfThePageIsLost(sentence: String) throws {
  let article = try page(middle: "<p>\(sentence)</p>")
  #expect(texts(article) == paragraphs[..<2] + [sentence] + paragraphs[2...])
  #expect(article.source == nil)
  #expect(article.byline.isEmpty)
}

@Test func theCellsOfARowAreOneItem() throws {
  let table = "<table><tr><th>Klub</th><th>Poin</th></tr><tr><td>Melati FC</td><td>46</td></tr></table>"
  #expect(texts(try page(end: table)) == paragraphs + ["Klub Poin", "Melati FC 46"])
}

@Test(arguments: [
  ("<p>Oleh: Dr. Sari Wijaya, M.I.Kom.</p>", ["Dr. Sari Wijaya"]),
  ("<p>Oleh : Prof. Dr. Sari Wijaya, M.Si., Guru Besar UGM</p>", ["Prof. Dr. Sari Wijaya"]),
  ("<p>Penulis: \"Saya bangga.\"</p>", []), ("<p>Penulis: Reuters</p>", []),
  ("<ul><li><span class=visually-hidden>Penulis, </span><span>Sari Wijaya</span></li></ul>", ["Sari Wijaya"]),
  ("<section><strong id=article-byline class=visually-hidden>Informasi artikel</strong></section>", []),
  ("<p>Sari Wijaya, Jurnalis \u{B7} Rabu 12 Maret 2025 20:58 WIB</p>", ["Sari Wijaya"]),
])
func theBylineNamesPersons(markup: String, expected: [String]) throws {
  let article = try page(over: markup)
  #expect(article.byline.map(\.name) == expected)
}

@Test(arguments: [
  ("<link rel=canonical href=https://nusa.id/a><link rel=next href='https://nusa.id/a?page=3'>", "", 3),
  ("<link rel=canonical href=https://nusa.id/a><link rel=next href=https://nusa.id/berita-lain>", "", 1),
  ("<link rel=canonical href=https://nusa.id/2022/12/29/>", "", 1),
  ("<title>Kirab Melati Kembali Meriah - Halaman 2</title>", "", 2),
  ("", "<div><a>Selanjutnya</a><span>Halaman</span><a>1</a><a href='?page=2'>2</a></div>", 2),
  ("", "<p>2 dari 3 halaman</p>", 1),
])
func furtherPagesAreNoted(head: String, below: String, expected: Int) throws {
  let article = try page(head: head, below: below)
  #expect(article.pages == expected)
  #expect(article.notes.count == (expected > 1 ? 1 : 0))
}

@Test func thePrintedTitleIsBetterThanTheSitesName() throws {
  let article = try page(
    head: "<title>HARIAN NUSA TIMUR ONLINE</title>",
    h1:
      "<div class=judul><b>Kirab Melati Kembali Meriah</b></div><div>Selasa, 30 Desember 2025 - 07:15 WITA</div>"
  )
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(texts(article) == paragraphs)
}

@Test(arguments: [
  ("2025-07-08 10:45:10", "2025-07-08T10:45:10+07:00", "2025-07-08T10:45+07:00"),
  ("2099-01-01T00:00:00+07:00", "2025-07-08", "2025-07-08"),
  ("2025-07-08T02:45:10Z", "2025-07-08T10:45:10+08:00", "2025-07-08T10:45+08:00"),
])
func theSurerDateIsTaken(first: String, second: String, expected: String) throws {
  let article = try page(
    head: "<meta name=pubdate content='\(first)'><meta property=article:published_time content='\(second)'>")
  #expect(article.published?.iso8601 == expected)
}

@Test(arguments: [
  ("<div class=writer>Sari Wijaya | Budi Hartono</div>", ["Sari Wijaya", "Budi Hartono"]),
  ("<p>Sari Wijaya \u{2022} 12 Mei 2025 10:12</p>", ["Sari Wijaya"]),
  ("<p>Kabar Nusa \u{2022} 12 Mei 2025 10:12</p>", []),
  (
    "<p>Reporter: <a href=x>Sari Wijaya</a> | Editor: <a href=y>Budi Hartono</a></p>",
    ["Sari Wijaya", "Budi Hartono"]
  ),
  ("<p>Sari Wijaya - Senin, 12 Mei 2025 10:12</p>", ["Sari Wijaya"]),
  ("<h5>Sari Wijaya</h5><h5>12 Mei 2025 10:12</h5>", ["Sari Wijaya"]),
  ("<p>Gaya Hidup</p><p>12 Mei 2025 10:12</p>", []),
  ("<p>Gaya Hidup \u{2022} 12 Mei 2025 10:12</p>", []),
  ("<div class=author-bio><p>Penulis lepas, tinggal di Ende.</p></div>", []),
])
func theBylineIsReadWithoutLabels(markup: String, expected: [String]) throws {
  let head = "<title>Kirab Melati Kembali Meriah</title><meta property=og:site_name content='Kabar Nusa'>"
  let title = "<ul class=menu><li><a href=x>Gaya Hidup</a></ul><h1>Kirab Melati Kembali Meriah</h1>"
  #expect(try page(head: head, h1: title, over: markup).byline.map(\.name) == expected)
}

@Test(arguments: [
  "<p><b>SARI WIJAYA | BUDI HARTONO</b></p>", "<p>SARI WIJAYA | BUDI HARTONO</p>",
  "<p><b>SARI WIJAYA | BUDI HARTONO</b></p><p>*Penulis adalah pegiat desa.</p>",
])
func theWritersSignBelow(markup: String) throws {
  let article = try page(end: markup)
  #expect(texts(article) == paragraphs)
  #expect(article.byline.map(\.name) == ["SARI WIJAYA", "BUDI HARTONO"])
}

@Test func namesInCapitalsAreTakenFromTheData() throws {
  let article = try page(
    head: "<title>Kirab Melati Kembali Meriah</title><meta name=author content='Sari Wijaya'>",
    over: "<p>Oleh: SARI WIJAYA</p>")
  #expect(article.byline.map(\.name) == ["Sari Wijaya"])
}

@Test(arguments: [
  ("<ul class=breadcrumb><li><a>Beranda</a><li><a>Budaya</a></ul>", "Budaya"),
  ("<div class=td-crumb-container><a>Home</a><a>Budaya</a><a>Detail Berita</a></div>", "Budaya"),
  ("<ul class=breadcrumb><li><a>Home</a><li><a>News</a></ul>", nil),
])
func theSectionIsReadFromTheBreadcrumb(markup: String, expected: String?) throws {
  let article = try page(h1: markup + "<h1>Kirab Melati Kembali Meriah</h1>")
  #expect(article.section == expected)
  #expect(texts(article) == paragraphs)
}

@Test func theSitesNameIsNoHeadline() throws {
  let article = try page(
    head: "<title>Kabar Nusa: Kirab Melati Kembali Meriah</title>",
    h1: "<h1>Kabar Nusa</h1><h3 class=post-title>Kirab Melati Kembali Meriah</h3>")
  #expect(article.title == "Kirab Melati Kembali Meriah")
  #expect(article.outlet == "Kabar Nusa")
}

@Test(arguments: [
  "<div><img src=a><p>Suasana kirab di lereng. (Dok. Panitia)</p></div>",
  "<div><img src=a><p class=image-desc>Suasana kirab di lereng. (Dok. Panitia)</p></div>",
])
func captionsOverTheBodyAreRead(markup: String) throws {
  let article = try page(over: markup)
  #expect(article.captions == ["Suasana kirab di lereng. (Dok. Panitia)"])
  #expect(texts(article) == paragraphs)
}

@Test func aBoxThatSumsTheArticleUpIsNotInTheBody() throws {
  let box =
    "<div><h3>Baca 10 detik</h3><ul><li>Kirab kembali digelar.</li><li>Pesertanya ratusan.</li></ul></div>"
  #expect(texts(try page(middle: box)) == paragraphs)
}

@Test func aPaywallIsNoted() throws {
  let article = try page(
    head:
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>",
    below: "<p>Silakan berlangganan untuk melanjutkan membaca. Sudah berlangganan? Masuk di sini.</p>")
  #expect(article.notes.map(\.kind) == [.cutOff])
  #expect(texts(article) == paragraphs)
}

@Test func aDatelineInASpanIsKept() throws {
  let article = try page(middle: "", end: "")
  #expect(article.dateline == nil)
  let marked =
    "<html><body><h1>Kirab Melati Kembali Meriah</h1><div class=post-content>"
    + "<span class=dateline>Jakarta (ANTARA)</span> - " + paragraphs.joined(separator: "<br><br>")
    + "</div></body></html>"
  let read = try ArticleReader().read(Array(marked.utf8))
  #expect(read.dateline.map { read.text.text(in: $0) } == "Jakarta (ANTARA) -")
}

@Test func aLinkedNameBehindItsLabelIsRead() throws {
  let over =
    "<div class=x><p>Reporter <a href=/p/1>Sari Wijaya</a></p><p>Editor <a href=/p/2>Budi Hartono</a></p></div>"
  let article = try page(over: over)
  #expect(
    article.byline == [
      Credit(name: "Sari Wijaya", role: .reporter), Credit(name: "Budi Hartono", role: .editor),
    ])
}

@Test func aRelativeCanonicalAddressIsMadeWhole() throws {
  let base = "<base href='https://nusa.example/kabar/'><link rel=canonical href='/budaya/kirab'>"
  #expect(try page(head: base).url == "https://nusa.example/budaya/kirab")
  #expect(try page(head: "<link rel=canonical href='/budaya/kirab'>").url == nil)
}
