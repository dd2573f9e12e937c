internal import MarkupTrees
internal import NewsModel

extension XLIFF2File {
  /// The category of a review's notes.
  private static let category = "padan-review"

  mutating func setReviewNotes(_ notes: [ReviewNote]) -> Bool {
    let byUnit = Dictionary(grouping: notes, by: \.unit)
    var number = 0
    while number < places.count {
      // The segments of a unit follow one another.
      let path = places[number].dropLast()
      var segments: [Int] = []
      while number < places.count, places[number].dropLast() == path {
        segments.append(number)
        number += 1
      }
      let added = segments.flatMap { segment in
        (byUnit[segment] ?? []).map { note in
          var note = note
          if segments.count > 1 { note.text = "Segment \(document.units[segment].id): \(note.text)" }
          return note
        }
      }
      let core = core
      tree.root.change(at: path) { XLIFF2File.put(added, into: &$0, core) }
    }
    return true
  }

  private static func put(_ added: [ReviewNote], into unit: inout XMLElement, _ core: String) {
    if let place = unit.places(of: "notes", in: core).first, case .element(var notes) = unit.children[place] {
      NotePlacing.remove(from: &notes) { $0.name.is("note", in: core) && $0["category"] == category }
      if added.isEmpty, notes.elements.isEmpty {
        unit.children.remove(at: place)
        if NotePlacing.blank(before: place, of: unit) != nil { unit.children.remove(at: place - 1) }
        return
      }
      unit.children[place] = .element(notes)
    }
    guard !added.isEmpty else { return }
    let place = notesPlace(in: &unit, core)
    guard let place, case .element(var notes) = unit.children[place] else { return }
    var used = Set(notes.elements.compactMap { $0["id"] })
    for note in added {
      var id = "padan-" + note.id
      var number = 2
      while !used.insert(id).inserted {
        id = "padan-\(note.id)-\(number)"
        number += 1
      }
      var element = XMLElement(XMLName("note", prefix: notes.name.prefix, namespace: core))
      element["id"] = id
      element["appliesTo"] = note.side.rawValue
      element["category"] = category
      element["priority"] = String(note.priority)
      element.children = [.text(note.text)]
      append(element, to: &notes, outside: NotePlacing.blank(before: place, of: unit))
    }
    unit.children[place] = .element(notes)
  }

  /// Adds a note at the end.
  ///
  /// - Parameter outside: the blanks before the notes themselves.
  private static func append(_ note: XMLElement, to notes: inout XMLElement, outside: XMLNode?) {
    if let last = notes.children.indices.last(where: {
      if case .element = notes.children[$0] { true } else { false }
    }) {
      NotePlacing.put(note, behind: last, of: &notes)
      return
    }
    // Comments may stand there all the same.
    notes.children.removeAll { if case .text = $0 { true } else { false } }
    if case .text(let blank)? = outside {
      notes.children += [.text(blank + "  "), .element(note), .text(blank)]
    } else {
      notes.children.append(.element(note))
    }
  }

  /// The place of a unit's notes, made where there are none: before the original data and the segments.
  private static func notesPlace(in unit: inout XMLElement, _ core: String) -> Int? {
    if let place = unit.places(of: "notes", in: core).first { return place }
    let behind = ["originalData", "segment", "ignorable"]
    guard let place = behind.compactMap({ unit.places(of: $0, in: core).first }).min(),
      case .element(let neighbour) = unit.children[place]
    else { return nil }
    let name = XMLName("notes", prefix: neighbour.name.prefix, namespace: core)
    let blank = NotePlacing.blank(before: place, of: unit)
    unit.children.insert(
      contentsOf: [.element(XMLElement(name))] + (blank.map { [$0] } ?? []), at: place)
    return place
  }
}
