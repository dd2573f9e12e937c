/// Looks for bytes in bytes.
package enum ByteSearch {
  /// Whether `wanted` stands in `text`; nothing stands everywhere. Time is linear in both whatever they are: the
  /// algorithm of Knuth, Morris and Pratt (1977).
  package static func contains(_ text: borrowing Span<UInt8>, _ wanted: borrowing Span<UInt8>) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard wanted.count <= text.count else { return false }
    // borders[n]: how long the longest proper prefix of the first n + 1 bytes is that is also their end.
    var borders = [Int](repeating: 0, count: wanted.count)
    var length = 0
    for index in 1..<wanted.count {
      while length > 0, wanted[index] != wanted[length] { length = borders[length - 1] }
      if wanted[index] == wanted[length] { length += 1 }
      borders[index] = length
    }
    length = 0
    for index in text.indices {
      while length > 0, text[index] != wanted[length] { length = borders[length - 1] }
      if text[index] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Whether `wanted` stands in `text`; nothing stands everywhere.
  package static func contains(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    contains(text.span, wanted.span)
  }

  /// The offset behind so many occurrences of a byte in a range, which lies inside `bytes`; the range's end where there
  /// are not so many.
  package static func place(
    behind number: Int, of byte: UInt8, in range: Range<Int>, of bytes: UnsafeRawBufferPointer
  ) -> Int {
    guard number > 0 else { return range.lowerBound }
    var left = number
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      var hits = unsafe places(of: byte, in: bytes, index)
      while hits != 0 {
        left &-= 1
        if left == 0 { return index &+ hits.trailingZeroBitCount / 8 &+ 1 }
        hits &= hits &- 1
      }
      index &+= 8
    }
    while index < range.upperBound {
      if unsafe bytes[index] == byte {
        left &-= 1
        if left == 0 { return index &+ 1 }
      }
      index &+= 1
    }
    return range.upperBound
  }

  /// Puts the offsets in a range, which lies inside `bytes`, where a byte stands into `offsets`, as many as it has room for.
  ///
  /// - Returns: how often it stands there.
  package static func find(
    _ byte: UInt8, in range: Range<Int>, of bytes: UnsafeRawBufferPointer, into offsets: inout [Int]
  ) -> Int {
    var index = range.lowerBound
    var count = 0
    while index &+ 8 <= range.upperBound {
      var hits = unsafe places(of: byte, in: bytes, index)
      while hits != 0 {
        if count < offsets.count { offsets[count] = index &+ hits.trailingZeroBitCount / 8 }
        count &+= 1
        hits &= hits &- 1
      }
      index &+= 8
    }
    while index < range.upperBound {
      if unsafe bytes[index] == byte {
        if count < offsets.count { offsets[count] = index }
        count &+= 1
      }
      index &+= 1
    }
    return count
  }

  /// The highest bit of each of the eight bytes from an offset on that is `byte`; they lie inside `bytes`.
  @inline(__always)
  private static func places(of byte: UInt8, in bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    let eight = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let signs = UInt64(littleEndian: eight) ^ 0x0101_0101_0101_0101 &* UInt64(byte)
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((signs & low) &+ low) | signs | low)
  }

  /// Where a byte stands first in a range, which lies inside `bytes`; the range's end where it does not.
  ///
  /// Eight bytes a step; how to find a zero byte: H. S. Warren, "Hacker's Delight" (2003), 6-1.
  package static func first(_ byte: UInt8, in range: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Int {
    let wanted = 0x0101_0101_0101_0101 &* UInt64(byte)
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      let eight = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let signs = UInt64(littleEndian: eight) ^ wanted
      let hits = (signs &- 0x0101_0101_0101_0101) & ~signs & 0x8080_8080_8080_8080
      if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < range.upperBound, unsafe bytes[index] != byte { index &+= 1 }
    return index
  }
}
