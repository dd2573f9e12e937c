internal import NewsModel

/// Reads a page that was saved together with its HTTP header, as `curl -i` writes it.
enum SavedResponse {
  /// The page of the response.
  ///
  /// - Returns: nil where the bytes are no response: no status line, or no header line after it.
  /// - Throws: why there is no page in it.
  static func document(
    in bytes: [UInt8], budget: inout Budget
  ) throws(ArchiveError) -> SourceDocument? {
    guard HTTPResponse.status(bytes[...]) != nil else { return nil }
    let limit = budget.limits.headerBytes
    let header = HeaderBlock(bytes[bytes[...].pastLine(0)...], limit: limit, isStrict: true)
    guard !header.isEmpty, header.ending != .otherLine else { return nil }
    do throws(ArchiveError.Problem) {
      guard header.ending != .endOfData else { throw .cutOff(.response) }
      guard let response = try HTTPResponse(bytes[...], limit: limit) else { return nil }
      guard response.status == 200 else { throw .status(response.status) }
      let type = response.type
      guard type.isHTML || type.name.isEmpty || type.name == "text/plain" else { throw .mediaType(type.name) }
      return try response.document(address: nil, budget: &budget)
    } catch {
      throw ArchiveError(error, at: .init(byte: 0))
    }
  }
}
