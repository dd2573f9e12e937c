internal import NewsModel

/// What the analyser is told of the glossary's names.
enum LexiconMaking {
  /// The names of places and institutions; the user's come last, so that they count.
  static func lexicon(of glossary: Glossary) -> Lexicon {
    var lexicon = Lexicon()
    for table in glossary.tables.reversed() {
      // A built-in file is of one field.
      let common = table.isBuiltIn && !table.rows.isEmpty ? kind(of: table, 0) : nil
      if table.isBuiltIn, common == nil { continue }
      for row in table.rows.indices {
        let fields = table.fields(of: row, through: .pos)
        let pos = table.bytes[fields[.pos]]
        guard pos.elementsEqual("name".utf8) || pos.elementsEqual("abbr".utf8),
          let kind = common ?? kind(of: table, row)
        else { continue }
        lexicon.names.append(Lexicon.Entry(name: table.bytes[fields[.source]], kind: kind))
      }
    }
    return lexicon
  }

  private static func kind(of table: Glossary.Table, _ row: Int) -> Name.Kind? {
    switch table.text(.domain, of: row) {
    case "place": .place
    case "institution": .organisation
    default: nil
    }
  }
}
