internal import MarkupTrees
package import NewsModel

/// Writes a document as XLIFF 2: a unit with one segment for each of its units, terms as marks with glossary entries,
/// notes with marks where they have places, proposals as matches, facts as metadata.
package struct XLIFF2Writing {
  /// The versions.
  package enum Version: String, Sendable, CaseIterable {
    case v20 = "2.0"
    case v21 = "2.1"
    case v22 = "2.2"
  }

  private var writer = XMLWriter()

  /// The file.
  package static func bytes(of document: TranslationDocument, version: Version = .v21) -> [UInt8] {
    var writing = XLIFF2Writing()
    writing.write(document, version: version)
    return writing.writer.bytes
  }

  private mutating func write(_ document: TranslationDocument, version: Version) {
    writer.open(
      "xliff",
      [
        "xmlns": version == .v22 ? XLIFF2Names.core22 : XLIFF2Names.core,
        "xmlns:gls": XLIFF2Names.glossary, "xmlns:mda": XLIFF2Names.metadata,
        "xmlns:mtc": XLIFF2Names.matches, "version": version.rawValue, "srcLang": document.sourceLanguage,
        "trgLang": document.targetLanguage ?? "en",
      ])
    writer.open("file", ["id": "f1", "original": document.original.isEmpty ? nil : document.original])
    write(document.metadata, category: XLIFF2Names.Category.article)
    if !document.notes.isEmpty {
      writer.open("notes")
      for note in document.notes { write(note, id: nil) }
      writer.close()
    }
    var ids = UniqueTokens()
    var groups = UniqueTokens()
    var group: String?
    for unit in document.units {
      if unit.group != group {
        if group != nil { writer.close() }
        group = unit.group
        if let group { writer.open("group", ["id": groups.token(group)]) }
      }
      write(unit, id: ids.token(unit.id))
    }
    if group != nil { writer.close() }
    writer.close()
    writer.close()
  }

  private mutating func write(_ unit: TranslationUnit, id: String) {
    writer.open(
      "unit",
      ["id": id, "name": id == unit.id ? nil : unit.id, "translate": unit.isTranslatable ? nil : "no"])
    writeMatches(unit)
    writeGlossary(unit)
    if !unit.notes.isEmpty {
      writer.open("notes")
      for (number, note) in unit.notes.enumerated() { write(note, id: "n\(number + 1)") }
      writer.close()
    }
    let hasTarget = !(unit.target?.isEmpty ?? true)
    writer.open("segment", ["id": "s", "state": hasTarget ? unit.state.rawValue : "initial"])
    write(unit.source, as: "source", marks: XLIFF2Writing.marks(of: unit))
    if let target = unit.target { write(target, as: "target", marks: []) }
    writer.close()
    writer.close()
  }

  private mutating func writeMatches(_ unit: TranslationUnit) {
    guard !unit.proposals.isEmpty else { return }
    writer.open("mtc:matches")
    for (number, proposal) in unit.proposals.enumerated() {
      writer.open(
        "mtc:match",
        [
          "id": "m\(number + 1)", "ref": "#s", "type": "tm", "similarity": String(proposal.score),
          "origin": proposal.origin.isEmpty ? nil : proposal.origin,
        ])
      writer.element("source", text: proposal.source.plain)
      writer.element("target", text: proposal.target.plain)
      writer.close()
    }
    writer.close()
  }

  private mutating func writeGlossary(_ unit: TranslationUnit) {
    // An entry must hold a translation or a definition.
    let terms = unit.terms.enumerated().filter {
      !$0.element.targets.isEmpty || !$0.element.definition.isEmpty
    }
    guard !terms.isEmpty else { return }
    writer.open("gls:glossary")
    for (number, term) in terms {
      writer.open("gls:glossEntry", ["ref": "#t\(number + 1)"])
      writer.element("gls:term", text: term.dictionaryForm)
      for target in term.targets { writer.element("gls:translation", text: target) }
      if !term.definition.isEmpty { writer.element("gls:definition", text: term.definition) }
      write(
        [
          .init("entry", term.entryID), .init("status", term.status.rawValue), .init("note", term.note),
        ].filter { !$0.value.isEmpty }, category: XLIFF2Names.Category.term)
      writer.close()
    }
    writer.close()
  }

  private mutating func write(_ facts: [TranslationDocument.Fact], category: String) {
    guard !facts.isEmpty else { return }
    writer.open("mda:metadata")
    writer.open("mda:metaGroup", ["category": category])
    for fact in facts { writer.element("mda:meta", ["type": fact.name], text: fact.value) }
    writer.close()
    writer.close()
  }

  private mutating func write(_ note: UnitNote, id: String?) {
    writer.element(
      "note",
      [
        "id": id, "appliesTo": note.range == nil ? nil : "source",
        "category": note.category == .general ? note.author ?? "general" : note.category.rawValue,
      ], text: note.text)
  }

  private static func marks(of unit: TranslationUnit) -> [Mark] {
    var marks = unit.terms.enumerated().map { number, term in
      Mark(
        range: term.range, id: "t\(number + 1)", type: "term", value: term.fitting ?? term.targets.first)
    }
    for (number, note) in unit.notes.enumerated() {
      guard let range = note.range else { continue }
      marks.append(
        Mark(range: range, id: "c\(number + 1)", type: "comment", reference: "#n=n\(number + 1)"))
    }
    return marks
  }

  private mutating func write(_ text: InlineText, as name: String, marks: [Mark]) {
    writer.open(name, keepsBlanks: true)
    let events = MarkEvent.events(of: MarkLayers(marks))
    var next = 0
    var offset = 0
    var tags = 0
    for piece in text.pieces {
      switch piece {
      case .tag(let tag):
        tags += 1
        writer.element("ph", ["id": "p\(tags)", "disp": tag.markup])
      case .text(let text):
        let bytes = Array(text.utf8)
        var done = 0
        while next < events.count, events[next].offset <= offset + bytes.count {
          let place = max(events[next].offset - offset, done)
          writer.write(bytes[done..<place])
          write(events[next].event)
          done = place
          next += 1
        }
        writer.write(bytes[done...])
        offset += bytes.count
      }
    }
    // What lies past the end of the text is closed there.
    for (_, event) in events[next...] { write(event) }
    writer.close()
  }

  private mutating func write(_ event: MarkEvent) {
    switch event {
    case .open(let mark):
      writer.open(
        "mrk", ["id": mark.id, "type": mark.type, "value": mark.value, "ref": mark.reference],
        keepsBlanks: true)
    case .close: writer.close()
    case .start(let mark):
      writer.element("sm", ["id": mark.id, "type": mark.type, "value": mark.value, "ref": mark.reference])
    case .end(let mark): writer.element("em", ["startRef": mark.id])
    }
  }
}

extension XMLWriter {
  /// Writes a part of a text; nothing where it is empty.
  mutating func write(_ bytes: ArraySlice<UInt8>) {
    if !bytes.isEmpty { text(String(decoding: bytes, as: UTF8.self)) }
  }
}

/// Gives each id as a token that no other has.
struct UniqueTokens {
  private var given: Set<String> = []

  mutating func token(_ id: String) -> String {
    let token = NameTokens.token(id)
    var free = token
    var number = 2
    while !given.insert(free).inserted {
      free = "\(token)-\(number)"
      number += 1
    }
    return free
  }
}
