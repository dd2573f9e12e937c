/// The hash of a word's bytes, the same whether ASCII letters are capitals or not: FNV-1a (Fowler, Noll, Vo).
@usableFromInline package enum WordHash {
  /// The hash of no letter at all, to be added to.
  @inlinable package static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash with one more byte.
  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash with one more byte that is no capital.
  @inlinable @inline(__always)
  package static func adding(lower byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a word's bytes.
  @inlinable package static func of(_ word: borrowing Span<UInt8>) -> UInt64 {
    var hash = start
    for index in word.indices { hash = adding(word[index], to: hash) }
    return hash
  }

  /// The hash of a word.
  package static func of(_ word: String) -> UInt64 { of(Array(word.utf8).span) }
}
