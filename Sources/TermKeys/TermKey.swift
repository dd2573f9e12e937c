/// A hash of a term, one word after another, so that a longer term's key grows from its beginning's.
///
/// Words are hashed by `LetterHash`. Public, so that it is inlined in other modules.
public struct TermKey: Hashable, Sendable {
  @usableFromInline let value: UInt64

  @inlinable init(value: UInt64) { self.value = value }

  /// The longest term that is found, in words.
  @inlinable public static var longest: Int { 8 }

  /// The key of no word at all: the beginning of every term.
  @inlinable public static var empty: TermKey { TermKey(value: 0x51_7C_C1_B7_27_22_0A_95) }

  /// The key of this term with one more word, given by its hash.
  @inlinable @inline(__always)
  public func appending(_ wordHash: UInt64) -> TermKey {
    let mixed = (value ^ wordHash) &* 0x9E37_79B9_7F4A_7C15
    return TermKey(value: mixed ^ mixed >> 29)
  }

  /// Where a search for it begins: its lower half.
  @inlinable public var place: Int { Int(truncatingIfNeeded: value & 0xFFFF_FFFF) }

  /// Its upper half.
  @inlinable public var upper: UInt32 { UInt32(truncatingIfNeeded: value >> 32) }
}
