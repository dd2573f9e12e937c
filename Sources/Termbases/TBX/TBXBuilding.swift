internal import MarkupTrees

/// Builds concepts of the events of a TBX file.
struct TBXBuilding {
  private enum Frame {
    case root, header, text, body, back, concept, language, term, termGroup, termText, field, skipped
  }

  /// The most fields of one concept.
  private static let mostFields = 4096

  private let isLenient: Bool
  private(set) var head = TermbaseHead()
  private(set) var tail: [ConceptField] = []
  private(set) var faults: FaultList
  private(set) var isDead = false

  private var frames: [Frame] = []
  private var fields: [ConceptField] = []
  private var concepts: [Concept] = []
  private var entry = TBXEntry()
  private var entryFaults = 0
  private var ids = IDTable()
  private var place = XMLPosition(line: 1, column: 1)

  init(file: String, isLenient: Bool) {
    self.isLenient = isLenient
    faults = FaultList(file: file)
  }

  mutating func takeConcepts() -> [Concept] {
    defer { concepts.removeAll(keepingCapacity: true) }
    return concepts
  }

  mutating func add(_ problem: GlossaryFault.Problem, at position: XMLPosition) {
    faults.add(problem, line: position.line, column: position.column)
    if faults.isFull, !isLenient { isDead = true }
  }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let tag): begin(tag)
    case .end: end()
    case .text(let text), .cdata(let text): add(text)
    case .comment, .instruction, .doctype: break
    }
  }

  // MARK: Elements

  private mutating func begin(_ tag: XMLTag) {
    place = tag.position
    let name = tag.name.local
    let frame: Frame
    switch frames.last {
    case nil: frame = root(tag)
    case .root where name == "tbxHeader" || name == "martifHeader": frame = .header
    case .root where name == "text": frame = .text
    case .text where name == "body": frame = .body
    case .text where name == "back": frame = .back
    case .body where name == "conceptEntry" || name == "termEntry":
      entry = TBXEntry()
      entry.begin(id: tag["id"] ?? "")
      entryFaults = faults.count
      if let id = tag["id"], !ids.insert(id) { add(.repeatedID(id), at: tag.position) }
      frame = .concept
    case .concept where name == "langSec" || name == "langSet":
      guard let language = tag["lang", in: XMLBuiltIn.namespace] ?? tag["lang"], !language.isEmpty else {
        add(.emptyField("xml:lang"), at: tag.position)
        frame = .skipped
        break
      }
      entry.language = LanguageTag.settled(language)
      frame = .language
    case .language where name == "termSec" || name == "tig" || name == "ntig":
      entry.beginTerm(id: tag["id"] ?? "")
      frame = .term
    case .term where name == "termGrp": frame = .termGroup
    case .term where name == "term", .termGroup where name == "term":
      fields.append(field(of: tag))
      frame = .termText
    case .concept, .language, .term, .termGroup:
      let field = field(of: tag)
      entry.fieldCount += 1
      if field.namespace.isEmpty,
        !TBXCategories.fieldKinds.contains(field.kind)
          || entry.fieldCount > TBXBuilding.mostFields
      {
        add(.misplaced(name, inside: frames.last.map { TBXBuilding.name($0) } ?? ""), at: tag.position)
        frame = .skipped
      } else {
        fields.append(field)
        frame = .field
      }
    case .header, .back, .field, .termText:
      fields.append(field(of: tag))
      frame = .field
    case .skipped: frame = .skipped
    case .root, .text, .body:
      add(.misplaced(name, inside: frames.last.map { TBXBuilding.name($0) } ?? ""), at: tag.position)
      frame = .skipped
    }
    frames.append(frame)
  }

  private static func name(_ frame: Frame) -> String {
    switch frame {
    case .root: "tbx"
    case .text: "text"
    case .body: "body"
    case .concept: "conceptEntry"
    case .language: "langSec"
    default: "termSec"
    }
  }

  private mutating func root(_ tag: XMLTag) -> Frame {
    guard tag.name.local == "tbx" || tag.name.local == "martif" else {
      add(.unknownFormat, at: tag.position)
      isDead = true
      return .skipped
    }
    head.dialect = tag["type"] ?? ""
    head.language = tag["lang", in: XMLBuiltIn.namespace] ?? "id"
    for namespace in tag.namespaces
    where ![TBXCategories.core, TBXCategories.min, TBXCategories.basic].contains(namespace.address)
      && !namespace.prefix.isEmpty
    {
      head.namespaces.append(.init(namespace.prefix, namespace.address))
    }
    return .root
  }

  /// An element that is no part of the structure, as a field.
  private func field(of tag: XMLTag) -> ConceptField {
    let name = tag.name
    let isCore = name.namespace == TBXCategories.core || name.namespace.isEmpty
    var field = ConceptField(kind: isCore ? name.local : "", type: isCore ? "" : name.local)
    if !isCore {
      field.kind = tag["metaType"] ?? tag["metatype"] ?? TBXCategories.all[name.local]?.kind ?? ""
      if name.namespace != TBXCategories.min, name.namespace != TBXCategories.basic {
        field.namespace = name.namespace
      }
    }
    for attribute in tag.attributes {
      if isCore, attribute.name.local == "type", TBXCategories.kinds.contains(field.kind) {
        field.type = attribute.value
      } else if attribute.name.local != "metaType", attribute.name.local != "metatype" {
        let written =
          attribute.name.namespace == XMLBuiltIn.namespace
          ? "xml:" + attribute.name.local : attribute.name.local
        field.attributes.append(.init(written, attribute.value))
      }
    }
    return field
  }

  private mutating func add(_ text: String) {
    switch frames.last {
    case .field, .termText: fields[fields.count - 1].content.append(.text(text))
    case .skipped: break
    default:
      if text.utf8.contains(where: { $0 > 0x20 }) {
        add(.misplaced("text", inside: frames.last.map { TBXBuilding.name($0) } ?? ""), at: place)
      }
    }
  }

  private mutating func end() {
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .field, .termText:
      guard let field = fields.popLast().map(TBXBuilding.tidied) else { return }
      attach(field, frame)
    case .term:
      if !entry.endTerm() { add(.noTerm("a term section of '\(entry.concept.id)'"), at: place) }
    case .language: entry.language = ""
    case .concept: endConcept()
    default: break
    }
  }

  private mutating func attach(_ field: ConceptField, _ frame: Frame) {
    switch frames.last {
    case .field, .termText: fields[fields.count - 1].content.append(.field(field))
    case .header:
      head.header.append(field)
      if field.kind == "fileDesc" {
        head.title =
          field.inner.first { $0.kind == "titleStmt" }?.inner.first { $0.kind == "title" }?.text ?? ""
      }
    case .back: tail.append(field)
    case .term, .termGroup:
      if frame == .termText {
        entry.setTerm(field)
      } else if let problem = entry.addToTerm(field) {
        add(problem, at: place)
      }
    case .language: entry.addToLanguage(field)
    case .concept: entry.addToConcept(field)
    default: break
    }
  }

  private mutating func endConcept() {
    if entry.concept.terms.isEmpty {
      if faults.count == entryFaults { add(.noTerm("the entry '\(entry.concept.id)'"), at: place) }
    } else if entry.concept.terms.count > LineGathering.limit {
      add(.tooManyTerms(limit: LineGathering.limit), at: place)
    } else if faults.count == entryFaults {
      concepts.append(entry.finished())
    }
  }

  /// A field without the blanks between its elements, and without those at the ends of its text.
  private static func tidied(_ field: ConceptField) -> ConceptField {
    var field = field
    if field.content.count == 1, case .text(let text) = field.content[0] {
      let note = Words.note(text)
      field.content = note.isEmpty ? [] : [.text(note)]
      return field
    }
    let isStructure = field.content.allSatisfy {
      if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { true }
    }
    if isStructure {
      field.content.removeAll { if case .text = $0 { true } else { false } }
    } else {
      field.content = joined(field.content)
    }
    return field
  }

  /// Texts beside one another as one.
  private static func joined(_ pieces: [ConceptField.Piece]) -> [ConceptField.Piece] {
    var result: [ConceptField.Piece] = []
    for piece in pieces {
      if case .text(let text) = piece, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(piece)
      }
    }
    if result.count == 1, case .text(let text) = result[0] { return [.text(Words.note(text))] }
    return result
  }
}
