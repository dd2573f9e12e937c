import Fetching
import NewsModel
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct RedirectTests {
  /// `/0` sends on to `/1` and so on; the last has the text.
  static func chain(of length: Int) -> Pages {
    { path in
      let number = Int(path.dropFirst()) ?? 0
      return [number == length ? .answer("isi") : .redirect(to: "/\(number + 1)")]
    }
  }

  @Test func redirectsAreFollowedToTheirEnd() throws {
    let server = try LoopbackServer(RedirectTests.chain(of: 5))
    defer { server.stop() }
    let document = try Fetcher(surroundings: bare).fetch(server.address("/0"))
    #expect(document.address == server.address("/5"))
    #expect(document.bytes == Array("isi".utf8))
    #expect(server.requests.count == 6)
  }

  @Test func butNotForEver() throws {
    let (result, requests) = try fetch("/0", from: RedirectTests.chain(of: 6))
    #expect(result == .failure(.tooManyRedirects(limit: 5)))
    #expect(requests.count == 6)
    try check(.tooManyRedirects(limit: 5)) { _ in [.redirect(to: "/", status: "301 Moved Permanently")] }
  }

  @Test(arguments: [
    ("file:///etc/hostname", AddressFault.scheme("file")),
    ("ftp://berkas.example/isi", .scheme("ftp")),
    ("gopher://127.0.0.1:70/", .scheme("gopher")),
    ("javascript:alert(1)", .scheme("javascript")),
    ("http://nama:sandi@127.0.0.1/", .credentials),
    ("http://", .malformed),
  ])
  func redirectsToOtherThingsAreNot(target: String, fault: AddressFault) throws {
    let (result, requests) = try fetch { _ in [.redirect(to: target)] }
    #expect(result == .failure(.redirect(fault, to: target)))
    #expect(requests.count == 1)
  }

  @Test func targetsAreEncodedAndRelative() throws {
    let (result, requests) = try fetch("/kanal/awal") { path in
      path == "/kanal/awal" ? [.redirect(to: "b\u{E9}rita satu?q=a%20b|c#d")] : [.answer("isi")]
    }
    #expect((try? result.get()) != nil)
    // libcurl puts the first two codes, in letters of either case.
    let line = requests.last?.prefix { $0 != "\r\n" }
    #expect(line?.lowercased() == "get /kanal/b%c3%a9rita%20satu?q=a%20b%7cc http/1.1")
  }

  @Test(arguments: [
    "10.1.2.3", "169.254.169.254", "192.168.1.1", "[fe80::1]", "[::ffff:10.1.2.3]", "0xa010203",
  ])
  func redirectsLeadIntoNoOtherNetwork(host: String) throws {
    // Loopback is where the user's address is; these lie elsewhere, and are never asked.
    let result = try fetch { _ in [.redirect(to: "http://\(host)/")] }.result
    guard case .failure(.privateAddress) = result else {
      Issue.record("\(result)")
      return
    }
  }

  /// 127.0.0.2 plays a server of the open Internet here; 127.0.0.1 is what it is.
  @Test func aPublicAddressLeadsNotToThisMachine() throws {
    let inner = try LoopbackServer { _ in [.answer("rahasia")] }
    defer { inner.stop() }
    let target = inner.address()
    let outer = try LoopbackServer(host: "127.0.0.2") { _ in [.redirect(to: target)] }
    defer { outer.stop() }
    var surroundings = bare
    surroundings.zone = { $0 == [127, 0, 0, 2] ? .open : NetworkZone($0) }
    let fetcher = Fetcher(limits(), surroundings: surroundings)
    let error = FetchError.privateAddress(host: "127.0.0.1", .loopback)
    #expect(outcome { () throws(FetchError) in try fetcher.fetch(outer.address()) } == .failure(error))
    #expect(inner.requests.isEmpty)
    // The user may go there, and from there.
    #expect(try fetcher.fetch(target).bytes == Array("rahasia".utf8))
  }

  /// A name may lead anywhere: what counts is the peer's address when the connection is made. Here the address passes for
  /// public as long as it is only read.
  @Test func peersAreJudgedWhenTheyAreConnected() throws {
    let inner = try LoopbackServer { _ in [.answer("rahasia")] }
    defer { inner.stop() }
    let target = inner.address()
    let outer = try LoopbackServer(host: "127.0.0.2") { _ in [.redirect(to: target)] }
    defer { outer.stop() }
    let looks = Looks()
    var surroundings = bare
    surroundings.zone = { bytes in
      bytes == [127, 0, 0, 2] || looks.isFirst() ? .open : NetworkZone(bytes)
    }
    let result = outcome { () throws(FetchError) in
      try Fetcher(limits(), surroundings: surroundings).fetch(outer.address())
    }
    #expect(result == .failure(.privateAddress(host: "127.0.0.1", .loopback)))
    #expect(inner.requests.isEmpty)
  }

  /// A proxy asks the name system itself: it may lie in a private network, and only hosts in figures and this machine's
  /// own name can be judged.
  @Test(arguments: [
    ("http://lain.example/dua", nil as FetchError?),
    ("http://10.1.2.3/", .privateAddress(host: "10.1.2.3", .privateNetwork)),
    ("http://localhost:9/", .privateAddress(host: "localhost", .loopback)),
  ])
  func proxiesAreAskedForPublicHosts(target: String, error: FetchError?) throws {
    let proxy = try LoopbackServer { address in
      address == "http://kabar.example/" ? [.redirect(to: target)] : [.answer("isi")]
    }
    defer { proxy.stop() }
    var surroundings = bare
    surroundings.proxies = .one(proxy.address())
    let result = outcome { () throws(FetchError) in
      try Fetcher(limits(), surroundings: surroundings).fetch("http://kabar.example/")
    }
    if let error {
      #expect(result == .failure(error))
    } else {
      #expect(try result.get().address == target)
    }
    #expect(proxy.requests.count == (error == nil ? 2 : 1))
  }

  private final class Looks: Sendable {
    private let count = Mutex(0)

    func isFirst() -> Bool {
      count.withLock {
        $0 += 1
        return $0 == 1
      }
    }
  }
}

