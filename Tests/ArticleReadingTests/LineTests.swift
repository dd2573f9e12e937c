import NewsModel
@_spi(_Unicode) import Swift
import TestSupport
import Testing

@testable import ArticleReading

private func line(_ text: String) -> Line { Array(text.utf8)[...] }

@Test(arguments: [
  ("Jum'at, 21 Nop 2024 14.05 WIB", "2024-11-21T14:05+07:00"),
  ("Jum’at, 21 Nop 2024 14.05 WIB", "2024-11-21T14:05+07:00"),
  ("17 Mei 2026 9:05 WIB·waktu baca 3 menit", "2026-05-17T09:05+07:00"),
  ("12 Ogos 2026", "2026-08-12"), ("12 Ogos 2026, 3:15 petang", "2026-08-12T15:15"),
  ("Jumat, 21 Juni 2024 | 14:05 WITA", "2024-06-21T14:05+08:00"),
  ("21/06/2024 14:05 WIB", "2024-06-21T14:05+07:00"),
  ("Kompas.com - 11/05/2024, 06:30 WIB", "2024-05-11T06:30+07:00"),
  ("06/21/2024", "2024-06-21"),
  ("Minggu , 03 Pebruari 2013", "2013-02-03"),
  ("Senin, 1 Agt 2022 pukul 09.00 WIT", "2022-08-01T09:00+09:00"),
  ("2024-06-21", "2024-06-21"),
  ("2024-06-21T14:05:09.123Z", "2024-06-21T14:05+00:00"),
  ("2024-06-21T14:05:09+0700", "2024-06-21T14:05+07:00"),
  ("2024-06-21 14:05", "2024-06-21T14:05"),
  ("2024/06/21 14:05:11", "2024-06-21T14:05"),
  ("Tue, 16 Jan 2024 13:22:05 +0700", "2024-01-16T13:22+07:00"),
  ("June 21st, 2024 at 2:05 PM", "2024-06-21T14:05"),
  ("31 Februari 2024", nil),
  ("17 Agustus", nil),
  ("Rp 21.06.2024.000", nil),
  ("pasal 21/2024", nil),
  ("", nil),
])
func datesAreFound(text: String, expected: String?) {
  #expect(DateFinder(in: line(text))?.moment.iso8601 == expected)
}

@Test(arguments: [
  ("Penulis: Sari Wijaya", "writer Sari Wijaya"),
  ("Penulis : Sari Wijaya | Editor : Budi Hartono", "writer Sari Wijaya, editor Budi Hartono"),
  ("Redaktur & Reporter : Boni", "editor Boni, reporter Boni"),
  ("Laporan Wartawan Tribunnews.com, Sari Wijaya", "reporter Sari Wijaya"),
  ("Oleh Sari Wijaya dan Budi Hartono", "writer Sari Wijaya, writer Budi Hartono"),
  ("Reporter: Sari Wijaya, Budi Hartono - Senin, 3 Juni 2024", "reporter Sari Wijaya, reporter Budi Hartono"),
  ("Penulis: Sari WijayaEditor: Budi Hartono", "writer Sari Wijaya, editor Budi Hartono"),
  ("PenulisSari Wijaya", "writer Sari Wijaya"), ("EditorialBoard Sari", nil),
  ("LAPORAN: SARI WIJAYA", "reporter SARI WIJAYA"),
  ("Penulis: Tim Redaksi", ""),
  ("Sumber: TribunMuria.com", "source TribunMuria.com"),
  ("Oleh karena itu, warga menunggu sampai pagi hari di lapangan.", nil),
  ("Menurut editor majalah itu: tidak ada yang salah.", nil),
  ("Warga menunggu.", nil),
])
func creditsAreRead(text: String, expected: String?) {
  let credit = CreditLine(line(text))
  let found = credit.map { credit in
    (credit.credits.map { "\($0.role.rawValue) \($0.name)" } + (credit.source.map { ["source \($0)"] } ?? []))
      .joined(separator: ", ")
  }
  #expect((found?.isEmpty == true ? nil : found) == (expected?.isEmpty == true ? nil : expected))
}

