internal import CZlib

/// Unpacks what zlib packed.
enum Inflation {
  /// What stands around the deflate data; the values are zlib's windowBits.
  enum Wrapping: Int32 {
    /// RFC 1952.
    case gzip = 31
    /// RFC 1950.
    case zlib = 15
    /// Nothing (RFC 1951).
    case raw = -15
  }

  /// How unpacking ended.
  enum Ending {
    /// At the end of the data, and the checksum fits.
    case whole
    /// The source ended first.
    case cutOff
    /// The data are none of the kind, or the checksum does not fit.
    case damaged
    /// The limit was reached first.
    case limit
    /// There was no memory.
    case noMemory
  }

  /// So many bytes are unpacked at once.
  private static let room = 1 << 16

  /// Unpacks one stream from the start of `source`.
  ///
  /// - Parameters:
  ///   - limit: how much may be unpacked, in bytes.
  ///   - output: takes what was unpacked, whatever the ending.
  /// - Returns: how it ended, and how many bytes of `source` were used up.
  static func unpack(
    _ source: Bytes, _ wrapping: Wrapping, limit: Int, into output: inout [UInt8]
  ) -> (ending: Ending, used: Int) {
    var stream = unsafe z_stream()
    guard unsafe padan_inflate_init(&stream, wrapping.rawValue) == Z_OK else { return (.noMemory, 0) }
    defer { unsafe inflateEnd(&stream) }
    return unsafe source.withUnsafeBufferPointer { input in
      unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
        var given = 0
        var made = 0
        while true {
          if unsafe stream.avail_in == 0, given < input.count, let base = input.baseAddress {
            // A piece that fits zlib's 32-bit counts.
            let piece = min(input.count - given, 1 << 30)
            unsafe stream.next_in = UnsafeMutablePointer(mutating: base + given)
            unsafe stream.avail_in = UInt32(piece)
            given += piece
          }
          unsafe stream.next_out = buffer.baseAddress
          unsafe stream.avail_out = UInt32(room)
          let status = unsafe inflate(&stream, Z_NO_FLUSH)
          let count = unsafe room - Int(stream.avail_out)
          let used = unsafe given - Int(stream.avail_in)
          let kept = min(count, limit - made)
          unsafe output.append(contentsOf: UnsafeBufferPointer(start: buffer.baseAddress, count: kept))
          made += kept
          if kept < count { return (.limit, used) }
          switch status {
          case Z_STREAM_END: return (.whole, used)
          case Z_OK, Z_BUF_ERROR:
            if count == 0, used == input.count { return (.cutOff, used) }
          case Z_MEM_ERROR: return (.noMemory, used)
          default: return (.damaged, used)
          }
        }
      }
    }
  }

  /// Unpacks a whole document: one stream, or for gzip any number of them in a row.
  ///
  /// - Throws: `cutOff`, `damaged` or the limit that was reached.
  static func document(
    _ source: Bytes, _ wrapping: Wrapping, budget: inout Budget
  ) throws(ArchiveError.Problem) -> [UInt8] {
    let limit = min(budget.limits.documentBytes, budget.remaining)
    let data: ArchiveError.Data = wrapping == .gzip ? .gzip : .deflate
    var output: [UInt8] = []
    var rest = source
    repeat {
      let before = output.count
      let (ending, used) = unpack(rest, wrapping, limit: limit - before, into: &output)
      budget.spend(output.count - before)
      rest = rest.dropFirst(used)
      switch ending {
      case .whole: break
      case .cutOff: throw .cutOff(data)
      case .damaged: throw .damaged(data)
      case .limit:
        throw limit < budget.limits.documentBytes
          ? .tooMuch(limit: budget.limits.totalBytes) : .tooLong(limit: budget.limits.documentBytes)
      case .noMemory: throw .outOfMemory
      }
    } while wrapping == .gzip && GzipFile.begins(rest)
    return output
  }
}
