internal import NewsModel
internal import Termbases

/// The terms of an article as termbases: TBX v3 (ISO 30042:2019, TBX-Basic in the DCT style), which new programs read,
/// and TBX v2 (`martif`), which OmegaT, Weblate and the Translate Toolkit do.
enum PackageTerms {
  static func files(of entries: [TermEntry], document: TranslationDocument, producer: String) -> [PackageFile]
  {
    guard !entries.isEmpty else { return [] }
    var termbase = Termbase(concepts: concepts(of: entries))
    termbase.head.language = document.sourceLanguage
    termbase.head.title = document.fact("title") ?? document.original
    termbase.head.header = [description(termbase.head.title, producer)]
    return [
      PackageFile(PackageNames.terms, termbase.written(as: .tbx, producer: producer).bytes),
      PackageFile(PackageNames.olderTerms, termbase.written(as: .tbx2, producer: producer).bytes),
    ]
  }

  /// Lines of one id are one concept; a line without one is a concept of its own.
  private static func concepts(of entries: [TermEntry]) -> [Concept] {
    var groups: [[ConceptLine]] = []
    var places: [String: Int] = [:]
    for entry in entries {
      if !entry.id.isEmpty, let place = places[entry.id] {
        groups[place].append(line(of: entry))
      } else {
        if !entry.id.isEmpty { places[entry.id] = groups.count }
        groups.append([line(of: entry)])
      }
    }
    return groups.map { Concept(lines: $0) }
  }

  /// What a translator needs of an entry: not the words that choose its sense, nor when it was last changed.
  private static func line(of entry: TermEntry) -> ConceptLine {
    var line = ConceptLine()
    line.id = entry.id
    line.source = entry.source
    line.pos = entry.pos
    line.targets = entry.targets
    line.variety = entry.variety
    line.domain = entry.domain
    line.status = entry.status
    line.definition = entry.definition
    line.note = entry.note
    return line
  }

  private static func description(_ title: String, _ producer: String) -> ConceptField {
    func element(_ kind: String, _ inside: ConceptField.Piece) -> ConceptField {
      ConceptField(kind: kind, type: "", content: [inside])
    }
    let said = element("p", .text("Terms of the article \(title), by \(producer)"))
    var content: [ConceptField.Piece] = []
    if !title.isEmpty { content.append(.field(element("titleStmt", .field(element("title", .text(title)))))) }
    content.append(.field(element("sourceDesc", .field(said))))
    return ConceptField(kind: "fileDesc", type: "", content: content)
  }
}
