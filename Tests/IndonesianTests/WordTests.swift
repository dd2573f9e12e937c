import Indonesian
import NewsModel
import Testing

@Test(arguments: [
  "⟦Warga⟧ ⟦membersihkan⟧ ⟦rumah-rumahnya⟧.",
  "⟦Karyawan⟧ ⟦di-PHK⟧ ⟦se-Indonesia⟧, ⟦ulang⟧ ⟦tahun⟧ ⟦ke-79⟧.",
  "⟦KPK-nya⟧ ⟦pada⟧ ⟦1990-an⟧ – ⟦COVID-19⟧; ⟦jalur⟧ ⟦Jawa-Bali⟧",
  "⟦salat⟧ ⟦Jum'at⟧ ⟦dan⟧ ⟦Al-Qur’an⟧ '⟦tanda⟧'",
  "⟦Rp⟧1.500 ⟦dan⟧ ⟦US⟧$20, 10 ⟦km⟧, 10⟦km⟧, ⟦5G⟧ ⟦G20⟧ ⟦H5N1⟧",
  "⟦Drs⟧. ⟦H⟧. ⟦Adi⟧, ⟦S.H⟧., ⟦M.Si⟧. ⟦a.n⟧. ⟦Budi⟧",
  "⟦katanya⟧.⟦Polisi⟧ ⟦dan/atau⟧ ⟦KTP⟧".replacing("⟦dan/atau⟧", with: "⟦dan⟧/⟦atau⟧"),
  "⟦Café⟧ ⟦Zürich⟧ ⟦naïf⟧ ⟦日⟧⟦本⟧",
  "⟦AT&T⟧ ⟦R&D⟧ ⟦A⟧ & ⟦B⟧",
  // Affixes set off by a hyphen
  "⟦di-PHK⟧ ⟦mem-PHK⟧ ⟦ber-KTP⟧ ⟦meng-upload⟧ ⟦ter-update⟧",
  "⟦se-Asia-Tenggara⟧ ⟦se-Kota⟧ ⟦Bandung⟧ ⟦se-kecamatan⟧",
  "⟦ke-2-nya⟧ ⟦ke-79⟧ ⟦ke-Islaman⟧",
  "⟦per-orang⟧ ⟦non-ASN⟧ ⟦anti-korupsi⟧ ⟦pro-Palestina⟧ ⟦eks-ISIS⟧ ⟦antar-kota⟧ ⟦sub-bagian⟧",
  "⟦pasca-Covid-19⟧ ⟦e-KTP⟧ ⟦e-commerce⟧ ⟦up-to-date⟧ ⟦check-in⟧",
  "⟦U-23⟧ ⟦F-16⟧ ⟦A-10C⟧ ⟦H-1⟧ ⟦RI-1⟧ ⟦G-20⟧ ⟦Level-3⟧ ⟦T-shirt⟧",
  "⟦KPK-nya⟧ ⟦juta-an⟧ ⟦1990-an⟧ ⟦90an⟧ ⟦1,5-an⟧ ⟦Lulusan⟧ '⟦90-an⟧",
  // Repeated words and compounds
  "⟦rumah-rumahnya⟧ ⟦mobil-mobilan⟧ ⟦sayur-mayur⟧ ⟦bolak-balik⟧ ⟦wakil-wakilnya⟧",
  "⟦tukar-menukar⟧ ⟦kupu-kupu-nya⟧ ⟦anak2nya⟧ ⟦jalan2⟧ ⟦anak²⟧",
  "⟦TNI-Polri⟧ ⟦Jakarta-Bogor⟧ ⟦TNI⟧/⟦Polri⟧ ⟦AC⟧/⟦DC⟧",
  // Figures with what is written close to them
  "⟦Rp⟧1,5⟦T⟧ ⟦Rp⟧2⟦T⟧ ⟦Rp⟧2⟦jt⟧ ⟦Rp⟧50⟦ribu⟧ ⟦Rp⟧1,5⟦miliar⟧ ⟦IDR⟧100 ⟦RM⟧50",
  "3⟦x⟧ 3⟦X⟧ 4⟦x⟧4 60⟦km⟧/⟦jam⟧ 5⟦Km⟧ 16⟦GB⟧ ⟦5G⟧ ⟦4G⟧/⟦LTE⟧ ⟦3D⟧ 100%",
  "⟦km²⟧ ⟦CO₂⟧ ⟦m2⟧ ⟦H2O⟧ 25°⟦C⟧ ² ½",
  "⟦P3K⟧ ⟦K3S⟧ ⟦L300⟧ ⟦Al-Qur'an⟧ ⟦O'Connor⟧ ⟦rock'n'roll⟧ ⟦d'Masiv⟧",
  "⟦halo⟧😀⟦dunia⟧ ⟦kata⟧—⟦kata⟧ ⟦kata⟧-- ⟦tanda⟧“⟦kutip⟧”⟦rapat⟧",
  "⟦No⟧.12 ⟦Jl⟧.⟦Melati⟧ ⟦Rp⟧.1.500 ⟦S.Sos⟧., ⟦Ph.D⟧.",
])
func wordsAreFound(marked: String) { check(words: marked, kinds: [.word]) }

