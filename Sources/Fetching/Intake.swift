internal import CCurl
internal import Glibc

/// What comes in during one transfer, and what is kept out.
struct Intake {
  /// The document so far, decompressed.
  private(set) var body: [UInt8] = []
  /// Whether more came than the limit.
  private(set) var isTooLong = false
  /// The zone of a peer that was refused.
  private(set) var refused: NetworkZone?
  /// How often something came; when this stands still the server is silent.
  private(set) var arrivals = 0

  private var headerBytes = 0
  private let limit: Int
  private let home: NetworkZone?
  private let surroundings: Surroundings

  /// - Parameters:
  ///   - limit: the longest document, in bytes; the headers together may be as long.
  ///   - home: the zone where peers may lie besides the open Internet; nil for any.
  init(limit: Int, home: NetworkZone?, surroundings: Surroundings) {
    self.limit = limit
    self.home = home
    self.surroundings = surroundings
  }

  /// Takes a piece of the document; false to end the transfer.
  mutating func take(_ piece: UnsafeRawBufferPointer) -> Bool {
    arrivals += 1
    guard piece.count <= limit - body.count else {
      isTooLong = true
      return false
    }
    unsafe body.append(contentsOf: piece)
    return true
  }

  /// Takes note of a header line; false to end the transfer.
  mutating func takeHeader(count: Int) -> Bool {
    arrivals += 1
    headerBytes += count
    isTooLong = isTooLong || headerBytes > max(limit, 1 << 16)
    return !isTooLong
  }

  /// Whether a connection to a peer may be made.
  mutating func admits(_ address: [UInt8], port: UInt16) -> Bool {
    guard let home else { return true }
    let zone = surroundings.zone(address)
    if zone == .open || zone == home || surroundings.isProxy(address, port: port) { return true }
    refused = zone
    return false
  }
}

extension Intake {
  /// For CURLOPT_WRITEFUNCTION.
  static let takeBody: curl_write_callback = { bytes, size, count, intake in
    guard let intake = unsafe intake else { return 0 }
    let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe intake.assumingMemoryBound(to: Intake.self).pointee.take(piece) ? piece.count : 0
  }

  /// For CURLOPT_HEADERFUNCTION.
  static let takeHeader: curl_write_callback = { _, size, count, intake in
    guard let intake = unsafe intake else { return 0 }
    let isTaken = unsafe intake.assumingMemoryBound(to: Intake.self).pointee.takeHeader(count: size * count)
    return isTaken ? size * count : 0
  }

  /// For CURLOPT_OPENSOCKETFUNCTION: each peer is judged before anything is sent to it, whatever name led there.
  static let openSocket: curl_opensocket_callback = { intake, _, peer in
    guard let intake = unsafe intake, let peer = unsafe peer else { return -1 }
    var bytes = [UInt8](repeating: 0, count: 16)
    var port: UInt16 = 0
    let count = unsafe padan_curl_peer(peer, &bytes, &port)
    let address = Array(bytes.prefix(Int(count)))
    guard unsafe intake.assumingMemoryBound(to: Intake.self).pointee.admits(address, port: port) else {
      return -1
    }
    let kind = unsafe peer.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return unsafe socket(peer.pointee.family, kind, peer.pointee.`protocol`)
  }
}
