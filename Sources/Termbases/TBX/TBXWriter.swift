internal import MarkupTrees
internal import NewsModel

/// Writes TBX: version 3 with data categories as tags (DCT) or attributes (DCA), and version 2 (`martif`).
struct TBXWriter: Sendable {
  enum Style: Sendable { case dct, dca, version2 }

  let style: Style
  private var out = XMLLines()
  private(set) var losses = Losses()
  private var head = TermbaseHead()
  private var count = 0

  init(_ style: Style) { self.style = style }

  mutating func take() -> [UInt8] { out.take() }

  // MARK: The file

  mutating func begin(_ head: TermbaseHead) {
    self.head = head
    let dialect = head.dialect.hasPrefix("TBX-") ? head.dialect : "TBX-Basic"
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    if style == .version2 {
      out.raw("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n")
      out.open("martif", [.init("type", dialect), .init("xml:lang", head.language)])
      out.open("martifHeader")
    } else {
      var attributes: [ConceptField.Attribute] = [
        .init("type", dialect), .init("style", style == .dct ? "dct" : "dca"),
        .init("xml:lang", head.language),
        .init("xmlns", TBXCategories.core),
      ]
      if style == .dct {
        attributes += [.init("xmlns:min", TBXCategories.min), .init("xmlns:basic", TBXCategories.basic)]
        attributes += head.namespaces.map { .init("xmlns:" + $0.name, $0.value) }
      }
      out.open("tbx", attributes)
      out.open("tbxHeader")
    }
    writeHeader()
    out.close()
    out.open("text")
  }

  private mutating func writeHeader() {
    if !head.header.contains(where: { $0.kind == "fileDesc" }) {
      out.open("fileDesc")
      if !head.title.isEmpty {
        out.open("titleStmt")
        out.element("title", [], head.title)
        out.close()
      }
      out.open("sourceDesc")
      out.element("p", [], "A glossary of Indonesian news terms, written by Padan.")
      out.close()
      out.close()
    }
    for field in head.header { write(field, at: .group) }
    if style != .dct, !head.header.contains(where: { $0.kind == "encodingDesc" }) {
      out.open("encodingDesc")
      out.element("p", [.init("type", "XCSURI")], "TBXBasicXCSV02.xcs")
      out.close()
    }
  }

  mutating func finish(_ tail: [ConceptField]) {
    if count > 0 { out.close() }
    if !tail.isEmpty {
      out.open("back")
      for var field in tail {
        let (old, new) = ("refObjectList", "refObjectSec")
        if field.kind == old || field.kind == new { field.kind = style == .version2 ? old : new }
        write(field, at: .group)
      }
      out.close()
    }
    out.close()
    out.close()
  }

  // MARK: A concept

  mutating func write(_ concept: Concept) {
    if count == 0 { out.open("body") }
    count += 1
    let id = concept.id.isEmpty ? TBXNames.made + String(count) : TBXNames.encoded(concept.id)
    let names = (style == .version2) ? ("termEntry", "langSet") : ("conceptEntry", "langSec")
    out.open(names.0, [.init("id", id)])
    if !concept.changed.isEmpty { writeChange(concept.changed) }
    if !concept.domain.isEmpty { category("subjectField", concept.domain, at: .concept) }
    let languages = concept.languages
    for definition in concept.definitions where !languages.contains(definition.language) {
      write(definition, .concept)
    }
    for note in concept.notes { out.element("note", [], note) }
    for field in concept.fields { write(field, at: .concept) }
    for section in concept.sections where !languages.contains(section.language) {
      for field in section.fields { write(field, at: .concept) }
    }
    let links = concept.linkedTerms
    for language in languages {
      out.open(names.1, [.init("xml:lang", language)])
      for definition in concept.definitions where definition.language == language {
        write(definition, .language)
      }
      for section in concept.sections where section.language == language {
        for field in section.fields { write(field, at: .language) }
      }
      for index in concept.terms.indices where concept.terms[index].language == language {
        let term = concept.terms[index]
        write(term, id: term.id.isEmpty && links.contains(index) ? TBXWriter.made(id, index) : term.id) {
          (term.answers ?? []).map {
            (
              concept.terms[$0].id.isEmpty ? TBXWriter.made(id, $0) : concept.terms[$0].id,
              concept.terms[$0].text
            )
          }
        }
      }
      out.close()
    }
    out.close()
  }

