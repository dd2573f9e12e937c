internal import CData

/// Tells whether a text is Indonesian, Malay, English or of another language.
///
/// Words and letter triples have a weight for each language; the sums over a text make the shares of a
/// multinomial logistic model (weights: `Scripts/learn-language`). A text of which few words are known, or
/// whose letters are mostly not Latin, is of another language.
package enum LanguageIdentification {
  /// A language with the trust in it.
  package struct Result: Sendable, Equatable {
    /// `id`, `ms`, `en` as in BCP 47, or `other`.
    package let language: String
    /// From 0 (a guess) to 1 (certain).
    package let confidence: Double

    /// Makes a result of its parts.
    package init(language: String, confidence: Double) {
      self.language = language
      self.confidence = confidence
    }
  }

  private static let languages = ["id", "ms", "en"]
  /// So many bytes of an article are enough.
  private static let mostBytes = 2000
  /// With a smaller share of known words a text is of another language.
  private static let leastKnown = 0.2
  /// A text with fewer words says little.
  private static let fewWords = 5

  /// Identifies the language of a text, by its first 2,000 bytes.
  ///
  /// - Parameter text: an article, a paragraph or a headline.
  /// - Returns: the language and the trust in it; `other` with 0 for a text without words.
  package static func identify(_ text: String) -> Result {
    let bytes = Array(text.utf8.prefix(mostBytes))
    var sums = LanguageSums(table: LanguageTable.shared)
    sums.add(bytes)
    guard sums.words > 0, sums.foreignLetters * 3 <= sums.letters else {
      return Result(language: "other", confidence: sums.foreignLetters > 0 ? 1 : 0)
    }
    let known = Double(sums.known) / Double(sums.words)
    if sums.words > fewWords, known < leastKnown {
      return Result(language: "other", confidence: 1 - known / leastKnown / 2)
    }
    let best = sums.best
    let trust = min(1, known * 1.5) * min(1, Double(sums.words + 1) / Double(fewWords + 2))
    return Result(language: languages[best.index], confidence: best.share * trust)
  }
}

/// The weights of words and letter triples, from the embedded table.
struct LanguageTable: Sendable {
  static let shared = unsafe LanguageTable(EmbeddedTable(padan_languages()))

  private(set) var weights: FormTable<SIMD4<Int16>>

  private init(_ table: EmbeddedTable) {
    var weights = FormTable<SIMD4<Int16>>(capacity: table.bytes.count / 13)
    var buffer = FormBuffer()
    table.forEachLine { fields in
      guard fields.count == 4, buffer.fill(table.bytes, fields[0]) else { return }
      var row = SIMD4<Int16>()
      for (index, field) in fields[1...].enumerated() { row[index] = signed(table.bytes[field]) }
      weights.insert(buffer.key(0, buffer.count), row)
    }
    self.weights = weights
  }
}

private func signed(_ digits: ArraySlice<UInt8>) -> Int16 {
  var value = 0
  for digit in digits where ASCII.isDigit(digit) { value = min(value * 10 + Int(digit & 0xF), 30_000) }
  return Int16(digits.first == ASCII.hyphen ? -value : value)
}
