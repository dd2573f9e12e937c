// Legal instruments and the words of citations. Source: the number specification, section 8.

/// Words inside a citation.
enum LawWord: Int16 {
  case pasal, ayat, huruf, angka, number, with
}

/// Instruments: lower-case words (joined by `_` where there are two), English, and whether a number may follow.
let instruments: [(words: String, english: String, numbered: Bool)] = [
  ("uu", "Law", true), ("perppu perpu", "Government Regulation in Lieu of Law", true),
  ("pp", "Government Regulation", true), ("perpres", "Presidential Regulation", true),
  ("keppres kepres", "Presidential Decree", true), ("inpres", "Presidential Instruction", true),
  ("pmk", "Finance Minister Regulation", true), ("perma", "Supreme Court Regulation", true),
  ("pojk", "Financial Services Authority Regulation", true),
  ("seojk", "Financial Services Authority Circular", true),
  ("pkpu", "General Elections Commission Regulation", true), ("perda", "Regional Bylaw", true),
  ("pergub", "Governor Regulation", true), ("perbup", "Regent Regulation", true),
  ("perwali perwal", "Mayor Regulation", true), ("permendag", "Trade Minister Regulation", true),
  ("permenkes", "Health Minister Regulation", true), ("permendagri", "Home Minister Regulation", true),
  ("permenhub", "Transportation Minister Regulation", true),
  ("permendikbud", "Education and Culture Minister Regulation", true),
  ("permenaker", "Manpower Minister Regulation", true), ("permenkeu", "Finance Minister Regulation", true),
  ("permentan", "Agriculture Minister Regulation", true),
  ("permensos", "Social Affairs Minister Regulation", true),
  ("permenpora", "Youth and Sports Minister Regulation", true),
  ("permenag", "Religious Affairs Minister Regulation", true),
  ("permenperin", "Industry Minister Regulation", true),
  ("permenpan", "State Apparatus Minister Regulation", true),
  ("permenkumham", "Law and Human Rights Minister Regulation", true),
  ("perbawaslu", "Election Supervisory Agency Regulation", true),
  ("perkap perkapolri", "National Police Chief Regulation", true),
  ("perpol", "National Police Regulation", true),
  ("pbi", "Bank Indonesia Regulation", true), ("kepmen", "Ministerial Decree", true),
  ("qanun", "Qanun", true),
  ("kepgub", "Governor Decree", true), ("ingub", "Governor Instruction", true),
  ("permen", "Ministerial Regulation", true),
  ("kuhp", "the Criminal Code", false), ("kuhap", "the Criminal Procedure Code", false),
  ("kuhperdata", "the Civil Code", false), ("uud", "Constitution", false), ("tap", "Decree", false),
]

/// Instruments that are written in full, with their English.
let longInstruments: [(words: [String], english: String)] = [
  (["peraturan", "presiden"], "Presidential Regulation"),
  (["peraturan", "pemerintah"], "Government Regulation"),
  (["peraturan", "daerah"], "Regional Bylaw"), (["peraturan", "gubernur"], "Governor Regulation"),
  (["peraturan", "bupati"], "Regent Regulation"),
  (["peraturan", "mahkamah", "agung"], "Supreme Court Regulation"),
  (["peraturan", "menteri", "keuangan"], "Finance Minister Regulation"),
  (["peraturan", "menteri", "perdagangan"], "Trade Minister Regulation"),
  (["peraturan", "menteri", "kesehatan"], "Health Minister Regulation"),
  (["peraturan", "menteri", "dalam", "negeri"], "Home Minister Regulation"),
  (["keputusan", "presiden"], "Presidential Decree"),
  (["instruksi", "presiden"], "Presidential Instruction"),
]

/// Ministries as the instruments of their ministers name them, the longer of two first.
let ministries: [(words: [String], english: String)] = [
  (["keuangan"], "Finance"), (["perdagangan"], "Trade"), (["kesehatan"], "Health"),
  (["dalam", "negeri"], "Home"), (["luar", "negeri"], "Foreign"), (["perhubungan"], "Transportation"),
  (["pertanian"], "Agriculture"), (["sosial"], "Social Affairs"), (["agama"], "Religious Affairs"),
  (["ketenagakerjaan"], "Manpower"), (["tenaga", "kerja"], "Manpower"), (["perindustrian"], "Industry"),
  (["energi", "dan", "sumber", "daya", "mineral"], "Energy and Mineral Resources"),
  (["esdm"], "Energy and Mineral Resources"),
  (["lingkungan", "hidup", "dan", "kehutanan"], "Environment and Forestry"),
  (["lingkungan", "hidup"], "Environment"), (["kehutanan"], "Forestry"),
  (["pendidikan", "dan", "kebudayaan"], "Education and Culture"), (["pertahanan"], "Defense"),
  (["kelautan", "dan", "perikanan"], "Maritime Affairs and Fisheries"),
  (["hukum", "dan", "ham"], "Law and Human Rights"), (["bumn"], "State-Owned Enterprises"),
  (["komunikasi", "dan", "informatika"], "Communication and Information Technology"),
  (["komunikasi", "dan", "digital"], "Communication and Digital Affairs"),
  (["pekerjaan", "umum"], "Public Works"), (["pariwisata"], "Tourism"),
]