@Suite(.timeLimit(.minutes(10)))
struct NamedAddressTests {
  @Test func pagesNameTheirOwnSite() throws {
    let server = try LoopbackServer { path in
      path == "/pindah" ? [.redirect(to: "http://lain.example/")] : [.answer("isi \(path)")]
    }
    defer { server.stop() }
    let fetcher = Fetcher(limits(), surroundings: bare)
    let page = try #require(try fetcher.fetch(server.address("/1")).address)
    let next = try fetcher.fetch(server.address("/2"), namedBy: page)
    #expect(next.bytes == Array("isi /2".utf8))
    func result(_ address: String) -> Result<SourceDocument, FetchError> {
      outcome { () throws(FetchError) in try fetcher.fetch(address, namedBy: page) }
    }
    let left = FetchError.leftSite(from: "127.0.0.1", to: "lain.example")
    #expect(result("http://lain.example/2") == .failure(left))
    #expect(result(server.address("/pindah")) == .failure(left))
    #expect(result("/2") == .failure(.address(.noScheme)))
    #expect(server.requests.count == 3)
  }

  /// A page that no one fetched here gives no way into this machine, though it says that it is from there.
  @Test func onlyFetchedPagesOpenTheirNetwork() throws {
    let server = try LoopbackServer { _ in [.answer("isi")] }
    defer { server.stop() }
    let (page, next) = (server.address("/1"), server.address("/2"))
    let result = outcome { () throws(FetchError) in
      try Fetcher(limits(), surroundings: bare).fetch(next, namedBy: page)
    }
    #expect(result == .failure(.privateAddress(host: "127.0.0.1", .loopback)))
    #expect(server.requests.isEmpty)
  }
}
