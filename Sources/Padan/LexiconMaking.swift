internal import NewsModel

/// What the analyser is told of the glossary's names.
enum LexiconMaking {
  /// The names of places and institutions; the user's come last, so that they count.
  static func lexicon(of glossary: Glossary) -> Lexicon {
    var lexicon = Lexicon()
    for table in glossary.tables.reversed() {
      let common = table.domain.map { kind(of: $0) }
      if case .some(nil) = common { continue }
      for row in table.rows.indices {
        let source = table.field(.source, of: row)
        guard isName(table.bytes, source.upperBound + 1),
          let kind = common ?? kind(of: table.text(.domain, of: row))
        else { continue }
        lexicon.names.append(Lexicon.Entry(name: table.bytes[source], kind: kind))
      }
    }
    return lexicon
  }

  /// Whether the class that begins at an offset is that of names or acronyms.
  private static func isName(_ bytes: FileBytes, _ start: Int) -> Bool {
    guard start + 4 < bytes.count else { return false }
    switch (bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]) {
    case (0x6E, 0x61, 0x6D, 0x65), (0x61, 0x62, 0x62, 0x72): return bytes[start + 4] == 0x09
    default: return false
    }
  }

  private static func kind(of domain: String) -> Name.Kind? {
    switch domain {
    case "place": .place
    case "institution": .organisation
    default: nil
    }
  }
}
