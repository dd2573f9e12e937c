import NewsModel
import TestSupport
import Testing

@testable import Evaluation

@Test(arguments: [
  ("ada 40 orang", "there are 40 people", true), ("40 orang", "41 people", false),
  // What the rendering has besides must not be a figure.
  ("Rp 5 juta", "Rp 5 million on 3 May", false), ("Rp 5 juta", "some Rp 5 million, they say", true),
  ("33,476 ton", "flag: two readings", true), ("33,5 ton", "flag: two readings", false),
  ("entah", "tomorrow", false), ("lantai 3", "3rd floor", false),
  ("Rabu (20/6/2024)", "Wednesday? 20 June 2024 (mismatch)", true),
  ("5 persen", "5% / five percent", true), ("3 persen", "2 percent / 3 percent (of all)", true),
  ("versi 4.0", "version 4.0", true), ("2 juta, lalu 3 juta", "2 million, then 3 million", true),
  ("2 juta, lalu 3 juta", "3 million, then 2 million", false),
])
func casesAreScored(indonesian: String, english: String, isRight: Bool) {
  let score = NumberScore(GoldNumber(indonesian: indonesian, english: english))
  #expect(score.isRight == isRight, "\(score.found)")
}

@Test func tablesOfNumbersAreRead() throws {
  let table =
    "kind\tpublished\tindonesian\tenglish\na\t2024-07-14\tb\tc / d (e)\nx\t2024-02-30\tb\tc\n\t\tb\tc\n"
  let gold = try GoldNumber.table(Array(table.utf8))
  #expect(gold.items.map(\.published) == [CalendarDate(year: 2024, month: 7, day: 14), nil])
  #expect(gold.items[0].accepted == ["c", "d e", "d"])
  #expect(gold.faults.map(\.line) == [3])
  #expect(gold.faults.map(\.fault) == [.notDate(column: "published", value: "2024-02-30")])
}

@Test(arguments: [
  ("4% (a)", "4 percent a"), ("Friday, 12 July?", "Friday 12 July"), (" a,  b ,c ", "a b ,c"), ("", ""),
])
func renderingsAreMadeComparable(text: String, plain: String) { #expect(NumberText.plain(text) == plain) }

@Suite("Figures: tables of cases")
struct NumberTableTests {
  private func wrong(_ fixture: String) throws -> (wrong: [String], of: Int) {
    let gold = try GoldNumber.table(try Places.bytes(Places.fixture(fixture)))
    #expect(gold.faults.isEmpty)
    let report = NumberReport(gold.items.map { NumberScore($0) })
    return (
      report.faults.map { "\($0.gold.indonesian) → \($0.found), not \($0.gold.accepted)" },
      report.figures.right.total
    )
  }

  @Test("at least 97 of 100 reference cases are right") func reference() throws {
    let (wrong, count) = try wrong("numbers_cases.tsv")
    #expect(wrong.count * 100 <= count * 3, "\(wrong.joined(separator: "\n"))")
  }

  @Test("all our own cases are right") func own() throws {
    let (wrong, count) = try wrong("numbers_own.tsv")
    #expect(wrong.isEmpty && count > 350, "\(wrong.joined(separator: "\n"))")
  }
}
