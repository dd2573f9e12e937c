import Testing

@testable import ArticleReading

/// The tables' entries, each with the function that makes its hash.
private let tables: [(name: String, table: RuleTable, entries: [ClassWords.Entry], isPairs: Bool)] = [
  ("words", ClassWords.words, ClassWords.ofWords, false),
  ("whole", ClassWords.whole, ClassWords.ofWhole, false),
  ("pairs", ClassWords.pairs, ClassWords.ofPairs, true),
]

@Test(arguments: tables.indices) func aTableOfClassWordsIsWhole(index: Int) {
  let (_, table, entries, isPairs) = tables[index]
  #expect(table.fullness <= 0.6)
  var spelt: [UInt32: String] = [:]
  var count = 0
  for (rules, names) in entries {
    for name in names.split(whereSeparator: \.isWhitespace) {
      if isPairs { #expect(name.split(separator: "-").count == 2, "\(name) is no pair") }
      let hash = isPairs ? ClassWords.hash(ofPair: name) : ClassWords.hash(of: name)
      // In the pairs a hyphen parts the words, elsewhere it says nothing.
      let bare = isPairs ? String(name) : name.filter { $0 != "-" && $0 != "_" }
      #expect(spelt[hash, default: bare] == bare, "\(name) has the hash of \(spelt[hash] ?? "")")
      spelt[hash] = bare
      #expect(table.find(hash).isSuperset(of: rules), "\(name) is not found")
      count += 1
    }
  }
  #expect(count > 50)
}

@Test func aRuleTableGrowsWithItsEntries() {
  let entries = (1...5000).map { (UInt32($0) &* 0x9E37_79B1, ClassRules(rawValue: UInt16($0 & 0x0FFF))) }
  let table = RuleTable(entries)
  #expect(table.fullness <= 0.6)
  for (key, rules) in entries { #expect(table.find(key) == rules) }
  #expect(table.find(0x0BAD_CAFE).isEmpty)
  #expect(RuleTable([]).find(7).isEmpty)
}