/// Titles of laws that every desk knows, with their English.
let lawTitles: [(words: [String], english: String)] = [
  (["kepolisian"], "the National Police"), (["kesehatan"], "Health"), (["narkotika"], "Narcotics"),
  (["pemilu"], "Elections"), (["pemilihan", "umum"], "General Elections"), (["pers"], "the Press"),
  (["perlindungan", "anak"], "Child Protection"), (["ketenagakerjaan"], "Manpower"),
  (["cipta", "kerja"], "Job Creation"), (["pemerintahan", "daerah"], "Regional Administration"),
  (["desa"], "Villages"),
  (["lalu", "lintas", "dan", "angkutan", "jalan"], "Road Traffic and Transportation"),
  (["perlindungan", "konsumen"], "Consumer Protection"), (["hak", "asasi", "manusia"], "Human Rights"),
  (["hak", "cipta"], "Copyright"), (["penyiaran"], "Broadcasting"), (["perbankan"], "Banking"),
  (["keimigrasian"], "Immigration"), (["kehutanan"], "Forestry"), (["perkawinan"], "Marriage"),
  (["penerbangan"], "Aviation"), (["pelayaran"], "Shipping"), (["pornografi"], "Pornography"),
  (["informasi", "dan", "transaksi", "elektronik"], "Electronic Information and Transactions"),
  (["pemberantasan", "tindak", "pidana", "korupsi"], "the Eradication of Corruption"),
  (["tindak", "pidana", "pencucian", "uang"], "Money Laundering"),
  (["tindak", "pidana", "kekerasan", "seksual"], "Sexual Violence Crimes"),
  (["pelindungan", "data", "pribadi"], "Personal Data Protection"),
  (["mahkamah", "konstitusi"], "the Constitutional Court"), (["partai", "politik"], "Political Parties"),
  (["sistem", "pendidikan", "nasional"], "the National Education System"),
]

/// Where some instruments stand in `instruments`.
enum InstrumentIndex {
  static let law = 0
  static let constitution = instruments.firstIndex { $0.words == "uud" } ?? 0
}

/// What may follow "UU" instead of a number, with the English of the whole.
let namedLaws: [(words: [String], english: String)] = [
  (["ite"], "the Electronic Information and Transactions (ITE) Law"), (["tipikor"], "the Corruption Law"),
  (["tppu"], "the Money Laundering Law"), (["pemilu"], "the Election Law"),
  (["pilkada"], "the Regional Election Law"), (["kpk"], "the Corruption Eradication Commission (KPK) Law"),
  (["cipta", "kerja"], "the Job Creation Law"), (["ciptaker"], "the Job Creation Law"),
  (["narkotika"], "the Narcotics Law"), (["perlindungan", "anak"], "the Child Protection Law"),
  (["ketenagakerjaan"], "the Manpower Law"), (["pers"], "the Press Law"),
  (["tni"], "the Indonesian Military (TNI) Law"),
  (["polri"], "the National Police Law"), (["kesehatan"], "the Health Law"),
  (["tpks"], "the Sexual Violence Law"),
  (["pornografi"], "the Pornography Law"), (["minerba"], "the Mineral and Coal Mining Law"),
]

/// Words of citations and protected strings.
let lawWords: VocabularyTable =
  [
    ("pasal", .law, LawWord.pasal.rawValue), ("ayat", .law, LawWord.ayat.rawValue),
    ("huruf", .law, LawWord.huruf.rawValue), ("angka", .law, LawWord.angka.rawValue),
    ("nomor no", .law, LawWord.number.rawValue), ("juncto jo jounto jucto jis", .law, LawWord.with.rawValue),
    ("undang", .instrument, Int16(InstrumentIndex.law)),
    ("nopol pelat bernopol berpelat", .plate, 0), ("rt", .special, Special.rt.rawValue),
    ("lp", .special, Special.lp.rawValue),
    ("peraturan keputusan instruksi", .special, Special.regulation.rawValue),
    ("putusan", .special, Special.putusan.rawValue),
    ("daerah wilayah kawasan", .countedWhole, 1),
  ] + instruments.enumerated().map { ($1.words, .instrument, Int16($0)) }
