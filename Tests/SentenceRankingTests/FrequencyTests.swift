import Testing

@testable import SentenceRanking

private func count(_ term: String, _ table: DocumentFrequencies) -> Double {
  table.count(of: Array(term.utf8).span)
}

@Test func termsAreFound() throws {
  let lines = ["air\t5", "air mata\t2", "b\t7", "beras\t3", "é\t1"]
  for order in [lines, lines.reversed()] {
    let table = try DocumentFrequencies(Array(("# documents: 10\n" + order.joined(separator: "\n")).utf8))
    #expect(["air", "air mata", "b", "beras", "é"].map { count($0, table) } == [5, 2, 7, 3, 1])
    #expect(
      ["", "a", "ai", "airs", "z", "ber", "zz"].map { count($0, table) } == Array(repeating: 0, count: 7))
    #expect(table.inverse(of: Array("b".utf8).span) < table.inverse(of: Array("z".utf8).span))
  }
}

@Test func numbersOfHashes() {
  var table = HashNumbers(capacity: 1)
  for number in 0..<1000 {
    let hash = UInt64(number) << 32
    #expect(table[hash] == nil)
    #expect(table.number(hash, new: Int32(number)) == Int32(number))
    #expect(table.number(hash, new: -1) == Int32(number))
  }
  for number in 0..<1000 { #expect(table[UInt64(number) << 32] == Int32(number)) }
}

@Test func theProductsTableHasEachOfItsTerms() {
  #expect(count("harga", .embedded) > 10 && DocumentFrequencies.embedded.documents > 1000)
}

@Test(arguments: [
  ("", DocumentFrequencies.Fault.noDocuments), ("a\t1\n", .noDocuments),
  ("# documents: 0\na\t1\n", .noDocuments),
  ("# documents: 3\na\n", .line(2)), ("# documents: 3\na\tb\n", .line(2)),
  ("# documents: 3\na\t1\n\t1\n", .line(3)),
])
func brokenTables(file: String, fault: DocumentFrequencies.Fault) {
  #expect(throws: fault) { try DocumentFrequencies(Array(file.utf8)) }
}
