import Foundation
import NewsModel
import Padan
import TestSupport
import Testing

@testable import Evaluation

/// The scorer of the reference data and Padan's own must agree.
@Suite(
  .enabled(
    if: Reference.isThere, "needs python3 and the reference data in ../shared, one of which is absent"))
struct ReferenceScorerTests {
  /// Predictions: what Padan reads, and three ways to spoil it, so that no figure is trivially right.
  private func spoiled(_ prediction: ReadingPrediction, _ gold: GoldArticle, _ number: Int, way: Int)
    -> ReadingPrediction
  {
    var result = prediction
    let lines = prediction.text.components(separatedBy: "\n\n")
    switch way {
    case 1:
      // Every third paragraph is lost, noise comes in, and names stand the other way round.
      result.text =
        (lines.enumerated().filter { $0.offset % 3 != number % 3 }.map(\.element)
        + (gold.reject ?? []).prefix(number % 4))
        .joined(separator: "\n\n")
      result.author = prediction.author.map { $0.split(separator: " ").reversed().joined(separator: " ") }
      result.title = number % 2 == 0 ? prediction.title?.uppercased() : nil
    case 2:
      // Paragraphs are glued in pairs, signs are in other forms, some pages are empty.
      result.text =
        number % 5 == 0
        ? ""
        : prediction.text.decomposedStringWithCanonicalMapping.replacingOccurrences(
          of: ".\n\n", with: ".\n\n½ Ⅳ ﬁ ² ")
      result.title = prediction.title.map { "\($0) | Situs" }
      result.date = number % 2 == 0 ? nil : prediction.date.map { $0 + "T10:00" }
    case 3:
      result.text = (lines.prefix(number % 2) + lines.suffix(2)).joined(separator: "\n")
      if number % 7 == 0 { result = ReadingPrediction(text: "…\n") }
    default: break
    }
    return result
  }

  @Test(arguments: 0...3) func pagesByParagraphs(way: Int) throws {
    let folder = try #require(Places.shared) + "/data/reading/pages"
    let reader = try NewsReader()
    var scores: [ReadingScore] = []
    var predictions: [String: [String: String]] = [:]
    for (number, file) in try Places.names(in: folder).filter({ $0.hasSuffix(".json") }).enumerated() {
      let name = String(file.dropLast(5))
      let page = try #require(try ReadingGold.page(try Places.bytes(folder + "/" + file), name: name))
      guard case .article(let gold) = page.wanted else { continue }
      let article = try? reader.article(from: SourceDocument(try Places.bytes(folder + "/\(name).html")))
      let prediction = spoiled(ReadingPrediction(article), gold, number, way: way)
      // The scorer takes the first ten letters of a date; Padan's is never longer.
      var cut = prediction
      cut.date = prediction.date.map { String($0.prefix(10)) }
      scores.append(ReadingScore(page, cut))
      predictions[name] = [
        "text": prediction.text, "title": prediction.title ?? "", "author": prediction.author ?? "",
        "date": prediction.date ?? "",
      ]
    }
    let figures = ReadingFigures(scores, kind: .paragraphs)
    let expected = try Reference.figures(gold: folder, predictions: predictions)
    #expect(scores.count >= 20)
    Reference.compare(figures, expected)
    #expect(expected["para"].isClose(figures.paragraphs?.share))
    #expect(expected["leak"].isClose(figures.noise?.share))
    #expect(expected["title"].isClose(figures.title?.share))
    #expect(expected["author"].isClose(figures.author?.share))
    #expect(expected["date"].isClose(figures.date?.share))
  }

