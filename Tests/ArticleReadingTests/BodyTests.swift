import ArticleReading
import NewsModel
import Testing

private let lead =
  "Ratusan warga dari tujuh kecamatan berjalan bersama di lereng gunung; panitia menyiapkan dua belas gunungan, "
  + "sebuah panggung tari, dan pasar yang dibuka sampai malam."
private let first =
  "Kirab itu dimulai dari balai desa pada pagi hari dan berakhir di alun-alun, kata ketua panitia Darmo Santoso, "
  + "yang telah mengurus acara ini selama sebelas tahun."
private let second =
  "\"Kami berharap tahun depan lebih meriah,\" ujar Sekar Wulandari, pemilik sanggar tari yang membawa empat puluh "
  + "anak didik ke panggung utama."
private let third =
  "Pemerintah kabupaten menanggung separuh biaya, sedangkan sisanya dibayar warga melalui iuran yang dikumpulkan "
  + "sejak bulan Januari."
private let caption =
  "Peserta membawa gunungan hasil bumi melewati jembatan bambu di tepi sawah, tempat warga menunggu sejak pagi dan "
  + "anak-anak menari mengikuti irama musik."

/// The paragraphs of a page with navigation around `markup`.
private func check(
  _ markup: String, _ expected: [String], force: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let links = (1...8).map { "<li><a href=/\($0)>Rubrik \($0)</a></li>" }.joined()
  let source =
    "<html lang=id><head><meta charset=utf-8><title>Kirab Melati Kembali Meriah</title></head><body>"
    + "<nav><ul>\(links)</ul></nav>\(markup)<footer><ul>\(links)</ul></footer></body></html>"
  let article = try ArticleReader(.init(force: force)).read(Array(source.utf8))
  #expect(
    article.paragraphs.map { article.text.text(in: $0.range) } == expected, sourceLocation: sourceLocation)
}

private let title = "<h1>Kirab Melati Kembali Meriah</h1>"
private let body = "<div class=isi><p>\(first)</p><p>\(second)</p><p>\(third)</p></div>"

@Test(arguments: [
  "<p>\(lead)</p>", "<div class=teaser-text><p>\(lead)</p></div>", "<h2 class=standfirst>\(lead)</h2>",
  "<div class=share><a href=x>Bagikan</a></div><header><div class=article-intro>\(lead)</div></header>",
])
func theLeadOverTheBodyIsRead(markup: String) throws {
  try check(title + markup + body, [lead, first, second, third])
}

@Test func theLeadInTheBodysElementIsRead() throws {
  try check(
    "<article>\(title)<div class=teaser>\(lead)</div><p>\(first)</p><p>\(second)</p><p>\(third)</p></article>",
    [lead, first, second, third])
}

@Test(arguments: [
  "<h2>Panitia menyiapkan dua belas gunungan dan pasar sampai malam.</h2>",
  "<p class=lead>\(second)</p>",
  "<div class=x><img src=a.jpg><p>\(caption)</p></div>",
  "<p>\(caption) | Bagus Pranoto/AFP</p>",
])
func whatIsNoLeadStaysOut(markup: String) throws {
  let links = (1...4).map { "<p><a href=/t\($0)>Kabar lain tentang kirab di desa \($0)</a></p>" }.joined()
  try check(title + markup + links + body, [first, second, third])
}

@Test func oneLongParagraphIsNotTheBody() throws {
  let long = [lead, first, second, third].joined(separator: " ")
  try check(
    "<div id=main>\(title)<div><p>\(long)</p><p>Balai Pustaka Melati, 216 halaman</p></div></div>",
    [long, "Balai Pustaka Melati, 216 halaman"])
}

@Test func aListBelongsToTheTextAroundIt() throws {
  let items = [first, second, third, caption].map { "<li>\($0)</li>" }.joined()
  try check(
    "<div id=main>\(title)<div><p>Acara hari itu:</p><ol>\(items)</ol><p>Sampai jumpa.</p></div></div>",
    ["Acara hari itu:", first, second, third, caption, "Sampai jumpa."])
}

@Test(arguments: [
  "<h3>Kabar lain dari lereng</h3><ul><li><a href=a>Jembatan bambu di tepi sawah diperbaiki</a></li>"
    + "<li><a href=b>Pasar malam dibuka lagi pekan depan</a></li></ul>",
  "<p>Kabar lain:</p><p><a href=a>Jembatan bambu di tepi sawah diperbaiki</a></p>",
  "<p>Sudah tahu?</p><p><a href=a>Jembatan bambu di tepi sawah</a></p><p><a href=b>Pasar malam dibuka lagi</a></p>",
  "<div class=d-print-none><p>Jelajahi kabar kirab di desa lain bersama kami setiap pekan.</p></div>",
  "<p>∼ ∼ ∼</p>", "<p>Posted by Bagus Pranoto, Kabar Nusa</p>", "<p>Image credit: kabarnusa.example</p>",
  "<p>For the latest stories download the Nusa apps for phones and tablets.</p>",
])
func nothingBelowTheBodyIsRead(markup: String) throws {
  try check(
    "\(title)<div class=isi><p>\(first)</p><p>\(second)</p><p>\(third)</p>\(markup)</div>",
    [first, second, third])
}

@Test(arguments: [
  ("<p><a href=https://kirab.example>https://kirab.example</a></p>", "https://kirab.example"),
  (
    "<p>Kontak: <a href=mailto:a@kirab.example>panitia@kirab.example</a></p>", "Kontak: panitia@kirab.example"
  ),
  ("<p>[1] <a href=https://kirab.example/a>www.kirab.example/a</a></p>", "[1] www.kirab.example/a"),
])
func anAddressIsText(markup: String, expected: String) throws {
  try check(
    "\(title)<div class=isi><p>\(first)</p><p>\(second)</p>\(markup)<p>\(third)</p></div>",
    [first, second, expected, third])
}

