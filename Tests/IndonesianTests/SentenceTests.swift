import Indonesian
import NewsModel
import TestSupport
import Testing

@Test(arguments: [
  // Quotations and their attribution
  "⟦\"Kami siap membantu warga,\" katanya.⟧ ⟦Ia lalu pergi.⟧",
  "⟦\"Benarkah itu?\" tanya hakim.⟧ ⟦Saksi diam.⟧",
  "⟦\"Kami datang.⟧ ⟦Kami melihat,\" ujar Rudi.⟧",
  "⟦“Semua sudah selesai.”⟧ ⟦Rapat pun ditutup.⟧",
  "⟦\"Tunggu!\" teriak seorang warga.⟧ ⟦Polisi berhenti.⟧",
  "⟦Ia berkata, \"Pulanglah.\"⟧ ⟦Anak itu pulang.⟧",
  // Abbreviations, initials, titles
  "⟦Prof. Dr. Budi Santoso, M.Si. datang pagi ini.⟧ ⟦Ia sendiri.⟧",
  "⟦Kantornya di Jl. Melati No. 5.⟧ ⟦Gedung itu baru.⟧",
  "⟦A. B. Nasution dan H. Rahmat hadir.⟧ ⟦Mereka bicara.⟧",
  "⟦Ia membeli beras, gula, dll.⟧ ⟦Setelah itu ia pulang.⟧",
  "⟦PT Maju Tbk. naik 5 persen.⟧",
  "⟦Ia terkena hepatitis A.⟧ ⟦Dokter merawatnya.⟧",
  // Numbers, dates, times, web names
  "⟦Harganya Rp 1.500,75 per kg.⟧ ⟦Kemarin Rp 1.400.⟧",
  "⟦Rapat mulai pukul 19.30 WIB.⟧ ⟦Rabu (20/6/2024).⟧",
  "⟦Dikutip dari Kompas.com, harga naik.⟧ ⟦Warga resah.⟧",
  "⟦1. Siapkan berkas.⟧ ⟦2. Kirim berkas.⟧",
  // Ellipses, glued sentences, missing ends
  "⟦Ia ragu... lalu pergi.⟧ ⟦Kami menunggu…⟧ ⟦Tidak ada kabar.⟧",
  "⟦Ia sudah pulang, katanya.⟧⟦Polisi mencarinya.⟧",
  "⟦Kalimat ini tidak selesai⟧",
  "⟦Paragraf satu⟧\n\n⟦Paragraf dua.⟧",
  "⟦Benarkah?⟧ ⟦Ya!⟧ ⟦Baik.⟧",
])
func sentencesAreFound(marked: String) { check(sentences: marked) }

@Test func traitsAreTold() {
  var article = Article()
  article.append("Latar belakang", kind: .subheading)
  article.append("Apa yang terjadi? \"Kami belum tahu apa-apa,\" kata Ani. Berita ini terpotong")
  let text = analyser.analyse(article.text, paragraphs: article.paragraphs, dateline: nil, published: nil)
  #expect(text.sentences.map(\.traits) == [.heading, .question, .quotation, .unfinished])
  #expect(text.sentences.map(\.paragraph) == [0, 1, 1, 1])
}

@Test func datelineBelongsToNoSentence() {
  let sample = MarkedText("⟦JAKARTA, KOMPAS.com -⟧ Harga beras naik. Warga resah.")
  let dateline = sample.ranges.first.map { TextRange($0.lowerBound, $0.upperBound) }
  let whole = Paragraph(range: TextRange(0, sample.text.utf8.count), kind: .body)
  let text = analyser.analyse(sample.text, paragraphs: [whole], dateline: dateline, published: nil)
  #expect(text.sentences.map { sample.text.text(in: $0.range) } == ["Harga beras naik.", "Warga resah."])
  #expect(text.words.first.map { sample.text.text(in: $0.range) } == "JAKARTA")
  #expect(text.sentences.first?.words.lowerBound == 4)
}
