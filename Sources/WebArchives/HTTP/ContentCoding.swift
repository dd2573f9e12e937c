/// Undoes what an HTTP response's header says was done to its body (RFC 9112, section 7; RFC 9110, section 8.4).
///
/// Programs often undo it before they save and leave the header as it was; a body that does not look as the header says
/// is taken as it stands.
enum ContentCoding {
  /// More codings on each other than this are a trick.
  private static let most = 4

  /// The body as the page's own bytes.
  ///
  /// - Throws: `contentCoding` where one is not known; where the data are damaged or over a limit.
  static func decoded(
    _ response: HTTPResponse, budget: inout Budget
  ) throws(ArchiveError.Problem) -> [UInt8] {
    let codings =
      names(response.header.value("content-encoding")) + names(response.header.value("transfer-encoding"))
    guard codings.count <= most else { throw .layersTooDeep(limit: most) }
    var body = response.body
    for coding in codings.reversed() {
      switch coding {
      case "identity", "none", "utf-8", "8bit", "binary": break
      case "chunked":
        if let joined = try ChunkedBody.joined(body) { body = joined[...] }
      case "gzip", "x-gzip":
        if GzipFile.begins(body) { body = try Inflation.document(body, .gzip, budget: &budget)[...] }
      case "deflate":
        if !body.looksLikeMarkup { body = try inflated(body, budget: &budget)[...] }
      default:
        // Brotli has no mark of its own, but never begins as a page does and goes on as text.
        guard body.looksLikeMarkup else { throw .contentCoding(coding) }
      }
    }
    return Array(body)
  }

  /// The codings of a header's value, in the order in which they were done.
  private static func names(_ value: String?) -> [String] {
    (value ?? "").split(separator: ",").map { String($0).withoutBlanks.asciiLowered }.filter { !$0.isEmpty }
  }

  /// "deflate" means zlib's format; some servers send it bare.
  private static func inflated(_ body: Bytes, budget: inout Budget) throws(ArchiveError.Problem) -> [UInt8] {
    let (first, second) = (body.first ?? 0, body.dropFirst().first ?? 0)
    let isZlib = first & 0x0F == 8 && (Int(first) << 8 | Int(second)) % 31 == 0
    return try Inflation.document(body, isZlib ? .zlib : .raw, budget: &budget)
  }
}
