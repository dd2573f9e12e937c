import ArticleReading
import MarkupTrees
import Testing

private func failure(_ bytes: [UInt8], force: Bool = false) -> ReadingError? {
  do throws(ReadingError) {
    _ = try ArticleReader(.init(force: force)).read(bytes)
    return nil
  } catch {
    return error
  }
}

@Test(
  arguments: [
    ([], .empty),
    (Array(" \n\t ".utf8), .empty),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], .binary(.png)),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], .binary(.jpeg)),
    (Array("%PDF-1.7\n".utf8), .binary(.pdf)),
    (Array("RIFF....WEBPVP8 ".utf8), .binary(.webp)),
    ([0x50, 0x4B, 0x03, 0x04, 0x14, 0], .binary(.zip)),
    ([0, 1, 2, 3, 0, 0, 0, 0, 7, 7], .binary(.unknown)),
    (Array("Apa itu WEBP?".utf8), .noArticle(.noText)),
    (Array("<html><body></body></html>".utf8), .noArticle(.noText)),
    (Array("Tidak ada.".utf8), .noArticle(.tooShort(words: 2))),
  ] as [([UInt8], ReadingError)])
func whatIsNoArticleIsCalledSo(bytes: [UInt8], expected: ReadingError) {
  #expect(failure(bytes) == expected)
}

@Test func aTextHasNoMoreLinesThanAnyArticle() {
  for end in ["\n", "\r\n", "\r"] {
    let isLimit =
      failure(Array(String(repeating: "a" + end, count: 200_001).utf8)) == .tooManyLines(limit: 200_000)
    #expect(isLimit)
  }
  let isRead =
    failure(Array(String(repeating: "\n", count: 300_000).utf8) + [0x61]) == .noArticle(.tooShort(words: 1))
  #expect(isRead)
}

@Test(arguments: [
  "Ringkasan pendek",
  "Warga menunggu dua jam di depan kantor desa sebelum pintu dibuka oleh petugas pada pagi hari.",
])
func aFrontPageIsAListOfLinks(summary: String) {
  let items = (1...30).map {
    "<div class=item><h3><a href=/\($0)>Berita nomor \($0) tentang pasar dan jalan di kota ini</a></h3><p>\(summary) \($0).</p></div>"
  }
  let page = "<html><body><h1>Indeks Berita</h1>" + items.joined() + "</body></html>"
  guard case .noArticle(.listOfLinks(let links)) = failure(Array(page.utf8)) else {
    Issue.record("a front page was taken for an article")
    return
  }
  #expect(links >= 30)
  #expect(failure(Array(page.utf8), force: true) == nil)
}

@Test func aLoginPageIsCalledSo() {
  let page = """
    <html><body><h1>Masuk</h1><form><p>Masukkan surel dan kata sandi Anda untuk melanjutkan membaca artikel ini.</p>
    <input type=text name=u><input type=password name=p><button>Masuk</button></form></body></html>
    """
  #expect(failure(Array(page.utf8)) == .noArticle(.login))
}

private let caption =
  "<p>Warga mengangkat hasil panen cabai di lereng bukit pada Selasa pagi sebelum hujan turun.</p>"
private let paragraph =
  "<p>Panen cabai tahun ini naik dua kali lipat karena saluran air yang baru selesai dibangun oleh warga dan "
  + "pemerintah desa sejak awal tahun, kata kepala desa di balai pertemuan pada Selasa pagi.</p>"

@Test(
  arguments: [
    // What the page is called, how many pictures with captions, how many paragraphs; what it is.
    ("<meta property=og:type content=video.other>", 0, 1, .video),
    ("<link rel=canonical href='https://nusa.example/video/panen-cabai'>", 0, 1, .video),
    ("<link rel=canonical href='https://nusa.example/video/panen-cabai'>", 0, 6, nil),
    ("<link rel=canonical href='https://nusa.example/berita/video'>", 0, 6, nil),
    ("<script type='application/ld+json'>{\"@type\":\"VideoObject\"}</script>", 0, 5, nil),
    ("<script type='application/ld+json'>{\"@type\":\"ImageGallery\"}</script>", 8, 0, .gallery(pictures: 8)),
    ("<link rel=canonical href='https://nusa.example/foto/7/panen'>", 8, 0, .gallery(pictures: 8)),
    ("<link rel=canonical href='https://nusa.example/foto/7/panen'>", 1, 8, nil),
    ("", 3, 6, nil),
  ] as [(String, Int, Int, ReadingError.NoArticle?)])
func picturesAndVideosAreNoArticle(
  head: String, pictures: Int, paragraphs: Int, expected: ReadingError.NoArticle?
) {
  let page =
    "<html><head>\(head)</head><body><h1>Panen Cabai di Lereng Bukit</h1><div class=isi>"
    + (0..<pictures).map {
      "<div><img src=\($0).jpg>\(caption.replacing("Selasa", with: "hari ke-\($0)"))</div>"
    }
    .joined() + (0..<paragraphs).map { paragraph.replacing("dua", with: "\($0 + 2)") }.joined()
    + "</div></body></html>"
  #expect(failure(Array(page.utf8)) == expected.map { .noArticle($0) })
  #expect(failure(Array(page.utf8), force: true) == nil)
}

@Test func depthAndLengthAreLimited() {
  let deep = Array(("<html>" + String(repeating: "<div>", count: 100_000) + "x").utf8)
  #expect(failure(deep) == .markup(.tooDeep(limit: 1024)))
  #expect(failure([UInt8](repeating: 0x61, count: (32 << 20) + 1)) == .markup(.tooLong(limit: 32 << 20)))
}
