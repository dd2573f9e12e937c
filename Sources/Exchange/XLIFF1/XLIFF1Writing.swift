internal import MarkupTrees
package import NewsModel

/// Writes a document as XLIFF 1.2: a `trans-unit` for each unit, terms as marks, notes, proposals as `alt-trans`.
package struct XLIFF1Writing {
  /// What stands in the target of a unit that has none.
  package enum Blank: Sendable {
    /// Nothing: there is no target.
    case none
    /// The source: some tools (OmegaT up to 6) show only units that have a target, and show its text.
    case source
  }

  private var writer = XMLWriter()
  private let blank: Blank

  /// The file.
  package static func bytes(of document: TranslationDocument, blank: Blank = .source) -> [UInt8] {
    var writing = XLIFF1Writing(blank: blank)
    writing.write(document)
    return writing.writer.bytes
  }

  private init(blank: Blank) { self.blank = blank }

  private mutating func write(_ document: TranslationDocument) {
    writer.open("xliff", ["xmlns": XLIFF1Reading.namespace, "version": "1.2"])
    writer.open(
      "file",
      [
        "original": document.original.isEmpty ? "article" : document.original,
        "source-language": document.sourceLanguage, "target-language": document.targetLanguage ?? "en",
        "datatype": "plaintext",
      ])
    if !document.metadata.isEmpty || !document.notes.isEmpty {
      writer.open("header")
      for fact in document.metadata {
        writer.element("note", ["from": XLIFF1Reading.author + fact.name], text: fact.value)
      }
      for note in document.notes { write(note, annotates: false) }
      writer.close()
    }
    writer.open("body")
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
    writer.close()
  }

  private mutating func write(_ unit: TranslationUnit, id: String) {
    writer.open(
      "trans-unit",
      [
        "id": id, "resname": id == unit.id ? nil : unit.id, "translate": unit.isTranslatable ? nil : "no",
        "approved": unit.state == .final ? "yes" : nil, "xml:space": "preserve",
      ])
    let marks = unit.terms.enumerated().map { number, term in
      Mark(range: term.range, id: "t\(number + 1)", type: "term", value: TermComment.text(of: term))
    }
    write(unit.source, as: "source", state: nil, marks: marks)
    if let target = unit.target, unit.state != .initial {
      write(target, as: "target", state: XLIFF1States.name(of: unit.state), marks: [])
    } else if blank == .source {
      write(unit.source, as: "target", state: "new", marks: [])
    }
    for note in unit.notes { write(note, annotates: true) }
    for proposal in unit.proposals {
      writer.open(
        "alt-trans",
        [
          "match-quality": "\(proposal.score)%", "origin": proposal.origin.isEmpty ? nil : proposal.origin,
        ])
      writer.element("source", text: proposal.source.plain)
      writer.element("target", text: proposal.target.plain)
      writer.close()
    }
    writer.close()
  }

  private mutating func write(_ note: UnitNote, annotates: Bool) {
    writer.element(
      "note",
      [
        "from": note.author ?? XLIFF1Reading.author + note.category.rawValue,
        "annotates": annotates ? "source" : nil,
      ], text: note.text)
  }

  private mutating func write(_ text: InlineText, as name: String, state: String?, marks: [Mark]) {
    writer.open(name, ["state": state], keepsBlanks: true)
    // Marks of 1.2 can't cross; those that would are left out.
    let events = MarkEvent.events(of: MarkLayers(marks)).filter {
      switch $0.event {
      case .open, .close: true
      case .start, .end: false
      }
    }
    var next = 0
    var offset = 0
    var tags = 0
    for piece in text.pieces {
      switch piece {
      case .tag(let tag):
        tags += 1
        writer.element("ph", ["id": "p\(tags)"], text: tag.markup)
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
    for (_, event) in events[next...] { write(event) }
    writer.close()
  }

  private mutating func write(_ event: MarkEvent) {
    switch event {
    case .open(let mark):
      writer.open("mrk", ["mtype": mark.type, "mid": mark.id, "comment": mark.value], keepsBlanks: true)
    case .close: writer.close()
    case .start, .end: break
    }
  }
}
