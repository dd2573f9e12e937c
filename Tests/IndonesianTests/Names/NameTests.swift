import Indonesian
import NewsModel
import Testing

/// The names of a text, one string each: `kind text | role ×mentions`.
func names(_ text: String, lexicon: Lexicon = Lexicon()) -> [String] {
  NameFinder(lexicon: lexicon).names(in: Analyser(lexicon: lexicon).analyse(text)).map { name in
    "\(name.kind) \(name.text)" + (name.role.map { " | \($0)" } ?? "")
      + (name.mentions.count > 1 ? " ×\(name.mentions.count)" : "")
  }
}

@Suite("Names")
struct NameTests {
  @Test(arguments: [
    (
      "Rapat dibuka Presiden Rusia, Vladimir Putin, kemarin.",
      ["place Rusia", "person Vladimir Putin | Presiden Rusia"]
    ),
    (
      "Presiden Prabowo Subianto tiba. Menurut Prabowo, rapat lancar.",
      ["person Prabowo Subianto | Presiden ×2"]
    ),
    (
      "Ia bertemu Menteri Keuangan Sri Wahyuni di Kota Bandung.",
      ["person Sri Wahyuni | Menteri Keuangan", "place Kota Bandung"]
    ),
    (
      "Keputusan itu dibuat Komisi Pemberantasan Korupsi (KPK). KPK menolak bicara.",
      ["organisation Komisi Pemberantasan Korupsi ×3"]
    ),
    (
      "Kapolres Sleman AKBP Budi Hartono datang.",
      ["place Sleman", "person Budi Hartono | Kapolres Sleman AKBP"]
    ),
    ("\"Kami siap,\" kata Hasan bin Ali di Surabaya.", ["person Hasan bin Ali", "place Surabaya"]),
    (
      "Bupati Sumber Asri Hj. Ratna Wulandari meresmikan jembatan.",
      ["other Asri", "person Ratna Wulandari | Hj."]
    ),
    ("Gempa terasa di Korea Utara dan Jawa Tengah.", ["place Korea Utara", "place Jawa Tengah"]),
    ("Mereka bekerja di PT Maju Terus Jaya.", ["organisation PT Maju Terus Jaya"]),
    ("Vladimir Putin", ["person Vladimir Putin"]), ("", []), ("Di Kota", []),
    ("Rapat digelar pada Senin, 3 Juni.", []), ("Harga Rp 5.000 per kilogram.", []),
    ("Namun warga tetap tinggal. Mereka menunggu.", []),
    ("Berita itu dimuat Kompas.com kemarin.", ["outlet Kompas.com"]),
    ("Sikap itu dikecam Putin-lah yang utama.", ["person Putin"]),
    ("Ia menyebut KPK-nya lemah.", ["organisation KPK"]),
    (
      "PUTIN TIBA DI JAKARTA HARI INI\n\nKota itu ramai. Presiden Vladimir Putin tiba di Jakarta.",
      ["person Vladimir Putin | Presiden ×2", "place Jakarta ×2"]
    ),
  ])
  func name(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test(
    "an office runs on over its field, its body and its place",
    arguments: [
      (
        "Hal itu dibenarkan Direktur Gempabumi dan Tsunami BMKG Rahman Widodo.",
        ["organisation BMKG", "person Rahman Widodo | Direktur Gempabumi dan Tsunami BMKG"]
      ),
      (
        "Menurut Direktur Jenderal Bea dan Cukai Hasto Nugroho, tarif naik.",
        ["person Hasto Nugroho | Direktur Jenderal Bea dan Cukai"]
      ),
      (
        "Kata Ketua Umum Asosiasi Petani Garam (Apega) Joko Wiryawan, harga turun.",
        [
          "organisation Asosiasi Petani Garam ×2",
          "person Joko Wiryawan | Ketua Umum Asosiasi Petani Garam (Apega)",
        ]
      ),
      (
        "Kapolsek Cibeber, AKP Dani Ruslan, datang.",
        ["place Cibeber", "person Dani Ruslan | Kapolsek Cibeber, AKP"]
      ),
      (
        "Acara dibuka Bupati Nganjuk Sapto Raharjo Hadi kemarin.",
        ["place Nganjuk", "person Sapto Raharjo Hadi | Bupati Nganjuk"]
      ),
      ("Ia menemui Bupati Nganjuk kemarin.", ["place Nganjuk"]),
      ("Ia menemui Bupati Warsono kemarin.", ["other Warsono"]),
      ("Ia menemui Gubernur Ganang Prasetya kemarin.", ["person Ganang Prasetya | Gubernur"]),
      (
        "Mereka dari Kecamatan Ngluwar. Menurut Camat Ngluwar Tri Widada, aman.",
        ["place Kecamatan Ngluwar", "place Ngluwar", "person Tri Widada | Camat Ngluwar"]
      ),
      (
        "Menurut Ketua DPRD Nganjuk Retno Palupi Sari, anggaran cukup.",
        ["organisation DPRD Nganjuk", "person Retno Palupi Sari | Ketua DPRD Nganjuk"]
      ),
      ("Anggota Polsek Ngluwar datang.", ["organisation Polsek Ngluwar"]),
      (
        "Ketua paguyuban pedagang, Darsono Wijaya, menilai tarif itu mahal.",
        ["person Darsono Wijaya | Ketua paguyuban pedagang"]
      ),
      (
        "Hal itu dikatakan pengamat transportasi Universitas Diponegoro, Lastri Kusuma, kemarin.",
        [
          "organisation Universitas Diponegoro",
          "person Lastri Kusuma | pengamat transportasi Universitas Diponegoro",
        ]
      ),
      (
        "Kepala Dinas Sosial Bali, Dr. I Made Suarta Wirawan, hadir.",
        ["organisation Dinas Sosial Bali", "person I Made Suarta Wirawan | Kepala Dinas Sosial Bali, Dr."]
      ),
    ])
  func office(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

  @Test(
    "degrees, letters, calendar words and parts of codes are no names",
    arguments: [
      ("Hadir pula Slamet Turyadi, M.Si., dan Sri Rukmini, S.H., Ph.D.", 2),
      ("Pada Jumat Kliwon suhu 31 derajat Celsius.", 0), ("Rapat digelar Senin-Rabu pekan depan.", 0),
      ("Laba semester I-2025 naik.", 0), ("Kadarnya 2 mg/L menurut uji.", 0),
    ])
  func noNames(_ text: String, _ count: Int) { #expect(names(text).count == count, "\(names(text))") }

  @Test(
    "short forms of common words are acronyms, not names",
    arguments: [
      ("Harga eceran tertinggi (HET) naik.", "HET = Harga eceran tertinggi"),
      ("Cukai minuman berpemanis dalam kemasan (MBDK) ditunda.", "MBDK = minuman berpemanis dalam kemasan"),
      ("Ia memanen padi (XYZ) kemarin.", ""),
    ])
  func commonAcronyms(_ text: String, _ expected: String) {
    let analysed = Analyser().analyse(text)
    #expect(analysed.acronyms.map { "\($0.short) = \($0.long)" }.joined(separator: "; ") == expected)
    #expect(expected.isEmpty || analysed.names.isEmpty)
  }

  @Test("two persons of one name keep the short form apart") func ambiguous() {
    let found = names("Menurut Budi Santoso dan kata Budi Hartono, benar. Namun, kata Budi, tidak.")
    #expect(found == ["person Budi Santoso", "person Budi Hartono", "person Budi"])
  }

  @Test("acronyms are told with their long forms, and words of names are marked") func acronyms() {
    var text = Analyser().analyse("Badan Siber Nusantara (BSN) melapor. Ketua BSN Rudi Salim hadir.")
    NameFinder().mark(&text)
    #expect(text.acronyms.map(\.short) == ["BSN"])
    #expect(text.acronyms.map(\.long) == ["Badan Siber Nusantara"])
    #expect(text.acronyms.map(\.mentions.count) == [2])
    let marked = text.words.filter { $0.shape.contains(.name) }.map { text.text.text(in: $0.range) }
    #expect(marked == ["Badan", "Siber", "Nusantara", "BSN", "BSN", "Rudi", "Salim"])
  }

  @Test("the lexicon's names are found whole") func lexicon() {
    let lexicon = Lexicon(names: [
      .init("Harian Pagi", kind: .outlet),
      .init("Nusa Indah", kind: .place),
    ])
    #expect(
      names("Berita dari Nusa Indah dimuat Harian Pagi.", lexicon: lexicon) == [
        "place Nusa Indah", "outlet Harian Pagi",
      ])
  }

  @Test func sortsOfPlacesAloneAreNoNames() {
    #expect(names("Macet terjadi di Ruas Jalan itu dan Bundaran Cibiru.") == ["place Bundaran Cibiru"])
  }

  @Test(
    "hostile text takes linear time", .timeLimit(.minutes(10)),
    arguments: [
      "Ab ", "AB (AB) ", "Presiden ", "Komisi Ab, ", "A. ", "PT dan ", "Korea ", "Ketua PT Ab ",
      "Bupati Ab, ",
      "Direktur Ab dan Cukai ", "ketua (AB) ", "Kota ",
    ])
  func hostile(_ part: String) {
    let text = Analyser().analyse(String(repeating: part, count: 200_000 / part.utf8.count))
    for name in NameFinder().names(in: text) { #expect(!name.mentions.isEmpty) }
  }
}