  @Test func strings() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-gold-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let archive = try #require(Places.shared) + "/data/reading/general.tar.xz"
    try Reference.run("tar", ["xJf", archive, "-C", place.path(), "tests/evaldata.json"])
    let file = place.path() + "/tests/evaldata.json"
    let (gold, faults) = try ReadingGold.list(try Places.bytes(file))
    #expect(gold.pages.count > 900 && faults.isEmpty)
    // What a page "reads": some of its strings, of both kinds, with other blanks. The scorer's keys are not Padan's.
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(try Places.bytes(file))) as? [String: [String: Any]])
    var predictions: [String: [String: String]] = [:]
    var texts: [String: String] = [:]
    for (number, key) in entries.keys.sorted().enumerated() {
      let with = entries[key]?["with"] as? [String] ?? []
      let without = entries[key]?["without"] as? [String] ?? []
      let text =
        number % 11 == 0
        ? " \n"
        : (with.dropFirst(number % 2) + without.prefix(number % 3 == 0 ? 1 : 0)).joined(separator: "\n\n")
          .replacingOccurrences(of: " ", with: number % 2 == 0 ? " \u{A0} " : "\n")
      predictions[key] = ["text": text]
      texts[entries[key]?["file"] as? String ?? ""] = text
    }
    let scores = gold.pages.map { page in
      ReadingScore(page, .init(text: texts[page.file ?? ""] ?? ""))
    }
    Reference.compare(
      ReadingFigures(scores, kind: .strings), try Reference.figures(gold: file, predictions: predictions))
  }

  @Test func wholeTexts() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "padan-gold-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let pairs = [
      "a": ("satu dua tiga empat lima", "satu dua tiga empat enam"), "b": ("satu dua", "satu dua tiga"),
      "c": ("", "satu"), "d": ("satu dua tiga empat", ""), "e": ("", ""),
      "f": ("é x½ a_b 三 四 e\u{301}", "é x½ a_b 三 四 e\u{301}"),
    ]
    let gold = pairs.mapValues { ["articleBody": $0.0] }
    let file = place.appending(path: "gold.json")
    try JSONEncoder().encode(gold).write(to: file)
    let read = try ReadingGold.list(try Places.bytes(file.path())).gold
    let scores = read.pages.map { ReadingScore($0, .init(text: pairs[$0.name]?.1 ?? "")) }
    Reference.compare(
      ReadingFigures(scores, kind: .text),
      try Reference.figures(gold: file.path(), predictions: pairs.mapValues { ["text": $0.1] }))
  }

  @Test func wordsAreThoseOfPython() throws {
    // What is no character yet for the one may be a letter for the other.
    let script = """
      import re, unicodedata
      print(*[c for c in range(0x110000) if not 0xD800 <= c < 0xE000 and re.match(r'\\w', chr(c))])
      print(*[c for c in range(0x110000) if unicodedata.category(chr(c)) == 'Cn'])
      """
    let lines = try Reference.run("python3", ["-c", script]).split(separator: "\n").map { line in
      Set(line.split(separator: " ").compactMap { UInt32($0) })
    }
    let word = try #require(lines.first)
    let unknown = try #require(lines.last)
    let differing = (0..<0x110000 as Range<UInt32>).filter { value in
      guard let scalar = Unicode.Scalar(value), !unknown.contains(value) else { return false }
      return WordTokens.isPartOfWord(scalar) != word.contains(value)
    }
    #expect(word.count > 100_000)
    #expect(differing == [])
  }

  @Test func keysAreThoseOfPython() throws {
    // Latin, Greek and Cyrillic, punctuation, raised and lowered figures, letterlike signs, ornament letters.
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x24F, 0x386...0x3CF, 0x400...0x52F, 0x1E00...0x1EFF, 0x2000...0x206F, 0x2070...0x207F,
      0x2080...0x2089,
      0x20A0...0x20BF, 0x2160...0x216B, 0x2460...0x2473, 0x24B6...0x24E9, 0xFB00...0xFB06, 0xFF01...0xFF5E,
      0x1D400...0x1D6A3, 0x1D7CE...0x1D7FF,
    ]
    let script = """
      import re, unicodedata
      for a, b in [\(blocks.map { "(\($0.lowerBound), \($0.upperBound))" }.joined(separator: ", "))]:
        for c in range(a, b + 1):
          if unicodedata.category(chr(c)) == 'Cn': continue
          for form in ('NFC', 'NFD'):
            s = unicodedata.normalize(form, chr(c)) + 'x'
            k = ' '.join(re.findall(r'\\w+', unicodedata.normalize('NFKC', s).lower()))
            print(s.encode().hex(), k.encode().hex())
      """
    var wrong: [String] = []
    var count = 0
    for line in try Reference.run("python3", ["-c", script]).split(separator: "\n") {
      let parts = line.split(separator: " ").map { part in
        stride(from: 0, to: part.count, by: 2).compactMap { UInt8(part.dropFirst($0).prefix(2), radix: 16) }
      }
      count += 1
      let text = String(decoding: parts[0], as: UTF8.self)
      if ComparisonKey.key(text) != parts[1] {
        wrong.append(text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " "))
      }
    }
    #expect(count > 4000)
    #expect(wrong == [])
  }
}
