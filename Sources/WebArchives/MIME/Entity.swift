/// A MIME entity: a header and a body, of a whole mail or of one part.
struct Entity {
  let header: HeaderBlock
  let body: Bytes
  let type: MediaType

  /// Takes an entity apart.
  ///
  /// - Parameter usual: the media type where the header gives none.
  /// - Throws: `headerTooLong`.
  init(_ bytes: Bytes, usual: String = "text/plain", limit: Int) throws(ArchiveError.Problem) {
    let header = HeaderBlock(bytes, limit: limit)
    guard header.ending != .limit else { throw .headerTooLong(limit: limit) }
    self.init(header, body: bytes[header.end...], usual: usual)
  }

  /// Puts an entity together of a header that is read already.
  init(_ header: HeaderBlock, body: Bytes, usual: String = "text/plain") {
    self.header = header
    self.body = body
    type = MediaType(header.value("content-type") ?? usual)
  }

  /// Where the part came from, as it says itself, without white space.
  var location: String? { header.value("content-location")?.withoutBlanks }

  /// Whether it is a file that comes along with a mail.
  var isAttachment: Bool {
    header.value("content-disposition")?.asciiLowered.hasPrefix("attachment") ?? false
  }
}
