import Indonesian
import NewsModel
import Testing

/// Who says what in short invented articles: a line is a paragraph, and each quotation is expected with its speaker.
@Suite(.timeLimit(.minutes(10)))
struct SpeechTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var lines: [String]
    /// "first words → speaker" of each direct statement in order; "?" where nobody can be told.
    var direct: [String]
    /// "speaker" of each reported statement in order.
    var reported: [String] = []

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "behind: kata X",
      lines: [
        "“Air sungai naik sejak malam,” kata Kepala Dinas Pengairan Budi Santoso di Muara Biru, Senin."
      ],
      direct: ["Air sungai → Budi Santoso"]),
    Case(
      name: "behind: pronoun of the one who spoke before",
      lines: [
        "Gubernur Ratna Mahendra mengatakan jembatan itu aman dilalui.",
        "\"Kami sudah memeriksa semua tiang,\" ujarnya.",
      ],
      direct: ["Kami sudah → Ratna Mahendra"], reported: ["Ratna Mahendra"]),
    Case(
      name: "before: X mengatakan",
      lines: ["Bupati Laras Kusuma mengatakan, \"Pasar baru dibuka bulan depan.\""],
      direct: ["Pasar baru → Laras Kusuma"]),
    Case(
      name: "before: X menegaskan kepada wartawan",
      lines: ["Ketua paguyuban Darmo Wijaya menegaskan kepada wartawan: “Ganti rugi belum kami terima.”"],
      direct: ["Ganti rugi → Darmo Wijaya"]),
    Case(
      name: "in the middle",
      lines: ["\"Tiang sudah kuat,\" kata Direktur Utama Sekar Ayu, \"tetapi jalan masuk belum selesai.\""],
      direct: ["Tiang sudah → Sekar Ayu"]),
    Case(
      name: "in the middle, a new sentence",
      lines: ["\"Tiang sudah kuat,\" tutur Sekar Ayu. \"Jalan masuk belum selesai.\""],
      direct: ["Tiang sudah → Sekar Ayu"]),
    Case(
      name: "over two paragraphs",
      lines: [
        "“Kami membangun kembali rumah yang rusak.",
        "“Semua warga akan pindah sebelum hujan turun,” kata Menteri Sosial Bagus Pranoto.",
      ],
      direct: ["Kami membangun → Bagus Pranoto"]),
    Case(
      name: "Menurut X",
      lines: ["Menurut Ratna Mahendra, biaya jembatan itu naik dua kali lipat."],
      direct: [], reported: ["Ratna Mahendra"]),
    Case(
      name: "X mengatakan bahwa",
      lines: ["Menteri Perhubungan Bagus Pranoto mengatakan bahwa rel baru akan dibangun tahun depan."],
      direct: [], reported: ["Bagus Pranoto"]),
    Case(
      name: "inset: kata X",
      lines: ["Jembatan itu, kata Gubernur Ratna Mahendra, akan dibuka pekan depan."],
      direct: [], reported: ["Ratna Mahendra"]),
    Case(
      name: "a noun: seorang saksi mata",
      lines: ["\"Saya mendengar suara keras sekali,\" kata seorang saksi mata."],
      direct: ["Saya mendengar → seorang saksi mata"]),
    Case(
      name: "a noun again: sumber itu",
      lines: [
        "\"Rapat itu berlangsung tertutup,\" ujar seorang sumber kepada Kabar Pesisir.",
        "\"Tidak ada catatan yang dibuat,\" tambah sumber itu.",
      ],
      direct: ["Rapat itu → seorang sumber", "Tidak ada → seorang sumber"]),
    Case(
      name: "description: anggota dewan itu",
      lines: [
        "Anggota DPR Darmo Wijaya meninjau pasar ikan.",
        "\"Harga ikan turun karena cuaca,\" kata anggota Komisi IV itu.",
      ],
      direct: ["Harga ikan → Darmo Wijaya"]),
    Case(
      name: "description before the verb",
      lines: [
        "\"Saya senang pulang kampung,\" kata Laras Kusuma.",
        "Penyanyi yang tinggal di Paris itu mengaku rindu masakan ibunya.",
        "\"Tidak ada yang menandingi sambalnya,\" katanya.",
      ],
      direct: ["Saya senang → Laras Kusuma", "Tidak ada → Laras Kusuma"], reported: ["Laras Kusuma"]),
    Case(
      name: "an office and its bearer behind a comma",
      lines: ["“Robot ini ringan,” kata ketua tim, Sekar Ayu, kepada wartawan di kampus, Rabu (4/3/2026)."],
      direct: ["Robot ini → Sekar Ayu"]),
    Case(
      name: "X melanjutkan behind the quotation",
      lines: [
        "“Jalan ditutup tiap malam,” ujar Kapolres Bagus Pranoto.",
        "“Penutupan berlaku dua pekan,” ia melanjutkan.",
      ],
      direct: ["Jalan ditutup → Bagus Pranoto", "Penutupan berlaku → Bagus Pranoto"]),
    Case(
      name: "no verb: the sentence before is about the speaker",
      lines: [
        "Keluhan datang pula dari Dewi Lestari, pedagang di pasar itu. \"Pembeli sepi sejak jembatan ditutup.\""
      ],
      direct: ["Pembeli sepi → Dewi Lestari"]),
    Case(
      name: "demikian",
      lines: ["\"Semua penerbangan ditunda sampai pagi,\" demikian keterangan Bandara Muara Biru, Sabtu."],
      direct: ["Semua penerbangan → keterangan Bandara Muara Biru"]),
    Case(
      name: "a thing that speaks",
      lines: [
        "Gubernur Ratna Mahendra mengatakan aturan itu masih dibahas.",
        "\"Iuran disesuaikan secara bertahap,\" tulis dokumen tersebut.",
      ],
      direct: ["Iuran disesuaikan → dokumen tersebut"], reported: ["Ratna Mahendra"]),
    Case(
      name: "terms and titles are no speech",
      lines: [
        "Lomba bertajuk \"Laut Untuk Semua\" dibuka Senin.",
        "Tim itu \"cuma\" kalah satu gol.",
        "Simak juga video \"Ombak Besar di Muara Biru Malam Tadi\" di sini.",
      ],
      direct: []),
    Case(
      name: "a title behind a quotation is no part of it",
      lines: ["\"Kami menanam bakau,\" kata Sekar Ayu dalam acara bertajuk \"Pantai Hijau\" di Tegal."],
      direct: ["Kami menanam → Sekar Ayu"]),
    Case(
      name: "an interview",
      lines: [
        "Laras Kusuma: Saya mulai menulis ketika masih sekolah dasar.",
        "Kabar Pesisir bertemu dengannya di Tegal.",
      ],
      direct: ["Saya mulai → Laras Kusuma"]),
    Case(
      name: "two speakers in turn",
      lines: [
        "\"Berapa uang yang diterima?\" tanya hakim Bagus Pranoto.",
        "\"Dua juta, Pak,\" jawab Darmo Wijaya.",
        "Mendengar itu hakim Bagus pun menggeleng.",
        "\"Catat jawaban itu,\" ujarnya.",
      ],
      direct: ["Berapa uang → Bagus Pranoto", "Dua juta, → Darmo Wijaya", "Catat jawaban → Bagus Pranoto"]),
    Case(
      name: "a body between is not meant by katanya",
      lines: [
        "\"Stok beras cukup,\" kata Gubernur Ratna Mahendra.",
        "Kementerian Pertanian menyatakan panen raya mundur sebulan.",
        "\"Kami tetap menambah cadangan,\" katanya.",
      ],
      direct: ["Stok beras → Ratna Mahendra", "Kami tetap → Ratna Mahendra"],
      reported: ["Kementerian Pertanian"]),
    Case(
      name: "nobody can be told",
      lines: ["\"Kapal berangkat sebelum fajar tiba,\" katanya."],
      direct: ["Kapal berangkat → ?"]),
    Case(
      name: "never closed",
      lines: ["\"Perahu kami rusak semua, kata Darmo Wijaya.", "Pemerintah menyiapkan bantuan."],
      direct: ["Perahu kami → ?"]),
    Case(
      name: "quotations in a quotation",
      lines: ["\"Ibu bilang, \"pulanglah sebelum malam\", lalu saya pulang,\" tutur Laras Kusuma."],
      direct: ["Ibu bilang, → Laras Kusuma"]),
  ]

  @Test(arguments: cases)
  func `each statement has its speaker`(_ sample: Case) {
    let statements = analysed(sample.lines).statements
    let direct = statements.filter { $0.form == .direct }
    let found = direct.map { statement in
      first(statement, in: sample.lines, words: 2) + " → " + (statement.speaker?.text ?? "?")
    }
    #expect(found == sample.direct)
    #expect(statements.filter { $0.form == .reported }.map { $0.speaker?.text ?? "?" } == sample.reported)
  }

  private func analysed(_ lines: [String]) -> AnalysedText {
    var article = Article()
    for line in lines { article.append(line) }
    return analyser.analyse(article.text, paragraphs: article.paragraphs, dateline: nil, published: nil)
  }

  private func first(_ statement: Statement, in lines: [String], words: Int) -> String {
    let text = lines.joined(separator: "\n\n").text(in: statement.ranges[0])
    return text.split(separator: " ").prefix(words)
      .map { $0.trimmingPrefix { "\"“".contains($0) } }.joined(separator: " ")
  }

  @Test func `a quotation with its speaker in the middle is one statement of two parts`() {
    let text = analysed(["\"Tiang kuat,\" kata Sekar Ayu, \"tetapi jalan belum.\""])
    #expect(text.statements.count == 1)
    #expect(
      text.statements.first?.ranges.map { text.text.text(in: $0) } == [
        "\"Tiang kuat,\"", "\"tetapi jalan belum.\"",
      ])
    #expect(text.statements.first?.verb?.lemma == "kata")
    #expect(text.statements.first?.verb?.english == "said")
  }

  @Test func `the speaker's phrase holds the office, and the name leads to the article's names`() throws {
    let text = analysed(["“Air naik,” jelas Kepala Dinas Pengairan Budi Santoso di Tegal."])
    let speaker = try #require(text.statements.first?.speaker)
    #expect(speaker.range.map { text.text.text(in: $0) } == "Kepala Dinas Pengairan Budi Santoso")
    #expect(speaker.name.map { text.names[$0].text } == "Budi Santoso")
    #expect(speaker.link == .name)
  }

  @Test func `what is reported begins behind bahwa`() {
    let text = analysed(["Menteri Bagus Pranoto mengatakan bahwa rel baru akan dibangun."])
    #expect(text.statements.map { text.text.text(in: $0.ranges[0]) } == ["rel baru akan dibangun"])
  }

  @Test func `a quotation without end says so`() {
    let text = analysed(["\"Perahu kami rusak semua sejak semalam. Kami butuh bantuan.", "Pemerintah diam."])
    #expect(text.statements.map(\.isClosed) == [false])
  }

  @Test func `a pronoun is less sure than a name, and least where another was spoken of`() {
    let near = analysed([
      "Gubernur Ratna Mahendra mengatakan jalan aman.", "\"Kami memeriksa tiang,\" ujarnya.",
    ])
    let far = analysed([
      "Gubernur Ratna Mahendra mengatakan jalan aman.", "Menteri Bagus Pranoto menutup jalan itu.",
      "\"Kami memeriksa tiang,\" ujarnya.",
    ])
    let sure = near.statements.last?.confidence ?? 0
    let unsure = far.statements.last?.confidence ?? 1
    #expect(sure > Statement.doubtful)
    #expect(unsure < Statement.doubtful)
  }

  @Test func `a headline's speaker stands before a colon`() {
    let title = analyser.analyse("Menteri Bagus Pranoto: Rel Baru Dibangun Tahun Depan")
    // Where every word has a capital, the capitals tell no name, and the phrase stands as it is.
    #expect(title.statements.map { $0.speaker?.text } == ["Menteri Bagus Pranoto"])
  }

  /// Any signs in any order give ranges inside the text, in order, and no trap.
  @Test func `hostile texts give sound ranges`() {
    let pieces = [
      "\"", "“", "”", "»", " ", "kata", "Budi", ",", ".", ":", "(", "\n\n", "ujarnya", "itu", "Menurut",
      "dia",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state >> 60 & 1 == 0 { text += " " }
      }
      let found = analyser.analyse(text).statements
      #expect(found.allSatisfy { $0.ranges.allSatisfy { !$0.isEmpty && $0.end <= text.utf8.count } })
      let starts = found.compactMap { $0.ranges.first?.start }
      #expect(starts == starts.sorted())
    }
  }
}

/// The tables of reporting verbs and of words beside them.
@Suite struct SpeechTableTests {
  @Test func `each form of a verb finds its English`() {
    let text = { (quotation: String) in
      analyser.analyse(quotation).statements.first?.verb.map { "\($0.lemma) \($0.english)" }
    }
    #expect(text("\"Air sungai naik lagi,\" tandas Budi Santoso.") == "tandas stressed")
    #expect(text("\"Air sungai naik lagi,\" imbuhnya.") == "imbuh added")
    #expect(text("Bupati Budi Santoso mengklaim, \"Air sungai tidak naik.\"") == "klaim claimed")
  }
}
