import TestSupport
import Testing

private let folder = Places.checkout + "/Sources/Indonesian/Data/"

/// The lines of a table without comments and header, in fields.
private func rows(_ name: String, hasHeader: Bool = true) throws -> [[String]] {
  let lines = try Places.text(folder + name).split(separator: "\n").filter { !$0.hasPrefix("#") }
  return lines.dropFirst(hasHeader ? 1 : 0).map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}

@Test func rootsAreWellFormed() throws {
  var seen: Set<String> = []
  for row in try rows("roots.tsv") {
    #expect(row.count == 3 && seen.insert(row[0]).inserted, "\(row)")
    #expect(row[0].utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(row)")
    #expect(row.count == 3 && "nvadfmx".contains(row[1]) && row[1].count == 1 && Int(row[2]) != nil, "\(row)")
  }
  #expect(seen.count >= 15_000)
}

@Test(arguments: [
  ("compounds.tsv", 2), ("exceptions.tsv", 3), ("abbreviations.tsv", 4), ("sentence-words.tsv", 2),
  ("function-words.tsv", 1), ("word-classes.tsv", 3), ("languages.tsv", 4), ("language-words.tsv", 2),
])
func tablesHaveTheirColumns(name: String, columns: Int) throws {
  for row in try rows(name) { #expect(row.count == columns && !row[0].isEmpty, "\(name): \(row)") }
}

@Test func wordClassesAreWellFormed() throws {
  var seen: Set<String> = []
  for row in try rows("word-classes.tsv") where row.count == 3 {
    #expect(seen.insert(row[0]).inserted, "\(row)")
    #expect(!row[1].isEmpty && row[1].allSatisfy("nvpadfmo".contains), "\(row)")
    #expect(row[2].allSatisfy("nvap".contains), "\(row)")
  }
}

@Test func lowerWordsAreSorted() throws {
  let words = try rows("lower-words.tsv", hasHeader: false).map { Array($0[0].utf8) }
  for (word, next) in zip(words, words.dropFirst()) { #expect(word.lexicographicallyPrecedes(next)) }
}

/// The table of roots as bytes.
func rootTableBytes() throws -> [UInt8] { try Places.bytes(folder + "roots.tsv") }
