internal import MarkupTrees
internal import NewsModel

/// Takes the units out of the tree of an XLIFF 1.2 file.
struct XLIFF1Reading {
  /// Where a unit stands.
  struct Place {
    var path: ElementPath
    /// The id of the segment where the element holds several.
    var segment: String?
  }

  /// The namespace of XLIFF 1.2; 1.0 has none, 1.1 another.
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
  /// By this our own notes are known; their category stands behind it.
  static let author = "padan "

  private let root: XMLElement
  let core: String
  private(set) var document: TranslationDocument
  private(set) var places: [Place] = []
  private let files: [Int]

  init(of root: XMLElement) throws(ExchangeFault) {
    core = root.name.namespace
    guard let version = root["version"], version.hasPrefix("1.") else {
      throw ExchangeFault(.version(root["version"] ?? "without a number"), at: root)
    }
    self.root = root
    files = root.places(of: "file", in: core)
    guard let first = files.first, case .element(let file) = root.children[first] else {
      throw ExchangeFault(.missing("element file", in: "the element xliff"), at: root)
    }
    guard let source = file["source-language"] else {
      throw ExchangeFault(.missing("attribute source-language", in: "the element file"), at: file)
    }
    document = TranslationDocument(
      original: file["original"] ?? "", sourceLanguage: source, targetLanguage: file["target-language"])
  }

  mutating func read() throws(ExchangeFault) {
    for (number, place) in files.enumerated() {
      guard case .element(let file) = root.children[place] else { continue }
      if let header = file.first("header", in: core) { readHeader(header) }
      guard let body = file.places(of: "body", in: core).first,
        case .element(let element) = file.children[body]
      else { continue }
      // Ids of units are unique in their file only.
      let name = files.count > 1 ? file["original"].map { "\($0)#\(number + 1)" } ?? "\(number + 1)" : nil
      try read(element, path: [place, body], file: name, group: nil)
    }
  }

  private mutating func readHeader(_ header: XMLElement) {
    for note in header.elements where note.name.is("note", in: core) {
      let from = note["from"] ?? ""
      if from.hasPrefix(Self.author),
        UnitNote.Category(rawValue: String(from.dropFirst(Self.author.count))) == nil
      {
        document.metadata.append(.init(String(from.dropFirst(Self.author.count)), note.text))
      } else {
        document.notes.append(self.note(note))
      }
    }
  }

  private mutating func read(
    _ element: XMLElement, path: ElementPath, file: String?, group: String?
  ) throws(ExchangeFault) {
    for (place, child) in element.children.enumerated() {
      guard case .element(let child) = child, child.name.namespace == core else { continue }
      switch child.name.local {
      case "group": try read(child, path: path + [place], file: file, group: child["id"] ?? group)
      case "trans-unit": try readUnit(child, path: path + [place], file: file, group: group)
      default: break
      }
    }
  }

  private mutating func readUnit(
    _ unit: XMLElement, path: ElementPath, file: String?, group: String?
  ) throws(ExchangeFault) {
    let id = (file.map { $0 + "/" } ?? "") + (unit["id"] ?? "")
    guard let element = unit.first("source", in: core) else {
      throw ExchangeFault(.missing("source", in: "the unit '\(id)'"), at: unit)
    }
    let target = unit.first("target", in: core)
    let segments = SegmentMarks.all(in: unit.first("seg-source", in: core))
    guard places.count + max(segments.count, 1) <= TranslationFile.mostUnits else {
      throw ExchangeFault(.tooManyUnits(limit: TranslationFile.mostUnits), at: unit)
    }
    let first = document.units.count
    if segments.isEmpty {
      append(id, group, element, target, in: unit)
      places.append(Place(path: path, segment: nil))
    } else {
      let targets = SegmentMarks.all(in: target)
      for segment in segments {
        let mid = segment["mid"] ?? ""
        append("\(id)/\(mid)", group, segment, targets.first { $0["mid"] == mid }, in: unit)
        places.append(Place(path: path, segment: mid))
      }
    }
    document.units[first].notes += unit.elements.filter { $0.name.is("note", in: core) }.map(note)
    document.units[first].proposals = proposals(of: unit, source: document.units[first].source)
  }

  private mutating func append(
    _ id: String, _ group: String?, _ source: XMLElement, _ target: XMLElement?, in unit: XMLElement
  ) {
    let reading = inline(source)
    var read = TranslationUnit(id: id, group: group, source: reading.text)
    read.isTranslatable = unit["translate"] != "no"
    if let target {
      let text = inline(target).text
      let element = unit.first("target", in: core) ?? target
      if !text.isEmpty {
        read.target = text
        read.state = XLIFF1States.state(of: unit, target: element, differs: text.plain != reading.text.plain)
      }
    }
    read.terms = reading.spans.filter { $0.element["mtype"] == "term" }.map {
      TermComment.annotation($0.element["comment"] ?? "", of: reading.text.plain, at: $0.range)
    }
    document.units.append(read)
  }

  /// The reader of texts; it holds nothing of this value but the namespace.
  private var inline: (XMLElement) -> InlineReading {
    let core = core
    return { InlineReading($0) { XLIFF1Reading.role(of: $0, core: core) } }
  }

  private static func role(of element: XMLElement, core: String) -> InlineReading.Role {
    let id = element["id"] ?? ""
    guard element.name.namespace == core else { return .tag(.alone, id: id) }
    let paired = element["rid"] ?? id
    switch element.name.local {
    case "g": return .pair(id: id)
    case "bx", "bpt": return .tag(.open, id: paired)
    case "ex", "ept": return .tag(.close, id: paired)
    case "it": return .tag(element["pos"] == "close" ? .close : .open, id: paired)
    case "mrk": return .annotation
    default: return .tag(.alone, id: id)
    }
  }

  private func note(_ note: XMLElement) -> UnitNote {
    guard let from = note["from"] else { return UnitNote(.general, note.text) }
    let name = from.hasPrefix(Self.author) ? String(from.dropFirst(Self.author.count)) : ""
    if let category = UnitNote.Category(rawValue: name) { return UnitNote(category, note.text) }
    return UnitNote(.general, note.text, author: from)
  }

  private func proposals(of unit: XMLElement, source: InlineText) -> [MatchProposal] {
    unit.elements.compactMap { match in
      guard match.name.is("alt-trans", in: core), (match["alttranstype"] ?? "proposal") == "proposal",
        let target = match.first("target", in: core)
      else { return nil }
      return MatchProposal(
        score: Scores.whole(match["match-quality"] ?? ""),
        source: match.first("source", in: core).map { inline($0).text } ?? source,
        target: inline(target).text, origin: match["origin"] ?? "")
    }
  }
}

/// What the comment of a term's mark says: "memasok: supply; provide".
enum TermComment {
  static func text(of term: TermAnnotation) -> String {
    term.targets.isEmpty
      ? term.dictionaryForm : "\(term.dictionaryForm): \(term.targets.joined(separator: "; "))"
  }

  /// The annotation of a mark. Another tool's comment is English without the dictionary form.
  static func annotation(_ comment: String, of plain: String, at range: TextRange) -> TermAnnotation {
    guard let colon = comment.firstRange(of: ": ") else {
      return TermAnnotation(
        range: range, dictionaryForm: plain.text(in: range), targets: comment.isEmpty ? [] : [comment])
    }
    return TermAnnotation(
      range: range, dictionaryForm: String(comment[..<colon.lowerBound]),
      targets: comment[colon.upperBound...].split(separator: ";").map { trimmed(String($0)) })
  }

  private static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
