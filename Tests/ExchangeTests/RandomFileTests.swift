import Exchange
import MarkupTrees
import NewsModel
import Testing

/// Writes random exchange files as other tools might: tags in tags, elements nobody knows, comments and sections.
private struct RandomFile {
  private var numbers: SeededNumbers
  private var tag = 0

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &numbers) == 0 }

  private mutating func words() -> String {
    let all = [
      "harga", "beras", "naik &amp; turun", "\u{1F600}", "“Kami”", "5 &lt; 6", "  ", "desa\u{301}", "&#x41;",
      "\n\t",
    ]
    return (0..<Int.random(in: 0...3, using: &numbers)).map { _ in all.randomElement(using: &numbers) ?? "" }
      .joined(separator: " ")
  }

  private mutating func inline2(_ depth: Int) -> String {
    tag += 1
    let id = tag
    var text = words()
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &numbers) {
    case 0: text += "<ph id=\"\(id)\" disp=\"a&quot;b\"/>"
    case 1: text += "<sc id=\"\(id)\"/>\(words())<ec startRef=\"\(id)\"/>"
    case 2: text += "<![CDATA[<x> & y]]>"
    case 3: text += "<sm id=\"\(id)\" type=\"comment\" value=\"v\"/>\(words())<em startRef=\"\(id)\"/>"
    case 4: text += "<pc id=\"\(id)\">\(inline2(depth - 1))</pc>"
    case 5: text += "<mrk id=\"\(id)\" type=\"term\">\(inline2(depth - 1))</mrk>"
    case 6: text += "<!-- c --><pc id=\"\(id)\"><pc id=\"\(id)b\">\(inline2(depth - 1))</pc></pc>"
    default: break
    }
    return text + words()
  }

  private mutating func inline1(_ depth: Int) -> String {
    tag += 1
    let id = tag
    var text = words()
    switch Int.random(in: 0..<(depth > 0 ? 7 : 4), using: &numbers) {
    case 0: text += "<x id=\"\(id)\"/>"
    case 1: text += "<bpt id=\"\(id)\">&lt;b&gt;</bpt>\(words())<ept id=\"\(id)\">&lt;/b&gt;</ept>"
    case 2: text += "<ph id=\"\(id)\">{0}<sub>\(words())</sub></ph>"
    case 3: text += "<it id=\"\(id)\" pos=\"open\">[</it>"
    case 4: text += "<g id=\"\(id)\">\(inline1(depth - 1))</g>"
    case 5: text += "<mrk mtype=\"x-apa\" mid=\"\(id)\">\(inline1(depth - 1))</mrk>"
    default: break
    }
    return text + words()
  }

  private mutating func stranger() -> String {
    chance(3)
      ? "<q:asing xmlns:q=\"urn:example:q\" q:a=\"1\" b=\"2\">\(words())<q:dalam/><?p d?></q:asing>" : ""
  }

  mutating func xliff2() -> String {
    var text = "<?xml version=\"1.0\"?>\n<!-- k -->\n"
    text +=
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.\(chance(2) ? 0 : 2)\" version=\"2.1\" srcLang=\"id\" trgLang=\"en\">"
    for file in 1...Int.random(in: 1...2, using: &numbers) {
      text += "<file id=\"f\(file)\">\(stranger())"
      for unit in 1...Int.random(in: 1...4, using: &numbers) {
        text += "<group id=\"g\(unit)\">\(stranger())<unit id=\"u\(unit)\">\(stranger())"
        for _ in 1...Int.random(in: 1...3, using: &numbers) {
          text += "<segment><source>\(inline2(3))</source>"
          if chance(2) { text += "<target xml:lang=\"en\">\(inline2(2))</target>" }
          text +=
            "</segment>\(words().allSatisfy(\.isWhitespace) ? "\n" : "")<ignorable><source> </source></ignorable>"
        }
        text += "</unit></group>"
      }
      text += "</file>"
    }
    return text + "</xliff>\n<!-- akhir -->"
  }

  mutating func xliff1() -> String {
    var text =
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"x\" source-language=\"id\" datatype=\"x\"><body>"
    for unit in 1...Int.random(in: 1...6, using: &numbers) {
      text += "<trans-unit id=\"\(unit)\"><source>\(inline1(3))</source>"
      if chance(2) { text += "<target>\(inline1(2))</target>" }
      text += "\(stranger())</trans-unit>\n"
    }
    return text + "</body></file></xliff>"
  }

  mutating func po() -> String {
    let lines = ["#. catatan", "#: a.c:1", "#, fuzzy", "# komentar", "#| msgid \"lama\"", ""]
    var text = "msgid \"\"\nmsgstr \"Language: en\\n\"\n"
    for entry in 1...Int.random(in: 1...8, using: &numbers) {
      text += "\n" + (lines.randomElement(using: &numbers) ?? "") + "\n"
      if chance(2) { text += "msgctxt \"k\(entry)\"\n" }
      text +=
        "msgid \"\"\n\"teks \(entry) \\\"a\\\"\\n\"\n\"lagi\"\nmsgstr \"\(chance(2) ? "text \(entry)" : "")\"\n"
      if chance(4) { text += "#~ msgid \"tua\"\n#~ msgstr \"old\"\n" }
    }
    return text
  }
}

