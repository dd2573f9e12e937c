package import NewsModel

/// Writes glossary files as the product keeps them.
package enum GlossaryFormat {
  /// The header line.
  package static let header = Glossary.Column.allCases.map(\.name).joined(separator: "\t")

  /// A file's text in its settled form: its comments, the header, then the entries sorted by source without regard
  /// to case, lines of one source in the order in which they stood: the first is the usual sense; deprecated and
  /// forbidden lines stand last.
  package static func formatted(_ table: Glossary.Table, comments: [String]) -> String {
    let keyed = table.rows.indices.map { row in
      let source = table.text(.source, of: row)
      let isLast = ["deprecated", "forbidden"].contains(table.text(.status, of: row))
      return (key: [source.lowercased(), source, isLast ? "1" : "0"], row: row)
    }
    let sorted = keyed.sorted { first, second in
      for (one, two) in zip(first.key, second.key) where one != two {
        return one.utf8.lexicographicallyPrecedes(two.utf8)
      }
      return first.row < second.row
    }
    var text = comments.map { $0 + "\n" }.joined() + header + "\n"
    for (_, row) in sorted {
      text +=
        Glossary.Column.allCases.map { tidied(table.text($0, of: row), in: $0) }.joined(separator: "\t")
        + "\n"
    }
    return text
  }

  private static func tidied(_ field: String, in column: Glossary.Column) -> String {
    switch column {
    case .target: Glossary.split(field, at: 0x3B).joined(separator: "; ")
    default: Glossary.split(field, at: 0x20).joined(separator: " ")
    }
  }

  /// The comment lines at the head of a file.
  ///
  /// - Throws: the place of a comment below the header line, which would be lost.
  package static func comments(of bytes: [UInt8], name: String) throws(GlossaryFault) -> [String] {
    var comments: [String] = []
    var isHead = true
    var inner: Int?
    GlossaryFile.forEachLine(of: bytes, from: GlossaryFile.start(of: bytes)) { line, number in
      guard !line.isEmpty else { return }
      if bytes[line.lowerBound] != 0x23 {
        isHead = false
      } else if isHead {
        comments.append(String(decoding: bytes[line], as: UTF8.self))
      } else if inner == nil {
        inner = number
      }
    }
    if let inner { throw GlossaryFault(problem: .innerComment, file: name, line: inner, column: 1) }
    return comments
  }
}
