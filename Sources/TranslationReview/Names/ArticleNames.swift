internal import English

/// The words with a capital of an article: which of them a source has, and in how many segments' targets each stands.
///
/// Method: linear probing in a table that is half full at most. The words are those of a text that anyone may have
/// written, so that their places are found by a multiplier that nobody knows beforehand (the multiply-shift method of
/// Dietzfelbinger, Hagerup, Katajainen and Penttonen, 1997).
struct ArticleNames: Sendable {
  private struct Entry {
    /// The word's hash; 0 where the place is free, since no word has it.
    var hash: UInt64
    var isOfSource: Bool
    /// In how many segments' targets it stands, and the last of them.
    var segments: Int32
    var last: Int32
  }

  private static let secret = UInt64.random(in: .min ... .max) | 1

  private var entries: [Entry]
  private var count = 0
  private let multiplier = ArticleNames.secret
  /// A hash times the multiplier is shifted by that to be a place.
  private var shift: UInt64

  /// Makes a table with room for about so many words before it grows.
  init(capacity: Int = 8) {
    var bits: UInt64 = 5
    while 1 << bits < capacity * 2, bits < 30 { bits += 1 }
    shift = 64 - bits
    entries = ArticleNames.free(1 << Int(bits))
  }

  private static func free(_ count: Int) -> [Entry] {
    Array(repeating: Entry(hash: 0, isOfSource: false, segments: 0, last: -1), count: count)
  }

  /// Adds those words of a source that have a capital.
  mutating func add(source tokens: [EnglishToken]) {
    for token in tokens where token.shape.contains(.capitalised) {
      entries[entry(for: token.hash)].isOfSource = true
    }
  }

  /// Adds those words of a segment's target that have a capital; segments come in order.
  mutating func add(target tokens: [EnglishToken], of segment: Int) {
    for token in tokens where token.shape.contains(.capitalised) {
      let place = entry(for: token.hash)
      guard entries[place].last != segment else { continue }
      entries[place].segments += 1
      entries[place].last = Int32(segment)
    }
  }

  /// Whether a source has a word with a capital.
  func isOfSource(_ hash: UInt64) -> Bool {
    let entry = entries[place(of: hash)]
    return entry.hash == hash && entry.isOfSource
  }

  /// In how many segments' targets a word stands with a capital.
  func segments(with hash: UInt64) -> Int {
    let entry = entries[place(of: hash)]
    return entry.hash == hash ? Int(entry.segments) : 0
  }

  /// Where a word stands, or may be put.
  private func place(of hash: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: (hash &* multiplier) >> shift)
    while entries[place].hash != hash, entries[place].hash != 0 { place = (place + 1) & mask }
    return place
  }

  /// The place of a word, which is put there.
  private mutating func entry(for hash: UInt64) -> Int {
    let found = place(of: hash)
    if entries[found].hash == hash { return found }
    count += 1
    guard count * 2 > entries.count else {
      entries[found].hash = hash
      return found
    }
    let old = entries
    shift -= 1
    entries = ArticleNames.free(old.count * 2)
    for entry in old where entry.hash != 0 { entries[place(of: entry.hash)] = entry }
    let new = place(of: hash)
    entries[new].hash = hash
    return new
  }
}
