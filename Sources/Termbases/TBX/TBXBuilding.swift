internal import MarkupTrees

/// Builds concepts of the pieces of a TBX file.
///
/// Every element that is no part of the structure may be read as a `ConceptField` and then settled. What nearly all
/// entries are made of, elements with a known category and plain text, is settled without: `TBXLeaves.swift`.
struct TBXBuilding {
  enum Frame {
    case root, header, text, body, back, concept, language, term, termGroup, termText, field, skipped
  }

  /// The most fields of one concept.
  static let mostFields = 4096

  private let isLenient: Bool
  /// By number of the name.
  private(set) var names: [TBXNameFacts] = []
  private(set) var head = TermbaseHead()
  private(set) var tail: [ConceptField] = []
  private(set) var faults: FaultList
  private(set) var isDead = false

  private(set) var frames: [Frame] = []
  private var fields: [ConceptField] = []
  private var concepts: [Concept] = []
  var entry = TBXEntry()
  private var entryFaults = 0
  private var ids = IDTable()
  var place = XMLPosition(line: 1, column: 1)

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

  mutating func take(_ tape: XMLTape) {
    for name in tape.names[names.count...] { names.append(TBXNameFacts(name)) }
    var index = 0
    while index < tape.entries.count, !isDead {
      let entry = tape.entries[index]
      switch entry.kind {
      case .begin: index = begin(tape, index)
      case .end: end()
      case .text, .cdata: add(tape, entry.range)
      case .comment, .instruction, .doctype: break
      }
      index += 1
    }
  }

  // MARK: Elements

  /// Takes the start of an element, or with it a whole one.
  ///
  /// - Returns: the place of the last entry that was taken.
  private mutating func begin(_ tape: XMLTape, _ index: Int) -> Int {
    let tag = tape.entries[index]
    place = tag.position
    let role = names[Int(tag.name)].role
    let frame: Frame
    switch frames.last {
    case nil: frame = root(tape, tag)
    case .root where role == .header: frame = .header
    case .root where role == .text: frame = .text
    case .text where role == .body: frame = .body
    case .text where role == .back: frame = .back
    case .body where role == .concept:
      beginConcept(id: value(.id, tape, tag))
      frame = .concept
    case .concept where role == .language:
      guard let language = value(.xmlLanguage, tape, tag) ?? value(.language, tape, tag), !language.isEmpty
      else {
        add(.emptyField("xml:lang"), at: tag.position)
        frame = .skipped
        break
      }
      entry.language = LanguageTag.settled(language)
      frame = .language
    case .language where role == .term:
      entry.beginTerm(id: value(.id, tape, tag) ?? "")
      frame = .term
    case .term where role == .termGroup: frame = .termGroup
    case .term where role == .termText, .termGroup where role == .termText:
      if let last = takeTerm(tape, index) { return last }
      fields.append(field(tape, tag))
      frame = .termText
    case .concept, .language, .term, .termGroup:
      if let last = takeLeaf(tape, index) { return last }
      let field = field(tape, tag)
      entry.fieldCount += 1
      if field.namespace.isEmpty,
        !TBXCategories.fieldKinds.contains(field.kind)
          || entry.fieldCount > TBXBuilding.mostFields
      {
        addMisplaced(tape.name(of: tag).local)
        frame = .skipped
      } else {
        fields.append(field)
        frame = .field
      }
    case .header, .back, .field, .termText:
      fields.append(field(tape, tag))
      frame = .field
    case .skipped: frame = .skipped
    case .root, .text, .body:
      addMisplaced(tape.name(of: tag).local)
      frame = .skipped
    }
    frames.append(frame)
    return index
  }

  private mutating func beginConcept(id: String?) {
    entry = TBXEntry()
    entry.begin(id: id ?? "")
    entryFaults = faults.count
    if let id, !ids.insert(id) { add(.repeatedID(id), at: place) }
  }

  /// The value of an attribute.
  private func value(_ wanted: TBXNameFacts.Attribute, _ tape: XMLTape, _ tag: XMLTape.Entry) -> String? {
    for place in tag.range where names[Int(tape.attributes[place].name)].attribute == wanted {
      return tape.text(of: tape.attributes[place])
    }
    return nil
  }

  /// Tells that something stands where it has no place.
  private mutating func addMisplaced(_ name: String) {
    add(.misplaced(name, inside: frames.last.map { TBXBuilding.name($0) } ?? ""), at: place)
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

  private mutating func root(_ tape: XMLTape, _ tag: XMLTape.Entry) -> Frame {
    guard names[Int(tag.name)].role == .root else {
      add(.unknownFormat, at: tag.position)
      isDead = true
      return .skipped
    }
    head.dialect = value(.type, tape, tag) ?? ""
    head.language = value(.xmlLanguage, tape, tag) ?? "id"
    for namespace in tape.element(at: tag).namespaces
    where ![TBXCategories.core, TBXCategories.min, TBXCategories.basic].contains(namespace.address)
      && !namespace.prefix.isEmpty
    {
      head.namespaces.append(.init(namespace.prefix, namespace.address))
    }
    return .root
  }

  /// An element that is no part of the structure, as a field.
  private func field(_ tape: XMLTape, _ tag: XMLTape.Entry) -> ConceptField {
    let name = tape.name(of: tag)
    let isCore = name.namespace == TBXCategories.core || name.namespace.isEmpty
    var field = ConceptField(kind: isCore ? name.local : "", type: isCore ? "" : name.local)
    if !isCore {
      field.kind =
        tape.value(of: "metaType", at: tag) ?? tape.value(of: "metatype", at: tag)
        ?? TBXCategories.all[name.local]?.kind ?? ""
      if name.namespace != TBXCategories.min, name.namespace != TBXCategories.basic {
        field.namespace = name.namespace
      }
    }
    for attribute in tape.attributes[tag.range] {
      let name = tape.names[Int(attribute.name)]
      if name.namespace == XMLBuiltIn.declarations { continue }
      let value = tape.text(of: attribute)
      if isCore, name.local == "type", TBXCategories.kinds.contains(field.kind) {
        field.type = value
      } else if name.local != "metaType", name.local != "metatype" {
        field.attributes.append(
          .init(name.namespace == XMLBuiltIn.namespace ? "xml:" + name.local : name.local, value))
      }
    }
    return field
  }

  private mutating func add(_ tape: XMLTape, _ range: Range<Int>) {
    switch frames.last {
    case .field, .termText: fields[fields.count - 1].content.append(.text(tape.text(range)))
    case .skipped: break
    default: if !tape.isBlank(range) { addMisplaced("text") }
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
