internal import NewsModel

/// One record of a web archive: a version line, a header, and a block of so many bytes as the header says.
struct WARCRecord {
  private let bytes: Bytes
  private let header: HeaderBlock
  private let length: Int?
  /// Why the record is broken; nil where its header and length are right.
  let problem: ArchiveError.Problem?

  /// Where the block begins.
  var bodyStart: Int { header.end }
  /// The index past the block; nil where the record is broken.
  var end: Int? { problem == nil ? length.map { header.end + $0 } : nil }

  /// Reads the header of the record that begins `bytes`.
  init(_ bytes: Bytes, limit: Int) {
    self.bytes = bytes
    header = HeaderBlock(bytes[bytes.pastLine(bytes.startIndex)...], limit: limit)
    let text = header.value("content-length")
    length = text.flatMap(WARCRecord.length)
    if header.ending == .limit {
      problem = .headerTooLong(limit: limit)
    } else if header.ending == .endOfData {
      problem = .cutOff(.record)
    } else if let length {
      problem = length > bytes.endIndex - header.end ? .cutOff(.record) : nil
    } else {
      problem = .length(text)
    }
  }

  /// A length in bytes: digits, and no more than an `Int` surely holds.
  private static func length(_ text: String) -> Int? {
    let digits = text.utf8
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The page of a whole record.
  ///
  /// - Returns: nil where it is of another kind (a request, a picture, a page not found, a visit that found nothing new).
  /// - Throws: why the page can't be had.
  func document(budget: inout Budget) throws(ArchiveError.Problem) -> SourceDocument? {
    guard let end else { return nil }
    let block = bytes[header.end..<end]
    let address = header.value("warc-target-uri")?.webAddress
    switch header.value("warc-type")?.asciiLowered {
    case "response":
      guard let response = try HTTPResponse(block, limit: budget.limits.headerBytes) else { return nil }
      guard response.status == 200 else { return nil }
      let type = response.type
      guard type.isHTML || type.name.isEmpty && response.body.looksLikeMarkup else { return nil }
      return try response.document(address: address, budget: &budget)
    case "resource":
      let type = MediaType(header.value("content-type") ?? "")
      guard type.isHTML else { return nil }
      guard block.count <= budget.limits.documentBytes else {
        throw .tooLong(limit: budget.limits.documentBytes)
      }
      return SourceDocument(
        Array(block), address: address, charset: type.parameter("charset"), mediaType: type.name)
    default: return nil
    }
  }
}
