internal import NewsModel

/// An HTTP response as it came over the wire: status, header, and a body that may be in chunks and compressed.
struct HTTPResponse {
  /// The status code.
  let status: Int
  let header: HeaderBlock
  /// The body with its codings on it.
  let body: Bytes
  /// The media type that the header names; its name is empty where there is none.
  let type: MediaType

  /// Reads a response; answers before the last one (a redirection, a proxy's word) are passed over.
  ///
  /// - Returns: nil where the bytes are none.
  /// - Throws: `headerTooLong`.
  init?(_ bytes: Bytes, limit: Int) throws(ArchiveError.Problem) {
    var rest = bytes
    while true {
      guard let status = HTTPResponse.status(rest) else { return nil }
      let header = HeaderBlock(rest[rest.pastLine(rest.startIndex)...], limit: limit)
      guard header.ending != .limit else { throw .headerTooLong(limit: limit) }
      let body = rest[header.end...]
      if body.first == 0x48, HTTPResponse.status(body) != nil {
        rest = body
        continue
      }
      self.status = status
      self.header = header
      self.body = body
      type = MediaType(header.value("content-type") ?? "")
      return
    }
  }

  /// The code in a status line ("HTTP/1.1 200 OK", "HTTP/2 200"); nil where this is none.
  static func status(_ bytes: Bytes) -> Int? {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    let line = bytes.dropFirst(5).prefix(16)
    guard line.first?.isDigit == true, let blank = line.firstIndex(of: 0x20),
      line[..<blank].allSatisfy({ $0.isDigit || $0 == 0x2E })
    else { return nil }
    let digits = line[(blank + 1)...].prefix { $0.isDigit }
    guard digits.count == 3 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The document that the response carries.
  ///
  /// - Throws: where a coding is not known or the data are damaged or over a limit.
  func document(address: String?, budget: inout Budget) throws(ArchiveError.Problem) -> SourceDocument {
    let bytes = try ContentCoding.decoded(self, budget: &budget)
    guard bytes.count <= budget.limits.documentBytes else {
      throw .tooLong(limit: budget.limits.documentBytes)
    }
    return SourceDocument(
      bytes, address: address, charset: type.parameter("charset"),
      mediaType: type.name.isEmpty ? nil : type.name)
  }
}
