import Testing

@testable import TermKeys

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
