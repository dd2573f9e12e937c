internal import MarkupTrees

/// What a review found in a unit, as a note that translators' tools show at the unit.
package struct ReviewNote: Sendable, Equatable {
  /// A side of a unit.
  package enum Side: String, Sendable {
    case source
    case target
  }

  /// The number of the unit in its document.
  package var unit: Int
  /// What the note is known by among the unit's notes.
  package var id: String
  /// From 1, the gravest, to 10 (XLIFF 1.2, section 2.3, `priority`; XLIFF 2.1, section 4.3.1.24).
  package var priority: Int
  /// The side that it is about.
  package var side: Side
  /// What it says.
  package var text: String

  /// Makes a note of its parts.
  package init(unit: Int, id: String, priority: Int, side: Side, text: String) {
    self.unit = unit
    self.id = id
    self.priority = priority
    self.side = side
    self.text = text
  }
}

extension TranslationFile {
  /// Puts the notes of a review into an XLIFF file, in the place of those of an earlier review; all else stays.
  ///
  /// - Parameter notes: the notes in order; those of units that the file has not are left out.
  /// - Returns: false where the format has no place for them; the file is as it was then.
  package mutating func setReviewNotes(_ notes: [ReviewNote]) -> Bool { kept.setReviewNotes(notes) }
}

extension KeptFile {
  mutating func setReviewNotes(_ notes: [ReviewNote]) -> Bool { false }
}

/// Puts notes among the children of an element with the blanks that stand around them, and takes them out again: what
/// was put in and taken out leaves no trace.
enum NotePlacing {
  /// The blanks before a child, where nothing else stands there.
  static func blank(before place: Int, of element: XMLElement) -> XMLNode? {
    guard place > 0, case .text(let text) = element.children[place - 1],
      text.utf8.allSatisfy({ $0 <= 0x20 })
    else { return nil }
    return element.children[place - 1]
  }

  /// Takes away the children that `isOurs`, and the blanks before each.
  static func remove(from element: inout XMLElement, _ isOurs: (XMLElement) -> Bool) {
    var kept: [XMLNode] = []
    kept.reserveCapacity(element.children.count)
    for child in element.children {
      if case .element(let child) = child, isOurs(child) {
        if case .text(let text)? = kept.last, text.utf8.allSatisfy({ $0 <= 0x20 }) { kept.removeLast() }
      } else {
        kept.append(child)
      }
    }
    element.children = kept
  }

  /// Puts an element behind the child at `place`, and blanks before it as before that child.
  static func put(_ added: XMLElement, behind place: Int, of element: inout XMLElement) {
    let blank = blank(before: place, of: element)
    element.children.insert(contentsOf: (blank.map { [$0] } ?? []) + [.element(added)], at: place + 1)
  }
}