/// Random files with fixed seeds: what is read and written again says the same.
struct RandomFileTests {
  private func check(_ text: String, seed: UInt64) throws {
    var file = try reading(text)
    let isPO = file.format == .po
    let again = written(file)
    #expect(isPO ? again == text : try sameXML(again, text), "seed \(seed)")
    let before = file.document
    guard !before.units.isEmpty else { return }
    // A target that is put in place is there, and every other unit is as it was.
    let unit = Int(seed) % before.units.count
    try file.setTarget(InlineText("baru <\(seed)>"), state: .translated, of: unit)
    var after = try reading(written(file)).document
    #expect(after.units[unit].target?.plain == "baru <\(seed)>", "seed \(seed)")
    after.units[unit] = before.units[unit]
    #expect(after == before, "seed \(seed)")
    // The source with all its tags may be the target, too.
    try file.setTarget(before.units[unit].source, state: .translated, of: unit)
    let target = try reading(written(file)).document.units[unit].target
    #expect(target?.plain ?? "" == before.units[unit].source.plain, "seed \(seed)")
    #expect(target?.tags ?? [] == before.units[unit].source.tags, "seed \(seed)")
  }

  @Test(.timeLimit(.minutes(10))) func xliff2() throws {
    for seed in 1...300 {
      var file = RandomFile(seed: UInt64(seed))
      try check(file.xliff2(), seed: UInt64(seed))
    }
  }

  @Test(.timeLimit(.minutes(10))) func xliff1() throws {
    for seed in 1...300 {
      var file = RandomFile(seed: UInt64(seed))
      try check(file.xliff1(), seed: UInt64(seed))
    }
  }

  @Test(.timeLimit(.minutes(10))) func po() throws {
    for seed in 1...300 {
      var file = RandomFile(seed: UInt64(seed))
      try check(file.po(), seed: UInt64(seed))
    }
  }

  /// Broken files give a fault or a document, and never end the program.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [Samples.xliff2, Samples.xliff1, Samples.tmx, Samples.po, Samples.tsv])
  func brokenFiles(_ sample: String) throws {
    let bytes = Array(sample.utf8)
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      var broken = bytes
      for _ in 0...Int.random(in: 0...3, using: &numbers) {
        let place = Int.random(in: 0..<broken.count, using: &numbers)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: broken[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: broken.removeSubrange(place..<min(broken.count, place + 40))
        default: broken.insert(contentsOf: broken[place..<min(broken.count, place + 30)], at: place)
        }
        if broken.isEmpty { break }
      }
      guard var file = try? TranslationFile(reading: broken) else { continue }
      if !file.document.units.isEmpty { try? file.setTarget(InlineText("x"), state: .final, of: 0) }
      _ = file.serialised()
    }
  }
}
