import Fetching
import NewsModel
import TestSupport
import Testing

/// Where `check` stands, and what is served there.
typealias Pages = @Sendable (_ path: String) -> [LoopbackServer.Step]

/// The machine as tests see it: no proxy of the environment stands between.
let bare = {
  var surroundings = Surroundings()
  surroundings.proxies = .none
  return surroundings
}()

/// Limits of tests, where nothing that should come takes long.
func limits(
  connect: Duration = .seconds(5), whole: Duration = .seconds(20), silence: Duration = .seconds(5),
  bytes: Int = 1 << 20
) -> FetchLimits {
  var limits = FetchLimits()
  (limits.connect, limits.whole, limits.silence, limits.bytes) = (connect, whole, silence, bytes)
  return limits
}

/// What a fetch gave.
func outcome(_ fetch: () throws(FetchError) -> SourceDocument) -> Result<SourceDocument, FetchError> {
  do throws(FetchError) { return .success(try fetch()) } catch { return .failure(error) }
}

/// Fetches a path from a server that serves `pages`; gives the result and the requests that came.
func fetch(
  _ path: String = "/", limits: FetchLimits = limits(), from pages: @escaping Pages
) throws -> (result: Result<SourceDocument, FetchError>, requests: [String]) {
  let server = try LoopbackServer(pages)
  defer { server.stop() }
  let fetcher = Fetcher(limits, agent: "padan/9.9", surroundings: bare)
  let address = server.address(path)
  return (outcome { () throws(FetchError) in try fetcher.fetch(address) }, server.requests)
}

/// Fetches and expects an error.
func check(
  _ error: FetchError, _ path: String = "/", limits: FetchLimits = limits(),
  sourceLocation: SourceLocation = #_sourceLocation, from pages: @escaping Pages
) throws {
  let result = try fetch(path, limits: limits, from: pages).result
  #expect(result == .failure(error), sourceLocation: sourceLocation)
}