@Test(arguments: [
  ("⟦JAKARTA, KOMPAS.com -⟧ Presiden tiba."),
  ("⟦KOMPAS.com –⟧ Presiden tiba."),
  ("⟦TRIBUNNEWS.COM, PATI -⟧ Petani tiba."),
  ("⟦Jakarta (ANTARA) -⟧ Presiden tiba."),
  ("⟦Jakarta, CNN Indonesia --⟧ Presiden tiba."),
  ("⟦Jakarta -⟧ Presiden tiba."),
  ("⟦Liputan6.com, Jakarta -⟧ Presiden tiba."),
  ("⟦Suara.com -⟧ Presiden tiba."),
  ("⟦TEMPO.CO, Jakarta -⟧ Presiden tiba."),
  ("⟦KBRN, Surakarta :⟧ Presiden tiba di balai kota bersama para menteri."),
  ("⟦Jakarta:⟧ Presiden tiba di balai kota bersama para menteri."),
  ("⟦Gaza, MINA -⟧ Presiden tiba."),
  ("⟦Lewoleba, PT -⟧ Presiden tiba."),
  ("⟦Bandung, Pikiran Rakyat -⟧ Presiden tiba."),
  ("⟦KONTAN.CO.ID - JAKARTA.⟧ Presiden tiba."),
  ("⟦DEPOK (Kabar Pagi) –⟧ Presiden tiba."),
  ("⟦Tegal (Suara Pesisir) -⟧ Presiden tiba."),
  ("⟦Pesisirnews -⟧ Presiden tiba."),
  ("BNPL (Badan Nelayan Pesisir Laut) - yang baru - tiba."),
  ("Partai Biru (Pesisir) - yang baru - tiba."),
  ("⟦KABARNUSA.COM, BANTUL—⟧Warga tiba."),
  ("⟦Jakarta, 3 April 2024 –⟧ Menteri tiba."),
  ("⟦Sleman (3/4/2024) –⟧ Bupati tiba."),
  ("Rabu, 3 April 2024 dan sesudahnya - warga tiba."),
  ("3/4/2024 | Sleman (panitia) - warga tiba."),
  ("Warga Bantul—yang baru pulang—tiba."),
  ("Jakarta: 23 kasus."),
  ("Sari Wijaya, SH - ketua panitia - tiba."),
  ("Menteri: Presiden tiba di balai kota bersama para menteri."),
  ("Presiden - yang baru pulang - tiba."),
  ("Persib Bandung - Arema berakhir seri."),
  ("Pulau Jawa-Bali padat."),
  ("\"Kami pulang - semua,\" katanya."),
])
func datelinesAreFound(marked: String) {
  let text = MarkedText(marked)
  let length = Dateline.length(in: line(text.text))
  #expect(length == text.ranges.first?.upperBound)
}

@Test(
  arguments: [
    (
      "Tayang: Jumat, 29 Agustus 2025 13:45 WIB Diperbarui: Jumat, 29 Agustus 2025 13:50 WIB",
      "2025-08-29T13:45+07:00", "2025-08-29T13:50+07:00"
    ),
    ("Diperbarui 20 Mei 2025, 22:05 WIB", nil, "2025-05-20T22:05+07:00"),
    ("Dipublikasikan: 8 Juli 2025, Diubah: 9 Juli 2025", "2025-07-08", "2025-07-09"),
    ("Rabu, 9 Juli 2025", "2025-07-09", nil),
  ] as [(String, String?, String?)])
func publicationAndChangeAreToldApart(text: String, published: String?, modified: String?) {
  let dates = DateLine(line(text))
  #expect(dates.published?.iso8601 == published)
  #expect(dates.modified?.iso8601 == modified)
}

