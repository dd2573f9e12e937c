import NewsModel
import Testing

@testable import Terminology

private let words = (0...20).map { count in
  String((0..<count).map { Character(Unicode.Scalar(UInt8(0x61 + $0 * 7 % 26))) })
}

@Test func capitalsHaveTheSameHash() {
  for word in words { #expect(LetterHash.of(word) == LetterHash.of(word.uppercased())) }
  #expect(Set(words.map { LetterHash.of($0) }).count == words.count)
}

@Test func theHashIsTheSameWhereverAWordStands() {
  for word in words {
    for before in 0...9 {
      // At the end of the bytes eight of them can't be read at once.
      for behind in [0, 3, 9] {
        let bytes =
          Array(String(repeating: "x", count: before).utf8) + word.utf8
          + [UInt8](repeating: 0x79, count: behind)
        let range = before..<before + word.utf8.count
        #expect(LetterHash.of(bytes, range) == LetterHash.of(word))
        #expect(LetterHash.of(FileBytes(bytes), range) == LetterHash.of(word))
      }
    }
  }
}

@Test func partsMakeTheHashOfTheWhole() {
  for word in words {
    let bytes = Array(word.utf8)
    for cut in 0...bytes.count {
      var parts = LetterHashing()
      parts.add(bytes, 0..<cut)
      parts.add(bytes, cut..<bytes.count)
      var single = LetterHashing()
      for byte in bytes { single.add(byte) }
      #expect(parts.value == LetterHash.of(word) && single.value == LetterHash.of(word))
    }
  }
}

@Test(arguments: [
  "", "satu", "satu dua", "delapan8 sembilan9 x", "abcdefghijklmnop qrstuvwx y", " awal", "akhir ",
  "dua  blank",
  "tepat123 tepat123",
])
func wordsOfAFieldAreHashedOneByOne(field: String) {
  for tail in ["", "\tberikut"] {
    let bytes = FileBytes(Array(("id\t" + field + tail).utf8))
    var found: [String] = []
    LetterHash.forEachWord(of: bytes, 3..<3 + field.utf8.count) { hash, place in
      let word = String(decoding: bytes[place], as: UTF8.self)
      #expect(hash == LetterHash.of(word))
      found.append(word)
    }
    #expect(found == field.split(separator: " ").map(String.init))
  }
}
