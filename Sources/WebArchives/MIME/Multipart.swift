/// Cuts the body of a multipart at its boundary lines (RFC 2046, section 5.1).
enum Multipart {
  /// The parts, each with its header; preamble and epilogue left out.
  ///
  /// A boundary line holds nothing else than the boundary: the RFC lets readers compare the line's beginning only, but
  /// then an inner boundary that begins as the outer one would cut the outer part. A last part without its closing
  /// line goes to the end.
  ///
  /// - Throws: `tooManyParts`.
  static func parts(
    of body: Bytes, boundary: [UInt8], limit: Int
  ) throws(ArchiveError.Problem) -> [Bytes] {
    var parts: [Bytes] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      var next = line
      while next < body.endIndex, body[next] != 0x0A { next += 1 }
      next = min(next + 1, body.endIndex)
      // Slices are made of few lines: parts in parts let each line be looked at many times.
      if body[line] == 0x2D, let isLast = delimiter(body[line..<next], boundary) {
        if let start {
          guard parts.count < limit else { throw .tooManyParts(limit: limit) }
          parts.append(body[start..<max(start, endOfPart(body, before: line))])
        }
        start = next
        if isLast { return parts }
      }
      line = next
    }
    if let start, start < body.endIndex {
      guard parts.count < limit else { throw .tooManyParts(limit: limit) }
      parts.append(body[start...])
    }
    return parts
  }

  /// Whether a line is a delimiter, and the last one; nil where it is none.
  private static func delimiter(_ line: Bytes, _ boundary: [UInt8]) -> Bool? {
    guard line.count >= boundary.count + 2, line.starts(with: [0x2D, 0x2D]) else { return nil }
    var rest = line.dropFirst(2)
    guard rest.starts(with: boundary) else { return nil }
    rest = rest.dropFirst(boundary.count)
    let isLast = rest.starts(with: [0x2D, 0x2D])
    if isLast { rest = rest.dropFirst(2) }
    return rest.allSatisfy { $0 <= 0x20 } ? isLast : nil
  }

  /// The line end before a delimiter belongs to it.
  private static func endOfPart(_ body: Bytes, before delimiter: Int) -> Int {
    var end = delimiter
    if end > body.startIndex, body[end - 1] == 0x0A { end -= 1 }
    if end > body.startIndex, body[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