@Test(arguments: [
  ("Ia pulang. (ash/fyk)", "Ia pulang."),
  ("Ia pulang (mdk/yan)", "Ia pulang"),
  ("Ia pulang. (*)", "Ia pulang."),
  ("Ia pulang. [gil]", "Ia pulang."),
  ("Ia pulang. (E-4)", "Ia pulang."),
  ("Ia pulang. (*/ndu/k15)", "Ia pulang."),
  ("(KABARNUSA.id/Sari Wijaya)", ""),
  ("Ia pulang. (Sari Wijaya)", "Ia pulang."),
  ("Ia pulang. (Sari Wijaya/kabarnusa)", "Ia pulang."),
  ("Ia pulang.***", "Ia pulang."),
  ("Ia pulang (Sari Wijaya/kabarnusa)", nil),
  ("Kata Komisi Pemberantasan Korupsi (KPK)", nil),
  ("Kata warga (47).", nil),
  ("Ia pulang (dan/atau)", nil),
])
func initialsAreFound(text: String, expected: String?) {
  let length = Initials.start(in: line(text))
  #expect(length.map { String(decoding: line(text).prefix($0), as: UTF8.self) } == expected)
}

@Test(arguments: [
  ("Ia pulang. (Sari Wijaya/kabarnusa)", "Sari Wijaya"), ("Ia pulang. (Sari Wijaya)", "Sari Wijaya"),
  ("Ia pulang. (sar/wij)", nil), ("Ia pulang. (AFP/ab)", nil), ("Ia pulang bersama Sari Wijaya.", nil),
])
func writersAreReadFromTheMarkAtTheEnd(text: String, expected: String?) {
  #expect(Initials.writer(endOf: line(text)) == expected)
}

@Test(arguments: [
  ("Ilustrasi sumur resapan/Ist", true), ("Ilustrasi (Foto: Sari)", false), ("Ilustrasi/AFP", false),
  ("Kirab di lereng. (Dok. Panitia)", true), ("Foto: Sari Wijaya (Kabar Nusa)", false),
  ("ANTARA FOTO/Sari Wijaya/nym.", false), ("Warga Bantul membuat sumur resapan di halaman rumah.", true),
])
func captionsAreToldFromCredits(text: String, expected: Bool) {
  #expect((PhotoCredit.tellsOfPicture(line(text)) || !PhotoCredit.isCredit(line(text))) == expected)
}

@Test(arguments: [
  ("di bawah jalan desaFoto: Sari", "di bawah jalan desa Foto: Sari"),
  ("di bawah jalan desa. Foto: Sari", "di bawah jalan desa. Foto: Sari"),
  ("lomba telefoto: Sari", "lomba telefoto: Sari"),
])
func aCreditIsPartedFromItsCaption(text: String, expected: String) {
  #expect(PhotoCredit.parted(line(text)).string == expected)
}

@Test(arguments: [
  ("Kirab Melati Kembali Meriah - Kabar Nusa", "Kabar Nusa"),
  ("Kirab Melati Kembali Meriah - Nasional | Kabar Nusa", "Kabar Nusa"),
  ("Kabar Nusa: Kirab Melati Kembali Meriah", "Kabar Nusa"),
  ("Kirab Melati Kembali Meriah - Halaman 2", nil), ("Kirab Melati Kembali Meriah", nil),
  ("Kirab di Lereng - Kabar Nusa", nil),
])
func theOutletIsReadFromThePagesTitle(title: String, expected: String?) {
  #expect(SiteNames.outlet(inTitle: title, headline: "Kirab Melati Kembali Meriah") == expected)
}

@Test(arguments: [
  (" Rp\u{A0}5\n  juta\u{AD}an\t", "Rp 5 jutaan"),
  ("a\u{200B}b\u{FEFF}c\u{202E}d", "abcd"),
  ("re\u{301}sume\u{301} ", "r\u{E9}sum\u{E9}"),
  ("a \u{A0} b\u{2003}c\u{3000}d", "a b c d"),
  ("\u{1F468}\u{200D}\u{1F469} dan a\u{200D}b", "\u{1F468}\u{200D}\u{1F469} dan ab"),
  ("a\u{0}\u{8}b\u{85}c", "ab c"), ("\u{93}a\u{94} \u{96} b\u{81}\u{90}c \u{80}", "“a” – bc €"),
  ("\u{E0B0} ba\u{61C}gi\u{FFFC}kan\u{E0067}", "bagi kan"),
  ("e\u{FB01}sien, di\u{FB03}kultas, \u{FB06}", "efisien, diffikultas, st"),
  (
    "&quot;Ya,&quot; kata M&amp;amp;M &amp;ldquo;x&amp;rdquo; &#39;y&#x27; 5&nbsp;km",
    "\"Ya,\" kata M&M “x” 'y' 5 km"
  ),
  ("R&D; a && b; &lt;b&gt; &unknown; &#xZZ; &#0; &;", "R&D; a && b; &lt;b&gt; &unknown; &#xZZ; &#0; &;"),
])
func textIsCleaned(source: String, expected: String) {
  let clean = String(decoding: CleanText.clean(line(source)), as: UTF8.self)
  #expect(Array(clean.utf8) == Array(expected.utf8))
}

