import English
import NewsModel
import Testing

@Test func findsWhatWasPutIn() {
  var table = WordTable<Int>()
  let words = (0..<500).map { "kata\($0)" }
  for (number, word) in words.enumerated() { table[WordHash.of(word)] = number }
  for (number, word) in words.enumerated() { #expect(table[WordHash.of(word)] == number) }
  #expect(table[WordHash.of("kata500")] == nil)
  table[WordHash.of("kata7")] = 70
  #expect(table[WordHash.of("kata7")] == 70)
}

/// Hashes that all fall on one place, and the hash of no word.
@Test func keepsHashesOfOnePlaceApart() {
  var table = WordTable<UInt64>()
  let hashes = (1...40).map { UInt64($0) << 32 }
  for hash in hashes { table[hash] = hash }
  for hash in hashes { #expect(table[hash] == hash) }
  table[0] = 1
  #expect(table[0] == nil)
}

@Test func aSetHasItsWordsOnly() {
  let set: WordSet = ["tidak", "bukan"]
  #expect(set.contains(WordHash.of("tidak")))
  #expect(!set.contains(WordHash.of("tidur")))
}
