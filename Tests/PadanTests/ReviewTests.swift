import NewsModel
import Padan
import Testing

/// The rules that find an error or a warning in a segment.
private func rules(_ source: String, _ target: String) throws -> Set<String> {
  let findings = try Shared.reviewer.get().findings(in: [TranslatedSegment(source: source, target: target)])
  return Set(findings.filter { $0.severity > .note }.map(\.rule))
}

private enum Shared {
  static let reviewer = Result { Reviewer(try Briefer()) }
}

@Test func everyRulesExamplesAreFoundOrNot() throws {
  let reviewer = try Shared.reviewer.get()
  for rule in Reviewer.rules {
    let fails = reviewer.findings(in: rule.fails).filter { $0.rule == rule.name }
    #expect(fails.contains { $0.severity == rule.severity }, "\(rule.name): \(rule.fails)")
    let passes = reviewer.findings(in: rule.passes).filter {
      $0.rule == rule.name && $0.severity == rule.severity
    }
    #expect(passes.isEmpty, "\(rule.name): \(passes)")
  }
}

@Test(arguments: [
  ("Sebanyak 40 orang tewas.", "Some 40 people were killed."),
  ("Gempa terjadi pukul 19.30 WIB.", "The quake struck at 7:30 p.m."),
  ("Panjang jalan itu 1.500 meter.", "The road is 1,500 metres long."),
  ("Laba naik 12,5 persen menjadi Rp 2,4 triliun.", "Profit rose 12.5% to Rp 2.4 trillion."),
  ("Hampir setengah juta warga mengungsi.", "Nearly half a million residents fled."),
  ("Dua puluh satu rumah rusak.", "Twenty-one houses were damaged."),
  ("Rapat digelar Rabu (12/3/2025).", "The meeting was held on Wednesday, March 12, 2025."),
  ("Pria berusia 34 tahun itu ditangkap.", "The 34-year-old man was arrested."),
  ("Dua pertiga lahan itu terbakar.", "Two-thirds of the land burned."),
  ("Jaraknya 10 kilometer.", "The distance is six miles."),
  ("Pada 1990-an harga stabil.", "In the 1990s prices were stable."),
  ("Pada awal 1990-an harga stabil.", "In the early nineties prices were stable."),
  ("Pada akhir 1980-an harga naik.", "In the late '80s prices rose."),
  ("Ia berusia 45 tahun.", "She is in her forties."),
  ("Rapat mulai pukul 7.30.", "The meeting starts at 7:30 p.m."),
  ("Klub itu dibentuk pada 9 Maret, 1908.", "The club was formed on March 9, 1908."),
  ("Ia mencatat waktu 1 menit 21,434 detik.", "He clocked 1:21.434."),
  ("Persema kalah 1-3 di Blitar.", "Blitar beat Persema 3-1."),
  ("Ekspor pada Juni 1998 turun.", "Exports fell in June 98."),
  ("Klub Liga 1 bertemu klub Liga 2.", "A Liga 2 club meets a Liga 1 club."),
  ("Rapat mulai pukul 08.00 Kamis malam.", "The meeting starts at 8 p.m. on Thursday."),
  ("Ia tidak hanya menanam padi.", "He grows more than rice."),
  ("Polisi belum menemukan pelaku.", "Police have yet to find the culprit."),
  ("Ekspor tumbuh -3,7 persen.", "Exports grew minus 3.7 percent."),
  ("Utangnya Rp 30 triluin.", "Its debt is Rp 30 trillion."),
  ("Dananya Rp 40 dan Rp 25 triliun.", "Its funds are Rp 40 trillion and Rp 25 trillion."),
  ("Laba triwulan kedua 2019 naik.", "Profit in the April-June 2019 period rose."),
  ("Hibah itu 30 juta euro.", "The grant is Euro 30 million."),
  ("Warga Afgan menunggu di Kabul.", "Afghan residents are waiting in Kabul."),
  ("Hasil audit itu paling tidak sudah terbit.", "At least the results of the audit are out."),
  ("Ia tidak main-main.", "She is in earnest."),
  ("Air yang tidak disaring itu dijual.", "The unfiltered water is on sale."),
  ("Surat itu belum dikirim.", "The letter has yet to be sent."),
  ("Rapat digelar Jumat (8/3).", "The meeting was held on Friday (3/8)."),
  ("Air naik. Warga pindah ke balai desa.", "The water rose. Residents moved to the village hall."),
  ("PT Karya Sumatera Mandiri untung.", "PT Karya Sumatera Mandiri made a profit."),
  ("Harga cabai tidak sama di tiap pasar.", "Chilli prices differ from market to market."),
  ("Kebakaran itu tidak sebesar tahun lalu.", "The fire was less severe than last year's."),
  ("Jangan-jangan jembatan itu runtuh.", "Perhaps the bridge collapsed."),
  ("Kenaikan itu belum sampai 5 persen.", "The increase is below 5 percent."),
  ("Data panen itu tidak lengkap.", "The harvest data are incomplete."),
  ("Ia mengingatkan warga agar tidak membakar sampah.", "She warned residents against burning rubbish."),
  ("Wali Kota Husni Rahmadi tiba.", "Mayor Hosni Rahmadi arrived."),
  ("Pelatih Stefan Obradovik tiba.", "Coach Stefan Obradovich arrived."),
  ("Rapat itu digelar untuk menjelaskan sebab banjir.", "The meeting was held to find out why it floods."),
  ("Menurut undang-undang, lahan itu milik desa.", "Under the law, the land belongs to the village."),
  ("Jalan itu aman, kata pejabat itu membenarkan.", "The road is safe, the official confirmed."),
  ("Suriah menolak usul itu.", "Damascus rejected the proposal."),
  ("Ketua koperasi itu mundur.", "The president of the cooperative resigned."),
  ("Sekitar 300 ribu pelanggan menunggu.", "About 300 thousands of customers are waiting."),
  ("Warga meminta dialog dengan bupati.", "Residents asked for a dialog with the regent."),
  ("Menteri Perhubungan hadir.", "Also present was Minister Sugiarta."),
  ("Jalan itu aman, kata kantor berita itu.", "The road is safe, the news agency reported."),
  ("Bupati itu belum bisa memastikan harga beras.", "The regent has yet to determine the price of rice."),
  (
    "Jalan itu rusak, kata pejabat yang tak ingin disebutkan namanya.",
    "The road is damaged, an official said on condition of anonymity."
  ),
  (
    "Menteri itu tiba di pasar dalam kunjungan tak diumumkan.",
    "The minister arrived at the market on an unannounced visit."
  ),
  ("Harga beras tidak jelas.", "The price of rice is unclear."),
  ("Pendapatan daerah bukan pajak naik.", "Regional revenue from non-tax sources rose."),
  ("Warga yang tidak aktif lebih sering sakit.", "The least active residents are ill more often."),
  ("Persida kalah 1-2 dan 0-1 di Liga 1.", "Persida lost 2-1 and 1-0 in Liga 1."),
  ("Klub itu berdiri pada 9 Maret, 1908.", "The club was founded on March 9, 1908."),
  ("Sekitar 70,000 warga mengungsi.", "Some 70,000 residents fled."),
  ("Ia menulis tips untuk pemula.", "She wrote tips for beginners."),
  ("Bupati itu tidak hadir. Wakilnya juga tidak.", "The regent was absent. Nor was his deputy there."),
  ("Jalan itu tidak rusak.", "The road isn?t damaged."),
  ("Jalan itu tidak rusak.", "The road wasn t damaged."),
  ("Warga tidak bisa tidak membayar pajak itu.", "Residents must pay that tax."),
  ("Belum lagi biaya sewa gudang yang mahal.", "Add to that the high cost of warehouse rent."),
  ("Sudah bukan rahasia lagi bahwa jalan itu rusak.", "It is common knowledge that the road is damaged."),
  ("\"Kami akan menutup jalan itu,\" ujar Harjo.", "\"We will close the road,\" he finished."),
  ("Menteri Sugiarta tiba di pasar.", "Mr Sugiarta arrived at the market."),
  ("Harga beras naik di Kongo.", "The price of rice rose in the Democratic Republic of Congo."),
  (
    "Jalan dijaga untuk mencegah tidak ditutup warga.",
    "The road is guarded to keep residents from closing it."
  ),
  (
    "Pembeli beras itu bukan saja warga desa, melainkan juga pedagang.",
    "Buyers of the rice are not limited to residents of the village only, but are traders too."
  ),
  ("Sekitar 100.000 orang datang pada 2001.", "A hundred-thousand people came in two-thousand-and-one."),
  (
    "Penelitian itu menyebutkan bahwa harga beras naik.", "The study found that the price of rice rose."
  ),
  // The term stands where it stood; another of its kind beside the same word was added.
  (
    "Pasukan AS di Irak dikritik.", "Critics of the new Iraq strategy looked at US forces in Iraq."
  ),
  ("Data BPS keluar.", "The Central Bureau of Statistics BPS has published its data."),
])
func goodTranslationsPass(source: String, target: String) throws {
  #expect(try rules(source, target) == [], "\(source) / \(target)")
}

