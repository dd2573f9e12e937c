import Indonesian
import NewsModel
import Testing

private let letters: [WordClass: String] = [
  .noun: "n", .activeVerb: "v", .passiveVerb: "p", .adjective: "a", .adverb: "d", .function: "f", .name: "o",
  .number: "m", .other: "x",
]

/// Expects the classes that stand behind the words of `marked`: "rumah/n itu/f roboh/v"; a word without one may have
/// any.
private func check(classes marked: String, _ location: SourceLocation = #_sourceLocation) {
  let pairs = marked.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
  let text = analyser.analyse(pairs.map { $0[0] }.joined(separator: " "))
  guard text.words.count == pairs.count else {
    Issue.record("\(text.words.count) words for \(pairs.count) marked ones", sourceLocation: location)
    return
  }
  let found = zip(pairs, text.words).map { pair, word in
    pair.count < 2 ? pair[0] : pair[0] + "/" + (letters[word.wordClass] ?? "")
  }
  #expect(found.joined(separator: " ") == marked, sourceLocation: location)
}

@Test(arguments: [
  // Affixes.
  "Petani/n mengeringkan/v gabah/n yang/f dipanen/p kemarin ,/x",
  "Kapal/n itu/f tenggelam karena/f muatannya/n terlalu/d berat/a ./x",
  "Jembatan/n terpanjang/a di/f pulau/n itu/f akan/f diperbaiki/p ./x",
  "Warga/n berkumpul/v untuk/f memperingati/v hari/n panen/n ./x",
  "Kepala/n desa/n meminta/v perpanjangan/n izin/n pengelolaan/n hutan/n ./x",
  "Pencuri/n tertangkap/p saat/n bersembunyi/v ./x",
  "Seharusnya/d kesehatan/n petugas/n diutamakan/p ./x",
  "Hujan/n itu/f selebat/a badai/n ./x",
  "Ketidakhadiran/n saksi/n memperlambat/v sidang/n ./x",
  "Polisi/n amankan/v dua/m pelaku/n ./x",
  "Surat/n yang/f kutulis/v belum/f dibalas/p ./x",
  // Clitics and particles.
  "Akhirnya/d rumahnya/n dijual/p ./x",
  "Inilah/f biasanya/d penyebabnya/n ./x",
  "“/x Airnya/n keruh/a ,/x ”/x katanya/v ./x",
  // Numbers.
  "Dua/m ratus/m kambing/n dan/f 15/m sapi/n mati ./x",
  "Ratusan/m warga/n mengungsi/v sejak/f tahun/n 1990-an/m ./x",
  "Ketiga/m korban/n dirawat/p ./x",
  // Repeated words.
  "Desa-desa/n kecil/a menolak/v undang-undang/n baru/a ./x",
  "Anak-anak/n bermain-main/v di/f lapangan/n ./x",
  // Names, and capitals that make no name.
  "Wali/n Kota/n tiba/v di/f Surabaya/o bersama/f Ratna/o Wulandari/o ./x",
  "Rapat/n digelar/p Selasa/o malam/n ./x",
  // The context chooses.
  "Harga/n jual/n beras/n naik/v ./x",
  "Kami/f jual/v tanah/n itu/f ./x",
  "Mereka/f akan/f demo/v besok ./x",
  "Gedung/n baru/a itu/f baru/d dibuka/p ./x",
  "Buruh/n kembali/d bekerja/v ./x",
  "Buruh/n kembali/v ke/f pabrik/n ./x",
  "Sebuah/f kata/n hilang dari/f naskah/n ./x",
  "Kapal/n berlayar/v tahun/n lalu/a ./x",
  "Pasien/n itu/f lebih/d banyak/a tidur/v ./x",
  "Ia/f duduk di/f atas/n tikar/n ./x",
  "Laporan/n atas/f kasus/n itu/f diterima/p ./x",
])
func wordsHaveTheirClasses(marked: String) { check(classes: marked) }

@Test func marksAndAddressesHaveNoClass() {
  check(classes: "(/x @kabardesa/x )/x")
  check(classes: "itu/f été/x")
}

@Test func unknownWordsAreNounsOrNames() {
  check(classes: "para/f zelbrin/n dan/f sang/f Zelbrin/o")
}

@Test func capitalsOfHeadlinesAreNoNames() {
  check(classes: "Pemerintah/n Tambah/v Anggaran/n Perbaikan/n Jalan/n Desa/n Tahun/n Depan/a")
}

@Test func noPieceOfAWordTraps() {
  // Every word of a few letters and affixes, hyphens in any place.
  let pieces = ["", "me", "di", "ke", "se", "per", "-", "a", "k", "nya", "kan", "an", "2", "tahu"]
  for first in pieces {
    for second in pieces {
      for third in pieces {
        let text = analyser.analyse("Itu " + first + second + third + " yang")
        #expect(text.words.allSatisfy { ($0.kind == .mark || $0.kind == .web) == ($0.wordClass == .other) })
      }
    }
  }
}
