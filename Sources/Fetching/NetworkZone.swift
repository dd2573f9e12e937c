internal import Glibc

/// In which network an IP address lies, by the IANA registries of special-purpose addresses (RFC 6890).
package enum NetworkZone: Sendable, Equatable {
  /// The open Internet.
  case open
  /// This machine.
  case loopback
  /// The machines on this wire; among them the services that tell a rented machine its keys.
  case linkLocal
  /// A network of a house or firm.
  case privateNetwork
  /// Addresses for groups, examples and tests, that no public server has.
  case reserved

  /// The zone of an address.
  ///
  /// - Parameter bytes: the address in network order, 4 bytes for IPv4 and 16 for IPv6; any other number is `reserved`.
  package init(_ bytes: [UInt8]) {
    switch bytes.count {
    case 4: self.init(four: bytes)
    case 16: self.init(sixteen: bytes)
    default: self = .reserved
    }
  }

  /// The zone of a host that is written as an IP address or is called localhost; nil for any other name.
  ///
  /// - Parameter host: in lower case, without brackets.
  init?(host: String) {
    if host == "localhost" || host.hasSuffix(".localhost") {
      self = .loopback
    } else if let bytes = NetworkZone.bytes(of: host) {
      self.init(bytes)
    } else {
      return nil
    }
  }

  /// The 4 or 16 bytes of an IP address in text; nil for any other text. What follows a `%` tells an interface.
  package static func bytes(of text: String) -> [UInt8]? {
    let address = String(text.prefix { $0 != "%" })
    for (family, length) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: length)
      if unsafe inet_pton(family, address, &bytes) == 1 { return bytes }
    }
    return nil
  }

  private init(four bytes: [UInt8]) {
    switch (bytes[0], bytes[1], bytes[2]) {
    // Linux takes 0.0.0.0 for this machine.
    case (0, _, _), (127, _, _): self = .loopback
    case (169, 254, _): self = .linkLocal
    // 100.64.0.0/10 lies behind the address translation of a provider.
    case (10, _, _), (172, 16...31, _), (192, 168, _), (100, 64...127, _): self = .privateNetwork
    case (192, 0, 0), (192, 0, 2), (198, 18...19, _), (198, 51, 100), (203, 0, 113), (224..., _, _):
      self = .reserved
    default: self = .open
    }
  }

  private init(sixteen bytes: [UInt8]) {
    let head = bytes.prefix(12)
    let words = stride(from: 0, to: 8, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    switch (words[0], words[1]) {
    // ::a.b.c.d (the old compatible form, with :: and ::1 in it) and ::ffff:a.b.c.d.
    case (0, 0) where head.allSatisfy { $0 == 0 }:
      let isThisMachine = bytes[12...14].allSatisfy { $0 == 0 }
      self = isThisMachine ? .loopback : NetworkZone(four: Array(bytes[12...]))
    case (0, 0) where head.dropLast(2).allSatisfy { $0 == 0 } && head.suffix(2).allSatisfy { $0 == 0xFF }:
      self.init(four: Array(bytes[12...]))
    // 64:ff9b::/96 is translated to the IPv4 address at its end; 64:ff9b:1::/48 is for a network's own translation.
    case (0x64, 0xFF9B) where head.dropFirst(4).allSatisfy { $0 == 0 }: self.init(four: Array(bytes[12...]))
    case (0x64, 0xFF9B): self = .privateNetwork
    // 6to4 carries the IPv4 address of its router.
    case (0x2002, _): self.init(four: Array(bytes[2..<6]))
    // Teredo and examples.
    case (0x2001, 0), (0x2001, 0xDB8): self = .reserved
    case (0xFE80...0xFEBF, _): self = .linkLocal
    case (0xFC00...0xFDFF, _), (0xFEC0...0xFEFF, _): self = .privateNetwork
    // What is in use of the Internet lies in 2000::/3.
    case (0x2000...0x3FFF, _): self = .open
    default: self = .reserved
    }
  }

  /// What lies there, in a user's words.
  var words: String {
    switch self {
    case .open: "a public address"
    case .loopback: "an address of this machine"
    case .linkLocal, .privateNetwork: "an address of a private network"
    case .reserved: "an address that no public server has"
    }
  }
}
