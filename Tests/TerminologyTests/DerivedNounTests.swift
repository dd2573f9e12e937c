import NewsModel
import TestSupport
import Testing

@testable import Terminology

private let lines = [
  ("menyusun", "verb", "draft; compile", ""), ("menghancurkan", "verb", "destroy", ""),
  ("memasok", "verb", "supply", ""), ("menggergaji", "verb", "saw off", ""), ("datang", "verb", "come", ""),
  ("berlayar", "verb", "sail", ""), ("aman", "adj", "safe", ""), ("hijau", "adj", "green", ""),
  ("ganjil", "adj", "zzz", ""), ("memerintah", "verb", "order", ""), ("pemerintah", "noun", "government", ""),
  ("mengebom", "verb", "bomb", ""), ("kirim", "verb", "send", ""),
]

@Test(
  arguments: [
    // Who does it; no word, no gloss.
    ("penyusun", "susun", [.peN], ["penyusun=drafter"]),
    ("penghancur", "hancur", [.peN], ["penghancur=destroyer"]),
    ("pelayar", "layar", [.pe], ["pelayar=sailor"]),
    ("pengebom", "bom", [.peN], ["pengebom=bomber"]),
    ("penggergaji", "gergaji", [.peN], []),
    // The act; where the table has no word, the gerund.
    ("penyusunan", "susun", [.peN, .an], ["penyusunan=drafting"]),
    ("penghancuran", "hancur", [.peN, .an], ["penghancuran=destruction"]),
    ("penggergajian", "gergaji", [.peN, .an], ["penggergajian=sawing off"]),
    ("pelayaran", "layar", [.per, .an], ["pelayaran=sailing"]),
    // What comes of it.
    ("susunan", "susun", [.an], ["susunan=drafting"]),
    ("kiriman", "kirim", [.an], ["kiriman=sending"]),
    ("gergajian", "gergaji", [.an], []),
    // The state, of adjectives and of verbs without a prefix.
    ("keamanan", "aman", [.ke, .an], ["keamanan=safety"]),
    ("kedatangan", "datang", [.ke, .an], ["kedatangan=arrival"]),
    ("keganjilan", "ganjil", [.ke, .an], []),
    ("kehijauan", "hijau", [.ke, .an], ["kehijauan=greenness"]),
    // An entry of its own goes first; a noun is never its root.
    ("pemerintah", "perintah", [.peN], ["pemerintah=government"]),
    ("pasokan-pasokan", "pasok", [.an, .repeated], ["pasokan-pasokan=supplies"]),
  ] as [(String, String, Reading.Layers, [String])])
func derivedNouns(word: String, root: String, layers: Reading.Layers, expected: [String]) {
  #expect(found(finder(lines), analysed(word, [word: [(root, .root, layers)]])) == expected)
}

@Test func namesAndFunctionWordsAreNotTakenForDerivedNouns() {
  for shape in [Word.Shape.name, .function] {
    var text = analysed("penyusun", ["penyusun": [("susun", .root, .peN)]])
    text.words[0].shape.insert(shape)
    #expect(found(finder(lines), text).isEmpty)
  }
}

@Test(arguments: [
  ("susun", "menyusun"), ("pasok", "memasok"), ("tulis", "menulis"), ("kirim", "mengirim"),
  ("bom", "mengebom"),
  ("produksi", "memproduksi"), ("traktir", "mentraktir"), ("kritik", "mengkritik"), ("stabil", "menstabil"),
  ("baca", "membaca"), ("dorong", "mendorong"), ("lihat", "melihat"), ("ambil", "mengambil"),
  ("hitung", "menghitung"),
])
func activeForms(root: String, verb: String) {
  #expect(String(decoding: VerbForms.nasal(Array(root.utf8)), as: UTF8.self) == verb)
}

@Test func theTableOfNounsIsSortedAndFound() throws {
  let rows = try Places.text(Places.checkout + "/Sources/Terminology/Data/noun-forms.tsv")
    .split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
  #expect(rows.count >= 900)
  var before = ""
  for row in rows {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    try #require(fields.count == 4 && (fields[1] == "verb" || fields[1] == "adj"))
    #expect(before.utf8.lexicographicallyPrecedes(row.utf8), "\(row)")
    before = String(row)
    let pos = try #require(TermEntry.PartOfSpeech(rawValue: fields[1]))
    let expected = NounForms(
      agent: fields[2].isEmpty ? nil : fields[2], noun: fields[3].isEmpty ? nil : fields[3])
    #expect(NounForms.of(fields[0], pos) == expected)
  }
  #expect(NounForms.of("zzz", .verb) == nil)
  #expect(NounForms.of("", .verb) == nil)
}
