/// Joins the chunks of an HTTP body (RFC 9112, section 7.1).
enum ChunkedBody {
  /// The chunks' data in a row; trailers are left out.
  ///
  /// - Returns: nil where no chunk begins the body: it was joined before it was saved.
  /// - Throws: `cutOff` or `damaged`.
  static func joined(_ body: Bytes) throws(ArchiveError.Problem) -> [UInt8]? {
    guard var chunk = head(of: body) else { return nil }
    var data: [UInt8] = []
    data.reserveCapacity(body.count)
    while chunk.size > 0 {
      guard chunk.size <= body.endIndex - chunk.start else { throw .cutOff(.chunks) }
      let end = chunk.start + chunk.size
      data.append(contentsOf: body[chunk.start..<end])
      var next = body[end...]
      if next.first == 0x0D { next = next.dropFirst() }
      if next.first == 0x0A { next = next.dropFirst() }
      // The last chunk, which is empty, is often not written.
      if next.isEmpty { return data }
      guard let following = head(of: next) else { throw .damaged(.chunks) }
      chunk = following
    }
    return data
  }

  /// The size of the chunk that begins here, and where its data begin.
  private static func head(of bytes: Bytes) -> (size: Int, start: Int)? {
    let digits = bytes.prefix(17).prefix { $0.hexValue != nil }
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    let line = bytes[digits.endIndex...].prefix(4096)
    guard let end = line.firstIndex(of: 0x0A) else {
      return nil
    }
    let rest = line[..<end].trimmed
    // Extensions follow a semicolon.
    guard rest.isEmpty || rest.first == 0x3B else { return nil }
    return (digits.reduce(0) { $0 << 4 | Int($1.hexValue ?? 0) }, end + 1)
  }
}