@Test(arguments: [
  ("numbers", "Sebanyak 40 orang tewas.", "Some 46 people were killed."),
  ("numbers", "Pabrik itu menggiling 61,338 ton tebu.", "The mill crushed 61,938 tons of cane."),
  ("scale", "Anggarannya Rp 2,4 triliun.", "Its budget is Rp 2.4 billion."),
  ("separators", "Panjang jalan itu 1.500 meter.", "The road is 1.500 metres long."),
  ("separators", "Laba naik 12,5 persen.", "Profit rose 12,5 percent."),
  ("scale", "Pabrik itu rugi Rp4,6 miliar.", "The factory lost Rp4,6 million."),
  ("units", "Kebun itu seluas 30.000 meter persegi.", "The garden covers 30.000 square kilometres."),
  ("dates", "Rapat digelar 6 Maret 2025.", "The meeting was held on June 3, 2025."),
  ("weekdays", "Rapat digelar Selasa.", "The meeting was held on Friday."),
  ("times", "Kereta berangkat pukul 19.30 WIB.", "The train leaves at 6.30 p.m."),
  ("times", "Kereta berangkat pukul 19.30.", "The train leaves at 7:30 a.m."),
  ("times", "Kereta berangkat pukul 04.12.", "The train leaves at 4:12 p.m."),
  ("times", "Kereta berangkat pukul 7 pagi.", "The train leaves at 7 p.m."),
  ("numbers", "Jembatan itu dibangun pada 1990-an.", "The bridge was built in the eighties."),
  ("numbers", "Jalan itu dibuka pada akhir Desember 2016.", "The road was opened in 4016."),
  ("dates", "Klub itu dibentuk pada 9 Maret, 1908.", "The club was formed on September 3, 1908."),
  ("separators", "Ia mencatat waktu satu menit 21,434 detik.", "He clocked one minute 21,434 seconds."),
  ("numbers", "Persema kalah 1-3 di Blitar.", "Persema lost 1-1 in Blitar."),
  ("numbers", "Klub Liga 2 itu menang 3-0.", "The Liga 3 club won 3-0."),
  ("numbers", "Pria 57 tahun itu menang pada 1994.", "The 57-year-old man won in 1964."),
  ("numbers", "Pasar dibuka 21 atau 22.", "The market opens on June 51 or 22."),
  ("dates", "Laga digelar pada 15 dan 16 April.", "The matches will be played on April 95 and 16."),
  ("units", "Jalan itu 12 kilometer.", "The road is 12 metres."),
  ("units", "Kontrak 10-tahun itu berlaku.", "The 10-hour contract is in force."),
  ("names", "Bupati Harjo Wirasena tiba.", "Regent Harjo Wirasana arrived."),
  ("negation", "Harga beras tidak naik.", "The price of rice rose."),
  ("attribution", "Jalan itu aman, kata Harjo Wirasena.", "The road is safe."),
  ("untranslated", "Warga memperbaiki jembatan.", "Residents memperbaiki the bridge."),
  ("terms", "Wabah itu menyebar ke Thailand.", "The outbreak spread to Vietnam."),
  ("empty", "Hujan turun.", ""),
  ("numbers", "Rata-ratanya 0,77 persen.", "The average is 0.07 percent."),
  ("numbers", "Sekitar 31.700 orang datang.", "Some 31,704 people came."),
  ("numbers", "Ekspor naik tiga persen.", "Exports rose 8 percent."),
  ("numbers", "Mereka menang 2-1 pada pertandingan pertama.", "They won 2-6 in the first match."),
  ("numbers", "Siaran TV3 terganggu.", "The TV9 broadcast was disturbed."),
  ("numbers", "Beratnya turun 20 kilogram.", "It lost 44 pounds (25 kg)."),
  ("scale", "Labanya Rp 48,077 miliar.", "Its profit was Rp 48.07 thousand."),
  ("negation", "Koperasi itu tidak hanya menjual beras.", "The cooperative only sells rice, but also seed."),
  ("negation", "Ia tidak menyebutkan harganya.", "She did mention its price."),
  ("negation", "Kami tidak dapat menutup jalan itu.", "We can close the road."),
  (
    "negation", "Pasar tidak tutup, dan jalan tidak rusak.",
    "The market is not closed, and the road is damaged."
  ),
  (
    "attribution", "Banjir dikhawatirkan meluas, kata seorang pejabat.",
    "It is feared that the flood will spread."
  ),
  ("terms", "Israel menyerang pasukan Israel sendiri.", "Brazil attacked Israel's own troops."),
  ("dates", "Rapat digelar Jumat (24/7).", "The meeting was held on Friday (94/7)."),
  ("numbers", "Ekspor semester pertama 2014 naik.", "Exports rose in the first half of 2914."),
  ("dates", "Pameran digelar 14-16 April.", "The fair runs on April 14-15."),
  ("separators", "Rapat pukul 19.30 WIB.", "The meeting is at 19,30."),
  ("numbers", "Dananya 8-9 miliar dolar AS.", "Its funds are US$4-9 billion."),
  ("names", "Warga Jayamulya menunggu.", "Jayamuyla residents are waiting."),
  ("names", "Laba Bank Pesisir naik.", "The profit of Ban Pesisir rose."),
  ("names", "Warga Karmistan menunggu.", "The people of Karmistas are waiting."),
  ("attribution", "Polisi dituduh lalai, kata Harjo Wirasena.", "The police are accused of negligence."),
  (
    "attribution", "Seorang sopir mengaku mencuri beras di pasar itu, kata polisi, Senin.",
    "A driver confessed to stealing rice in the market."
  ),
  (
    "attribution", "Banjir merusak tiga jembatan di kota itu, menurut kantor berita tersebut.",
    "The flood damaged three bridges in the town."
  ),
  (
    "attribution", "Ada 31 orang di pasar itu, kata Harjo Wirasena, kepala desa itu, kepada wartawan.",
    "There were 31 people in the market, Harjo Wirasena, the village head."
  ),
  ("negation", "Mereka tidak pulang.", "They set out for home again."),
  ("negation", "Ia tidak ragu sama sekali.", "She has the slightest doubt."),
  ("negation", "Warga tidak cukup makan.", "Residents eat enough."),
  (
    "negation", "Pengadilan independen itu tidak menunda sidang.",
    "The independent court postponed the trial."
  ),
  (
    "dates", "Panen raya pada 9 Februari 2019, lelang pada Mei 2018.",
    "The main harvest was on February 8, 2019, in 40 villages."
  ),
  ("dates", "Ekspor Maret 2019 lebih besar daripada Februari 2019.", "Exports in March 2079 were larger."),
  (
    "omission", "Air sungai naik lagi sejak pagi. Dua ratus warga mengungsi ke balai desa di Karanganyar.",
    "Two hundred residents fled to the village hall in Karanganyar."
  ),
  ("untranslated", "Modal asing masuk pada periode itu.", "Asing capital came, asing and new, in that time."),
  ("untranslated", "Pada periode itu banyak orang datang.", "Many people came in that periode."),
  ("numbers", "Persida kalah 1-2 dari Rajawali di Liga 1.", "Persida lost 1-1 to Rajawali in Liga 1."),
  ("numbers", "Sekolah itu dibuka pada 1996.", "The school was opened in 1990."),
  ("numbers", "Sekitar 70,000 warga mengungsi.", "Some 77,000 residents fled."),
  ("numbers", "Asetnya menjadi Rp8,2 trilun.", "Its assets rose to Rp9.2 trillion."),
  ("dates", "Klub itu berdiri pada 9 Maret, 1908.", "The club was founded on March 2, 1908."),
  ("times", "Kereta berangkat pukul 10.00.", "The train leaves at 15 a.m."),
  ("dates", "Jalan itu aman, ujar Harjo, Selasa (8/1).", "The road is safe, Harjo said, Tuesday (1/4)."),
  ("dates", "Ia menjual itu, ujarnya, Jumat (7/12).", "She sold it, she said, Friday (22/7)."),
  ("numbers", "Warga RT 03/04 mengungsi, ujar Harjo (68).", "Residents of RT 03/34 fled, Harjo said (68)."),
  // The end of a quotation is cut off, though many of its words stand in the rest.
  (
    "omission",
    "\"Kami menjual ikan di pasar lama. Di pelabuhan ada gudang dan tempat lelang untuk nelayan. "
      + "Semua nelayan desa akan mendapat tempat lelang di gudang itu,\" kata Sari.",
    "\"We sell our fish on the old market of the town, "
      + "and the harbour now has a big warehouse and an auction hall for all the fishermen."
  ),
  // By the words beside them, whatever else the translation tells in its own way.
  ("terms", "Bank Rakyat Indonesia membuka cabang di Toba.", "Bank Rakyat Belgrade has come to Toba."),
  (
    "terms", "Ia bangga, sebab juara Australia Terbuka asal Rusia itu tumbang olehnya, kata ibunya.",
    "Her mother beams: nobody else sent the Jordan Open champion home."
  ),
  (
    "terms", "Menurut BPS, harga cabai naik dan beras turun lagi di pasar, tetapi ikan tetap.",
    "Chillies cost more, the State Secretariat BPS told us."
  ),
  (
    "terms", "Presiden Wibawa tiba di Kantor Presiden.",
    "Law minister Wibawa has arrived at the Presidential Office."
  ),
  ("terms", "Pasar Jepang terbuka bagi buah Indonesia.", "The market of Fakfak regency is open to fruit."),
  ("negation", "Penyakit itu tidak menyebar di kota.", "The disease spread in the town."),
  ("negation", "Namun jalan itu tidak rusak.", "Nevertheless the road was damaged."),
  ("negation", "Ia tidak ingin menolak tawaran itu sebelum rapat.", "She did want to reject the offer."),
  (
    "negation", "Tidak ada keberatan dari penghuni rumah itu.",
    "There was an objection from the occupants of the house."
  ),
  (
    "attribution", "Dikatakan Harjo, harga beras naik sejak awal bulan.",
    "The price of rice has risen since the beginning of the month."
  ),
  (
    "attribution", "Penelitian itu menyebutkan bahwa harga beras naik.", "The price of rice has risen."
  ),
  (
    "attribution", "Harjo Wirasena mengatakan buku berjudul \"Padi\" itu mahal.",
    "The book, called \"Rice\", is expensive."
  ),
])
func faultsAreFound(rule: String, source: String, target: String) throws {
  #expect(try rules(source, target).contains(rule), "\(source) / \(target)")
}

