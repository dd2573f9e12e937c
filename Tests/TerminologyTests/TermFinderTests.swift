import NewsModel
@testable import Terminology
import Testing

/// A glossary of the lines' source, class, target, cues.
func finder(_ lines: [(String, String, String, String)]) -> TermFinder {
  finder(lines.map { ($0.0, $0.1, $0.2, $0.3, "general") })
}

/// A glossary of the lines' source, class, target, cues, field; not a built-in one's, whose tables have one field each.
func finder(_ lines: [(String, String, String, String, String)]) -> TermFinder {
  var bytes: [UInt8] = []
  var rows: [TextRange] = []
  let fields = Set(lines.map(\.4))
  for (number, line) in lines.enumerated() {
    let start = bytes.count
    bytes += Array(
      "t-\(number)\t\(line.0)\t\(line.1)\t\(line.2)\t\t\(line.4)\tpreferred\t\(line.3)\t\t\t2026-01-01".utf8)
    rows.append(TextRange(start, bytes.count))
    bytes.append(0x0A)
  }
  let table = Glossary.Table(name: "test.tsv", isBuiltIn: fields.count < 2, bytes: bytes, rows: rows)
  return TermFinder(index: TermIndex(Glossary(tables: [table])))
}

/// A text whose words have the readings that `forms` gives them, besides the surface.
func analysed(_ text: String, _ forms: [String: [(String, Reading.Step, Reading.Layers)]] = [:])
  -> AnalysedText
{
  var result = AnalysedText(text: text)
  var start = 0
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    let isMark = word.utf8.allSatisfy { $0 == 0x2C }
    var entry = Word(range: TextRange(start, start + word.utf8.count), kind: isMark ? .mark : .word)
    if word.first?.isUppercase == true { entry.shape.insert(.capitalised) }
    if word.count > 1, word.allSatisfy({ $0.isUppercase }) { entry.shape.insert(.allCapitals) }
    if !isMark {
      entry.firstReading = Int32(result.readings.count)
      let all: [(String, Reading.Step, Reading.Layers)] =
        [(word.lowercased(), .surface, [])] + (forms[String(word)] ?? [])
      for (form, step, layers) in all {
        let place = result.forms.count
        result.forms += Array(form.utf8)
        result.readings.append(
          Reading(
            form: TextRange(place, result.forms.count), step: step, layers: layers, cost: Float(step.rawValue)
          ))
      }
      entry.readingCount = Int16(all.count)
    }
    result.words.append(entry)
    start += word.utf8.count + 1
  }
  result.sentences = [
    Sentence(range: TextRange(0, text.utf8.count), words: 0..<result.words.count, paragraph: 0)
  ]
  return result
}

func found(_ finder: TermFinder, _ text: AnalysedText) -> [String] {
  finder.matches(in: text).map { match in
    let entry = finder.index.glossary.entry(at: match.entry)
    let english = EnglishForm.fitting(entry, match).first ?? ""
    return text.text.text(in: match.range) + "=" + english
  }
}

private let lines = [
  ("menteri", "noun", "minister", ""), ("menteri luar negeri", "noun", "foreign minister", ""),
  ("luar negeri", "noun", "abroad", ""), ("memasok", "verb", "supply", ""), ("perintah", "noun", "order", ""),
  ("AS", "abbr", "United States; US", ""), ("as", "noun", "axle", ""), ("Medan", "name", "Medan", ""),
  ("medan", "noun", "terrain", ""), ("suara", "noun", "voice", ""),
  ("suara", "noun", "vote", "pemilu partai"),
  ("besar", "adj", "big", ""), ("tidak", "adv", "not", ""),
]

@Test func longestTermGoesFirst() {
  #expect(
    found(finder(lines), analysed("menteri luar negeri pergi ke luar negeri")) == [
      "menteri luar negeri=foreign minister", "luar negeri=abroad",
    ])
}

@Test func marksPartTerms() {
  #expect(
    found(finder(lines), analysed("menteri , luar negeri")) == ["menteri=minister", "luar negeri=abroad"])
}

@Test func leastStrippedFormWins() {
  let text = analysed("dipasok", ["dipasok": [("memasok", .activeTwin, .di), ("pasok", .root, .di)]])
  #expect(found(finder(lines + [("pasok", "verb", "root", "")]), text) == ["dipasok=be supplied"])
}

@Test func nounsAreNotTakenForTheirRoot() {
  let text = analysed("pemerintah", ["pemerintah": [("perintah", .root, .peN)]])
  #expect(found(finder(lines), text).isEmpty)
}