@Test(arguments: [
  "<h3 id=nav-menu-warga>Tarian dan warna</h3>", "<h3 class=judul id=related>Tarian dan warna</h3>",
])
func theIdOfAHeadingIsMadeOfItsWords(heading: String) throws {
  try check(
    "\(title)<div class=isi><p>\(first)</p><p>\(second)</p>\(heading)<p>\(third)</p></div>",
    [first, second, "Tarian dan warna", third])
}

@Test(arguments: [
  "post type-post hentry tag-twitter category-iklan", "node node--promoted", "hidden md:block",
])
func anArticleIsNotDroppedForItsTopics(names: String) throws {
  let others = "<section><h1>Kirab Melati Kembali Meriah</h1></section>"
  try check("\(others)<div class='\(names)'><p>\(first)</p><p>\(second)</p></div>", [first, second])
}

@Test func shortLinesInTheNamedBodyAreAText() throws {
  let verses = (1...8).map { "Bunga melati ke-\($0) di lereng" }
  try check(
    "\(title)<div class=entry-content>\(verses.joined(separator: "<br>"))</div>", verses, force: true)
}

@Test func commentsAreNoBodyOfAShortArticle() throws {
  let comments = [second, third, caption, lead].map { "<li><p>\($0)</p></li>" }.joined()
  try check(
    "\(title)<div class=isi><p>\(first)</p></div><ol class=comment-list>\(comments)</ol>", [first],
    force: true)
}

@Test func nulEndsNoPage() throws {
  try check(
    "\(title)<div class=isi><p>\(first)</p>\0\0<p>\(second)</p><p>\(third)</p></div>", [first, second, third])
}

@Test(arguments: [
  "<p>FIRST</p><p>SECOND</p><p>THIRD</p>", "FIRST\\nSECOND\\nTHIRD",
  "&lt;p&gt;FIRST&lt;/p&gt;&lt;p&gt;SECOND&lt;/p&gt;&lt;p class=&quot;x&quot;&gt;THIRD&lt;/p&gt;",
])
func theTextInTheDataIsReadWithoutItsTags(text: String) throws {
  let quoted = second.replacing("\"", with: "\\\"")
  let data = text.replacing("FIRST", with: first).replacing("SECOND", with: quoted).replacing(
    "THIRD", with: third)
  let script =
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(data)\"}</script>"
  try check("\(script)\(title)<div class=isi><p>\(first)</p></div>", [first, second, third])
}

@Test func tagsInTheDataAreNoText() throws {
  let tags = String(repeating: "<span class='warna warna-panjang'></span>", count: 40)
  let script =
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>\(tags)\(first)</p>\"}</script>"
  try check("\(script)\(title)<div class=isi><p>\(first)</p><p>\(second)</p></div>", [first, second])
}

@Test func aShownQuotationGoesWithItsSpeaker() throws {
  let shown = "<blockquote><p>Kami berharap tahun depan lebih meriah</p><p>- Sekar Wulandari</p></blockquote>"
  try check(
    "\(title)<div class=isi><p>\(first)</p>\(shown)<p>\(second)</p><p>\(third)</p></div>",
    [first, second, third])
}

/// Paragraphs too short for a long one, with a credit or a date below them.
@Test(arguments: [
  "<p>Editor: Hana Larasati</p>", "<div>Sumber: Antara</div>", "<p>Senin, 2 Maret 2026</p>",
  "<p>Sumber: </p>",
])
func aCreditBelowAShortArticleIsNotItsHead(credit: String) throws {
  let short = [
    "Kirab Melati kembali digelar di lereng gunung setelah dua tahun berhenti karena perbaikan jalan desa.",
    "Sebanyak 120 warga ikut serta. Mereka membawa gunungan, kain batik, dan hasil kebun ke balai desa.",
    "\"Kami senang sekali bisa berjalan bersama lagi,\" kata Mbok Tum, penjual kacang rebus di alun-alun.",
    "Kirab berlangsung sampai malam hari.",
  ]
  let paragraphs = short.map { "<p>\($0)</p>" }.joined()
  try check("<article>\(title)<p>Minggu, 1 Maret 2026</p>\(paragraphs)\(credit)</article>", short)
  // One sentence over the byline is the subtitle.
  let subtitle = "<p>Warga membawa hasil kebun ke balai desa, dan kirab berlangsung sampai malam.</p>"
  try check("<article>\(title)\(subtitle)\(credit)\(paragraphs)</article>", short)
}

@Test func whoHelpedIsNoParagraph() throws {
  let helped = "<p><em>Hanif Mulyadi ikut berkontribusi dalam penulisan artikel ini.</em></p>"
  try check(title + body.replacing("</div>", with: helped + "</div>"), [first, second, third])
  let people = "Sekitar 400 pedagang berkontribusi dalam kegiatan ini."
  try check(title + body.replacing("</div>", with: "<p>\(people)</p></div>"), [first, second, third, people])
}

@Test func anEmbeddedPostOfAMPIsNoQuotation() throws {
  let post =
    "<amp-twitter data-tweetid=1><blockquote placeholder>Meriah sekali! — Kirab (@kirab)</blockquote></amp-twitter>"
  try check(title + body.replacing("</p><p>", with: "</p>\(post)<p>"), [first, second, third])
}
