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