@Test func superlativesAndPluralsFitTheForm() {
  let text = analysed(
    "terbesar menteri-menteri",
    [
      "terbesar": [("besar", .root, .ter)], "menteri-menteri": [("menteri", .folded, .repeated)],
    ])
  #expect(found(finder(lines), text) == ["terbesar=biggest", "menteri-menteri=ministers"])
}

@Test func inflectedMembersOfALongerTerm() {
  let text = analysed("menteri-menteri luar negeri", ["menteri-menteri": [("menteri", .folded, .repeated)]])
  #expect(found(finder(lines), text) == ["menteri-menteri luar negeri=foreign ministers"])
}

@Test(arguments: [
  ("AS menang", ["AS=United States"]), ("as roda", ["as=axle"]), ("ke Medan", ["Medan=Medan"]),
  ("ke medan", ["medan=terrain"]),
])
func capitalsCount(text: String, expected: [String]) {
  #expect(found(finder(lines), analysed(text)) == expected)
}

@Test func namesAreNotTakenApart() {
  var text = analysed("Suara Medan")
  text.words[0].shape.insert(.name)
  #expect(found(finder(lines), text) == ["Medan=Medan"])
}

@Test(arguments: [
  ("suara penyanyi itu", "voice"), ("suara partai itu", "vote"), ("perolehan suara dalam pemilu", "vote"),
])
func cuesChooseTheSense(text: String, english: String) {
  #expect(found(finder(lines), analysed(text)).first { $0.hasPrefix("suara") } == "suara=" + english)
}

@Test func functionWordsAreNoContent() {
  let matches = finder(lines).matches(in: analysed("tidak besar"))
  #expect(matches.map(\.isContent) == [false, true])
}

/// The matcher against a search of all covers: none may be worth more than the one that was chosen.
@Test func noCoverIsBetter() {
  let vocabulary = ["a", "b", "c", "d"]
  let worth = [0, 8, 20, 33]
  var state: UInt64 = 17
  func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  for _ in 0..<200 {
    let terms = Set(
      (0..<6).map { _ in (0...next(3)).map { _ in vocabulary[next(4)] }.joined(separator: " ") })
    let finder = finder(terms.sorted().map { ($0, "noun", "x", "") })
    let words = (0..<12).map { _ in vocabulary[next(4)] }
    func best(from start: Int) -> Int {
      guard start < words.count else { return 0 }
      var value = best(from: start + 1)
      for length in 1...3 where start + length <= words.count {
        guard terms.contains(words[start..<start + length].joined(separator: " ")) else { continue }
        value = max(value, worth[length] + best(from: start + length))
      }
      return value
    }
    let matches = finder.matches(in: analysed(words.joined(separator: " "))).map(\.words)
    #expect(matches.allSatisfy { terms.contains(words[$0].joined(separator: " ")) })
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect(matches.reduce(0) { $0 + worth[$1.count] } == best(from: 0))
  }
}

@Test func aTextsOwnLongFormDecides() {
  // Two senses of PBB with their long forms, each a concept of two lines.
  let table = """
    i-1\tPBB\tabbr\tUnited Nations\t\tinstitution\tpreferred\t\t\t\t
    i-2\tPBB\tabbr\tCrescent Star Party\t\tinstitution\tpreferred\tpartai\t\t\t
    i-2\tPartai Bulan Bintang\tname\tCrescent Star Party\t\tinstitution\tpreferred\t\t\t\t
    i-1\tPerserikatan Bangsa-Bangsa\tname\tUnited Nations\t\tinstitution\tpreferred\t\t\t\t
    """
  var rows: [TextRange] = []
  var start = 0
  for line in table.split(separator: "\n") {
    rows.append(TextRange(start, start + line.utf8.count))
    start += line.utf8.count + 1
  }
  let glossary = Glossary(tables: [
    .init(name: "i.tsv", isBuiltIn: true, bytes: Array(table.utf8), rows: rows)
  ])
  let finder = TermFinder(index: TermIndex(glossary))
  var text = analysed("PBB rapat")
  #expect(found(finder, text) == ["PBB=United Nations"])
  text.acronyms = [Acronym(short: "PBB", long: "Partai Bulan Bintang", mentions: [TextRange(0, 3)])]
  #expect(found(finder, text) == ["PBB=Crescent Star Party"])
  // Nearly the glossary's long form, and more than it.
  for long in ["Perserikatan Bangsa Bangsa", "Sekjen Perserikatan Bangsa-Bangsa"] {
    text.acronyms = [Acronym(short: "PBB", long: long, mentions: [TextRange(0, 3)])]
    #expect(found(finder, text) == ["PBB=United Nations"], "\(long)")
  }
  text.acronyms = [Acronym(short: "PBB", long: "Paguyuban Bapak Bangsa", mentions: [TextRange(0, 3)])]
  #expect(found(finder, text) == [])
}