/// All characters that NFC may change, alone and behind a letter, against the string that the standard library makes.
@Test func everyScriptIsComposed() {
  var cases = 0
  for value in UInt32(0xC0)...0x2FA1F {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let whole = Array(String(scalar)._nfd)
    let isMark = scalar.properties.canonicalCombiningClass != .notReordered
    // Two blanks are the same as two others, and all become one.
    guard whole != [scalar] || isMark, !scalar.properties.isWhitespace else { continue }
    let composed = Array(String(scalar)._nfc)
    for source in [[scalar], whole, ["d", "\u{323}"] + whole, whole + ["\u{307}"]] {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: source)
      let clean = CleanText.clean(line(String(text)))
      if Array(String(decoding: clean, as: UTF8.self).unicodeScalars) != Array(String(text)._nfc) {
        Issue.record("U+\(String(value, radix: 16)) is not composed to \(composed)")
      }
      cases += 1
    }
  }
  #expect(cases > 50_000)
}

@Test(arguments: [
  ("12", 2), ("123", 3), ("1 2 3", 3), ("1/3", 3), ("1 dari 4", 4), ("2", 2), ("12345678910", 10),
  ("2024", nil), ("", nil),
])
func pageNumbersAreRead(text: String, expected: Int?) { #expect(PageCount.last(in: line(text)) == expected) }

@Test(arguments: [
  ("Kompas Cyber Media", nil), ("PT. VIVA MEDIA BARU - VIVA.co.id", nil), ("Tim Redaksi", nil),
  ("Liputan6.com", nil),
  ("https://www.facebook.com/x", nil), ("Sari Wijaya", "Sari Wijaya"),
  ("M. Fajar bin Ali", "M. Fajar bin Ali"),
  ("  Ratih Dwi L. ", "Ratih Dwi L."), ("mediaindonesia.com developer", nil), ("12 Juni", nil),
  ("admin", nil), ("M.I.Kom.", nil), ("S.Sos", nil), ("Guru Besar UGM", nil), ("Reuters", nil),
  ("Informasi artikel", nil), ("W.S. Hartono", "W.S. Hartono"), ("Saya bangga.", nil),
])
func namesAreJudged(text: String, expected: String?) { #expect(PersonName.judge(text) == expected) }

@Test(arguments: [
  ("sidebar", true), ("l-sidebar-fixed", true), ("unrelated-things", false), ("read__related", true),
  ("relatedNews", true),
  ("bacaJuga", true), ("share-button", true), ("shareholder", false), ("entry-content", false),
  ("d-print-none", true), ("node--promoted", false), ("post hentry tag-twitter category-iklan", false),
  ("tag-list", false), ("tags-list", true), ("post author-bio", true),
])
func classNamesAreReadAsWords(name: String, isBeside: Bool) {
  #expect(ClassRules.read(line(name)).contains(.beside) == isBeside)
}

@Test(arguments: [
  ("Kaf\u{E9} itu, buka!", "kaf\u{E9} ITU buka", true), ("pena", "pe\u{F1}a", false),
  ("Caf\u{E9}", "Caf\u{F1}", false),
  ("\u{201C}Ya\u{201D} \u{2013} kata dia", "ya kata dia", true),
])
func keysTellLettersApart(first: String, second: String, isSame: Bool) {
  #expect((line(first).key == line(second).key) == isSame)
}
