/// How long fetching may take and how much it takes in.
package struct FetchLimits: Sendable {
  /// For finding the host, connecting and the TLS handshake, of each hop.
  package var connect: Duration = .seconds(10)
  /// For the whole way, redirects included.
  package var whole: Duration = .seconds(60)
  /// For how long the server may send nothing once the request is there.
  package var silence: Duration = .seconds(15)
  /// The longest document, in bytes after decompression.
  package var bytes = 32 << 20
  /// How many redirects are followed.
  package var redirects = 5

  package init() {}
}

extension Duration {
  /// In whole milliseconds, at least 1: to libcurl 0 is no limit.
  var milliseconds: Int {
    let (seconds, fraction) = components
    let limit = Int64(Int32.max / 1000)
    return max(1, Int(min(seconds, limit)) * 1000 + Int(fraction / 1_000_000_000_000_000))
  }
}
