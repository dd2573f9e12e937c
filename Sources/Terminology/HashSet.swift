/// A set of hashes that are hashes already: open addressing, no second hashing.
struct HashSet {
  private var slots: [UInt64]
  private let mask: Int

  /// Makes a set of what `fill` inserts, at most `most` hashes.
  init(_ most: Int, _ fill: (inout HashSet) -> Void) {
    var size = 64
    while size < most * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    fill(&self)
  }

  /// Inserts a hash; 0 is none.
  mutating func insert(_ hash: UInt64) {
    var slot = place(of: hash)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot &+ 1) & mask }
    slots[slot] = hash
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot &+ 1) & mask
    }
    return false
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & mask }
}
