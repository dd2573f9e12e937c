internal import MarkupTrees

extension XLIFF1File {
  /// By this the notes of a review are known.
  private static let reviewer = XLIFF1Reading.author + "review"

  mutating func setReviewNotes(_ notes: [ReviewNote]) -> Bool {
    let byUnit = Dictionary(grouping: notes, by: \.unit)
    let core = core
    // What the side of a note is, version 1.0 can't say.
    let tellsSide = tree.root["version"] != "1.0"
    var number = 0
    while number < places.count {
      // The segments of a unit follow one another.
      let path = places[number].path
      var added: [(note: ReviewNote, segment: String?)] = []
      while number < places.count, places[number].path == path {
        added += (byUnit[number] ?? []).map { ($0, places[number].segment) }
        number += 1
      }
      tree.root.change(at: path[...]) { unit in
        NotePlacing.remove(from: &unit) { $0.name.is("note", in: core) && $0["from"] == XLIFF1File.reviewer }
        for (note, segment) in added {
          let order = ["note", "target", "seg-source", "source"]
          guard let place = order.compactMap({ unit.places(of: $0, in: core).last }).first,
            case .element(let neighbour) = unit.children[place]
          else { continue }
          var element = XMLElement(XMLName("note", prefix: neighbour.name.prefix, namespace: core))
          element["from"] = XLIFF1File.reviewer
          element["priority"] = String(note.priority)
          if tellsSide { element["annotates"] = note.side.rawValue }
          element.children = [.text((segment.map { "Segment \($0): " } ?? "") + note.text)]
          NotePlacing.put(element, behind: place, of: &unit)
        }
      }
    }
    return true
  }
}
