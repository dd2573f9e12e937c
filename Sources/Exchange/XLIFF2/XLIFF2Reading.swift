internal import MarkupTrees
internal import NewsModel

/// Takes the units out of the tree of an XLIFF 2 file.
struct XLIFF2Reading {
  private let root: XMLElement
  let core: String
  private(set) var document: TranslationDocument
  private(set) var places: [ElementPath] = []
  private let files: [Int]

  /// What is said above a unit.
  private struct Surroundings {
    var file: String?
    var group: String?
    var isTranslatable = true
  }

  init(of root: XMLElement) throws(ExchangeFault) {
    core = root.name.namespace
    guard core == XLIFF2Names.core || core == XLIFF2Names.core22 else {
      throw ExchangeFault(.version(root["version"] ?? core), at: root)
    }
    guard let source = root["srcLang"] else {
      throw ExchangeFault(.missing("attribute srcLang", in: "the element xliff"), at: root)
    }
    self.root = root
    files = root.places(of: "file", in: core)
    document = TranslationDocument(sourceLanguage: source, targetLanguage: root["trgLang"])
  }

  mutating func read() throws(ExchangeFault) {
    for place in files {
      guard case .element(let file) = root.children[place] else { continue }
      if document.original.isEmpty { document.original = file["original"] ?? "" }
      document.metadata += XLIFF2Modules.facts(of: file)
      document.notes += notes(of: file).map(\.note)
      // Ids of units are unique in their file only.
      let name = files.count > 1 ? file["id"] : nil
      try read(
        file, path: [place],
        Surroundings(file: name, isTranslatable: file["translate"] != "no"))
    }
  }

  private mutating func read(
    _ element: XMLElement, path: ElementPath, _ around: Surroundings
  ) throws(ExchangeFault) {
    for (place, child) in element.children.enumerated() {
      guard case .element(let child) = child, child.name.namespace == core else { continue }
      var inside = around
      inside.isTranslatable = child["translate"].map { $0 == "yes" } ?? around.isTranslatable
      switch child.name.local {
      case "group":
        inside.group = child["id"] ?? around.group
        try read(child, path: path + [place], inside)
      case "unit": try readUnit(child, path: path + [place], inside)
      default: break
      }
    }
  }

  private mutating func readUnit(
    _ unit: XMLElement, path: ElementPath, _ around: Surroundings
  ) throws(ExchangeFault) {
    let segments = unit.places(of: "segment", in: core)
    let name = (around.file.map { $0 + "/" } ?? "") + (unit["id"] ?? "")
    let notes = notes(of: unit)
    var noted: Set<Int> = []
    let entries = XLIFF2Modules.entries(of: unit)
    let proposals = XLIFF2Modules.proposals(of: unit, reading: inline)
    for (number, place) in segments.enumerated() {
      guard case .element(let segment) = unit.children[place] else { continue }
      guard let element = segment.first("source", in: core) else {
        throw ExchangeFault(.missing("source", in: "the segment of unit '\(name)'"), at: segment)
      }
      guard places.count < TranslationFile.mostUnits else {
        throw ExchangeFault(.tooManyUnits(limit: TranslationFile.mostUnits), at: segment)
      }
      let source = inline(element)
      let id = segments.count == 1 ? name : "\(name)/\(segment["id"] ?? String(number + 1))"
      var read = TranslationUnit(id: id, group: around.group, source: source.text)
      read.isTranslatable = around.isTranslatable
      if let target = segment.first("target", in: core) {
        read.target = inline(target).text
        read.state = TranslationUnit.State(rawValue: segment["state"] ?? "") ?? .initial
      }
      read.terms = XLIFF2Modules.terms(of: source, entries)
      let (ranged, used) = self.ranged(notes, source)
      noted.formUnion(used)
      read.notes = ranged
      let marks = Set(source.spans.compactMap { $0.element["id"] } + [segment["id"] ?? ""])
      read.proposals = proposals.filter { marks.contains($0.reference) || segments.count == 1 }.map(
        \.proposal)
      places.append(path + [place])
      document.units.append(read)
    }
    // Notes on the whole unit go with its first segment.
    let first = document.units.count - segments.count
    guard !segments.isEmpty, document.units.indices.contains(first) else { return }
    document.units[first].notes += notes.indices.filter { !noted.contains($0) }.map { notes[$0].note }
    document.units[first].notes = XLIFF2Reading.inOrder(document.units[first].notes)
  }

  /// Notes with places first, in order of their places.
  private static func inOrder(_ notes: [UnitNote]) -> [UnitNote] {
    notes.filter { $0.range != nil } + notes.filter { $0.range == nil }
  }

  /// The reader of texts; it holds nothing of this value but the namespace.
  private var inline: (XMLElement) -> InlineReading {
    let core = core
    return { InlineReading($0) { XLIFF2Reading.role(of: $0, core: core) } }
  }

  private static func role(of element: XMLElement, core: String) -> InlineReading.Role {
    guard element.name.namespace == core else { return .tag(.alone, id: element["id"] ?? "") }
    switch element.name.local {
    case "pc": return .pair(id: element["id"] ?? "")
    case "sc": return .tag(.open, id: element["id"] ?? "")
    case "ec": return .tag(.close, id: element["startRef"] ?? element["id"] ?? "")
    case "mrk": return .annotation
    case "sm": return .annotationStart(id: element["id"] ?? "")
    case "em": return .annotationEnd(of: element["startRef"] ?? "")
    default: return .tag(.alone, id: element["id"] ?? "")
    }
  }

  /// A note with its id.
  private struct IdentifiedNote {
    var id: String?
    var note: UnitNote
  }

  private func notes(of element: XMLElement) -> [IdentifiedNote] {
    guard let notes = element.first("notes", in: core) else { return [] }
    return notes.elements.filter { $0.name.is("note", in: core) }.map { note in
      let category = note["category"] ?? ""
      let known = UnitNote.Category(rawValue: category)
      return IdentifiedNote(
        id: note["id"],
        note: UnitNote(
          known ?? .general, note.text, author: known == nil && !category.isEmpty ? category : nil))
    }
  }

  /// The notes that marks in a source point to, and those that stand in the marks themselves.
  private func ranged(_ notes: [IdentifiedNote], _ source: InlineReading) -> ([UnitNote], used: [Int]) {
    var found: [UnitNote] = []
    var used: [Int] = []
    for span in source.spans where span.element["type"] == "comment" {
      if let reference = span.element["ref"] {
        guard let number = notes.firstIndex(where: { $0.id != nil && reference == "#n=\($0.id ?? "")" })
        else { continue }
        var note = notes[number].note
        note.range = span.range
        found.append(note)
        used.append(number)
      } else if let text = span.element["value"] {
        found.append(UnitNote(.general, text, at: span.range))
      }
    }
    return (found, used)
  }
}
