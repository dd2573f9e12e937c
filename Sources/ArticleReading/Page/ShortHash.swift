/// Hashes of the short words in class names, and a table from them to what the words say.
///
/// A hash that falls on another word's would misread one class name; with a few hundred words in 32 bits that is
/// rarer than a site that uses the word in another sense.
enum ShortHash {
  /// The hash of no letters.
  static let start: UInt32 = 0x811C_9DC5

  /// The hash of a word with one more letter (FNV-1a).
  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// The hash of a lower-case word.
  static func of(_ word: some StringProtocol) -> UInt32 { word.utf8.reduce(start) { add($1, to: $0) } }

  /// The hash of two words that follow each other.
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 31) ^ second }
}

/// From hashes to rules; open addressing in an array that is at most half full.
struct RuleTable: Sendable {
  private var keys: [UInt32]
  private var values: [UInt16]
  /// The number of slots less one; the number is a power of two.
  private let mask: UInt32

  /// Makes the table; rules of the same hash are joined.
  init(_ entries: [(UInt32, ClassRules)]) {
    var slots = 64
    while slots < 2 * entries.count { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    values = Array(repeating: 0, count: slots)
    mask = UInt32(slots - 1)
    for (key, rules) in entries {
      var slot = slot(key)
      while keys[slot] != 0 && keys[slot] != key { slot = following(slot) }
      keys[slot] = key
      values[slot] |= rules.rawValue
    }
  }

  /// The rules of a hash; none where it is not in the table.
  @inline(__always)
  func find(_ key: UInt32) -> ClassRules {
    var slot = slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return ClassRules(rawValue: values[slot]) }
      slot = following(slot)
    }
    return []
  }

  /// The share of the slots that is taken, 0 to 1.
  var fullness: Double { Double(keys.count { $0 != 0 }) / Double(keys.count) }

  @inline(__always)
  private func slot(_ key: UInt32) -> Int { Int((key ^ (key >> 15)) & mask) }

  @inline(__always)
  private func following(_ slot: Int) -> Int { (slot + 1) & Int(mask) }
}
