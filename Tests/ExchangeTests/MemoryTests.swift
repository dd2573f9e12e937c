import Exchange
import NewsModel
import Testing

/// The measure, slow and obvious: words in lower case, edit distance by its recursive definition, in a table.
private func slowScore(_ first: String, _ second: String) -> Int {
  func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
  if first == second { return 100 }
  let (a, b) = (words(first), words(second))
  var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count {
    for j in 0...b.count {
      if i == 0 || j == 0 {
        table[i][j] = i + j
      } else {
        let change = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        table[i][j] = min(change, table[i - 1][j] + 1, table[i][j - 1] + 1)
      }
    }
  }
  let longer = max(a.count, b.count)
  return min(100 * (longer - table[a.count][b.count]) / longer, 99)
}

struct MemoryTests {
  @Test func exactAndFuzzyMatchesWithTheirScores() {
    var memory = TranslationMemory()
    memory.add("Harga beras naik lima persen.", "Rice prices rose 5 percent.", origin: "lama.tmx")
    memory.add("Harga beras turun lima persen.", "Rice prices fell 5 percent.", origin: "lama.tmx")
    memory.add("Rapat ditunda.", "The meeting was postponed.", origin: "lain.tmx")
    memory.prepare()
    let found = memory.proposals(for: "Harga beras naik lima persen.")
    #expect(found.map(\.score) == [100, 80])
    #expect(found[0].target.plain == "Rice prices rose 5 percent." && found[0].origin == "lama.tmx")
    #expect(memory.proposals(for: "harga beras naik lima persen").map(\.score) == [99, 80])
    #expect(memory.proposals(for: "Rapat dimulai pukul sembilan pagi di balai desa.").isEmpty)
    #expect(memory.proposals(for: "").isEmpty && TranslationMemory().proposals(for: "a").isEmpty)
  }

  /// The index finds all that a look at every segment does.
  @Test(.timeLimit(.minutes(10))) func theIndexMissesNothing() {
    let words = "harga beras naik turun lima persen di pasar tegal pada senin kata warga desa air".split(
      separator: " ")
    var numbers = SeededNumbers(seed: 3)
    func sentence() -> String {
      (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        // Rare words and common ones.
        String(
          words[
            min(
              Int.random(in: 0..<words.count, using: &numbers),
              Int.random(in: 0..<words.count, using: &numbers))])
      }.joined(separator: " ")
    }
    let sources = (0..<600).map { _ in sentence() }
    var memory = TranslationMemory()
    for (number, source) in sources.enumerated() { memory.add(source, "t\(number)", origin: "m") }
    memory.prepare()
    for _ in 0..<200 {
      let text = sentence()
      let slow = sources.map { slowScore($0, text) }.filter { $0 >= TranslationMemory.leastScore }.sorted(
        by: >)
      let found = memory.proposals(for: text, atMost: sources.count).map(\.score)
      #expect(found == slow, "\(text)")
    }
  }

  @Test func memoriesAreReadAsStreams() throws {
    var memory = TranslationMemory()
    try memory.add(Array(Samples.tmx.utf8), name: "a.tmx")
    try memory.add(Array(Samples.po.utf8), name: "b.po")
    memory.prepare()
    #expect(memory.count == 3)
    let found = memory.proposals(for: "Harga beras naik.")
    #expect(found.map(\.target.plain) == ["The rice price rose."] && found.map(\.score) == [100])
    #expect(throws: ExchangeFault.self) { try memory.add(Array("<tmx><body>".utf8), name: "c") }
  }

  @Test func languagesAreChosen() throws {
    let tmx = """
      <tmx version="1.4"><header srclang="en"/><body><tu>
      <tuv xml:lang="en-US"><seg>color</seg></tuv><tuv xml:lang="EN-gb"><seg>colour</seg></tuv>
      <tuv xml:lang="id"><seg>warna</seg></tuv></tu></body></tmx>
      """
    var memory = TranslationMemory()
    try memory.add(Array(tmx.utf8), name: "w")
    memory.prepare()
    #expect(memory.proposals(for: "warna").map(\.target.plain) == ["colour"])
  }
}
