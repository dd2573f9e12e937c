internal import NewsModel

/// Finds the page in MHTML and in mails (RFC 2557): one HTML part among pictures, frames and other forms of the text.
struct SavedPage {
  /// How well a part suits, the best first.
  private enum Rank: Int { case snapshot, page, attachedPage, text }
  private typealias Choice = (rank: Rank, entity: Entity)

  private let limits: WebArchive.Limits
  /// The address of the page that was saved, where the outermost header names it.
  private let snapshot: String?
  private var parts = 0

  /// The page of a saved page or mail.
  ///
  /// - Returns: nil where the bytes are none: where they do not open with a header block that calls the rest multipart,
  ///   with a boundary that is there, or HTML by the rules of MIME, or text in one of its encodings.
  /// - Throws: why there is no page in it.
  static func document(
    in bytes: [UInt8], budget: inout Budget
  ) throws(ArchiveError) -> SourceDocument? {
    let start = headerStart(bytes)
    let header = HeaderBlock(bytes[start...], limit: budget.limits.headerBytes, isStrict: true)
    guard header.ending == .blankLine, header.value("content-type") != nil else { return nil }
    let mail = Entity(header, body: bytes[header.end...])
    if mail.type.isMultipart {
      guard mail.type.parameter("boundary") != nil else { return nil }
    } else {
      // Text that is not encoded reads as it stands, with its header.
      guard header.value("mime-version") != nil,
        mail.type.isHTML || (mail.type.name == "text/plain" && TransferEncoding.changes(header))
      else { return nil }
    }
    var place = ArchiveError.Place(byte: 0)
    do throws(ArchiveError.Problem) {
      var page = SavedPage(limits: budget.limits, of: mail)
      let best = try page.best(in: mail, depth: 0)
      // A mail pasted as text may keep its header and lose its parts; then it is text.
      guard page.parts > 0 || !mail.type.isMultipart else { return nil }
      guard let best else { throw .noPage(.part, count: page.parts) }
      place.byte = best.entity.body.startIndex
      return try page.document(best.entity, budget: &budget)
    } catch {
      throw ArchiveError(error, at: place)
    }
  }

  /// Where the header begins: after a byte order mark, blank lines and the line that mailboxes put before each mail.
  private static func headerStart(_ bytes: [UInt8]) -> Int {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
    let head = bytes[index...].prefix(1024)
    return head.starts(with: Array("From ".utf8)) ? head.pastLine(index) : index
  }

  private init(limits: WebArchive.Limits, of mail: Entity) {
    self.limits = limits
    let named = mail.header.value("snapshot-content-location") ?? mail.header.value("content-location")
    snapshot = named?.withoutBlanks
  }

  private func document(_ entity: Entity, budget: inout Budget) throws(ArchiveError.Problem) -> SourceDocument
  {
    let bytes = try TransferEncoding.decoded(
      entity.body, as: entity.header.value("content-transfer-encoding"))
    guard bytes.count <= limits.documentBytes else { throw .tooLong(limit: limits.documentBytes) }
    return SourceDocument(
      bytes, address: entity.location?.webAddress ?? snapshot?.webAddress,
      charset: entity.type.parameter("charset"), mediaType: entity.type.name)
  }

  /// The part of an entity that suits best.
  private mutating func best(in entity: Entity, depth: Int) throws(ArchiveError.Problem) -> Choice? {
    if entity.type.isMultipart {
      guard let boundary = entity.type.parameter("boundary") else { return nil }
      guard depth < limits.nesting else { throw .partsTooDeep(limit: limits.nesting) }
      let pieces = try Multipart.parts(of: entity.body, boundary: Array(boundary.utf8), limit: limits.parts)
      parts += pieces.count
      guard parts <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
      return try best(among: pieces, of: entity.type, depth: depth + 1)
    }
    if entity.type.name == "message/rfc822" {
      guard depth < limits.nesting else { throw .partsTooDeep(limit: limits.nesting) }
      return try best(in: Entity(entity.body, limit: limits.headerBytes), depth: depth + 1)
    }
    return rank(entity).map { ($0, entity) }
  }

  private mutating func best(
    among pieces: [Bytes], of type: MediaType, depth: Int
  ) throws(ArchiveError.Problem) -> Choice? {
    let usual = type.name == "multipart/digest" ? "message/rfc822" : "text/plain"
    let root = type.parameter("start").map(SavedPage.bare)
    var best: Choice?
    for piece in pieces {
      let part = try Entity(piece, usual: usual, limit: limits.headerBytes)
      guard let choice = try self.best(in: part, depth: depth) else { continue }
      // The root that a multipart/related names stands before all (RFC 2387, section 3.2).
      if let root, choice.rank != .text, part.header.value("content-id").map(SavedPage.bare) == root {
        return choice
      }
      if best.map({ choice.rank.rawValue < $0.rank.rawValue }) ?? true { best = choice }
    }
    return best
  }

  private func rank(_ entity: Entity) -> Rank? {
    if entity.type.isHTML {
      if let snapshot, let location = entity.location, SavedPage.isSame(location, snapshot) {
        return .snapshot
      }
      return entity.isAttachment ? .attachedPage : .page
    }
    return entity.type.name == "text/plain" && !entity.isAttachment ? .text : nil
  }

  /// A content identifier without its brackets.
  private static func bare(_ identifier: String) -> String {
    String(decoding: identifier.utf8.filter { $0 > 0x20 && $0 != 0x3C && $0 != 0x3E }, as: UTF8.self)
  }

  /// Whether two addresses name the same page, whatever place in it.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    first.prefix { $0 != "#" } == second.prefix { $0 != "#" }
  }
}
