import Fetching
import NewsModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct FailureTests {
  @Test(arguments: [
    ("404 Not Found", 404), ("500 Internal Server Error", 500), ("403 Forbidden", 403), ("429 Slow", 429),
    ("300 Multiple Choices", 300), ("304 Not Modified", 304),
  ])
  func statusesAreTold(line: String, status: Int) throws {
    try check(.status(status)) { _ in [.answer(status == 304 ? "" : "halaman galat", status: line)] }
  }

  @Test(arguments: ["200 OK", "204 No Content"])
  func emptyAnswersAreTold(status: String) throws {
    try check(.empty) { _ in [.answer("", status: status)] }
    try check(.empty) { _ in [.head()] }
  }

  @Test func silenceEnds() throws {
    let short = limits(silence: .milliseconds(150))
    let error = FetchError.timedOut(.silence, after: .milliseconds(150))
    try check(error, limits: short) { _ in [.wait] }
    try check(error, limits: short) { _ in [.send("HTTP/1.1 200 OK\r\nContent-"), .wait] }
    try check(error, limits: short) { _ in [.head(), .wait] }
    try check(error, limits: short) { _ in [.head(["Content-Length: 9"]), .send("isi"), .wait] }
    try check(error, limits: short) { path in path == "/" ? [.redirect(to: "/dua")] : [.wait] }
  }

  @Test func connectingHasALimit() throws {
    let server = try LoopbackServer { _ in [.wait] }
    defer { server.stop() }
    let result = outcome { () throws(FetchError) in
      try Fetcher(limits(connect: .milliseconds(150), silence: .milliseconds(50)), surroundings: bare)
        .fetch("https://127.0.0.1:\(server.port)/")
    }
    #expect(result == .failure(.timedOut(.connecting, after: .milliseconds(150))))
  }

  @Test func theWholeWayHasALimit() throws {
    let short = limits(whole: .milliseconds(150))
    let error = FetchError.timedOut(.whole, after: .milliseconds(150))
    try check(error, limits: short) { _ in [.head(), .send("isi"), .wait] }
    try check(error, limits: short) { path in path == "/" ? [.redirect(to: "/dua")] : [.wait] }
  }

  @Test func longDocumentsEnd() throws {
    let small = limits(bytes: 10_000)
    let long = [UInt8](repeating: 0x61, count: 10_001)
    let error = FetchError.tooLong(limit: 10_000)
    try check(error, limits: small) { _ in [.head(["Content-Length: 10001"]), .wait] }
    try check(error, limits: small) { _ in [.head(), .send(long), .wait] }
    try check(error, limits: small) { _ in
      [.head(["Transfer-Encoding: chunked"]), .send("2711\r\n"), .send(long), .wait]
    }
    let whole = try fetch(limits: small) { _ in [.answer(Array(long.dropLast()))] }.result.get()
    #expect(whole.bytes.count == 10_000)
  }

  @Test func compressionIsNoWayAroundTheLimit() throws {
    let bomb = Gzip.bomb(atLeast: 8 << 20)
    #expect(bomb.count < 60_000)
    try check(.tooLong(limit: 1 << 20)) { _ in [.answer(bomb, headers: ["Content-Encoding: gzip"])] }
    try check(.tooLong(limit: 1 << 20)) { _ in [.head(["Content-Encoding: gzip"]), .send(bomb), .wait] }
  }

  @Test func headersWithoutEndEnd() throws {
    let lines = String(repeating: "X-Isi: " + String(repeating: "a", count: 1000) + "\r\n", count: 500)
    let result = try fetch(limits: limits(bytes: 100_000)) { _ in
      [.send("HTTP/1.1 200 OK\r\n"), .send(lines), .wait]
    }.result
    // libcurl itself ends them from some version on.
    switch result {
    case .failure(.tooLong(limit: 100_000)), .failure(.other), .failure(.brokenOff): break
    default: Issue.record("\(result)")
    }
  }

  @Test func brokenConnectionsAreTold() throws {
    try check(.brokenOff) { _ in [] }
    try check(.brokenOff) { _ in [.head(["Content-Length: 100"]), .send("setengah")] }
    try check(.brokenOff) { _ in [.head(["Transfer-Encoding: chunked"]), .send("64\r\nsetengah")] }
  }

  @Test func otherServersAreTold() throws {
    try check(.noWebServer) { _ in [.send("220 surat.example ESMTP\r\n")] }
  }

  @Test func brokenCompressionIsTold() throws {
    let result = try fetch { _ in [.answer("bukan gzip", headers: ["Content-Encoding: gzip"])] }.result
    guard case .failure(.other) = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test func aClosedPortRefuses() throws {
    let server = try LoopbackServer { _ in [] }
    let address = server.address()
    server.stop()
    let result = outcome { () throws(FetchError) in try Fetcher(limits(), surroundings: bare).fetch(address) }
    #expect(result == .failure(.connectionRefused(host: "127.0.0.1")))
  }

  @Test func aServerWithoutTLSIsTold() throws {
    let server = try LoopbackServer { _ in [.answer("isi")] }
    defer { server.stop() }
    let address = "https://127.0.0.1:\(server.port)/"
    let result = outcome { () throws(FetchError) in try Fetcher(limits(), surroundings: bare).fetch(address) }
    guard case .failure(.tls) = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test func namesThatCannotExistAreNotFound() {
    let result = outcome { () throws(FetchError) in
      try Fetcher(limits(), surroundings: bare).fetch(
        "http://" + String(repeating: "a", count: 64) + ".invalid/")
    }
    #expect(result == .failure(.hostNotFound(String(repeating: "a", count: 64) + ".invalid")))
  }
}
