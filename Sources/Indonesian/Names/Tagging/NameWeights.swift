internal import CData

/// The learned weights of name-weights.bin: how much each feature of a word speaks for each label.
///
/// The file opens with lines of text behind `#` that tell where it comes from, then a line with its form and the number
/// of slots, then numbers, the low byte first: the weights of label after label (7 rows of 8 Int16), a mark of each slot's
/// feature (UInt32, 0 where there is none), and the weights of each slot (8 Int8, of which the last says nothing).
package struct NameWeights: Sendable {
  /// The weights as they travel in the program.
  package static let shared =
    unsafe NameWeights(file: EmbeddedTable(padan_name_weights()).bytes) ?? NameWeights()

  /// The weights of seven labels; the eighth place says nothing.
  typealias Row = SIMD8<Int32>

  /// The line that names the form, without the number of slots behind it.
  static let form = "padan-names 1 "

  /// By label: the weights of the labels after it.
  private(set) var transitions = [Row](repeating: Row(repeating: 0), count: NameLabel.count)
  private var marks: [UInt32] = []
  private var weights: [SIMD8<Int8>] = []
  private var shift: UInt64 = 0
  /// One bit for each mark that is there, at the place that some bits of the mark name: most features have no weight, and
  /// that ends the search for them at once.
  private var filter = [UInt64](repeating: 0, count: 1024)
  /// The weights of facts that have few values.
  private(set) var scores = NameScores()

  /// Weights that say nothing.
  init() {}

  /// Whether there are no weights, so that the rules alone find names.
  var isEmpty: Bool { marks.isEmpty }

  /// Weights by their features, each once; those of highest use come first, and what finds no room is left out.
  init(transitions: [[Int16]], features: [(feature: UInt64, weights: SIMD8<Int8>)], slots: Int) {
    for (label, row) in transitions.enumerated() {
      for (next, weight) in row.enumerated() { self.transitions[label][next] = Int32(weight) }
    }
    setSlots(slots)
    marks = Array(repeating: 0, count: slots)
    weights = Array(repeating: SIMD8(repeating: 0), count: slots)
    // A table that is too full is slow.
    for (feature, row) in features.prefix(slots * 5 / 8) {
      var slot = Int(feature >> shift)
      while marks[slot] != 0, marks[slot] != NameWeights.mark(feature) { slot = (slot + 1) & (slots - 1) }
      marks[slot] = NameWeights.mark(feature)
      weights[slot] = row
    }
    prepare()
  }

  /// Reads a file; nil where it is of another form.
  package init?(file: [UInt8]) {
    var start = 0
    while start < file.count, file[start] == ASCII.numberSign {
      guard let end = file[start...].firstIndex(of: ASCII.newline) else { return nil }
      start = end + 1
    }
    guard start < file.count, let end = file[start...].firstIndex(of: ASCII.newline),
      file[start..<end].starts(with: NameWeights.form.utf8),
      let slots = Int(String(decoding: file[(start + NameWeights.form.utf8.count)..<end], as: UTF8.self)),
      slots >= 16, slots <= 1 << 20, slots & (slots - 1) == 0,
      file.count == end + 1 + NameLabel.count * 16 + slots * 12
    else { return nil }
    var place = end + 1
    for label in 0..<NameLabel.count {
      for next in 0..<8 {
        let number = UInt16(file[place]) | UInt16(file[place + 1]) << 8
        transitions[label][next] = Int32(Int16(bitPattern: number))
        place += 2
      }
    }
    setSlots(slots)
    // The guard above keeps every read inside the file.
    unsafe file.withUnsafeBytes { raw in
      marks = (0..<slots).map { slot in
        UInt32(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: place + slot * 4, as: UInt32.self))
      }
      place += slots * 4
      weights = (0..<slots).map { slot in
        unsafe raw.loadUnaligned(fromByteOffset: place + slot * 8, as: SIMD8<Int8>.self)
      }
    }
    guard marks.contains(0) else { return nil }  // else a search would not end
    prepare()
  }

  private mutating func prepare() {
    for mark in marks where mark != 0 {
      filter[Int(mark >> 6 & 0x3FF)] |= 1 << UInt64(mark >> 16 & 63)
    }
    scores = NameScores(self)
  }

  private mutating func setSlots(_ slots: Int) { shift = UInt64(64 - slots.trailingZeroBitCount) }

  /// The mark of a feature in its slot; its upper bits choose the slot.
  private static func mark(_ feature: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: feature) | 1 }

  /// Adds what a feature speaks for to `scores`.
  @inline(__always) func add(_ feature: UInt64, to scores: inout NameScores.Row) {
    let mark = NameWeights.mark(feature)
    guard filter[Int(mark >> 6 & 0x3FF)] >> UInt64(mark >> 16 & 63) & 1 == 1 else { return }
    var slot = Int(truncatingIfNeeded: feature >> shift)
    while true {
      let found = marks[slot]
      if found == mark {
        scores &+= NameScores.Row(truncatingIfNeeded: weights[slot])
        return
      }
      if found == 0 { return }
      slot = (slot &+ 1) & (marks.count &- 1)
    }
  }

  /// What a feature speaks for.
  func row(_ feature: UInt64) -> NameScores.Row {
    var row = NameScores.Row(repeating: 0)
    add(feature, to: &row)
    return row
  }

  /// The file, with lines of text that tell where the weights come from.
  package func file(origin: [String]) -> [UInt8] {
    var file: [UInt8] = []
    for line in origin { file += Array("# \(line)\n".utf8) }
    file += Array("\(NameWeights.form)\(marks.count)\n".utf8)
    for row in transitions {
      for next in 0..<8 {
        let number = UInt16(bitPattern: Int16(clamping: row[next]))
        file += [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
    }
    for mark in marks { for byte in 0..<4 { file.append(UInt8(mark >> UInt32(byte * 8) & 0xFF)) } }
    for row in weights { for label in 0..<8 { file.append(UInt8(bitPattern: row[label])) } }
    return file
  }
}
