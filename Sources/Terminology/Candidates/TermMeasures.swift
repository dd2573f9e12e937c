internal import Glibc

/// The measures of term extraction.
package enum TermMeasures {
  /// The log-likelihood ratio of a word's frequency in two collections (Dunning 1993), 0 where the word is no more
  /// frequent in the first.
  ///
  /// - Parameters:
  ///   - count: how often the word stands in the first collection, of `size` words.
  ///   - otherCount: how often in the second, of `otherSize` words.
  package static func logLikelihood(
    _ count: Double, of size: Double, against otherCount: Double, of otherSize: Double
  ) -> Double {
    guard size > 0, otherSize > 0, count / size > otherCount / otherSize else { return 0 }
    let both = count + otherCount
    let expected = size * both / (size + otherSize)
    let otherExpected = otherSize * both / (size + otherSize)
    func part(_ seen: Double, _ expected: Double) -> Double {
      seen > 0 && expected > 0 ? seen * log(seen / expected) : 0
    }
    return 2 * (part(count, expected) + part(otherCount, otherExpected))
  }

  /// The C-value of a unit of several words (Frantzi and Ananiadou 2000): its frequency, less the mean frequency of
  /// the longer candidates that hold it, times the logarithm of its length.
  ///
  /// - Parameters:
  ///   - length: its length in words, two or more.
  ///   - count: how often it stands, inside longer candidates too.
  ///   - longer: how often each of the longer candidates that hold it stands.
  package static func cValue(length: Int, count: Int, longer: [Int]) -> Double {
    let nested = longer.isEmpty ? 0 : Double(longer.reduce(0, +)) / Double(longer.count)
    return log2(Double(length)) * (Double(count) - nested)
  }
}
