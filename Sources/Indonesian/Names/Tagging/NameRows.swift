/// The weights of words or of letters by their numbers, a few rows each: an open table, whose rows stand in its slots.
struct NameRows: Sendable {
  /// So many numbers fit into a file.
  static let most = 1 << 16

  /// How many rows a number has.
  let width: Int
  /// How many numbers it holds.
  private(set) var count = 0
  /// The number of each slot; 0 where there is none, as everywhere past the last slot.
  private(set) var numbers: [UInt32] = [0]
  /// The rows, slot by slot; those behind the last slot say nothing.
  private(set) var rows: [NameWeights.Sum]
  private var shift: UInt32 = 32

  /// A table of nothing.
  init(width: Int) {
    self.width = width
    rows = Array(repeating: NameWeights.Sum(), count: width)
  }

  /// A table of numbers, each once and none of them 0, and their rows in the same order.
  init(width: Int, _ all: [UInt32], _ allRows: [NameWeights.Sum]) {
    self.init(width: width)
    guard !all.isEmpty else { return }
    count = all.count
    var bits = 4
    while 5 << bits < count * 8 { bits += 1 }
    let slots = 1 << bits
    shift = UInt32(32 - bits)
    numbers = Array(repeating: 0, count: slots)
    rows = Array(repeating: NameWeights.Sum(), count: (slots + 1) * width)
    for (entry, number) in all.enumerated() {
      var slot = Int(number >> shift)
      while numbers[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      numbers[slot] = number
      for row in 0..<width { rows[slot * width + row] = allRows[entry * width + row] }
    }
  }

  /// All numbers with their rows.
  var entries: [(number: UInt32, rows: [NameWeights.Sum])] {
    numbers.indices.filter { numbers[$0] != 0 }.map {
      (numbers[$0], Array(rows[$0 * width..<($0 + 1) * width]))
    }
  }

  /// Where the rows of a number begin; rows that say nothing where it has none.
  @inline(__always) func place(of number: UInt32) -> Int {
    let mask = numbers.count &- 1
    var slot = Int(truncatingIfNeeded: number >> shift)
    while true {
      let found = numbers[slot]
      if found == number { return slot &* width }
      if found == 0 { return rows.count &- width }
      slot = (slot &+ 1) & mask
    }
  }
}
