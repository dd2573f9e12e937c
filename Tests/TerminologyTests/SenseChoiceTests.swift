import NewsModel
import Testing

@testable import Terminology

private let senses = finder([
  ("suara", "noun", "voice", ""), ("suara", "noun", "vote", "pemilu partai"),
  ("Istana", "name", "State Palace", ""), ("istana", "noun", "palace", ""),
  ("merpati", "noun", "pigeon", ""), ("Merpati", "abbr", "Merpati Airlines", ""),
  ("PR", "abbr", "homework", "siswa guru"), ("AMAN", "abbr", "Indigenous Alliance", "adat"),
  ("aman", "adj", "safe", ""), ("UMKM", "abbr", "small businesses", ""),
  ("BUMN", "abbr", "state firms", "negara"),
  ("BUMN", "abbr", "State Firms Ministry", ""), ("KontraS", "abbr", "KontraS", ""),
])

@Test func reasonsSumToTheScore() {
  for text in [
    "suara partai itu", "partai itu dan suara", "suara", "ia ke Istana", "Istana", "BUMN negara itu",
    "Merpati",
  ] {
    for domain in [nil, "general", "politics"] as [String?] {
      let texts = [analysed(text), analysed("pemilu")]
      let explained = senses.explainedMatches(in: texts, domain: domain)
      #expect(explained.map(\.matches) == senses.matches(in: texts, domain: domain))
      let weighed = explained.map(\.weighed)
      for term in weighed[0] {
        #expect(term.senses.count > 1)
        #expect(term.senses.first?.place == term.match.entry)
        for sense in term.senses {
          #expect(sense.score == sense.reasons.reduce(0) { $0 + $1.value })
          #expect(sense.reasons.allSatisfy { $0.value != 0 && !$0.name.isEmpty })
        }
        #expect(term.senses.map(\.score) == term.senses.map(\.score).sorted(by: >))
      }
    }
  }
  #expect(
    senses.explainedMatches(in: [analysed("suara partai")])[0].weighed.first?.senses.first?.cues == ["partai"]
  )
}

@Test func nearerCuesCountMore() {
  func score(_ text: String) -> Double {
    senses.explainedMatches(in: [analysed(text)])[0].weighed.first?.senses.first?.score ?? 0
  }
  #expect(score("suara partai") > score("suara dari dan untuk partai"))
}

@Test func theHeadlineTellsOfTheSubjectToo() {
  let texts = [analysed("suara itu"), analysed("pemilu dan partai")]
  #expect(senses.matches(in: texts)[0].map(\.entry.row) == [1])
  #expect(senses.matches(in: [texts[0]])[0].map(\.entry.row) == [0])
}

@Test(arguments: [
  ("ia ke Istana", ["Istana=State Palace"]), ("ia ke istana", ["istana=palace"]),
  ("naik Merpati", ["Merpati=Merpati Airlines"]), ("seekor merpati", ["merpati=pigeon"]),
  ("kata KontraS", ["KontraS=KontraS"]), ("sudah aman", ["aman=safe"]),
])
func exactCaseWins(text: String, expected: [String]) {
  #expect(found(senses, analysed(text)) == expected)
}

@Test(
  arguments: [
    // No sign of its own, not shown; with one, or with a usual sense, shown.
    ("ada PR besar", []), ("guru memberi PR", ["PR=homework"]), ("AMAN rapat", []),
    ("masyarakat adat AMAN", ["AMAN=Indigenous Alliance"]), ("UMKM maju", ["UMKM=small businesses"]),
    ("BUMN maju", ["BUMN=State Firms Ministry"]),
  ] as [(String, [String])])
func shortAcronymsNeedASign(text: String, expected: [String]) {
  #expect(found(senses, analysed(text)) == expected)
}
