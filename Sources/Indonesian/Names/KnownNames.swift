internal import NewsModel

/// The names of a lexicon and of the trigger table, found by their words.
///
/// A class, so that nothing is copied where it is asked: it never changes.
final class KnownNames: Sendable {
  private let kinds: WordTable<Name.Kind>
  /// The notes of all words, with those that open a known name.
  let notes: WordNotes

  /// Takes the names of `lexicon` and the whole names of `triggers`.
  init(_ lexicon: Lexicon, _ triggers: NameTriggers) {
    var kinds = WordTable<Name.Kind>(capacity: lexicon.names.count + triggers.whole.count)
    var notes = WordNotes.shared
    for (name, kind) in triggers.whole {
      unsafe name.withUnsafeBytes {
        unsafe KnownNames.add($0, name.indices, Name.Kind(rawValue: kind) ?? .other, to: &kinds, &notes)
      }
    }
    for entry in lexicon.names {
      let range = entry.name.startIndex..<entry.name.endIndex
      unsafe entry.name.base.withUnsafeBytes {
        unsafe KnownNames.add($0, range, entry.kind, to: &kinds, &notes)
      }
    }
    (self.kinds, self.notes) = (kinds, notes)
  }

  /// Adds the name in a range of some bytes; its words are parted by one blank each.
  private static func add(
    _ bytes: UnsafeRawBufferPointer, _ name: Range<Int>, _ kind: Name.Kind,
    to kinds: inout WordTable<Name.Kind>, _ notes: inout WordNotes
  ) {
    guard !name.isEmpty else { return }
    var key = WordKey()
    var first: WordKey?
    var (blanks, start) = (0, name.lowerBound)
    for index in name.lowerBound...name.upperBound
    where unsafe index == name.upperBound || bytes[index] == ASCII.space {
      let word = unsafe WordKey(bytes, start..<index)
      if first == nil { first = word } else { blanks += 1 }
      key.join(word)
      start = index + 1
    }
    guard let first, blanks < 8 else { return }
    kinds.set(key, kind)
    notes.change(first) { note in
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