@Test(arguments: [
  // The gravest take the level; lesser ones are lowered with it and never raised.
  (["numbers": RuleLevel.warning], [], ["numbers warning", "numbers note", "missing-titles note"]),
  (["numbers": .note], [], ["numbers note", "numbers note", "missing-titles note"]),
  (["numbers": .off], [], ["missing-titles note"]),
  (["numbers": .off], ["numbers"], ["numbers error", "numbers note"]),
  (["missing-titles": .error], [], ["numbers error", "numbers note", "missing-titles error"]),
])
func levelsAreTheUsers(levels: [String: RuleLevel], only: [String], wanted: [String]) throws {
  let reviewer = Reviewer(try Briefer(), only: Set(only), levels: levels)
  let findings = reviewer.findings(in: [
    TranslatedSegment(source: "Ada 40 desa pada 2021.", target: "There are 46 villages."),
    TranslatedSegment(source: "Panglima TNI tiba.", target: "He arrived."),
  ])
  #expect(findings.map { "\($0.rule) \($0.severity.rawValue)" } == wanted, "\(findings)")
  #expect(!reviewer.asked.contains { $0.name == "numbers" } == (levels["numbers"] == .off && only.isEmpty))
}

/// A text with spans of bold letters, as `*beras*`, and pictures, as `#`.
private func tagged(_ text: String) -> InlineText {
  var inline = InlineText()
  var (spans, pictures) = (0, 0)
  for (number, part) in text.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
    if number > 0 {
      if number % 2 == 1 { spans += 1 }
      let isOpen = number % 2 == 1
      inline.append(InlineTag(isOpen ? .open : .close, id: "b\(spans)", markup: isOpen ? "<g>" : "</g>"))
    }
    for (index, piece) in part.split(separator: "#", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        pictures += 1
        inline.append(InlineTag(.alone, id: "x\(pictures)", markup: "<x/>"))
      }
      inline.append(String(piece))
    }
  }
  return inline
}

