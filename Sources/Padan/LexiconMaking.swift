internal import NewsModel

/// What the analyser is told of the glossary's names.
enum LexiconMaking {
  static func lexicon(of glossary: Glossary) -> Lexicon {
    var lexicon = Lexicon()
    for table in glossary.tables {
      let kind: Name.Kind? =
        switch table.name {
        case "place.tsv": .place
        case "institution.tsv": .organisation
        default: nil
        }
      guard let kind else { continue }
      for row in table.rows.indices {
        let fields = table.fields(of: row, through: .pos)
        let pos = table.bytes[fields[.pos]]
        guard pos.elementsEqual("name".utf8) || pos.elementsEqual("abbr".utf8) else { continue }
        lexicon.names.append(Lexicon.Entry(name: table.bytes[fields[.source]], kind: kind))
      }
    }
    return lexicon
  }
}
