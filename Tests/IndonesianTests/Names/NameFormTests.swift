import Indonesian
import NewsModel
import Testing

/// What a desk expects of the names of a short invented text: `kind text | role ×mentions`, the role and the mentions
/// only where they are told; with `!` before it, what must not be there.
private func check(
  _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = names(text)
  for name in expected {
    let isWanted = !name.hasPrefix("!")
    let wanted = isWanted ? name : String(name.dropFirst())
    let parts = wanted.split(separator: " ×")
    let isThere = found.contains {
      $0 == wanted || $0.hasPrefix(wanted + " | ") || $0.hasPrefix(wanted + " ×")
        || parts.count == 2 && $0.hasPrefix(parts[0] + " | ") && $0.hasSuffix(" ×" + parts[1])
    }
    #expect(isThere == isWanted, "\(name) in \(found)", sourceLocation: sourceLocation)
  }
}

@Suite("Names: works, events, second names, short forms, ranks")
struct NameFormTests {
  @Test(
    "works are named in quotation marks behind what they are",
    arguments: [
      ("Film \"Ombak di Ujung Senja\" tayang pekan ini.", ["work Ombak di Ujung Senja"]),
      ("Ia menulis buku berjudul \"Tanah yang Sabar\" pada 2019.", ["work Tanah yang Sabar"]),
      (
        "Lagu bertajuk “Rindu Pelabuhan” dinyanyikan Maya Larasati.",
        ["work Rindu Pelabuhan", "person Maya Larasati"]
      ),
      ("Pemerintah meluncurkan program 'Desa Terang' di Tegal.", ["work Desa Terang", "place Tegal"]),
      ("Seminar bertema \"Air untuk Semua\" digelar di Semarang.", ["work Air untuk Semua"]),
      ("Ia menyebut program itu \"sangat mahal\".", ["!work sangat mahal"]),
      ("Serial \"Dapur Bu Ratih\" kembali. Pemeran \"Dapur Bu Ratih\" hadir.", ["work Dapur Bu Ratih ×2"]),
    ])
  func works(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "events carry their field and their year",
    arguments: [
      ("Tim itu lolos ke Piala Dunia 2026.", ["work Piala Dunia 2026"]),
      ("Presiden menghadiri KTT G20 di Bali.", ["work KTT G20", "place Bali"]),
      ("Gedung itu dipakai untuk Konferensi Asia Afrika pada 1955.", ["work Konferensi Asia Afrika"]),
      ("Partisipasi pada Pilkada 2024 menurun.", ["work Pilkada 2024"]),
      ("Atlet itu gagal di Olimpiade Paris 2024.", ["work Olimpiade Paris 2024"]),
      ("Ia juara di Piala Dunia 2026. Piala Dunia itu ketat.", ["work Piala Dunia 2026 ×2"]),
    ])
  func events(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "a sentence that lists names is no headline",
    arguments: [
      (
        "Lima pelajar SMA itu adalah Darmawan Tirta Kusuma (Biologi), Rangga Lesmana (Fisika), Ratih Puspita Dewi "
          + "(Kimia), Suryadi Hasan (Sejarah), dan Hasto Nugroho (Biologi).",
        [
          "person Darmawan Tirta Kusuma", "person Rangga Lesmana", "person Ratih Puspita Dewi",
          "person Suryadi Hasan",
          "person Hasto Nugroho",
        ]
      )
    ])
  func lists(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "a second name that the text gives is the same person's",
    arguments: [
      (
        "Darmawan Tirta Kusuma alias Awang ditangkap. Menurut polisi, Awang mengaku.",
        ["person Darmawan Tirta Kusuma ×3", "!person Awang"]
      ),
      (
        "Suryadi Hasan, yang akrab disapa Jarwo, hadir. Menurut Jarwo, panen gagal.",
        ["person Suryadi Hasan ×3", "!person Jarwo"]
      ),
      (
        "Rangga Bayu Lesmana (RBL) diperiksa. Penyidik menahan RBL sejak Senin.",
        ["person Rangga Bayu Lesmana ×3"]
      ),
      (
        "Penyanyi Ratih Puspita Dewi atau biasa dipanggil Ditha tampil. Suara Ditha memukau.",
        ["person Ratih Puspita Dewi | Penyanyi ×3", "!person Ditha"]
      ),
    ])
  func secondNames(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "short forms that everybody knows are joined without brackets",
    arguments: [
      (
        "Mantan presiden Joko Widodo tiba. Warga menyambut Jokowi.",
        ["person Joko Widodo ×2", "!person Jokowi"]
      ),
      (
        "Badan Pusat Statistik merilis angka itu. Menurut BPS, inflasi turun.",
        ["organisation Badan Pusat Statistik ×2"]
      ),
      ("Banjir melanda Jawa Timur. Pemprov Jatim membuka posko.", ["place Jawa Timur"]),
      ("Bea masuk Amerika Serikat naik. Importir AS protes.", ["place Amerika Serikat ×2"]),
      (
        "Andi Abdul Rahim menang. Menurut Andi Rahim, hasil itu sah.",
        ["person Andi Abdul Rahim ×2", "!person Andi Rahim"]
      ),
      (
        "Hendra Pratama bertemu Hendra Wirawan. Kata Hendra Pratama, rapat lancar.",
        ["person Hendra Pratama ×2", "person Hendra Wirawan"]
      ),
    ])
  func shortForms(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "brackets tell where a long form begins, in either order",
    arguments: [
      (
        "Rapat dipimpin Tim Pengendali Banjir Daerah (TPBD). Menurut TPBD, air surut.",
        ["organisation Tim Pengendali Banjir Daerah ×3"]
      ),
      (
        "Ia mengkritik KPPN (Komisi Pengawas Pangan Nasional) di Jakarta. KPPN membantah.",
        ["organisation Komisi Pengawas Pangan Nasional ×3", "place Jakarta"]
      ),
      (
        "Data itu dari Lembaga Riset Energi Surya Indonesia (LRESI) di Bogor.",
        ["organisation Lembaga Riset Energi Surya Indonesia ×2"]
      ),
    ])
  func brackets(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "ranks and titles belong to the role",
    arguments: [
      (
        "Kasus itu ditangani Kasat Reskrim Polrestabes Semarang AKBP Dimas Nugroho.",
        [
          "organisation Polrestabes Semarang",
          "person Dimas Nugroho | Kasat Reskrim Polrestabes Semarang AKBP",
        ]
      ),
      (
        "Menurut Kabid Humas Polda Jateng Kombes Haryo Lestanto, situasi aman.",
        ["organisation Polda Jateng", "person Haryo Lestanto | Kabid Humas Polda Jateng Kombes"]
      ),
      (
        "Hal itu dikatakan Menteri Energi dan Sumber Daya Mineral (ESDM) Laras Puspita.",
        ["person Laras Puspita | Menteri Energi dan Sumber Daya Mineral (ESDM)"]
      ),
      ("Kadishub Tegal Rudi Hartanto menutup jalan itu.", ["person Rudi Hartanto | Kadishub Tegal"]),
      ("Ia didampingi Menlu Ratih Anjani.", ["person Ratih Anjani | Menlu"]),
      ("Ketua panitia H Sofyan Hadi membuka acara.", ["person Sofyan Hadi", "!person H Sofyan Hadi"]),
      ("Peneliti itu, Bagus Wirawan PhD, hadir.", ["person Bagus Wirawan", "!person Bagus Wirawan PhD"]),
    ])
  func ranks(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "letters that hide a person are a person",
    arguments: [
      ("Polisi menahan pria berinisial SR. Menurut warga, SR baru pindah.", ["person SR ×2"]),
      ("Korban, AL (34), dirawat. Keluarga AL melapor.", ["person AL ×2"]),
    ])
  func initials(_ text: String, _ expected: [String]) { check(text, expected) }

  @Test(
    "capitals and particles hide no name",
    arguments: [
      (
        "WULANDARI TINJAU BANJIR DI TEGAL\n\nBupati Sekar Wulandari datang ke Tegal.",
        ["person Sekar Wulandari | Bupati ×2", "place Tegal ×2"]
      ),
      (
        "Bupati Sekar Wulandari datang. Wulandari-lah yang memutuskan.",
        ["person Sekar Wulandari | Bupati ×2"]
      ),
      ("Harga turun menjadi US$ 25 per barel.", ["!other US", "!organisation US"]),
    ])
  func forms(_ text: String, _ expected: [String]) { check(text, expected) }
}
