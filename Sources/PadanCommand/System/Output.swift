internal import Glibc
internal import Rendering

/// Standard output, standard error and the terminal.
enum Output {
  /// A reader that has seen enough may close the pipe; that must not kill the program.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard output; a closed pipe ends the program quietly.
  static func write(_ text: String) {
    if write(text, to: STDOUT_FILENO) { return }
    if errno == EPIPE { exit(0) }
    tell("standard output: \(Files.reason(errno))")
    exit(2)
  }

  /// As for text.
  static func write(_ bytes: [UInt8]) {
    if write(bytes, to: STDOUT_FILENO) { return }
    if errno == EPIPE { exit(0) }
    tell("standard output: \(Files.reason(errno))")
    exit(2)
  }

  /// Tells the user something, on standard error; control signs that came with a name or a file do not reach the
  /// terminal.
  static func tell(_ message: String) { _ = write("padan: \(message.printable)\n", to: STDERR_FILENO) }

  /// Tells what is wrong, over several lines where it has them, and ends the program.
  static func fail(_ message: Substring, status: Int32) -> Never {
    _ = write("padan: \(message)\n", to: STDERR_FILENO)
    exit(status)
  }

  /// Writes all of the text; false where the system says no, with `errno` set.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in unsafe write(bytes, to: descriptor) }
  }

  /// Writes all of the bytes; false where the system says no, with `errno` set.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { unsafe write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let count = unsafe Glibc.write(descriptor, base + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += count
    }
    return true
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard input is a terminal, so that nothing is piped in.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The width of the terminal; else what COLUMNS says; else 80.
  static var width: Int {
    var size = winsize()
    if isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
