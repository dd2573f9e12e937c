import Indonesian
import NewsModel
import Testing

private func explanation(_ form: String, _ analyser: Analyser = analyser) -> WordExplanation? {
  let text = analyser.analyse(form)
  return text.words.first.flatMap { analyser.explanation(of: $0, in: text) }
}

/// A form, its affixes with the beginning of their meanings, its root, its voice.
private let cases: [(String, [(String, String)], String, Reading.Voice)] = [
  ("memasok", [("meN-", "active verb: do")], "pasok", .active),
  ("membaik", [("meN-", "active verb: become")], "baik", .active),
  ("membagikan", [("meN-…-kan", "active verb: cause, or do for")], "bagi", .active),
  ("menghadiri", [("meN-…-i", "active verb: do to")], "hadir", .active),
  ("memperketat", [("memper-", "active verb: make more")], "ketat", .active),
  ("diperketat", [("diper-", "passive verb: be made more")], "ketat", .passive),
  ("perketat", [("per-", "make more")], "ketat", .active),
  ("dipasok", [("di-", "passive verb: be done")], "pasok", .passive),
  (
    "diberlakukannya", [("di-…-kan", "passive"), ("ber-", "intransitive"), ("-nya", "by him, her or them")],
    "laku", .passive
  ),
  ("dikemukakan", [("di-…-kan", "passive"), ("ke-", "ordinal")], "muka", .passive),
  ("kuambil", [("ku-", "by me")], "ambil", .passive),
  ("terbesar", [("ter-", "superlative")], "besar", .none),
  ("tertangkap", [("ter-", "state or accident")], "tangkap", .passive),
  ("terselesaikan", [("ter-…-kan", "passive: can be done")], "selesai", .passive),
  ("bekerja", [("ber-", "intransitive verb: have, use")], "kerja", .active),
  ("bertiga", [("ber-", "in a group of")], "tiga", .active),
  ("berjatuhan", [("ber-…-an", "each other")], "jatuh", .active),
  ("berdasarkan", [("ber-…-kan", "have as")], "dasar", .active),
  ("berpendidikan", [("ber-", "intransitive verb: have"), ("peN-…-an", "noun, the act")], "didik", .active),
  ("keberhasilan", [("ke-…-an", "noun: -ness"), ("ber-", "intransitive")], "hasil", .none),
  ("pemberlakuan", [("peN-…-an", "noun, the act"), ("ber-", "intransitive")], "laku", .none),
  ("penulis", [("peN-", "noun, doer")], "tulis", .none),
  ("petani", [("pe-", "noun, who does")], "tani", .none),
  ("pertemuan", [("per-…-an", "noun: act, result")], "temu", .none),
  ("laporan", [("-an", "noun: result")], "lapor", .none), ("ratusan", [("-an", "by the …")], "ratus", .none),
  ("amankan", [("-kan", "command, or a headline's")], "aman", .active),
  ("kedua", [("ke-", "after a noun")], "dua", .none),
  ("setinggi", [("se-", "one, the whole")], "tinggi", .none),
  ("seharusnya", [("se-", "with -nya: adverb"), ("-nya", "goes with")], "harus", .none),
  ("rumahnya", [("-nya", "his, her, its, their; the")], "rumah", .none),
  ("rumahku", [("-ku", "my")], "rumah", .none), ("rumahmu", [("-mu", "your")], "rumah", .none),
  ("inilah", [("-lah", "emphasis")], "ini", .none), ("apakah", [("-kah", "asks")], "apa", .none),
  ("siapapun", [("-pun", "even")], "siapa", .none),
  ("antikorupsi", [("prefix", "a learned")], "korupsi", .none),
  ("negara-negara", [("reduplicated", "plural")], "negara", .none),
  ("benar-benar", [("reduplicated", "adverb")], "benar", .none),
  ("menyebut-nyebut", [("meN-", "active"), ("reduplicated", "again and again")], "sebut", .active),
  ("pertanggungjawaban", [("per-…-an", "noun")], "tanggung jawab", .none), ("rumah", [], "rumah", .none),
]

@Test(arguments: cases)
func affixesAreExplained(
  form: String, affixes: [(String, String)], root: String, voice: Reading.Voice
) throws {
  let found = try #require(explanation(form))
  let told = found.affixes.map { "\($0.affix): \($0.meaning)" }
  #expect(found.affixes.map(\.affix) == affixes.map(\.0), "\(told)")
  for (affix, wanted) in zip(found.affixes, affixes) {
    #expect(affix.meaning.hasPrefix(wanted.1), "\(told)")
  }
  #expect(found.root?.form == root && found.root?.isKnown == true)
  #expect(found.voice == voice)
}

@Test func onlyNounsArePlural() {
  #expect(explanation("negara-negara")?.numberHint == .plural)
  #expect(explanation("tulisan-tulisan")?.numberHint == .plural)
  #expect(explanation("benar-benar")?.numberHint == Reading.NumberHint.none)
  #expect(explanation("menyebut-nyebut")?.numberHint == Reading.NumberHint.none)
}

@Test func rootsAreKnownOrGuessed() {
  #expect(explanation("dipasok")?.root == .init(form: "pasok", rootClass: .verb, isKnown: true))
  #expect(
    explanation("pertanggungjawaban")?.root == .init(form: "tanggung jawab", rootClass: nil, isKnown: true))
  #expect(explanation("mendownload")?.root == .init(form: "download", rootClass: nil, isKnown: false))
  let own = Analyser(roots: [UserRoot(form: "zumbal", rootClass: .bound)])
  #expect(
    explanation("menzumbalkan", own)?.root == .init(form: "zumbal", rootClass: .bound, isKnown: true))
  #expect(explanation("zzzz")?.root == nil && explanation("zzzz")?.affixes == [])
  #expect(explanation("KPK-nya")?.root == nil && explanation("KPK-nya")?.affixes.map(\.affix) == ["-nya"])
  #expect(explanation("2024") == nil && explanation("!") == nil && explanation("") == nil)
}

@Test func noAffixGoesWithoutAMeaning() {
  // Every single affix, and every pair of a prefix with a suffix.
  let prefixes: [Reading.Layers] = [.meN, .di, .ter, .ber, .per, .peN, .pe, .se, .ke, .ku, .kau, .free, []]
  let suffixes: [Reading.Layers] = [.kan, .i, .an, .nya, .kuAfter, .muAfter, .lah, .kah, .pun, .repeated, []]
  for prefix in prefixes {
    for suffix in suffixes {
      let layers = prefix.union(suffix)
      var text = AnalysedText(text: "x")
      text.words = [Word(range: TextRange(0, 1), kind: .word)]
      text.words[0].readingCount = 1
      text.forms = [0x78]
      text.readings = [Reading(form: TextRange(0, 1), step: .root, layers: layers, cost: 0)]
      let found = analyser.explanation(of: text.words[0], in: text)?.affixes ?? []
      #expect(found.allSatisfy { !$0.meaning.isEmpty && !$0.affix.isEmpty })
      #expect(found.isEmpty == layers.isEmpty, "\(layers.names)")
      for name in layers.names where name.hasPrefix("-") || name.hasSuffix("-") {
        #expect(found.contains { $0.affix.contains(name) || $0.affix == "prefix" }, "\(layers.names)")
      }
    }
  }
}