  /// The id of a term that has none and must have one.
  private static func made(_ concept: String, _ index: Int) -> String {
    concept + TBXNames.made + String(index + 1)
  }

  private mutating func write(_ definition: Definition, _ level: TBXCategories.Levels) {
    if definition.fields.isEmpty { return category("definition", definition.text, at: level) }
    out.open("descripGrp")
    category("definition", definition.text, at: level)
    for field in definition.fields { write(field, at: .group) }
    out.close()
  }

  private mutating func writeChange(_ date: String) {
    out.open("transacGrp")
    category("transactionType", "modification", at: .group)
    out.element("date", [], date)
    out.close()
  }

  // MARK: A term

  private mutating func write(_ term: ConceptTerm, id: String, answers: () -> [(id: String, text: String)]) {
    let attributes: [ConceptField.Attribute] = id.isEmpty ? [] : [.init("id", id)]
    let needsGroup =
      style == .version2 && term.fields.contains { $0.kind == "termNoteGrp" || $0.kind == "termCompList" }
    out.open(style != .version2 ? "termSec" : needsGroup ? "ntig" : "tig", attributes)
    if needsGroup { out.open("termGrp") }
    if let marked = term.fields.first(where: { $0.kind == "term" && Words.term($0.text) == term.text }) {
      write(marked, at: .group)
    } else {
      out.element("term", [], term.text)
    }
    writeClass(of: term)
    if let status = term.status {
      category("administrativeStatus", TBXCategories.value(of: status), at: .term)
    }
    // Term notes stand before everything else.
    for field in term.fields where isTermNote(field) && !isClass(field, of: term) { write(field, at: .term) }
    if needsGroup { out.close() }
    if !term.changed.isEmpty { writeChange(term.changed) }
    for note in term.notes { out.element("note", [], note) }
    if !term.cues.isEmpty {
      out.element("note", [], TBXCategories.cueNote + term.cues.joined(separator: " "))
    }
    if let pos = term.pos, TBXCategories.needsClassNote(pos), partOfSpeechField(of: term) == nil {
      out.element("note", [], TBXCategories.classNote + pos.rawValue)
    }
    for answer in answers() {
      category("crossReference", answer.text, [.init("target", answer.id)], at: .term)
    }
    for field in term.fields where !isTermNote(field) && field.kind != "term" { write(field, at: .term) }
    out.close()
  }

  private func isTermNote(_ field: ConceptField) -> Bool {
    field.kind == "termNote" || field.kind == "termNoteGrp" || field.kind == "termCompList"
  }

  private func isClass(_ field: ConceptField, of term: ConceptTerm) -> Bool {
    field.kind == "termNote" && field.type == "partOfSpeech" && partOfSpeechField(of: term) == nil
      && term.pos != nil
  }

  /// The part of speech as the term's own file had it, where this style can have it.
  private func partOfSpeechField(of term: ConceptTerm) -> ConceptField? {
    term.fields.first {
      $0.kind == "termNote" && $0.type == "partOfSpeech"
        && (style != .dct || ["noun", "verb", "adjective", "adverb", "other"].contains($0.text))
    }
  }

  private mutating func writeClass(of term: ConceptTerm) {
    guard let pos = term.pos else { return }
    if partOfSpeechField(of: term) == nil, let value = TBXCategories.partOfSpeech(of: pos) {
      category("partOfSpeech", value, at: .term)
    }
    let hasType = term.fields.contains { $0.kind == "termNote" && $0.type == "termType" }
    if !hasType, let value = TBXCategories.termType(of: pos) { category("termType", value, at: .term) }
  }

  // MARK: Fields

  /// A data category that is known here.
  private mutating func category(
    _ type: String, _ text: String, _ attributes: [ConceptField.Attribute] = [],
    at level: TBXCategories.Levels
  ) {
    guard let category = TBXCategories.all[type] else { return }
    if style == .dct {
      out.element(category.tag, attributes, text)
    } else {
      out.element(category.kind, [.init("type", type)] + attributes, text)
    }
  }

