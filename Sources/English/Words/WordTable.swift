internal import NewsModel

/// Values by the hash of a word, asked for every word of a text.
///
/// The hashes are even already (`WordHash`), so that a place is found by their low bits, without hashing them again.
/// Method: linear probing in a table that is half full at most.
@usableFromInline package struct WordTable<Value: Sendable>: Sendable {
  /// The hashes; 0 where a place is free, since no word has it.
  @usableFromInline var keys: [UInt64]
  @usableFromInline var values: [Value?]
  @usableFromInline var count = 0

  /// Makes an empty table with room for so many words, or more.
  @inlinable package init(capacity: Int = 8) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    keys = Array(repeating: 0, count: places)
    values = Array(repeating: nil, count: places)
  }

  /// The value of a word; setting nil does nothing.
  @inlinable package subscript(hash: UInt64) -> Value? {
    @inline(__always)
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

  @inlinable func place(of hash: UInt64) -> Int { keys.place(of: hash) }

  @inlinable mutating func grow() {
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
@usableFromInline package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The hashes, as those of `WordTable`.
  @usableFromInline var keys = [UInt64](repeating: 0, count: 16)
  @usableFromInline var count = 0

  /// Makes an empty set.
  @inlinable package init() {}

  /// Makes a set of words.
  package init(_ words: some Sequence<String>) { for word in words { insert(WordHash.of(word)) } }

  /// Makes a set of the words of a text, parted by blanks and line ends.
  package init(text: String) {
    var hash = WordHash.start
    for byte in text.utf8 {
      if byte > 0x20 {
        hash = WordHash.adding(byte, to: hash)
      } else {
        if hash != WordHash.start { insert(hash) }
        hash = WordHash.start
      }
    }
    if hash != WordHash.start { insert(hash) }
  }

  /// Makes a set of words.
  @usableFromInline package init(arrayLiteral words: String...) { self.init(words) }

  /// Adds the hash of a word; whether it is new.
  @inlinable @discardableResult package mutating func insert(_ hash: UInt64) -> Bool {
    guard hash != 0 else { return false }
    if count * 2 >= keys.count { grow() }
    let place = place(of: hash)
    guard keys[place] == 0 else { return false }
    keys[place] = hash
    count += 1
    return true
  }

  /// Whether a word is in the set.
  @inlinable package func contains(_ hash: UInt64) -> Bool { hash != 0 && keys[place(of: hash)] == hash }

  @inlinable func place(of hash: UInt64) -> Int { keys.place(of: hash) }

  @inlinable mutating func grow() {
    let old = keys
    keys = Array(repeating: 0, count: old.count * 2)
    for key in old where key != 0 { keys[place(of: key)] = key }
  }
}

extension [UInt64] {
  /// Where a hash stands among those of a table, or may be put: open addressing, 0 is a free place. How many places there
  /// are is a power of two.
  @inlinable func place(of hash: UInt64) -> Int {
    let mask = count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while self[place] != hash, self[place] != 0 { place = (place + 1) & mask }
    return place
  }
}
