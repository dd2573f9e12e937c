internal import Indonesian
internal import NewsModel

/// Finds the passages of an Indonesian article that are in English or Malay: a statement quoted at length, a text
/// that is printed in two languages.
///
/// ```
/// Paragraphs 3 to 6 are in English.
/// ```
enum LanguagePassages {
  /// A paragraph with fewer words says too little: it belongs to what stands on both sides of it.
  private static let fewWords = 8
  /// A passage with fewer words is a quotation or a title, of which there is nothing to say. Malay is Indonesian
  /// with other habits, so that it asks for more.
  private static let leastWords = ["en": 25, "ms": 30]
  /// From this trust on a paragraph counts.
  private static let sure = 0.7
  /// So many bytes of a paragraph tell its language.
  private static let mostBytes = 400

  /// A note for each passage, in their order.
  static func notes(_ article: Article) -> [Note] {
    let bytes = Array(article.text.utf8)
    var notes: [Note] = []
    var run: Run?
    for (index, paragraph) in article.paragraphs.enumerated() {
      let range = paragraph.range.bounds.clamped(to: 0..<bytes.count)
      let words = countWords(bytes[range])
      let language = words < fewWords ? nil : language(of: bytes[range])
      if words < fewWords, run != nil { continue }
      if let language, language == run?.language {
        run?.extend(to: index, end: range.upperBound, words: words)
        continue
      }
      notes += run.flatMap(note).map { [$0] } ?? []
      run = language.map { Run(language: $0, first: index, last: index, range: range, words: words) }
    }
    return notes + (run.flatMap(note).map { [$0] } ?? [])
  }

  /// Whether more words stand in paragraphs that are Indonesian than in Malay ones: a few words that only Malay
  /// has outweigh the rest of a text, and they may all be of one passage.
  static func isMostlyIndonesian(_ article: Article) -> Bool {
    let bytes = Array(article.text.utf8)
    var (indonesian, malay) = (0, 0)
    for paragraph in article.paragraphs {
      let range = paragraph.range.bounds.clamped(to: 0..<bytes.count)
      let words = countWords(bytes[range])
      guard words >= fewWords else { continue }
      let found = identify(bytes[range])
      if found.language == "id" { indonesian += words }
      if found.language == "ms" { malay += words }
    }
    return indonesian > malay
  }

  /// `en` or `ms` where the paragraph is surely in it.
  private static func language(of bytes: ArraySlice<UInt8>) -> String? {
    let found = identify(bytes)
    return found.confidence >= sure && leastWords[found.language] != nil ? found.language : nil
  }

  private static func identify(_ bytes: ArraySlice<UInt8>) -> LanguageIdentification.Result {
    LanguageIdentification.identify(String(decoding: bytes.prefix(mostBytes), as: UTF8.self))
  }

  private static func countWords(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.split { $0 <= 0x20 }.count
  }

  private static func note(_ run: Run) -> Note? {
    guard run.words >= leastWords[run.language] ?? .max else { return nil }
    let place =
      run.first == run.last
      ? "Paragraph \(run.first + 1)" : "Paragraphs \(run.first + 1) to \(run.last + 1)"
    let isOne = run.first == run.last
    let text =
      run.language == "en"
      ? "\(place) \(isOne ? "is" : "are") in English."
      : "\(place) \(isOne ? "looks" : "look") like Malay, not Indonesian: some words mean other things in it."
    return Note(.language, text, at: TextRange(run.range.lowerBound, run.range.upperBound))
  }
}

/// Paragraphs of one language, side by side.
private struct Run {
  let language: String
  /// Their indices.
  let first: Int
  var last: Int
  var range: Range<Int>
  var words: Int

  mutating func extend(to index: Int, end: Int, words more: Int) {
    last = index
    range = range.lowerBound..<max(end, range.lowerBound)
    words += more
  }
}
