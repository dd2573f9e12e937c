/// The parts of a ZIP file, each unpacked when it is asked for. The file is taken for hostile: what it says of itself is
/// checked before anything is unpacked, and nothing is written anywhere.
package struct ZipReader: Sendable {
  /// How much a file may hold.
  package struct Limits: Sendable {
    package var parts = 4096
    /// The longest part, unpacked, in bytes.
    package var partBytes = 64 << 20
    /// All parts together, unpacked, in bytes.
    package var totalBytes = 256 << 20

    package init() {}
  }

  private struct Part {
    var name: String
    var isPacked: Bool
    var checksum: UInt32
    var packedLength: Int
    var length: Int
    /// Where its local header begins.
    var place: Int
    /// Where its content begins.
    var start = 0
  }

  private let bytes: [UInt8]
  private var parts: [String: Part] = [:]

  /// The names of all parts in the order of the table of contents; folders are left out.
  package private(set) var names: [String] = []

  /// Reads the table of contents and checks it against the file.
  ///
  /// - Throws: what is wrong with it, or a limit.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ZipError) {
    self.bytes = bytes
    let listed = try ZipReader.contents(of: bytes, limits)
    var end = 0
    var total = 0
    // Parts that lie over each other are a way to say much in few bytes: one after another is all that is read.
    for var part in listed.sorted(by: { $0.place < $1.place }) {
      guard part.place >= end else { throw .damaged }
      part.start = try ZipReader.start(of: part, in: bytes)
      end = part.start + part.packedLength
      guard end <= bytes.count else { throw .damaged }
      guard !part.name.hasSuffix("/") else { continue }
      guard ZipFormat.isSafe(part.name) else { throw .name(part.name) }
      guard part.length <= limits.partBytes else { throw .partTooLong(part.name, limit: limits.partBytes) }
      total += part.length
      guard total <= limits.totalBytes else { throw .tooLong(limit: limits.totalBytes) }
      guard parts.updateValue(part, forKey: part.name) == nil else { throw .twice(part.name) }
    }
    names = listed.map(\.name).filter { !$0.hasSuffix("/") }
  }

  /// The content of a part; nil where there is none of this name.
  ///
  /// - Throws: `damagedPart` where the content is not what the file says of it.
  package func part(_ name: String) throws(ZipError) -> [UInt8]? {
    guard let part = parts[name] else { return nil }
    let body = bytes[part.start..<part.start + part.packedLength]
    let content: [UInt8]? =
      if part.isPacked {
        Deflation.unpacked(body, count: part.length)
      } else {
        part.length == part.packedLength ? Array(body) : nil
      }
    guard let content, Deflation.crc32(content[...]) == part.checksum else { throw .damagedPart(name) }
    return content
  }

  /// The table of contents.
  private static func contents(of bytes: [UInt8], _ limits: Limits) throws(ZipError) -> [Part] {
    guard let end = endRecord(of: bytes), let disk = bytes.long(at: end + 4),
      let count = bytes.short(at: end + 10), let length = bytes.long(at: end + 12),
      let start = bytes.long(at: end + 16)
    else { throw .noZip }
    if count == 0xFFFF || length == .max || start == .max { throw .unsupported(.zip64) }
    guard disk == 0, bytes.short(at: end + 8) == count else { throw .unsupported(.disks) }
    guard Int(start) + Int(length) <= end else { throw .damaged }
    guard count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
    var parts: [Part] = []
    var place = Int(start)
    for _ in 0..<count {
      guard place + ZipFormat.centralLength <= end, bytes.long(at: place) == ZipFormat.centralHeader,
        let flags = bytes.short(at: place + 8), let method = bytes.short(at: place + 10),
        let checksum = bytes.long(at: place + 16), let packed = bytes.long(at: place + 20),
        let unpacked = bytes.long(at: place + 24), let nameLength = bytes.short(at: place + 28),
        let extraLength = bytes.short(at: place + 30), let commentLength = bytes.short(at: place + 32),
        let local = bytes.long(at: place + 42)
      else { throw .damaged }
      let nameStart = place + ZipFormat.centralLength
      place = nameStart + nameLength + extraLength + commentLength
      guard place <= end else { throw .damaged }
      let name = String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
      let hidden = ZipFormat.encrypted | ZipFormat.strongEncryption | ZipFormat.maskedHeaders
      guard flags & hidden == 0 else { throw .encrypted(name) }
      guard method == ZipFormat.stored || method == ZipFormat.deflated else {
        throw .method(method, part: name)
      }
      if packed == .max || unpacked == .max || local == .max { throw .unsupported(.zip64) }
      parts.append(
        Part(
          name: name, isPacked: method == ZipFormat.deflated, checksum: checksum, packedLength: Int(packed),
          length: Int(unpacked), place: Int(local)))
    }
    guard place == Int(start) + Int(length) else { throw .damaged }
    // No part may reach into the table of contents.
    guard parts.allSatisfy({ $0.place + ZipFormat.localLength + $0.packedLength <= Int(start) }) else {
      throw .damaged
    }
    return parts
  }

  /// Where the end record begins: the last one whose comment ends the file.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    var place = bytes.count - ZipFormat.endLength
    let least = max(0, place - 0xFFFF)
    while place >= least {
      if bytes.long(at: place) == ZipFormat.endRecord, let comment = bytes.short(at: place + 20),
        place + ZipFormat.endLength + comment == bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// Where the content of a part begins: behind its local header, which has to say the same name and method.
  private static func start(of part: Part, in bytes: [UInt8]) throws(ZipError) -> Int {
    let place = part.place
    guard bytes.long(at: place) == ZipFormat.localHeader, let method = bytes.short(at: place + 8),
      let nameLength = bytes.short(at: place + 26), let extraLength = bytes.short(at: place + 28)
    else { throw .damaged }
    let nameStart = place + ZipFormat.localLength
    guard nameStart + nameLength + extraLength <= bytes.count,
      method == (part.isPacked ? ZipFormat.deflated : ZipFormat.stored),
      String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self) == part.name
    else { throw .damaged }
    return nameStart + nameLength + extraLength
  }
}
