// The socket types are CCurl's or Glibc's, by the way in which the standard library is linked.
internal import CCurl
internal import Glibc

/// Where the proxies are.
enum Proxies {
  /// Whether one of the proxies in use has this address and, where it is known, this port. The name system is asked for
  /// those that go by name; the answer is kept by no one, since this is asked only for peers in private networks.
  static func contain(_ address: [UInt8], port: UInt16?, in proxies: Proxying) -> Bool {
    values(of: proxies).contains { value in
      guard let proxy = endpoint(value) else { return false }
      return (port == nil || proxy.port == nil || proxy.port == port)
        && addresses(of: proxy.host).contains(address)
    }
  }

  private static func values(of proxies: Proxying) -> [String] {
    switch proxies {
    case .none: return []
    case .one(let value): return [value]
    case .environment:
      let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      return names.compactMap { name in unsafe getenv(name).map { unsafe String(cString: $0) } }
    }
  }

  /// Host and port of `[scheme://][user@]host[:port][/]`.
  static func endpoint(_ value: String) -> (host: String, port: UInt16?)? {
    var rest = value[...]
    if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      rest = rest[colon...].dropFirst(3)
    }
    rest = rest.prefix { $0 != "/" }
    if let at = rest.lastIndex(of: "@") { rest = rest[at...].dropFirst() }
    let host: Substring
    if rest.first == "[", let end = rest.firstIndex(of: "]") {
      host = rest[..<end].dropFirst()
      rest = rest[end...].dropFirst()
    } else {
      host = rest.prefix { $0 != ":" }
      rest = rest[host.endIndex...]
    }
    return host.isEmpty ? nil : (String(host), UInt16(rest.dropFirst()))
  }

  private static func addresses(of host: String) -> [[UInt8]] {
    if let bytes = NetworkZone.bytes(of: host) { return [bytes] }
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, nil, &hints, &found) == 0 else { return [] }
    defer { unsafe freeaddrinfo(found) }
    var addresses: [[UInt8]] = []
    var next = unsafe found
    while let entry = unsafe next {
      unsafe next = entry.pointee.ai_next
      guard let address = unsafe UnsafeMutableRawPointer(entry.pointee.ai_addr) else { continue }
      switch unsafe entry.pointee.ai_family {
      case AF_INET:
        let bytes = unsafe address.assumingMemoryBound(to: sockaddr_in.self).pointee.sin_addr
        unsafe withUnsafeBytes(of: bytes) { unsafe addresses.append(Array($0)) }
      case AF_INET6:
        let bytes = unsafe address.assumingMemoryBound(to: sockaddr_in6.self).pointee.sin6_addr
        unsafe withUnsafeBytes(of: bytes) { unsafe addresses.append(Array($0)) }
      default: break
      }
    }
    return addresses
  }
}
