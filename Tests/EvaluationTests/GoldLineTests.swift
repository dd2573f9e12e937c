import Testing

@testable import Evaluation

private func faults<Item>(_ lines: GoldLines<Item>) -> [String] {
  lines.faults.map { "\($0.line): \($0.fault)" }
}

@Test func sentencesAreReadLineByLine() {
  let file = """
    {"id": "a", "text": "Hujan. Banjir.", "ends": [6, 14], "kind": "x", "more": 1}

    {"id": "b", "text": "Ya.", "ends": []}\r
    """
  let lines = GoldSentences.lines(Array("\u{FEFF}\(file)".utf8))
  #expect(faults(lines) == [])
  #expect(
    lines.items == [
      GoldSentences(id: "a", kind: "x", text: "Hujan. Banjir.", ends: [6, 14]),
      GoldSentences(id: "b", text: "Ya.", ends: []),
    ])
}

@Test(arguments: [
  ("{", GoldLineFault.notJSON), ("7", .notJSON), ("[]", .notJSON), ("\u{0}", .notJSON),
  (#"{"text": "a", "ends": []}"#, .wrongValue(key: "id", expected: .text)),
  (#"{"id": 3, "text": "a", "ends": []}"#, .wrongValue(key: "id", expected: .text)),
  (#"{"id": "a", "ends": []}"#, .wrongValue(key: "text", expected: .text)),
  (#"{"id": "a", "text": "a"}"#, .wrongValue(key: "ends", expected: .offsets)),
  (#"{"id": "a", "text": "a", "ends": [0.5]}"#, .wrongValue(key: "ends", expected: .offsets)),
  (
    #"{"id": "a", "text": "a", "ends": [99999999999999999999]}"#, .wrongValue(key: "ends", expected: .offsets)
  ),
  (#"{"id": "a", "text": "aé", "ends": [1, 3]}"#, .outside(offset: 3, length: 2)),
  (#"{"id": "a", "text": "", "ends": [-1]}"#, .outside(offset: -1, length: 0)),
])
func brokenLinesOfSentences(line: String, fault: GoldLineFault) {
  let good = #"{"id": "g", "text": "Ya.", "ends": [3]}"#
  let lines = GoldSentences.lines(Array("\(good)\n\(line)\n\(good)".utf8))
  #expect(lines.items.count == 2 && lines.faults.map(\.line) == [2] && lines.faults.map(\.fault) == [fault])
}

@Test func tablesTakeTheirColumnsInAnyOrder() throws {
  let table = "# made by hand\n\ncount\tlemma\tform\tupos\r\n3\tPasok\tDipasok\tVERB\r\n1\t\"\t\"\tPUNCT\n"
  let lines = try GoldLemma.table(Array(table.utf8))
  #expect(faults(lines) == [])
  #expect(
    lines.items.map(\.word) == [
      GoldLemma(form: "dipasok", lemma: "pasok", wordClass: "VERB"),
      GoldLemma(form: "\"", lemma: "\"", wordClass: "PUNCT"),
    ])
  #expect(lines.items.map(\.count) == [3, 1] && lines.items.map(\.word.isScored) == [true, false])
}

@Test(arguments: [
  ("a\ta\tNOUN\t", GoldLineFault.columns(found: 4, expected: 5)),
  ("a\ta\tNOUN\t\t1\t2", .columns(found: 6, expected: 5)),
  ("a\ta\tNOUN\t\t0", .notCount(column: "count", value: "0")),
  ("a\ta\tNOUN\t\t99999999999999999999", .notCount(column: "count", value: "99999999999999999999")),
  ("a\t\tNOUN\t\t1", .empty(column: "lemma")),
  // A sign of a comment is one only before the header.
  ("#\ta", .columns(found: 2, expected: 5)),
])
func brokenLinesOfLemmas(line: String, fault: GoldLineFault) throws {
  let lines = try GoldLemma.table(Array("form\tlemma\tupos\tclitics\tcount\n\(line)\nb\tb\tADJ\t\t2\n".utf8))
  #expect(lines.items.count == 1 && lines.faults.map(\.line) == [2] && lines.faults.map(\.fault) == [fault])
}

@Test func languagesAreRead() throws {
  let lines = try GoldLanguage.table(
    Array("lang\tkind\ttext\nid\tpara\tSatu\nms\thead\tDua\nfr\tpara\tTrois\n".utf8))
  #expect(
    lines.items == [
      GoldLanguage(language: "id", text: "Satu"),
      GoldLanguage(language: "ms", isHeadline: true, text: "Dua"),
    ])
  #expect(
    lines.faults.map(\.fault) == [
      .unknownWord(column: "lang", value: "fr", allowed: ["id", "ms", "en", "other"])
    ])
  #expect(try GoldLanguage.table(Array("text\tlang\nSatu\tid".utf8)).items.first?.isHeadline == false)
}

@Test(arguments: [("", "lang"), ("# x\n", "lang"), ("lang\tkind\n", "text"), ("id\tSatu\n", "lang")])
func tablesNeedTheirColumns(table: String, missing: String) {
  #expect(throws: GoldTableFault(missing: missing, columns: ["lang", "text"])) {
    try GoldLanguage.table(Array(table.utf8))
  }
}
