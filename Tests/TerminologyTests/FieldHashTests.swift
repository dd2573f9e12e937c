import NewsModel
import TermKeys
import Testing

@testable import Terminology

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
