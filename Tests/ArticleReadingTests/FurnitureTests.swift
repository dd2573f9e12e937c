import Testing

@testable import ArticleReading

private func line(_ text: String) -> Line { Array(text.utf8)[...] }

@Test(arguments: [
  "Baca juga: Truk Terguling di Tanjakan", "BACA JUGA", "SCROLL TO RESUME CONTENT", "[Gambas:Instagram]",
  "Artikel ini telah tayang di Kompas.com dengan judul \"Kirab\".", "Ikuti WhatsApp Channel Portal Nusa",
  "Video itu telah tayang di detikcom.", "Dapatkan berita terbaru di Google News Portal Nusa.",
  "Copyright \u{A9} ANTARA 2025", "Copyright 2025 Portal Nusa. All rights reserved.",
  "\u{A9} 2025 Portal Nusa",
  "Hak cipta dilindungi undang-undang.", "Dilarang mengutip tanpa izin", "Pilihan Editor: Kirab di Kota Lama",
  "Bersambung ke halaman 2", "Yuk gabung channel WhatsApp kami untuk berita terbaru!",
  "Download aplikasi Portal Nusa di Play Store.", "Simak berita lain hanya di portalnusa.com.",
  "Terima kasih telah membaca.", "Intinya Sih...", "Baca 10 detik", "Daftar Isi",
  "! Ringkasan dihasilkan dengan AI.",
  "No media source currently available", "Simak Video \"Kirab Budaya\"",
])
func furnitureIsKnown(text: String) { #expect(Furniture.of(line(text)) != nil) }

@Test(arguments: [
  "Film itu telah tayang di bioskop sejak pekan lalu dan ditonton 200 ribu orang.",
  "Hak cipta lagu itu kini dimiliki keluarga penciptanya.", "Copyright lagu itu milik warga.",
  "Dilarang mudik, warga memilih berkumpul di alun-alun.",
  "Pelaku meminta korban install aplikasi palsu lewat tautan.", "Baca berita itu, Budi langsung menangis.",
  "Download aplikasi itu mencapai satu juta kali, kata Budi.",
  "Simak video itu sampai habis, penonton akan tahu akhirnya.",
  "WhatsApp Channel dipakai pemerintah desa untuk mengabarkan jadwal posyandu.",
  "Berlangganan air bersih kini lebih murah bagi warga lereng.", "Gabung ke partai itu, Budi dipecat.",
  "Iklan rokok dilarang di desa itu.", "Ringkasan cerita itu ia tulis semalam.",
  "Temukan berita baik, kata guru itu kepada muridnya.", "Loading barang di pelabuhan terhenti.",
])
func newsIsNotFurniture(text: String) { #expect(Furniture.of(line(text)) == nil) }

@Test(arguments: [
  ("Prijosoe-", "silo menyambut", WordBreak.divided), ("anak-", "anaknya pulang", .compound),
  ("sayur-", "mayur", .compound), ("bolak-", "balik", .compound), ("berlari-", "lari", .compound),
  ("Cikopo-", "Palimanan", .compound), ("2024-", "2025", .none), ("pulang", "ke rumah", .none),
  ("itu -", "kata dia", .none),
])
func hyphensAtLineEndsAreJudged(first: String, second: String, expected: WordBreak) {
  #expect(WordBreak.at(end: Array(first.utf8), line(second)) == expected)
}
