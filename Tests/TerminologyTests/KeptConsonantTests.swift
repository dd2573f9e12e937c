import NewsModel
import Testing

@testable import Terminology

private let lines = [
  ("mempelopori", "verb", "pioneer", ""), ("mentransfer", "verb", "transfer", ""),
  ("mensimulasi", "verb", "simulate", ""), ("mengkodifikasi", "verb", "codify", ""),
  ("mempercayakan", "verb", "entrust", ""), ("percaya", "verb", "believe", ""),
  ("memakai", "verb", "use", ""), ("mempakai", "verb", "zzz", ""),
]

@Test(
  arguments: [
    ("dipelopori", "memelopori", ["dipelopori=be pioneered"]),
    ("disimulasi", "menyimulasi", ["disimulasi=be simulated"]),
    ("dikodifikasi", "mengodifikasi", ["dikodifikasi=be codified"]),
    // The form by the rule goes first, and a letter that the rule keeps is not put in again.
    ("dipakai", "memakai", ["dipakai=be used"]),
    ("ditransfer", "mentransfer", ["ditransfer=be transferred"]),
    ("diangkat", "mengangkat", []),
    ("dime", "me", []),
  ])
func lettersThatTheRuleDropsMayBeKept(word: String, active: String, expected: [String]) {
  #expect(found(finder(lines), analysed(word, [word: [(active, .activeTwin, .di)]])) == expected)
}

@Test func aKeptLetterGoesBeforeTheRoot() {
  let text = analysed(
    "dipercayakan",
    ["dipercayakan": [("memercayakan", .activeTwin, .di), ("percaya", .root, [.di, .kan])]])
  #expect(found(finder(lines), text) == ["dipercayakan=be entrusted"])
}
