import Indonesian
import NewsModel
import TestSupport
import Testing

/// Sentences of tokens with B-, I- and O tags, as the reference data has them.
struct TaggedSentence {
  var tokens: [String] = []
  var tags: [String] = []

  /// Reads a file of one token and tag a line, with an empty line after each sentence.
  static func read(_ path: String) throws -> [TaggedSentence] {
    var sentences: [TaggedSentence] = []
    var sentence = TaggedSentence()
    for line in try Places.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "\t")
      if cells.count == 2 {
        sentence.tokens.append(String(cells[0]))
        sentence.tags.append(String(cells[1]))
      } else if !sentence.tokens.isEmpty {
        sentences.append(sentence)
        sentence = TaggedSentence()
      }
    }
    return sentences
  }

  /// The spans of the tags, whatever their types.
  var spans: Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    var start: Int?
    for (index, tag) in (tags + ["O"]).enumerated() {
      let type = tag.dropFirst(2)
      if let begin = start, !tag.hasPrefix("I") || type != tags[begin].dropFirst(2) {
        spans.insert(begin..<index)
        start = nil
      }
      if tag != "O", start == nil { start = index }
    }
    return spans
  }

  /// The same tokens with the tags that the finder gives.
  ///
  /// A short form in brackets straight after its long one is one span with it, as the reference marks it.
  func tagged(_ finder: NameFinder, _ analyser: Analyser) -> TaggedSentence {
    var text = ""
    var starts: [Int] = []
    for token in tokens {
      if !text.isEmpty { text += " " }
      starts.append(text.utf8.count)
      text += token
    }
    let analysed = analyser.analyse(text)
    var result = TaggedSentence(tokens: tokens, tags: tokens.map { _ in "O" })
    var places: [(range: TextRange, tag: String, name: String)] = []
    for name in finder.names(in: analysed) where name.kind != .work {  // the reference has no works or events
      let tag = ["person": "PER", "place": "LOC"][name.kind.rawValue] ?? "ORG"
      for mention in name.mentions { places.append((mention, tag, name.text)) }
    }
    places.sort { $0.range.start < $1.range.start }
    var last = -1
    var lastName = ""
    for place in places {
      guard let first = starts.lastIndex(where: { $0 <= place.range.start }),
        let end = starts.lastIndex(where: { $0 < place.range.end })
      else { continue }
      let explains =
        tokens[first].hasPrefix("(") && first == last + 1 && last >= 0 && place.name == lastName
        && result.tags[max(last, 0)].hasSuffix("ORG")
      for index in first...end where index > last {
        result.tags[index] =
          (index == first && !explains ? "B-" : "I-")
          + (explains ? String(result.tags[last].dropFirst(2)) : place.tag)
      }
      last = max(last, end)
      lastName = place.name
    }
    return result
  }
}

@Suite("Names: the reference sentences")
struct NameSpanTests {
  /// The folder of reference data, where it stands beside the checkout.
  static var folder: String? { Places.shared.map { $0 + "/data/language/ner/" } }

  @Test(
    "span F1 on the development part", .enabled(if: folder != nil, "the reference data stands in ../shared"))
  func spans() throws {
    let folder = try #require(NameSpanTests.folder)
    let (finder, analyser) = (NameFinder(), Analyser())
    var right = 0, found = 0, wanted = 0
    for sentence in try TaggedSentence.read(folder + "ner.idner2k.dev.conll") {
      let (gold, mine) = (sentence.spans, sentence.tagged(finder, analyser).spans)
      right += gold.intersection(mine).count
      found += mine.count
      wanted += gold.count
    }
    let f1 = 200 * Double(right) / Double(found + wanted)
    print("span F1 on the development part: \(f1)")
    #expect(
      f1 >= 70,
      "span F1 \(f1), precision \(100 * right / max(found, 1)), recall \(100 * right / max(wanted, 1))")
  }
}
