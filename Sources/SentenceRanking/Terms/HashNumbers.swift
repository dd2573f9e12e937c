/// A number for each 64-bit hash, in one flat table that is probed place after place: what the ranking looks up for every
/// word of an article, where a dictionary would take most of its time.
struct HashNumbers: Sendable {
  /// 0 where a place is free.
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var count = 0

  /// Makes an empty table.
  ///
  /// - Parameter capacity: how many hashes it is to hold before it grows.
  init(capacity: Int = 16) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    keys = [UInt64](repeating: 0, count: places)
    numbers = [Int32](repeating: 0, count: places)
  }

  /// The number of a hash; nil where it has none.
  subscript(hash: UInt64) -> Int32? {
    let place = place(of: hash)
    return keys[place] == 0 ? nil : numbers[place]
  }

  /// Gives a hash its number, unless it has one.
  ///
  /// - Returns: the number that it has now.
  mutating func number(_ hash: UInt64, new: Int32) -> Int32 {
    let found = place(of: hash)
    if keys[found] != 0 { return numbers[found] }
    keys[found] = HashNumbers.key(hash)
    numbers[found] = new
    count += 1
    if count * 2 > keys.count { grow() }
    return new
  }

  private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  /// Where a hash is, or would be.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let key = HashNumbers.key(hash)
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = HashNumbers(capacity: keys.count)
    for place in keys.indices where keys[place] != 0 {
      _ = larger.number(keys[place], new: numbers[place])
    }
    self = larger
  }
}
