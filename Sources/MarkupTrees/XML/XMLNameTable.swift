/// Numbers for the names of a file.
///
/// libxml2 keeps one copy of each name and namespace in a file, so that their addresses stand for them.
struct XMLNameTable {
  /// The addresses of the parts of a name; 0 for a part that it has not.
  struct Key: Hashable {
    var local, prefix, namespace: UInt
  }

  private var numbers: [Key: Int32] = [:]
  /// The names met last, each where its addresses lead, so that most are found without hashing.
  private var recent: [(key: Key, number: Int32)]

  private static let recentCount = 256

  init() {
    recent = Array(
      repeating: (Key(local: 0, prefix: 0, namespace: 0), -1), count: XMLNameTable.recentCount)
  }

  /// The number of a name; nil where it has none yet.
  mutating func number(of key: Key) -> Int32? {
    let place = XMLNameTable.place(of: key)
    if recent[place].key == key, recent[place].number >= 0 { return recent[place].number }
    guard let number = numbers[key] else { return nil }
    recent[place] = (key, number)
    return number
  }

  /// Gives a name its number.
  mutating func add(_ key: Key, number: Int32) {
    numbers[key] = number
    recent[XMLNameTable.place(of: key)] = (key, number)
  }

  private static func place(of key: Key) -> Int {
    let mixed = (key.local ^ key.prefix &<< 3 ^ key.namespace &<< 5) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 56) & (recentCount - 1)
  }
}
