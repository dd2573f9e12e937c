/// What fetching takes from the machine it runs on; tests put their own in its place.
package struct Surroundings: Sendable {
  /// Whether the proxies that the environment names are used, as curl does: `http_proxy`, `https_proxy`, `all_proxy`
  /// and `no_proxy`, of which all but the first may also be written in capitals.
  package var usesProxies = true
  /// In which network an IP address lies; by its bytes in network order.
  package var zone: @Sendable (_ address: [UInt8]) -> NetworkZone = { NetworkZone($0) }

  package init() {}

  /// The zone of a host that is written as an IP address or is called localhost; nil for any other name.
  func zone(ofHost host: String) -> NetworkZone? {
    NetworkZone.bytes(of: host).map(zone) ?? NetworkZone(host: host)
  }

  /// Whether a peer is one of the proxies. A proxy often lies in a private network, where nobody but it may be reached
  /// from a public page.
  func isProxy(_ address: [UInt8], port: UInt16?) -> Bool {
    usesProxies && Proxies.contain(address, port: port)
  }
}