@Test(arguments: [
  ("Harga *beras* naik#.", "The price of *rice* rose#.", []),
  ("Harga *beras* naik.", "The price of rice rose.", ["error 6-11 "]),
  ("Harga beras naik.", "The price of *rice* rose.", ["error  13-17"]),
  ("Harga beras# naik.", "The price of rice rose.", ["error 11-11 "]),
  ("Harga beras# naik.", "The price# of rice rose#.", ["error  22-22"]),
  ("Harga *beras* naik.", "**The price of rice rose.", ["warning 6-11 0-0"]),
  ("Harga# beras* naik*.", "The price of *rice rose*#.", ["note 5-5 22-22"]),
  ("Harga *beras* naik.", "", []),
])
func tagsAreCompared(source: String, target: String, wanted: [String]) throws {
  let findings = try Shared.reviewer.get().findings(in: [
    TranslatedSegment(source: tagged(source), target: tagged(target))
  ]).filter { $0.rule == "tags" }
  func text(_ ranges: [TextRange]) -> String { ranges.map { "\($0.start)-\($0.end)" }.joined() }
  let told = findings.map { "\($0.severity.rawValue) \(text($0.source)) \(text($0.target))" }
  #expect(told == wanted, "\(findings)")
}

@Test(arguments: [
  ("Unduh %s.", "Download %s.", []), ("Unduh %s.", "Download it.", ["placeholders error"]),
  ("Unduh {berkas}.", "Download {file}.", ["placeholders error"]),
  ("%d dari %s", "%s has %d", ["placeholders error"]),
  ("Unduh <b>ini</b>.", "Download this.", ["placeholders error", "placeholders error"]),
  ("Lihat https://kota.example/id/a.", "See www.kota.example/en/a.", []),
  ("Lihat https://kota.example/a.", "See https://kota.example/b.", ["addresses error"]),
  ("Lihat https://kota.example/a.", "See the website.", ["addresses warning"]),
])
func placeholdersAndAddressesAreCompared(source: String, target: String, wanted: [String]) throws {
  let findings = try Shared.reviewer.get().findings(in: [TranslatedSegment(source: source, target: target)])
    .filter { ["placeholders", "addresses"].contains($0.rule) }
  #expect(findings.map { "\($0.rule) \($0.severity.rawValue)" } == wanted, "\(findings)")
}

