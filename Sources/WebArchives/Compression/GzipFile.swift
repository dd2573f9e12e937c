internal import NewsModel

/// Looks into a file that gzip packed: a page, another archive, or a web archive with one member a record.
enum GzipFile {
  /// So many places are tried for a next member after broken ones; by chance one in 16 MiB looks like one.
  private static let mostProbes = 10_000

  /// Whether gzip data begin here (RFC 1952, section 2.3): the only method there is, and no reserved flag.
  static func begins(_ bytes: Bytes) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 0x08]) && bytes.count >= 10 && bytes[bytes.startIndex + 3] & 0xE0 == 0
  }

  /// What the file holds; a page or text is its one document.
  ///
  /// - Returns: nil where it is no gzip data.
  /// - Throws: where the data are damaged, over a limit, or an archive with no page in it.
  static func contents(
    of bytes: [UInt8], layer: Int, budget: inout Budget
  ) throws(ArchiveError) -> WebArchive.Contents? {
    guard begins(bytes[...]) else { return nil }
    guard layer < budget.limits.layers else {
      throw ArchiveError(.layersTooDeep(limit: budget.limits.layers), at: .init(byte: 0))
    }
    if isWebArchive(bytes[...]) {
      var file = WARCFile(budget)
      try read(bytes, into: &file)
      return try file.contents()
    }
    let inside: [UInt8]
    do {
      inside = try Inflation.document(bytes[...], .gzip, budget: &budget)
    } catch {
      throw ArchiveError(error, at: .init(byte: 0))
    }
    return try WebArchive.contents(of: inside, layer: layer + 1, budget: &budget)
      ?? WebArchive.Contents(documents: [SourceDocument(inside)])
  }

  /// Whether a member that begins here begins with a record of a web archive.
  private static func isWebArchive(_ bytes: Bytes) -> Bool {
    var head: [UInt8] = []
    _ = Inflation.unpack(bytes.prefix(1024), .gzip, limit: 8, into: &head)
    return WARCFile.begins(head[...])
  }

  /// Reads the records of a compressed web archive, member by member; a broken member is passed over.
  private static func read(_ bytes: [UInt8], into file: inout WARCFile) throws(ArchiveError) {
    var index = 0
    // Damaged data may swallow members behind them. The search for the next member goes back to the broken one's start
    // as long as this costs no more than some readings of the whole file.
    var rereading = 4 * bytes.count
    var probes = mostProbes
    while index < bytes.count {
      guard begins(bytes[index...]) else {
        // Some writers fill up with zeros.
        if bytes[index...].allSatisfy({ $0 == 0 }) { return }
        try file.passOver(.noRecord, at: index)
        index = nextMember(in: bytes, from: index + 1, probes: &probes)
        continue
      }
      let (ending, used) = try file.read(member: bytes[index...], at: index)
      guard ending != .whole else {
        index += used
        continue
      }
      rereading -= used
      let start = index + (rereading > 0 ? 1 : max(1, used))
      index = nextMember(in: bytes, from: start, probes: &probes)
    }
  }

  /// Where the next member begins that holds a record; the end of the bytes where there is none.
  private static func nextMember(in bytes: [UInt8], from start: Int, probes: inout Int) -> Int {
    var index = start
    while index < bytes.count, let found = bytes[index...].firstIndex(of: 0x1F) {
      if begins(bytes[found...]) {
        guard probes > 0 else { break }
        probes -= 1
        if isWebArchive(bytes[found...]) { return found }
      }
      index = found + 1
    }
    return bytes.count
  }
}
