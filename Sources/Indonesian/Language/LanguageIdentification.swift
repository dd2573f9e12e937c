internal import CData

/// Tells whether a text is Indonesian, Malay, English or of another language.
///
/// Words and letter triples have a weight for each language; the sums over a text make the shares of a
/// multinomial logistic model (weights: `Scripts/learn-language`). A text of which few words are known, or
/// whose letters are mostly not Latin, is of another language; so is one that has more small words of Javanese
/// or Sundanese than of Indonesian. Malay is trusted by the number of words that only Malay has.
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
  /// So many different small words of Javanese or Sundanese, and such a share of them, make a text other.
  private static let leastTelling = 3
  private static let leastTellingShare = 0.08
  /// With so many of them it is certain.
  private static let sureTelling = 5
  /// How far Malay is trusted by how many more words are only Malay than only Indonesian: near cousins share
  /// most words, and news of Indonesia that lacks the usual ones scores as Malay by accident.
  private static let malayTrust = [0.2, 0.5, 0.75, 0.9, 1]

  /// Identifies the language of a text, by its first 2,000 bytes.
  ///
  /// - Parameter text: an article, a paragraph or a headline.
  /// - Returns: the language and the trust in it; `other` with 0 for a text without words.
  package static func identify(_ text: String) -> Result {
    let bytes = Array(text.utf8.prefix(mostBytes))
    var sums = LanguageSums(table: LanguageTable.shared)
    sums.add(LanguageIdentification.withoutAccents(bytes))
    guard sums.words > 0, sums.foreignLetters * 3 <= sums.letters else {
      return Result(language: "other", confidence: sums.foreignLetters > 0 ? 1 : 0)
    }
    let known = Double(sums.known) / Double(sums.words)
    if sums.words > fewWords, known < leastKnown {
      return Result(language: "other", confidence: 1 - known / leastKnown / 2)
    }
    if let trust = neighbourTrust(sums) { return Result(language: "other", confidence: trust) }
    let best = sums.best
    var trust = min(1, known * 1.5) * min(1, Double(sums.words + 1) / Double(fewWords + 2))
    if languages[best.index] == "ms" {
      let more = sums.telling.malay.different - sums.telling.indonesian.different
      trust *= malayTrust[max(0, min(more, malayTrust.count - 1))]
    }
    return Result(language: languages[best.index], confidence: best.share * trust)
  }

  /// The trust that the text is Javanese or Sundanese; nothing where it is not.
  ///
  /// An Indonesian article that quotes them has more small words of its own.
  private static func neighbourTrust(_ sums: LanguageSums) -> Double? {
    var most: Double?
    for count in [sums.telling.javanese, sums.telling.sundanese]
    where count.different >= leastTelling && count.all > sums.telling.functions
      && Double(count.all) >= leastTellingShare * Double(sums.words)
    {
      let share = Double(count.all) / Double(count.all + sums.telling.functions)
      most = max(most ?? 0, share * min(1, Double(count.different) / Double(sureTelling)))
    }
    return most
  }

  /// The bytes with é and è as e: Javanese and Sundanese news writes them or not.
  private static func withoutAccents(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xC3) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xC3, index + 1 < bytes.count, [0x88, 0x89, 0xA8, 0xA9].contains(bytes[index + 1]) {
        plain.append(bytes[index + 1] < 0xA0 ? ASCII.of("E") : ASCII.of("e"))
        index += 2
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
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
      for index in 0..<3 { row[index] = signed(table.bytes[fields[index + 1]]) }
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
