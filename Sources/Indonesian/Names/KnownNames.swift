internal import NewsModel

/// The names of a lexicon and of the trigger table, found by their words.
struct KnownNames: Sendable {
  private var kinds = WordTable<Name.Kind>(capacity: 1024)
  /// The triggers of all words, with those that open a known name.
  private(set) var triggers: WordTable<NameTrigger>
  private var longest = 1

  /// Takes the names of `lexicon` and the whole names of `triggers`.
  init(_ lexicon: Lexicon, _ triggers: NameTriggers) {
    self.triggers = triggers.table
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
    kinds.set(WordKey(name), kind)
    let key = WordKey(name[..<firstEnd])
    triggers.set(key, (triggers[key] ?? []).union(.opensKnown))
    longest = max(longest, blanks + 1)
  }

  /// The longest known name that begins with word `index` and ends before word `end`: how many words, and its kind.
  func match(_ index: Int, before end: Int, in scan: NameScan) -> (count: Int, kind: Name.Kind)? {
    guard scan.trigger(index).contains(.opensKnown) else { return nil }
    var count = min(longest, end - index)
    while count > 0 {
      if let kind = kinds[scan.key(index..<index + count)] { return (count, kind) }
      count -= 1
    }
    return nil
  }
}
