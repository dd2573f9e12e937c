internal import MarkupTrees
internal import NewsModel

/// The border to the termbase formats: entries in, files out.
///
/// Lines of one concept are one entry; its terms have their status and word class. TBX v3 (ISO 30042:2019, TBX-Basic in
/// the DCT style) is what new programs read, TBX v2 (`martif`) what OmegaT, Weblate and Translate Toolkit do.
enum TermbaseFiles {
  static func files(of entries: [TermEntry], document: TranslationDocument, producer: String) -> [PackageFile]
  {
    guard !entries.isEmpty else { return [] }
    let title = document.fact("title") ?? document.original
    let concepts = concepts(of: entries)
    return [
      PackageFile(PackageNames.terms, newer(concepts, title: title, document, producer)),
      PackageFile(PackageNames.olderTerms, older(concepts, title: title, document, producer)),
    ]
  }

  /// The lines of one concept.
  private struct Concept {
    var id: String
    var lines: [TermEntry]

    /// The Indonesian terms, each once, with their class.
    var sources: [(text: String, pos: TermEntry.PartOfSpeech)] {
      var told: Set<String> = []
      return lines.filter { told.insert($0.source).inserted }.map { ($0.source, $0.pos) }
    }

    /// The English terms, each once, with their status; behind the first of a line a preferred one is admitted.
    var targets: [(text: String, status: TermEntry.Status, language: String)] {
      var told: Set<String> = []
      return lines.flatMap { line in
        line.targets.enumerated().map { number, target in
          let isOther = number > 0 && line.status == .preferred
          return (target, isOther ? .admitted : line.status, line.variety.isEmpty ? "en" : line.variety)
        }
      }.filter { told.insert($0.0 + "\t" + $0.2).inserted }
    }

    var definition: String { lines.first { !$0.definition.isEmpty }?.definition ?? "" }
    var domain: String { lines.first?.domain ?? "" }
    var notes: [String] {
      var told: Set<String> = []
      return lines.map(\.note).filter { !$0.isEmpty && told.insert($0).inserted }
    }
  }

  private static func concepts(of entries: [TermEntry]) -> [Concept] {
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    var ids = UniqueTokens()
    for entry in entries {
      if !entry.id.isEmpty, let place = places[entry.id] {
        concepts[place].lines.append(entry)
        continue
      }
      if !entry.id.isEmpty { places[entry.id] = concepts.count }
      // An XML id does not begin with a digit.
      concepts.append(
        Concept(id: ids.token("c-" + (entry.id.isEmpty ? entry.source : entry.id)), lines: [entry]))
    }
    return concepts
  }

  private static func newer(
    _ concepts: [Concept], title: String, _ document: TranslationDocument, _ producer: String
  ) -> [UInt8] {
    var writer = XMLWriter()
    writer.open(
      "tbx",
      [
        "type": "TBX-Basic", "style": "dct", "xml:lang": document.sourceLanguage,
        "xmlns": "urn:iso:std:iso:30042:ed-2", "xmlns:min": "http://www.tbxinfo.net/ns/min",
        "xmlns:basic": "http://www.tbxinfo.net/ns/basic",
      ])
    writer.open("tbxHeader")
    describe(title, producer, &writer)
    writer.close()
    writer.open("text")
    writer.open("body")
    for concept in concepts {
      writer.open("conceptEntry", ["id": concept.id])
      if !concept.domain.isEmpty { writer.element("min:subjectField", text: concept.domain) }
      if !concept.definition.isEmpty { writer.element("basic:definition", text: concept.definition) }
      for note in concept.notes { writer.element("note", text: note) }
      writer.open("langSec", ["xml:lang": document.sourceLanguage])
      for source in concept.sources {
        writer.open("termSec")
        writer.element("term", text: source.text)
        writer.element("min:partOfSpeech", text: name(of: source.pos))
        writer.close()
      }
      writer.close()
      for language in languages(of: concept) {
        writer.open("langSec", ["xml:lang": language])
        for target in concept.targets where target.language == language {
          writer.open("termSec")
          writer.element("term", text: target.text)
          writer.element("min:administrativeStatus", text: name(of: target.status))
          writer.close()
        }
        writer.close()
      }
      writer.close()
    }
    for _ in 0..<3 { writer.close() }
    return writer.bytes
  }

  private static func older(
    _ concepts: [Concept], title: String, _ document: TranslationDocument, _ producer: String
  ) -> [UInt8] {
    var writer = XMLWriter(doctype: XMLDoctype(name: "martif", systemID: "TBXcoreStructV02.dtd"))
    writer.open("martif", ["type": "TBX-Basic", "xml:lang": document.sourceLanguage])
    writer.open("martifHeader")
    describe(title, producer, &writer)
    writer.open("encodingDesc")
    writer.element("p", ["type": "XCSURI"], text: "TBXBasicXCSV02.xcs")
    writer.close()
    writer.close()
    writer.open("text")
    writer.open("body")
    for concept in concepts {
      writer.open("termEntry", ["id": concept.id])
      if !concept.domain.isEmpty {
        writer.element("descrip", ["type": "subjectField"], text: concept.domain)
      }
      if !concept.definition.isEmpty {
        writer.element("descrip", ["type": "definition"], text: concept.definition)
      }
      for note in concept.notes { writer.element("note", text: note) }
      writer.open("langSet", ["xml:lang": document.sourceLanguage])
      for source in concept.sources {
        writer.open("tig")
        writer.element("term", text: source.text)
        writer.element("termNote", ["type": "partOfSpeech"], text: name(of: source.pos))
        writer.close()
      }
      writer.close()
      for language in languages(of: concept) {
        writer.open("langSet", ["xml:lang": language])
        for target in concept.targets where target.language == language {
          writer.open("tig")
          writer.element("term", text: target.text)
          writer.element("termNote", ["type": "administrativeStatus"], text: name(of: target.status))
          writer.close()
        }
        writer.close()
      }
      writer.close()
    }
    for _ in 0..<3 { writer.close() }
    return writer.bytes
  }

  private static func describe(_ title: String, _ producer: String, _ writer: inout XMLWriter) {
    writer.open("fileDesc")
    writer.open("sourceDesc")
    writer.element("p", text: "Terms of the article \(title), by \(producer)")
    writer.close()
    writer.close()
  }

  private static func languages(of concept: Concept) -> [String] {
    var told: Set<String> = []
    return concept.targets.map(\.language).filter { told.insert($0).inserted }
  }

  /// TBX-Basic's word classes.
  private static func name(of pos: TermEntry.PartOfSpeech) -> String {
    switch pos {
    case .noun, .abbr, .name: "noun"
    case .verb: "verb"
    case .adj: "adjective"
    case .adv: "adverb"
    case .prep, .conj, .pron, .det, .num, .part, .phrase: "other"
    }
  }

  /// TBX-Basic's administrative status.
  private static func name(of status: TermEntry.Status) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "deprecatedTerm-admn-sts"
    case .forbidden: "supersededTerm-admn-sts"
    }
  }
}
