internal import NewsModel

/// Values by the hash of a word, asked for every word of a text.
///
/// The hashes are even already (`WordHash`), so that a place is found by their low bits, without hashing them again.
/// Method: linear probing in a table that is half full at most.
package struct WordTable<Value: Sendable>: Sendable {
  /// The hashes; 0 where a place is free, since no word has it.
  private var keys: [UInt64]
  private var values: [Value?]
  private var count = 0

  /// Makes an empty table.
  package init() {
    keys = Array(repeating: 0, count: 16)
    values = Array(repeating: nil, count: 16)
  }

  /// The value of a word; setting nil does nothing.
  package subscript(hash: UInt64) -> Value? {
    get {
      let place = place(of: hash)
      return keys[place] == hash ? values[place] : nil
    }
    set {
      guard hash != 0, let newValue else { return }
      if count * 2 >= keys.count { grow() }
      let place = place(of: hash)
      if keys[place] == 0 { count += 1 }
      keys[place] = hash
      values[place] = newValue
    }
  }

  private func place(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != hash, keys[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: nil, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let place = place(of: key)
      (keys[place], values[place]) = (key, oldValues[index])
    }
  }
}

/// A set of words by their hashes, asked for every word of a text.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var table = WordTable<Bool>()

  /// Makes an empty set.
  package init() {}

  /// Makes a set of words.
  package init(_ words: some Sequence<String>) { for word in words { insert(WordHash.of(word)) } }

  /// Makes a set of words.
  package init(arrayLiteral words: String...) { self.init(words) }

  /// Adds the hash of a word.
  package mutating func insert(_ hash: UInt64) { table[hash] = true }

  /// Whether a word is in the set.
  package func contains(_ hash: UInt64) -> Bool { table[hash] ?? false }
}
