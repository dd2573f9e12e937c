internal import NewsModel

/// The names of a lexicon and of the trigger table, found by their words.
struct KnownNames: Sendable {
  private var kinds: WordTable<Name.Kind>
  /// The triggers of all words, with those that open a known name.
  private(set) var triggers: WordTable<NameTrigger>
  private var longest = 1

  /// Takes the names of `lexicon` and the whole names of `triggers`.
  init(_ lexicon: Lexicon, _ triggers: NameTriggers) {
    self.triggers = triggers.table
    kinds = WordTable(capacity: lexicon.names.count + triggers.whole.count)
    for (name, kind) in triggers.whole {
      unsafe name.withUnsafeBytes { unsafe add($0, name.indices, Name.Kind(rawValue: kind) ?? .other) }
    }
    for entry in lexicon.names {
      let range = entry.name.startIndex..<entry.name.endIndex
      unsafe entry.name.base.withUnsafeBytes { unsafe add($0, range, entry.kind) }
    }
  }

  /// Adds the name in a range of some bytes; its words are parted by one blank each.
  private mutating func add(_ bytes: UnsafeRawBufferPointer, _ name: Range<Int>, _ kind: Name.Kind) {
    var blanks = 0
    var firstEnd = name.upperBound
    for index in name where unsafe bytes[index] == ASCII.space {
      if blanks == 0 { firstEnd = index }
      blanks += 1
    }
    guard !name.isEmpty, blanks < 8 else { return }
    unsafe kinds.set(WordKey(bytes, name), kind)
    let key = unsafe WordKey(bytes, name.lowerBound..<firstEnd)
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
