internal import Glibc

/// A file that is read piece by piece, and can be read again from its start.
final class PieceReading {
  /// The length of a piece, in bytes.
  static let length = 256 << 10

  private let descriptor: Int32

  /// Opens a file, or standard input for `-`, which is laid into a file without a name first.
  ///
  /// - Throws: why it can't be read, and what to do.
  init(_ path: String) throws(FileError) {
    if path == "-" {
      descriptor = try PieceReading.spooled()
      return
    }
    descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(description: Files.reason(errno)) }
    var facts = stat()
    if unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw FileError(description: Files.reason(EISDIR))
    }
  }

  deinit { close(descriptor) }

  /// The next piece; nil at the end.
  ///
  /// - Throws: why it can't be read.
  func next() throws(FileError) -> [UInt8]? { try PieceReading.piece(of: descriptor) }

  /// Goes back to the start.
  func rewind() throws(FileError) {
    if lseek(descriptor, 0, SEEK_SET) < 0 {
      throw FileError(
        description: "it can be read only once, as a pipe can; give a file, or - for standard input")
    }
  }

  private static func piece(of descriptor: Int32) throws(FileError) -> [UInt8]? {
    var got = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      repeat { got = unsafe read(descriptor, buffer.baseAddress, length) } while got < 0 && errno == EINTR
      count = max(got, 0)
    }
    if got < 0 { throw FileError(description: Files.reason(errno)) }
    return got == 0 ? nil : piece
  }

  private static func spooled() throws(FileError) -> Int32 {
    let aside = unsafe tmpfile()
    guard let file = unsafe aside else {
      throw FileError(
        description: "no temporary file can be made to hold it; free some space, or give a file")
    }
    defer { unsafe fclose(file) }
    let descriptor = unsafe dup(fileno(file))
    guard descriptor >= 0 else { throw FileError(description: Files.reason(errno)) }
    while let piece = try piece(of: STDIN_FILENO) {
      guard Output.write(piece, to: descriptor) else { throw FileError(description: Files.reason(errno)) }
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
