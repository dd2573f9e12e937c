internal import Glibc

/// How unlikely it is that texts of two lengths translate each other: Gale and Church, "A Program for Aligning
/// Sentences in Bilingual Corpora", Computational Linguistics 19 (1993).
///
/// A translation has about `ratio` characters for each of the source, with a variance of `variance` a character.
struct LengthCost: Sendable {
  /// English characters for an Indonesian one. Counted over the 24,024 pairs of the four PANL files: .985 in all, .96
  /// to 1.01 by file.
  static let ratio = 0.985
  /// The variance of a pair's difference, over its length, in the same pairs: 5.6 to 8.1 by file; the paper found 6.8.
  static let variance = 6.8

  /// −ln of the two-sided probability that the lengths differ by so much, in steps of a tenth of a deviation.
  private let table: [Double]

  init() {
    table = (0...120).map { step in -log(max(erfc(Double(step) / 10 / 2.0.squareRoot()), 1e-30)) }
  }

  /// The cost of two lengths, both over 0; 0 when they answer each other exactly.
  func callAsFunction(_ source: Int, _ target: Int) -> Double {
    let mean = (Double(source) + Double(target) / Self.ratio) / 2
    let deviation = abs(Double(target) - Double(source) * Self.ratio) / (mean * Self.variance).squareRoot()
    return table[min(Int(deviation * 10), table.count - 1)]
  }
}
