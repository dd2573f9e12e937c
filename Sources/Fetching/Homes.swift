internal import Synchronization

/// The hosts outside the open Internet that an address of the user's led to, each with its zone: what they name may lie
/// there as well. Kept from the fetch itself, since the name system may tell something else a moment later.
final class Homes: Sendable {
  private let zones = Mutex<[String: NetworkZone]>([:])

  /// The zone where a host was reached; `open` for all that were reached there, or not at all.
  subscript(host: String) -> NetworkZone {
    zones.withLock { $0[host] } ?? .open
  }

  /// Remembers where a host was reached.
  func note(_ host: String, in zone: NetworkZone) {
    if zone != .open { zones.withLock { $0[host] = zone } }
  }
}
