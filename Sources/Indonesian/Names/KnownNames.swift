internal import NewsModel

/// The names of a lexicon and of the trigger table, found by their words.
struct KnownNames: Sendable {
  private var kinds = WordTable<Name.Kind>(capacity: 4096)
  /// The notes of all words, with those that open a known name.
  private(set) var notes = WordNotes.shared

  /// Takes the names of `lexicon` and the whole names of `triggers`.
  init(_ lexicon: Lexicon, _ triggers: NameTriggers) {
    for (name, kind) in triggers.whole { add(name[...], Name.Kind(rawValue: kind) ?? .other) }
    for entry in lexicon.names { add(entry.name, entry.kind) }
  }

  /// Adds a name; its words are parted by one blank each.
  private mutating func add(_ name: ArraySlice<UInt8>, _ kind: Name.Kind) {
    var blanks = 0
    var firstEnd = name.endIndex
    for index in name.indices where name[index] == ASCII.space {
      if blanks == 0 { firstEnd = index }
      blanks += 1
    }
    guard !name.isEmpty, blanks < 8 else { return }
    kinds.set(WordKey(name: name), kind)
    notes.change(WordKey(name[..<firstEnd])) { note in
      note.trigger.insert(.opensKnown)
      note.longestName = max(note.longestName, UInt8(blanks + 1))
    }
  }

  /// The longest known name that begins with word `index` and ends before word `end`: how many words, and its kind.
  func match(_ index: Int, before end: Int, in scan: NameScan) -> (count: Int, kind: Name.Kind)? {
    guard scan.trigger(index).contains(.opensKnown) else { return nil }
    var found: (count: Int, kind: Name.Kind)?
    var key = WordKey()
    for count in 1...max(1, min(Int(scan.note(index).longestName), end - index)) {
      key.join(scan.key(index + count - 1))
      if let kind = kinds[key] { found = (count, kind) }
    }
    return found
  }
}
