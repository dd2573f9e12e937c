package import NewsModel

/// Opens saved pages and web archives: bytes go in, the documents inside come out.
///
/// Known are MHTML and mails of HTML or encoded text (RFC 2557), WARC 0.17 to 1.1 (ISO 28500), an HTTP response saved with its
/// header, and gzip around any of these or around a page.
package enum WebArchive {
  /// How much an archive may hold.
  package struct Limits: Sendable {
    /// The longest document, in bytes, after unpacking.
    package var documentBytes = 32 << 20
    /// What all unpacking together may give, in bytes.
    package var totalBytes = 512 << 20
    /// The most documents.
    package var documents = 20_000
    /// The most parts of a saved page or mail.
    package var parts = 20_000
    /// The most broken records that are passed over.
    package var faults = 1000
    /// The longest header, in bytes.
    package var headerBytes = 256 << 10
    /// How deep parts may nest.
    package var nesting = 16
    /// How often a compressed file is looked into again.
    package var layers = 2

    /// The limits that suit any real archive many times over.
    package init() {}
  }

  /// What an archive holds.
  package struct Contents: Sendable, Equatable {
    /// The documents, in the archive's order; never empty.
    package var documents: [SourceDocument]
    /// What was broken and passed over, in the archive's order.
    package var passedOver: [ArchiveError] = []
  }

  /// The documents inside an archive; `contents(of:limits:)` also tells what was passed over.
  ///
  /// - Returns: nil where the bytes are no archive; at least one document else.
  /// - Throws: why there is none.
  package static func documents(
    in bytes: [UInt8], limits: Limits = Limits()
  ) throws(ArchiveError) -> [SourceDocument]? {
    try contents(of: bytes, limits: limits)?.documents
  }

  /// What an archive holds.
  ///
  /// - Returns: nil where the bytes are no archive (a page, a text, anything else); found out by the first bytes.
  /// - Throws: why there is no document in it, or which limit it is over.
  package static func contents(
    of bytes: [UInt8], limits: Limits = Limits()
  ) throws(ArchiveError) -> Contents? {
    var budget = Budget(limits)
    return try contents(of: bytes, layer: 0, budget: &budget)
  }

  static func contents(
    of bytes: [UInt8], layer: Int, budget: inout Budget
  ) throws(ArchiveError) -> Contents? {
    switch bytes.first {
    case 0x1F:  // gzip's first byte
      return try GzipFile.contents(of: bytes, layer: layer, budget: &budget)
    case 0x57 where WARCFile.begins(bytes[...]):  // W
      var file = WARCFile(budget)
      try file.read(bytes)
      return try file.contents()
    case 0x48:  // H
      if let document = try SavedResponse.document(in: bytes, budget: &budget) {
        return Contents(documents: [document])
      }
    default: break
    }
    return try SavedPage.document(in: bytes, budget: &budget).map { Contents(documents: [$0]) }
  }
}

/// What unpacking may still give.
struct Budget {
  let limits: WebArchive.Limits
  private(set) var remaining: Int

  init(_ limits: WebArchive.Limits) {
    self.limits = limits
    remaining = limits.totalBytes
  }

  /// Takes what was unpacked off the rest.
  mutating func spend(_ bytes: Int) { remaining = max(0, remaining - bytes) }
}
