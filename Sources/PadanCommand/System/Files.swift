internal import Glibc

/// Why a file could not be read or written; `description` says it in a sentence without end mark.
struct FileError: Error, CustomStringConvertible {
  var description: String
}

/// Reads whole files and standard input.
enum Files {
  /// The longest input that is taken, in bytes.
  static let longest = 32 << 20

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: why it can't be read, and what to do.
  static func read(_ path: String, longest: Int = Files.longest) throws(FileError) -> [UInt8] {
    if path == "-" { return try readAll(STDIN_FILENO, longest: longest) }
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileError(description: reason(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { throw FileError(description: reason(errno)) }
    if facts.st_mode & S_IFMT == S_IFDIR {
      throw FileError(description: "it is a directory; give the files in it, as in \(path)/*")
    }
    guard facts.st_size <= longest else { throw tooLong(longest) }
    return try readAll(descriptor, longest: longest, expecting: Int(facts.st_size))
  }

  private static func readAll(
    _ descriptor: Int32, longest: Int, expecting: Int = 65_536
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // With room for the look whether there is more, so that a long file is not moved for it.
    bytes.reserveCapacity(expecting + 65_536)
    while true {
      let free = max(65_536, expecting - bytes.count + 1)
      let start = bytes.count
      var got = 0
      bytes.append(contentsOf: repeatElement(0, count: free))
      unsafe bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        repeat { got = unsafe Glibc.read(descriptor, base + start, free) } while got < 0 && errno == EINTR
      }
      bytes.removeLast(free - max(got, 0))
      if got < 0 { throw FileError(description: reason(errno)) }
      if bytes.count > longest { throw tooLong(longest) }
      if got == 0 { return bytes }
    }
  }

  private static func tooLong(_ longest: Int) -> FileError {
    FileError(
      description:
        "it is longer than \(longest >> 20) MiB, far more than an article; give the page of one article")
  }

  /// A sentence for the errors that users meet; the system's own words for the rest.
  static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT: "there is no such file; check the path"
    case EACCES, EPERM: "permission is denied; check the file's permissions"
    case EISDIR: "it is a directory; give a file"
    case ENOTDIR: "a part of the path is no directory; check the path"
    case ENOSPC: "the disk is full; free some space"
    case EROFS: "the file system can only be read; choose another place"
    default: unsafe String(cString: strerror(number)).lowercased()
    }
  }
}

/// A file that comes to its place whole or not at all: written aside, then renamed.
struct FileWriting {
  private let path: String
  private let aside: String
  private let descriptor: Int32
  private let mode: mode_t?

  /// Opens a file beside `path`.
  ///
  /// - Throws: why nothing can be written there.
  init(_ named: String) throws(FileError) {
    guard !named.isEmpty else { throw FileError(description: "the output has no name; give one") }
    // A link stays a link: the file that it leads to is replaced.
    let path = FileWriting.target(of: named)
    var facts = stat()
    if unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR {
      throw FileError(description: Files.reason(EISDIR))
    }
    // What is no regular file (a device, a pipe) is written straight; there is nothing to keep whole.
    let isPlain = unsafe stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG
    if isPlain, unsafe access(path, F_OK) == 0, unsafe access(path, W_OK) != 0 {
      throw FileError(description: Files.reason(EACCES))
    }
    // A new version keeps the permissions of the old one.
    mode = isPlain && (unsafe stat(path, &facts)) == 0 ? facts.st_mode & 0o7777 : nil
    self.path = path
    aside = isPlain ? path + ".padan-\(getpid())" : path
    descriptor = unsafe open(aside, isPlain ? O_WRONLY | O_CREAT | O_EXCL : O_WRONLY, 0o666)
    guard descriptor >= 0 else {
      throw FileError(
        description: errno == ENOENT
          ? "its folder does not exist; make it or check the path" : Files.reason(errno))
    }
  }

  /// Writes some more.
  ///
  /// - Throws: why not; nothing is left behind then.
  func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes some more, of any bytes.
  ///
  /// - Throws: why not; nothing is left behind then.
  func write(_ bytes: [UInt8]) throws(FileError) {
    guard Output.write(bytes, to: descriptor) else {
      let number = errno
      discard()
      throw FileError(description: Files.reason(number))
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: why not; nothing is left behind then.
  func finish() throws(FileError) {
    if let mode { fchmod(descriptor, mode) }
    guard close(descriptor) == 0, aside == path || (unsafe rename(aside, path)) == 0 else {
      let number = errno
      if aside != path { unsafe unlink(aside) }
      throw FileError(description: Files.reason(number))
    }
  }

  private static func target(of path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Leaves everything as it was.
  func discard() {
    close(descriptor)
    if aside != path { unsafe unlink(aside) }
  }
}
