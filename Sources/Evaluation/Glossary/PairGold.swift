/// A sentence with its translation: gold for the glossary, in which the English of a good entry stands.
package struct PairGold: Sendable, Equatable {
  /// The Indonesian sentence.
  package var source: String
  /// Its English translation.
  package var target: String

  /// Makes a pair of its parts.
  package init(source: String, target: String) {
    self.source = source
    self.target = target
  }

  /// Reads lines of Indonesian, a tab, and English; what follows a further tab is passed over.
  ///
  /// - Returns: the pairs; lines without a tab are told of, blank ones passed over.
  package static func lines(_ file: [UInt8]) -> GoldLines<PairGold> {
    GoldLines.read(file) { line throws(GoldLineFault) in
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count > 1 else { throw .noTranslation }
      return PairGold(
        source: String(decoding: fields[0], as: UTF8.self), target: String(decoding: fields[1], as: UTF8.self)
      )
    }
  }
}
