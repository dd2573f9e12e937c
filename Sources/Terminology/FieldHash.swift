internal import NewsModel
internal import TermKeys

/// The hashes of words in a glossary's file.
extension LetterHash {
  /// The hash of the bytes in `range` of a file.
  static func of(_ bytes: FileBytes, _ range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a word lies inside its file")
    var hash: UInt64 = 0
    unsafe bytes.withUnsafeBytes { hash = unsafe of($0, range) }
    return hash
  }

  /// Calls `body` with the hash and place of each word of `range`, parted by blanks.
  @inline(__always)
  static func forEachWord(
    of bytes: FileBytes, _ range: Range<Int>, _ body: (_ hash: UInt64, _ place: Range<Int>) -> Void
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a field lies inside its file")
    _ = unsafe bytes.withContiguousStorageIfAvailable { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var (start, index, hash) = (range.lowerBound, range.lowerBound, LetterHash.start)
      while index < range.upperBound {
        let eight = unsafe eight(raw, index)
        let blanks = blanks(eight)
        let count = min(blanks.trailingZeroBitCount &>> 3, range.upperBound &- index)
        if count == 8 {
          hash = adding(eight | small, to: hash)
          index &+= 8
          continue
        }
        if count > 0 { hash = adding((eight | small) & mask(count), to: hash) }
        index &+= count
        if index > start { body(hash, start..<index) }
        index &+= 1
        (start, hash) = (index, LetterHash.start)
      }
      if start < range.upperBound, index == range.upperBound { body(hash, start..<index) }
    }
  }
}