@Test(arguments: [
  "⟦1.500⟧ kg, ⟦12,5⟧ persen, ⟦20/6/2024⟧ pukul ⟦19.30⟧ WIB (⟦7:0⟧).",
  "tahun ⟦2019⟧-⟦2024⟧ dan ⟦20-6-2024⟧, telepon ⟦0812-3456-789⟧",
  "Rp⟦10.000⟧/bulan naik ⟦5⟧%. No.⟦12⟧",
  "Rp⟦1,5⟧T Rp⟦2⟧T ⟦3⟧x ⟦4⟧x⟦4⟧ ⟦24/7⟧ ⟦60⟧km ⟦2⟧-⟦1⟧. ⟦100⟧% 5G",
  "⟦12-5-2024⟧ ⟦2024/2025⟧ ⟦1.234.567,89⟧ Rp⟦5.000⟧,- ⟦10⟧:x -⟦5⟧ derajat",
])
func numbersAreFound(marked: String) { check(words: marked, kinds: [.number]) }

@Test(arguments: [
  "Menurut ⟦Kompas.com⟧, ⟦TRIBUNNEWS.COM⟧ dan ⟦tempo.co.id⟧.",
  "Lihat ⟦https://contoh.id/a?b=1⟧, ⟦redaksi@contoh.co.id⟧. ⟦#IndonesiaMaju⟧ ⟦@kantor_pusat⟧!",
  "(⟦www.contoh.go.id/berita⟧) tidak.Polisi",
  "Surel ⟦nama.depan@contoh.co.id⟧, ⟦a_b+c@contoh.com⟧. ⟦@budi.santoso⟧. ⟦#covid19⟧!",
  "⟦bit.ly/3abc⟧ ⟦https://contoh.id/a⟧. (⟦https://contoh.co/b⟧) ⟦contoh.id/tentang⟧ satu+dua a.b+c",
])
func webNamesAreFound(marked: String) { check(words: marked, kinds: [.web]) }

@Test(arguments: [
  "Ya⟦...⟧ ⟦\"⟧Benarkah⟦?!⟧⟦\"⟧ ⟦😀⟧⟦👍🏽⟧ ⟦👨‍👩‍👧⟧ ⟦–⟧ ⟦“⟧kata⟦”⟧⟦.⟧",
  "⟦🇮🇩⟧ ⟦🇮🇩⟧⟦🇲🇾⟧ ⟦1️⃣⟧ ⟦👩🏽‍⚕️⟧ ⟦❤️⟧ ⟦😀⟧⟦😀⟧ 12 ⟦🇮⟧",
])
func marksAreFound(marked: String) { check(words: marked, kinds: [.mark]) }

@Test func shapesAreTold() {
  let text = analyser.analyse("Menteri PUPR berkata, \"Kami siap.\" COVID-19 belum usai.")
  func shape(_ word: String) -> Word.Shape? {
    text.words.first { text.text.text(in: $0.range) == word }?.shape.subtracting(.function)
  }
  #expect(shape("Menteri") == [.capitalised, .opensSentence])
  #expect(shape("PUPR")?.subtracting(.name) == [.capitalised, .allCapitals])
  #expect(shape("berkata") == [])
  #expect(shape("siap") == .quoted)
  #expect(shape("COVID-19") == [.capitalised, .allCapitals, .digits, .hyphen, .opensSentence])
}

@Test(arguments: ["dan", "yang", "di", "untuk", "Karena", "tersebut", "mereka", "tidak"])
func functionWordsAreTold(word: String) {
  #expect(analyser.analyse(word).words.first?.shape.contains(.function) == true)
}

@Test(arguments: ["menteri", "memasok", "besar", "Jakarta"])
func subjectWordsAreNoFunctionWords(word: String) {
  #expect(analyser.analyse(word).words.first?.shape.contains(.function) == false)
}
