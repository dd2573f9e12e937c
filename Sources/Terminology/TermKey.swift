/// A hash of a term, one word after another, so that a longer term's key grows from its beginning's.
///
/// Words are hashed by `WordHash`.
package struct TermKey: Hashable, Sendable {
  package private(set) var value: UInt64

  /// The key of no word at all: the beginning of every term.
  package static let empty = TermKey(value: 0x51_7C_C1_B7_27_22_0A_95)

  /// The key of this term with one more word, given by its `WordHash`.
  package func appending(_ wordHash: UInt64) -> TermKey {
    var mixed = (value ^ wordHash) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return TermKey(value: mixed == 0 ? 1 : mixed)  // 0 marks a free slot
  }
}
