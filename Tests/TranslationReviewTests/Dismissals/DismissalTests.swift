import NewsModel
import Testing

@testable import TranslationReview

private let rules: Set<String> = ["numbers", "terms", "blanks"]

private func finding(
  _ rule: String = "numbers", source: [TextRange] = [], target: [TextRange] = []
) -> Finding {
  Finding(rule: rule, severity: .error, segment: 0, source: source, target: target, explanation: "x")
}

private let segment = TranslatedSegment(source: "Ada 12 sapi dan 7 bupati.", target: "There are 13 cows.")

@Test func fingerprintsStayWhereTheTranslationIsMended() {
  let number = finding(source: [TextRange(4, 6)], target: [TextRange(10, 12)])
  let mended = TranslatedSegment(
    source: "Ada  12 sapi dan 7 bupati.", target: "Today there are 13 cows here.")
  var moved = number
  moved.segment = 7
  moved.source = [TextRange(5, 7)]
  moved.target = [TextRange(16, 18)]
  #expect(number.fingerprint(in: segment) == moved.fingerprint(in: mended))
  #expect(number.fingerprint(in: segment).count == 10)
  let others = [
    finding("terms", source: [TextRange(4, 6)]), finding(source: [TextRange(16, 17)]),
    finding(target: [TextRange(10, 12)]),
    finding(),
  ]
  #expect(Set(others.map { $0.fingerprint(in: segment) } + [number.fingerprint(in: segment)]).count == 5)
}

@Test func dismissalsHoldForTheirScope() {
  let number = finding(source: [TextRange(4, 6)])
  let term = finding("terms", source: [TextRange(18, 24)])
  let cases: [(Dismissal, [Bool])] = [
    (Dismissal(rule: "numbers", scope: .finding(number.fingerprint(in: segment))), [true, false]),
    (Dismissal(rule: "terms", scope: .term("Bupati")), [false, true]),
    (Dismissal(rule: "numbers", scope: .term("bupati")), [false, false]),
    (Dismissal(rule: "terms", scope: .rule), [false, true]),
  ]
  for (dismissal, expected) in cases {
    let list = DismissalList([dismissal])
    #expect([number, term].map { list.holds($0, in: segment) } == expected, "\(dismissal)")
  }
  #expect(!DismissalList([]).holds(number, in: segment))
  #expect(
    !DismissalList([Dismissal(rule: "terms", scope: .term("bupati"))]).holds(finding("terms"), in: segment))
}

@Test func theFileKeepsWhatPeopleWrote() throws {
  let text = "# Ours\nrule\tscope\tkey\tnote\n\nterms\tterm\tbupati\tthe desk's word\nblanks\trule\n"
  var file = try DismissalFile(text, rules: rules)
  #expect(file.text == text && file.dismissals.count == 2)
  file.add(Dismissal(rule: "terms", scope: .term("Bupati")))
  #expect(file.text == text)
  file.add(Dismissal(rule: "numbers", scope: .finding("0123456789"), note: "two\tlines\nof it"))
  #expect(file.text == text + "numbers\tfinding\t0123456789\ttwo lines of it\n")
  #expect(try DismissalFile(file.text, rules: rules).dismissals == file.dismissals)
  var new = DismissalFile()
  new.add(Dismissal(rule: "blanks", scope: .rule))
  #expect(new.text == "rule\tscope\tkey\tnote\nblanks\trule\t\t\n")
  #expect(try DismissalFile("", rules: rules).text == DismissalFile().text)
}

@Test(arguments: [
  ("terms\tterm\tx\n", 1, DismissalFile.Fault.Reason.noHeader),
  ("rule\tscope\tkey\nterms\n", 2, .tooFewFields),
  ("rule\tscope\tkey\r\n\r\ntermz\trule\r\n", 3, .unknownRule("termz")),
  ("rule\tscope\tkey\nterms\tall\n", 2, .unknownScope("all")),
  ("rule\tscope\tkey\nterms\tterm\t\n", 2, .noKey),
  ("rule\tscope\tkey\nterms\tfinding\n", 2, .noKey),
])
func faultsNameTheirLine(text: String, line: Int, reason: DismissalFile.Fault.Reason) {
  #expect(throws: DismissalFile.Fault(line: line, reason: reason)) { try DismissalFile(text, rules: rules) }
}