@Test(arguments: [
  // A quotation that goes on in the next segment is no slip, and neither is one of a source without marks.
  ([("Kata Sari: \"Kami siap.", "Sari said: \"We are ready."), ("Ayo.\"", "Let us go.\"")], []),
  ([("Kata Sari: \"Kami siap.\"", "Sari said: \"We are ready."), ("Ayo.", "Let us go.")], [0]),
  ([("Kami siap.", "\"We are ready.")], []),
])
func quotationsMayGoOn(segments: [(String, String)], wanted: [Int]) throws {
  let findings = try Shared.reviewer.get().findings(
    in: segments.map { TranslatedSegment(source: $0.0, target: $0.1) })
  let slips = findings.filter { $0.rule == "quotation-marks" && $0.severity > .note }
  #expect(slips.map(\.segment) == wanted, "\(findings)")
}

/// Whatever stands on either side, nothing traps, and places stay inside their texts.
@Test(arguments: [
  ("", ""), ("", "Text."), ("Rp", "$"), ("1.2.3", "1,2,3"), ("\u{FEFF}", "\u{301}"), ("tidak", "n't"),
  ("99999999999999999999 km", "1/0"), ("A\n\nB", "C\n\nD"), ("Senin Senin", "Friday Friday"), ("\t", "\t"),
])
func reviewsWhateverStandsThere(source: String, target: String) throws {
  for finding in try Shared.reviewer.get().findings(in: [TranslatedSegment(source: source, target: target)]) {
    #expect(finding.source.allSatisfy { $0.end <= source.utf8.count })
    #expect(finding.target.allSatisfy { $0.end <= target.utf8.count })
  }
}
