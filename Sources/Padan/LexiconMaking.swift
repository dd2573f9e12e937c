internal import NewsModel

/// What the analyser is told of the glossary's names and acronyms.
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
        let source = table.text(.source, of: row)
        switch table.text(.pos, of: row) {
        case "name": lexicon.names[source] = kind
        case "abbr":
          lexicon.names[source] = kind
          lexicon.acronyms[source] = ""
        default: break
        }
      }
    }
    return lexicon
  }
}
