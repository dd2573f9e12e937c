/// What fetching takes from the machine it runs on; tests put their own in its place.
package struct Surroundings: Sendable {
  /// The proxies that are used.
  package var proxies = Proxying.environment
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
    Proxies.contain(address, port: port, in: proxies)
  }
}

/// Which proxies are used.
package enum Proxying: Sendable, Equatable {
  /// Those that the environment names, as curl uses them: `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, of
  /// which all but the first may also be written in capitals.
  case environment
  /// None, whatever the environment says.
  case none
  /// This one, for everything.
  case one(String)
}
