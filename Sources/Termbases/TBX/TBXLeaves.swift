internal import MarkupTrees
internal import NewsModel

/// The elements that nearly all entries are made of, settled as they stand: a known category, no other attribute, and
/// plain text. Whatever is not so, or is cut by the end of a piece, is left to the fields, which come to the same.
extension TBXBuilding {
  /// Takes a whole `term`.
  ///
  /// - Returns: the place of its last entry; nil where it is more than text.
  mutating func takeTerm(_ tape: XMLTape, _ index: Int) -> Int? {
    guard leaf(tape, tape.entries[index]) == .term, let text = tape.leafText(at: index) else { return nil }
    entry.setTerm(Words.note(tape.text(text)))
    return TBXBuilding.last(of: text, at: index)
  }

  /// Takes a whole element of a concept, language or term.
  ///
  /// - Returns: the place of its last entry; nil where it is to be read as a field.
  mutating func takeLeaf(_ tape: XMLTape, _ index: Int) -> Int? {
    let leaf = leaf(tape, tape.entries[index])
    guard leaf != .none, entry.fieldCount < TBXBuilding.mostFields else { return nil }
    let last: Int
    if leaf == .change {
      guard let end = takeChange(tape, index) else { return nil }
      last = end
    } else {
      guard let text = tape.leafText(at: index), take(leaf, tape, text) else { return nil }
      last = TBXBuilding.last(of: text, at: index)
    }
    entry.fieldCount += 1
    return last
  }

  private static func last(of text: Range<Int>, at index: Int) -> Int {
    text.isEmpty ? index + 1 : index + 2
  }

  /// What an element tells, where all its attributes are accounted for.
  private func leaf(_ tape: XMLTape, _ tag: XMLTape.Entry) -> TBXNameFacts.Leaf {
    let leaf = names[Int(tag.name)].leaf
    switch leaf {
    case .typedDescription, .typedTermNote, .typedTransaction:
      guard tag.range.count == 1, let attribute = tag.range.first.map({ tape.attributes[$0] }),
        names[Int(attribute.name)].attribute == .type
      else { return .none }
      return TBXBuilding.category(leaf, tape, attribute.range)
    default: return tag.range.isEmpty ? leaf : .none
    }
  }

  /// The category that the attribute `type` names.
  private static func category(
    _ element: TBXNameFacts.Leaf, _ tape: XMLTape, _ type: Range<Int>
  ) -> TBXNameFacts.Leaf {
    switch element {
    case .typedTermNote:
      if tape.holds("administrativeStatus", in: type) { return .status }
      if tape.holds("partOfSpeech", in: type) { return .partOfSpeech }
      return tape.holds("termType", in: type) ? .termType : .none
    case .typedDescription:
      if tape.holds("subjectField", in: type) { return .subjectField }
      return tape.holds("definition", in: type) ? .definition : .none
    default: return tape.holds("transactionType", in: type) ? .transactionType : .none
    }
  }

  /// Puts a text in its place; false where it has none, or a place that is taken.
  private mutating func take(_ leaf: TBXNameFacts.Leaf, _ tape: XMLTape, _ text: Range<Int>) -> Bool {
    let frame = frames.last
    let isInTerm = frame == .term || frame == .termGroup
    switch leaf {
    case .note where isInTerm: entry.addNote(Words.note(tape.text(text)))
    case .note where frame == .concept: entry.concept.notes.append(Words.note(tape.text(text)))
    case .subjectField where frame == .concept && entry.concept.domain.isEmpty:
      entry.concept.domain = Words.term(tape.text(text))
    case .definition:
      let definition = Words.note(tape.text(text))
      if definition.isEmpty { return false }
      entry.concept.definitions.append(
        Definition(definition, language: frame == .concept ? "" : entry.language))
    case .status where isInTerm && entry.term.status == nil:
      guard let status = TBXBuilding.status(tape, text) else { return false }
      entry.term.status = status
    case .partOfSpeech where isInTerm && entry.partOfSpeech == nil:
      entry.partOfSpeech = Words.note(tape.text(text))
    case .termType where isInTerm && entry.termType == nil: entry.termType = Words.note(tape.text(text))
    default: return false
    }
    return true
  }

  /// The status that a picklist's value tells.
  private static func status(_ tape: XMLTape, _ text: Range<Int>) -> TermEntry.Status? {
    if tape.holds("preferredTerm-admn-sts", in: text) { return .preferred }
    if tape.holds("admittedTerm-admn-sts", in: text) { return .admitted }
    return nil
  }

  /// Takes a group that says no more than when something was last changed.
  private mutating func takeChange(_ tape: XMLTape, _ start: Int) -> Int? {
    let entries = tape.entries
    var index = start + 1
    func skipBlanks() {
      if index < entries.count, entries[index].kind == .text, tape.isBlank(entries[index].range) {
        index += 1
      }
    }
    func text(_ wanted: TBXNameFacts.Leaf) -> Range<Int>? {
      skipBlanks()
      guard index < entries.count, entries[index].kind == .begin, leaf(tape, entries[index]) == wanted,
        let text = tape.leafText(at: index)
      else { return nil }
      index = TBXBuilding.last(of: text, at: index) + 1
      return text
    }
    guard let type = text(.transactionType), tape.holds("modification", in: type) else { return nil }
    skipBlanks()
    let place = index < entries.count ? entries[index].position : place
    guard let range = text(.date) else { return nil }
    skipBlanks()
    guard index < entries.count, entries[index].kind == .end else { return nil }
    let date = Words.note(tape.text(range))
    guard GlossaryDate.begins(date) else { return nil }
    switch frames.last {
    case .concept where entry.concept.changed.isEmpty: entry.concept.changed = date
    case .term where entry.term.changed.isEmpty, .termGroup where entry.term.changed.isEmpty:
      entry.term.changed = date
    default: return nil
    }
    self.place = place
    return index
  }
}
