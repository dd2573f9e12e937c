/// The hash of a word's bytes, the same whatever its case.
package enum WordHash {
  /// FNV-1a (Fowler, Noll, Vo) over the bytes with ASCII capitals lowered.
  package static func of(_ word: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices {
      var byte = word[index]
      if byte &- 0x41 < 26 { byte |= 0x20 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }

  /// The hash of a word.
  package static func of(_ word: String) -> UInt64 { of(Array(word.utf8).span) }
}