  /// A field as its file had it, in this style; what has no place becomes a note.
  private mutating func write(_ field: ConceptField, at level: TBXCategories.Levels) {
    guard let (name, attributes) = tag(of: field, at: level), hasHead(field) else {
      losses.add("fields outside TBX-Basic (kept as notes)")
      let name = field.type.isEmpty ? field.kind : field.type
      return out.element("note", [], "\(name): \(field.text)")
    }
    if field.content.isEmpty { return out.element(name, attributes, "") }
    if field.content.count == 1, case .text(let text) = field.content[0] {
      return out.element(name, attributes, text)
    }
    let isText = field.content.contains { if case .text = $0 { true } else { false } }
    out.open(name, attributes, keepsBlanks: isText)
    for piece in field.content {
      switch piece {
      case .text(let text): out.text(text)
      case .field(let inner) where isText && !isInline(inner):
        losses.add("inline marks")
        out.text(inner.text)
      case .field(let inner): write(inner, at: .group)
      }
    }
    out.close()
  }

  /// Whether the first element of a group, which is what the group is about, has a place.
  private func hasHead(_ field: ConceptField) -> Bool {
    guard field.kind.hasSuffix("Grp"), let first = field.inner.first else { return true }
    return tag(of: first, at: .group) != nil
  }

  private func isInline(_ field: ConceptField) -> Bool {
    switch field.kind {
    case "hi", "foreign", "ph": true
    case "sc", "ec": style != .version2
    case "bpt", "ept": style == .version2
    default: false
    }
  }

  /// The tag of a field in this style; nil where it has no place at this level.
  private func tag(
    of field: ConceptField, at level: TBXCategories.Levels
  ) -> (name: String, attributes: [ConceptField.Attribute])? {
    if field.kind.isEmpty, field.namespace.isEmpty { return nil }
    if field.type.isEmpty {
      return style != .version2 && field.kind == "termCompList" ? nil : (field.kind, field.attributes)
    }
    let known = TBXCategories.all[field.type]
    if style == .dct {
      if !field.namespace.isEmpty {
        guard let prefix = head.namespaces.first(where: { $0.value == field.namespace })?.name else {
          return nil
        }
        return ("\(prefix):\(field.type)", field.attributes)
      }
      guard let known,
        field.content.allSatisfy({ if case .text = $0 { true } else { false } }) || known.kind != "termNote"
      else { return TBXCategories.kinds.contains(field.kind) ? nil : (field.kind, typed(field)) }
      guard level == .group || !known.levels.isDisjoint(with: level), isInPicklist(field) else { return nil }
      return (known.tag, field.attributes)
    }
    let kind = field.kind.isEmpty ? known?.kind ?? (level == .term ? "termNote" : "descrip") : field.kind
    return (kind, typed(field))
  }

  private func typed(_ field: ConceptField) -> [ConceptField.Attribute] {
    [.init("type", field.type)] + field.attributes
  }

  /// Whether the value is one that the category may have.
  private func isInPicklist(_ field: ConceptField) -> Bool {
    let values: Set<String>
    switch field.type {
    case "partOfSpeech": values = ["noun", "verb", "adjective", "adverb", "other"]
    case "termType": values = ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]
    case "grammaticalGender": values = ["masculine", "feminine", "neuter", "other"]
    case "transactionType": values = ["origination", "modification"]
    case "administrativeStatus": values = Set(TBXCategories.statusValues)
    default: return true
    }
    return values.contains(field.text)
  }
}

extension Concept {
  /// The languages of the terms, in the order in which they come up.
  var languages: [String] {
    var languages: [String] = []
    for term in terms where languages.last != term.language && !languages.contains(term.language) {
      languages.append(term.language)
    }
    return languages
  }

  /// The Indonesian terms that an English one says it answers.
  fileprivate var linkedTerms: Set<Int> {
    var linked: Set<Int> = []
    for term in terms { if let answers = term.answers { linked.formUnion(answers) } }
    return linked
  }
}
