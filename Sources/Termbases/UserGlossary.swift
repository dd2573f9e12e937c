package import NewsModel

/// A user's glossary of any format, as the table that terms are looked up in.
package enum UserGlossary {
  /// Reads a glossary; its format is known by its content.
  ///
  /// - Returns: the table of the good entries, and the faults.
  /// - Throws: the fault where nothing can be read at all.
  package static func read(_ bytes: [UInt8], name: String) throws(GlossaryFault) -> (
    table: Glossary.Table, faults: [GlossaryFault]
  ) {
    guard bytes.count <= GlossaryFile.longest else {
      throw GlossaryFault(
        problem: .tooLong(limit: GlossaryFile.longest), file: name, line: 1, column: 1)
    }
    if isGlossaryFile(bytes) { return try GlossaryFile.read(bytes, name: name) }
    let termbase = try Termbase(bytes, name: name, isLenient: true)
    if let fault = termbase.faults.first(where: \.isOfHeader) { throw fault }
    return (table(of: termbase.concepts, name: name), termbase.faults)
  }

  /// Whether the bytes are one of the product's own glossary files, or nothing at all, whose faults are told best as
  /// those of one.
  private static func isGlossaryFile(_ bytes: [UInt8]) -> Bool {
    var survey = TermbaseSurvey()
    survey.feed(Array(bytes.prefix(64 << 10)))
    guard let facts = try? survey.finish() else {
      return !bytes.prefix(64 << 10).contains { $0 == 0x09 || $0 == 0x2C || $0 == 0 }
    }
    return facts.format == .tsv
  }

  /// The concepts' lines as rows, with the usual value for what they do not tell.
  static func table(of concepts: [Concept], name: String) -> Glossary.Table {
    var bytes: [UInt8] = []
    var rows: [TextRange] = []
    var losses = Losses()
    for concept in concepts {
      for var line in concept.lines {
        if line.pos == nil { line.pos = .noun }
        if line.domain.isEmpty { line.domain = "general" }
        if line.status == nil { line.status = .preferred }
        let start = bytes.count
        line.appendGlossaryLine(to: &bytes, counting: &losses)
        rows.append(TextRange(start, bytes.count - 1))
      }
    }
    return Glossary.Table(name: name, isBuiltIn: false, bytes: bytes, rows: rows)
  }
}
