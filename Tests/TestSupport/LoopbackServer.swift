import Glibc
import Synchronization

/// A web server on a loopback address that answers as a test wants, one connection after the other.
package final class LoopbackServer: Sendable {
  /// What the server does, in this order; then it closes the connection.
  package enum Step: Sendable {
    case send([UInt8])
    /// Sends nothing until the client goes away.
    case wait

    package static func send(_ text: String) -> Step { .send(Array(text.utf8)) }
  }

  /// The port, which the system chose.
  package let port: UInt16
  /// Where it listens.
  package let host: String
  private let listener: Int32
  private let answer: @Sendable (_ path: String) -> [Step]
  private let heads = Mutex<[String]>([])
  private let thread = Mutex<pthread_t?>(nil)

  /// Starts a server; `answer` gets the path as it was sent, with its query.
  package init(host: String = "127.0.0.1", _ answer: @escaping @Sendable (_ path: String) -> [Step]) throws {
    self.host = host
    self.answer = answer
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    _ = unsafe inet_pton(AF_INET, host, &address.sin_addr)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        let isBound = unsafe bind(listener, $0, size) == 0 && listen(listener, 16) == 0
        return unsafe isBound && getsockname(listener, $0, &size) == 0
      }
    }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    guard isBound else { throw Failure(number: errno) }
    var thread = pthread_t()
    let server = unsafe Unmanaged.passRetained(self).toOpaque()
    let result = unsafe pthread_create(
      &thread, nil,
      { server in
        unsafe server.map { unsafe Unmanaged<LoopbackServer>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, server)
    guard result == 0 else { throw Failure(number: result) }
    self.thread.withLock { $0 = thread }
  }

  package struct Failure: Error {
    var number: Int32
  }

  /// The address of a path.
  package func address(_ path: String = "/") -> String { "http://\(host):\(port)\(path)" }

  /// The heads of the requests so far, each whole.
  package var requests: [String] { heads.withLock { $0 } }

  /// Ends the server; every test that starts one does that.
  package func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    close(listener)
  }

  private func run() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { return }
      serve(connection)
      close(connection)
    }
  }

  private func serve(_ connection: Int32) {
    guard let head = readHead(connection) else { return }
    heads.withLock { $0.append(head) }
    let words = head.prefix { $0 != "\r\n" }.split(separator: " ")
    for step in answer(words.count > 1 ? String(words[1]) : "") {
      switch step {
      case .send(let bytes): guard write(bytes, to: connection) else { return }
      case .wait: while readPiece(connection) != nil {}
      }
    }
    // A close with unread bytes would reach the client as a reset.
    shutdown(connection, Int32(SHUT_WR))
    while readPiece(connection) != nil {}
  }

  private func readHead(_ connection: Int32) -> String? {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      guard let piece = readPiece(connection), head.count < 1 << 16 else { return nil }
      head += piece
      // A client that begins a TLS handshake waits for an answer now.
      if head.first == 0x16 { break }
    }
    return String(decoding: head, as: UTF8.self)
  }

  /// What comes next; nil at the end, or when nothing comes for ten seconds.
  private func readPiece(_ connection: Int32) -> [UInt8]? {
    var waiting = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, 10_000) == 1 else { return nil }
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = unsafe recv(connection, &piece, piece.count, 0)
    return count > 0 ? Array(piece.prefix(count)) : nil
  }

  private func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let rest = Array(bytes[done...])
      let count = unsafe send(connection, rest, rest.count, Int32(MSG_NOSIGNAL))
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

extension LoopbackServer.Step {
  /// A whole answer with its length, in one piece.
  package static func answer(
    _ body: [UInt8], status: String = "200 OK", type: String? = "text/html", headers: [String] = []
  ) -> Self {
    let lines =
      ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"]
      + (type.map { ["Content-Type: \($0)"] } ?? []) + headers
    return .send(Array(lines.joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8) + body)
  }

  package static func answer(
    _ body: String, status: String = "200 OK", type: String? = "text/html", headers: [String] = []
  ) -> Self {
    answer(Array(body.utf8), status: status, type: type, headers: headers)
  }

  package static func redirect(to address: String, status: String = "302 Found") -> Self {
    answer("moved", status: status, headers: ["Location: \(address)"])
  }

  /// The head of an answer whose end is the end of the connection.
  package static func head(_ headers: [String] = []) -> Self {
    .send((["HTTP/1.1 200 OK", "Connection: close"] + headers).joined(separator: "\r\n") + "\r\n\r\n")
  }
}
