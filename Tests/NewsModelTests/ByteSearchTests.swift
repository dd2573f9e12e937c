import NewsModel
import Testing

@Test func searchFindsWhatTheObviousOneFinds() {
  // All strings of up to four letters in all texts of up to seven, over two letters.
  func strings(_ most: Int) -> [[UInt8]] {
    (0...most).flatMap { length in
      (0..<1 << length).map { bits in (0..<length).map { UInt8(bits >> $0 & 1) } }
    }
  }
  for text in strings(7) {
    for wanted in strings(4) {
      let obvious =
        wanted.count <= text.count
        && (0...text.count - wanted.count).contains { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
      #expect(ByteSearch.contains(text, wanted) == obvious)
    }
  }
}

@Test(.timeLimit(.minutes(10))) func searchIsLinear() {
  let text = [UInt8](repeating: 0x61, count: 300_000)
  #expect(!ByteSearch.contains(text, [UInt8](repeating: 0x61, count: 150_000) + [0x62]))
}

@Test func allPlacesOfAByteAreFound() {
  let bytes = Array("a\tbc\t\t\u{8}\u{8}\td\u{9}\u{8}efghijklmnop\tq\t".utf8)
  for start in 0...bytes.count {
    let expected = (start..<bytes.count).filter { bytes[$0] == 0x09 }
    for room in 0...8 {
      var places = [Int](repeating: -1, count: room)
      let count = unsafe bytes.withUnsafeBytes {
        unsafe ByteSearch.find(0x09, in: start..<bytes.count, of: $0, into: &places)
      }
      #expect(count == expected.count)
      #expect(Array(places.prefix(count)) == Array(expected.prefix(room)))
    }
  }
}