@Test func longGlossariesAndSourcesEnd() {
  var many: [(String, String, String, String)] = []
  for number in 0..<3000 {
    many.append(("kata\(number) dua tiga empat lima enam tujuh", "noun", "x\(number)", ""))
  }
  many.append(((0..<3000).map { "k\($0)" }.joined(separator: " "), "noun", "long", ""))
  for number in 0..<20_000 { many.append(("sama", "noun", "same\(number)", "")) }
  let finder = finder(many)
  #expect(
    found(finder, analysed("kata7 dua tiga empat lima enam tujuh")) == [
      "kata7 dua tiga empat lima enam tujuh=x7"
    ])
  #expect(found(finder, analysed("sama")) == ["sama=same0"])
}

@Test(arguments: [
  // The longer of two that overlap wins, wherever it begins.
  ("kepala sekolah menengah atas", ["kepala=head", "sekolah menengah atas=high school"]),
  ("kepala sekolah menengah", ["kepala sekolah=principal", "menengah=middle"]),
  // Of equals the one that begins first.
  ("kepala sekolah dasar", ["kepala sekolah=principal", "dasar=base"]),
  // Two terms that cover all beat a longer one that leaves a word over.
  ("rumah sakit jiwa raga kita", ["rumah sakit=hospital", "jiwa raga=body and soul"]),
  ("rumah sakit jiwa", ["rumah sakit jiwa=mental hospital"]),
])
func theBestCoverIsChosen(text: String, expected: [String]) {
  let terms = finder([
    ("kepala", "noun", "head", ""), ("kepala sekolah", "noun", "principal", ""),
    ("sekolah menengah atas", "noun", "high school", ""), ("menengah", "adj", "middle", ""),
    ("sekolah dasar", "noun", "primary school", ""), ("dasar", "noun", "base", ""),
    ("rumah sakit", "noun", "hospital", ""), ("sakit jiwa", "adj", "mentally ill", ""),
    ("jiwa raga", "noun", "body and soul", ""), ("rumah sakit jiwa", "noun", "mental hospital", ""),
  ])
  #expect(found(terms, analysed(text)) == expected)
}

@Test func aLongChainOfTermsIsCoveredInOneGo() {
  let terms = finder([("a b", "noun", "ab", ""), ("b a", "noun", "ba", ""), ("b a b", "noun", "bab", "")])
  let text = Array(repeating: "a b", count: 5000).joined(separator: " ")
  let matches = terms.matches(in: analysed(text))
  #expect(matches.map(\.words.count).reduce(0, +) == 10_000)
  for (one, next) in zip(matches, matches.dropFirst()) {
    #expect(one.words.upperBound <= next.words.lowerBound)
  }
}

@Test(arguments: [
  ("kerjasama", ["kerjasama=cooperation"]), ("kerja-sama", ["kerja-sama=cooperation"]),
  ("olah raga", ["olah raga=sport"]), ("olah-raga", ["olah-raga=sport"]), ("email", ["email=e-mail"]),
  // What is written so in the glossary goes first, and short or function words are not joined.
  ("keluar", ["keluar=leave"]), ("pada hal", []), ("bila mana", []),
])
func spellingsMayDifferByABlankOrHyphen(text: String, expected: [String]) {
  let terms = finder([
    ("ke luar", "adv", "out", ""), ("keluar", "verb", "leave", ""), ("kerja sama", "noun", "cooperation", ""),
    ("olahraga", "noun", "sport", ""), ("padahal", "conj", "whereas", ""), ("e-mail", "noun", "e-mail", ""),
    ("bilamana", "conj", "when", ""),
  ])
  var text = analysed(text)
  for index in text.words.indices {
    let word = text.text.text(in: text.words[index].range)
    if word.contains("-") { text.words[index].shape.insert(.hyphen) }
    if ["pada", "bila"].contains(word) { text.words[index].shape.insert(.function) }
  }
  #expect(found(terms, text) == expected)
}

@Test(arguments: [
  ("Wali Kota Semarang pergi", ["Wali Kota=mayor"]), ("ke Kota Semarang", ["Kota Semarang=Semarang city"]),
  ("wali Kota Semarang", ["wali Kota=mayor"]), ("di Balai Kota Semarang", ["Balai Kota=city hall"]),
])
func aPlaceDoesNotBeginInsideAnOffice(text: String, expected: [String]) {
  let terms = finder([
    ("wali kota", "noun", "mayor", ""), ("wali", "noun", "guardian", ""),
    ("balai kota", "noun", "city hall", ""),
    ("balai", "noun", "hall", ""), ("Kota Semarang", "name", "Semarang city", ""),
  ])
  #expect(found(terms, analysed(text)) == expected)
}
