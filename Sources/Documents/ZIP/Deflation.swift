internal import CZlib

/// Packs and unpacks the deflate data of ZIP parts (RFC 1951).
enum Deflation {
  /// Deflate data without a frame, as zlib's windowBits say it.
  private static let raw: Int32 = -15
  /// No deflate data unpack to more than so many times their length (zlib, algorithm.txt: 1032).
  private static let mostRatio = 1032

  /// The checksum that ZIP files use.
  static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe CZlib.crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// The bytes packed; nil where there is no memory or they are too many for one call.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let length = UInt32(exactly: bytes.count) else { return nil }
    var stream = unsafe z_stream()
    guard unsafe padan_deflate_init(&stream, raw) == Z_OK else { return nil }
    defer { unsafe deflateEnd(&stream) }
    guard let room = UInt32(exactly: unsafe deflateBound(&stream, uLong(length))) else { return nil }
    var isWhole = false
    let packed = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe [UInt8](unsafeUninitializedCapacity: Int(room)) { output, count in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = length
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = room
        isWhole = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = unsafe Int(room - stream.avail_out)
      }
    }
    return isWhole ? packed : nil
  }

  /// The bytes unpacked; nil where they are damaged or give another number of bytes than `count`.
  static func unpacked(_ bytes: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    guard let length = UInt32(exactly: bytes.count), let room = UInt32(exactly: count),
      count / mostRatio <= bytes.count
    else { return nil }
    var stream = unsafe z_stream()
    guard unsafe padan_inflate_init(&stream, raw) == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }
    var isWhole = false
    let unpacked = unsafe bytes.withUnsafeBufferPointer { input in
      // One byte more, so that data which give more than they say are found out.
      unsafe [UInt8](unsafeUninitializedCapacity: count + 1) { output, made in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = length
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = room + 1
        let status = unsafe inflate(&stream, Z_FINISH)
        made = unsafe Int(room + 1 - stream.avail_out)
        isWhole = unsafe status == Z_STREAM_END && stream.avail_in == 0 && made == count
      }
    }
    return isWhole ? unpacked : nil
  }
}
