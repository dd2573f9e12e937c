import NewsModel
import Testing

@testable import Indonesian

private let texts = [
  "Warga Rawa Indah memperbaiki tanggul yang jebol, kata Sari Wulandari.",
  "Tanggul-tanggul itu diperbaiki warga, yang menunggu-nunggu bantuan.",
  "Perbaikan tanggul Rawa Indahnya belum selesai; warganya pun menunggu 2 alat2 berat.",
]

/// What is remembered of forms changes nothing of later texts, in whatever order they come.
@Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 1, 2, 0]])
func rememberingChangesNothing(order: [Int]) {
  let plain = Analyser()
  let remembering = plain.remembering()
  for index in order { #expect(remembering.analyse(texts[index]) == plain.analyse(texts[index])) }
}

@Test func aFullMemoryIsForgotten() {
  let shared = SharedFormMemory()
  var readings = FormReadings(roots: RootTable.shared, words: 64, memory: shared.take())
  // More forms than are remembered.
  for number in 0..<20_000 {
    let letters = Array(String(number, radix: 20).utf8.map { $0 < 0x3A ? $0 + 0x41 : $0 })
    var word = Word(range: TextRange(0, letters.count), kind: .word)
    _ = readings.read(&word, in: letters, isName: false)
  }
  #expect(readings.memory?.isFull == true)
  readings.giveBack(to: shared)
  #expect(!shared.take().isFull)
}
