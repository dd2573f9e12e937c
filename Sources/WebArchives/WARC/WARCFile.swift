internal import NewsModel

/// Gathers the pages of a web archive, record by record (ISO 28500); broken records are passed over and told.
struct WARCFile {
  private var budget: Budget
  private var documents: [SourceDocument] = []
  private var passedOver: [ArchiveError] = []
  private var records = 0

  /// Prepares to read an archive.
  init(_ budget: Budget) { self.budget = budget }

  /// Whether a record begins here: "WARC/1.0".
  static func begins(_ bytes: Bytes) -> Bool {
    bytes.starts(with: Array("WARC/".utf8)) && bytes.dropFirst(5).first?.isDigit == true
  }

  /// What was gathered.
  ///
  /// - Throws: what was broken, or that there is no page, where nothing was gathered.
  func contents() throws(ArchiveError) -> WebArchive.Contents {
    guard !documents.isEmpty else {
      throw passedOver.first ?? ArchiveError(.noPage(.record, count: records), at: .init(byte: 0))
    }
    return WebArchive.Contents(documents: documents, passedOver: passedOver)
  }

  /// Notes what is broken.
  ///
  /// - Throws: `tooManyFaults`.
  mutating func passOver(_ problem: ArchiveError.Problem, record: Int? = nil, at byte: Int)
    throws(ArchiveError)
  {
    let place = ArchiveError.Place(record: record, byte: byte)
    switch problem {
    // These are no matter of one record.
    case .tooMuch, .tooManyDocuments, .outOfMemory: throw ArchiveError(problem, at: place)
    default: break
    }
    guard passedOver.count < budget.limits.faults else {
      throw ArchiveError(.tooManyFaults(limit: budget.limits.faults), at: place)
    }
    passedOver.append(ArchiveError(problem, at: place))
  }

  /// Reads a compressed member: one record, or a whole archive.
  ///
  /// - Parameter byte: where the member begins in the file.
  /// - Returns: how unpacking ended, and how long the member is.
  /// - Throws: the limit that was reached.
  mutating func read(
    member: Bytes, at byte: Int
  ) throws(ArchiveError) -> (ending: Inflation.Ending, used: Int) {
    var bytes: [UInt8] = []
    let (ending, used) = Inflation.unpack(member, .gzip, limit: budget.remaining, into: &bytes)
    budget.spend(bytes.count)
    switch ending {
    case .whole: break
    case .cutOff: try passOver(.cutOff(.gzip), record: records + 1, at: byte)
    case .damaged: try passOver(.damaged(.gzip), record: records + 1, at: byte)
    case .limit: try passOver(.tooMuch(limit: budget.limits.totalBytes), at: byte)
    case .noMemory: try passOver(.outOfMemory, at: byte)
    }
    try read(bytes, member: byte, isCut: ending != .whole)
    return (ending, used)
  }

  /// Reads the records of an archive that is not compressed, or of one member.
  ///
  /// - Parameters:
  ///   - member: where the member begins in the file; nil where the bytes are the file itself.
  ///   - isCut: whether the bytes break off, which was told already.
  /// - Throws: the limit that was reached.
  mutating func read(_ bytes: [UInt8], member: Int? = nil, isCut: Bool = false) throws(ArchiveError) {
    var index = WARCFile.pastLineEnds(bytes, 0)
    while index < bytes.count {
      let place = member ?? index
      guard WARCFile.begins(bytes[index...]) else {
        try passOver(.noRecord, at: place)
        index = WARCFile.nextRecord(in: bytes, from: index)
        continue
      }
      records += 1
      let record = WARCRecord(bytes[index...], limit: budget.limits.headerBytes)
      let next = record.end.map { WARCFile.pastLineEnds(bytes, $0) }
      if let next, next == bytes.count || WARCFile.begins(bytes[next...]) {
        try take(record, at: place)
        index = next
        continue
      }
      let following = WARCFile.nextRecord(in: bytes, from: record.bodyStart)
      if !isCut || following < bytes.count {
        try passOver(record.problem ?? .overrun, record: records, at: place)
      }
      index = following
    }
  }

  private mutating func take(_ record: WARCRecord, at place: Int) throws(ArchiveError) {
    do throws(ArchiveError.Problem) {
      guard let document = try record.document(budget: &budget) else { return }
      guard documents.count < budget.limits.documents else {
        throw .tooManyDocuments(limit: budget.limits.documents)
      }
      documents.append(document)
    } catch {
      try passOver(error, record: records, at: place)
    }
  }

  private static func pastLineEnds(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
    return index
  }

  /// Where the next line begins a record; the end of the bytes where none does.
  private static func nextRecord(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, let found = bytes[index...].firstIndex(of: 0x0A) {
      if begins(bytes[(found + 1)...]) { return found + 1 }
      index = found + 1
    }
    return bytes.count
  }
}
