/// The ids of a file that were met, as hashes: some 16 bytes for each.
struct IDTable: Sendable {
  private var slots: [UInt64] = []
  private var count = 0

  /// Notes an id.
  ///
  /// - Returns: false where it was met before.
  mutating func insert(_ id: String) -> Bool {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let key = max(LineGathering.hash(id.utf8), 1)
    let isNew = place(key)
    if isNew { count += 1 }
    return isNew
  }

  private mutating func place(_ key: UInt64) -> Bool {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[index] != 0 {
      if slots[index] == key { return false }
      index = (index + 1) & mask
    }
    slots[index] = key
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(64, old.count * 2))
    for key in old where key != 0 { _ = place(key) }
  }
}
