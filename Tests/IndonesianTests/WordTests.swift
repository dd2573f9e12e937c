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
])
func wordsAreFound(marked: String) { check(words: marked, kinds: [.word]) }

@Test(arguments: [
  "⟦1.500⟧ kg, ⟦12,5⟧ persen, ⟦20/6/2024⟧ pukul ⟦19.30⟧ WIB (⟦7:0⟧).",
  "tahun ⟦2019⟧-⟦2024⟧ dan ⟦20-6-2024⟧, telepon ⟦0812-3456-789⟧",
  "Rp⟦10.000⟧/bulan naik ⟦5⟧%. No.⟦12⟧",
])
func numbersAreFound(marked: String) { check(words: marked, kinds: [.number]) }

@Test(arguments: [
  "Menurut ⟦Kompas.com⟧, ⟦TRIBUNNEWS.COM⟧ dan ⟦tempo.co.id⟧.",
  "Lihat ⟦https://contoh.id/a?b=1⟧, ⟦redaksi@contoh.co.id⟧. ⟦#IndonesiaMaju⟧ ⟦@kantor_pusat⟧!",
  "(⟦www.contoh.go.id/berita⟧) tidak.Polisi",
])
func webNamesAreFound(marked: String) { check(words: marked, kinds: [.web]) }

@Test(arguments: [
  "Ya⟦...⟧ ⟦\"⟧Benarkah⟦?!⟧⟦\"⟧ ⟦😀⟧⟦👍🏽⟧ ⟦👨‍👩‍👧⟧ ⟦–⟧ ⟦“⟧kata⟦”⟧⟦.⟧"
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
