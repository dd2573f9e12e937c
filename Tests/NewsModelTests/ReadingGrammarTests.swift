import NewsModel
import Testing

/// Affixes, with a word that has them, and what they say of it.
private let cases: [(String, Reading.Layers, Reading.Voice, Reading.NumberHint)] = [
  ("rumah", [], .none, .none), ("memasok", .meN, .active, .none), ("dipasok", .di, .passive, .none),
  ("dibagikan", [.di, .kan], .passive, .none), ("diberangkatkan", [.di, .ber, .kan], .passive, .none),
  ("dikemukakan", [.di, .ke, .kan], .passive, .none), ("dipersulit", [.di, .per], .passive, .none),
  ("kuambil", .ku, .passive, .none), ("kaulihat", .kau, .passive, .none),
  ("tertangkap", .ter, .passive, .none), ("terselesaikan", [.ter, .kan], .passive, .none),
  ("memperketat", [.meN, .per], .active, .none), ("perketat", .per, .active, .none),
  ("mempekerjakan", [.meN, .pe, .kan], .active, .none), ("amankan", .kan, .active, .none),
  ("hadiri", .i, .active, .none), ("kemukakan", [.ke, .kan], .active, .none),
  ("bekerja", .ber, .active, .none), ("berjatuhan", [.ber, .an], .active, .none),
  ("penulis", .peN, .none, .none), ("petani", .pe, .none, .none), ("pemeriksaan", [.peN, .an], .none, .none),
  ("pertemuan", [.per, .an], .none, .none), ("keterlambatan", [.ke, .ter, .an], .none, .none),
  ("pemberlakuan", [.peN, .ber, .an], .none, .none), ("laporan", .an, .none, .none),
  ("kedua", .ke, .none, .none), ("rumahnya", .nya, .none, .none),
  ("meningkatnya", [.meN, .nya], .active, .none),
  ("antikorupsi", .free, .none, .none), ("negara-negara", .repeated, .none, .plural),
  ("buku-bukunya", [.repeated, .nya], .none, .plural),
  ("tulisan-tulisan", [.repeated, .an], .none, .plural),
  ("pemimpin-pemimpin", [.repeated, .peN], .none, .plural),
  ("menyebut-nyebut", [.repeated, .meN], .active, .none),
  ("dibesar-besarkan", [.repeated, .di, .kan], .passive, .none),
  ("bersalam-salaman", [.repeated, .ber, .an], .active, .none),
  ("secepat-cepatnya", [.repeated, .se, .nya], .none, .none),
]

@Test(arguments: cases)
func affixesTellVoiceAndNumber(
  word: String, layers: Reading.Layers, voice: Reading.Voice, number: Reading.NumberHint
) {
  let reading = Reading(form: TextRange(0, 1), step: .root, layers: layers, cost: 0)
  #expect(reading.voice == voice && layers.voice == voice, "\(word)")
  #expect(reading.numberHint == number && layers.numberHint == number, "\(word)")
}

@Test func theRootBehindAReadingHasItsAffixes() {
  var text = AnalysedText(text: "x")
  var word = Word(range: TextRange(0, 1), kind: .word)
  word.readingCount = 4
  text.forms = Array("ab".utf8)
  text.readings = [
    Reading(form: TextRange(0, 2), step: .surface, layers: [], cost: 0),
    Reading(form: TextRange(0, 2), step: .base, layers: .ber, cost: 2),
    Reading(form: TextRange(0, 1), step: .root, layers: .i, cost: 1),
    Reading(form: TextRange(1, 2), step: .root, layers: [.ber, .i], cost: 2),
  ]
  text.words = [word]
  let roots = text.readings.map { text.root(behind: $0, of: word).map { text.form(of: $0) } }
  #expect(roots == ["a", "b", "a", "b"])
}

@Test func traitsHaveTheirNames() {
  #expect(Word.Shape(rawValue: .max).names.count == 8 && Word.Shape().names.isEmpty)
  #expect(Word.Shape([.quoted, .capitalised]).names == ["capitalised", "quoted"])
  #expect(Sentence.Traits(rawValue: .max).names == ["quotation", "question", "heading", "unfinished"])
}
