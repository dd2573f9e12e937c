/// Makes the index of glossary files that the program carries; see `PackedIndex`.
package enum IndexPacking {
  /// What does not fit into the numbers of a packed index.
  package enum Fault: Error, Equatable {
    /// More than 255 files, 16,383 rows in one, or 65,533 in all.
    case tooManyRows
    /// A file of 16 MB or more.
    case tooLongFile
  }

  /// The packed index of files, the most important first.
  ///
  /// - Throws: `Fault` where they are too large for it.
  package static func text(of files: [[UInt8]]) throws(Fault) -> [UInt8] {
    let lines = files.map { GlossaryLines.rows(of: $0) }
    let rows = lines.reduce(0) { $0 + $1.count }
    guard files.count < 1 << 8, rows < 1 << 16 - 2, lines.allSatisfy({ $0.count < 1 << 14 }) else {
      throw .tooManyRows
    }
    guard files.allSatisfy({ $0.count < 1 << 24 }) else { throw .tooLongFile }
    // Half of the places stay free for sources of usual length, so that a search ends soon.
    let index = SourceIndex(rows: rows) { making in
      for (table, (file, lines)) in zip(files, lines).enumerated() {
        unsafe file.withUnsafeBytes { bytes in
          for (row, line) in lines.enumerated() { unsafe making.add(bytes, line, table: table, row: row) }
        }
      }
    }
    var numbers: [UInt64] = []
    let places = UInt64(index.slots.count.trailingZeroBitCount)
    numbers.append(UInt64(files.count) | UInt64(index.senses.count) << 8 | places << 28)
    for (file, lines) in zip(files, lines) { numbers.append(UInt64(lines.count) | UInt64(file.count) << 20) }
    for line in lines.joined() { numbers.append(UInt64(line.lowerBound) | UInt64(line.count) << 24) }
    for sense in index.senses {
      numbers.append(
        UInt64(sense.next + 1) | UInt64(sense.row) << 18 | UInt64(sense.table) << 32
          | UInt64(sense.letters.rawValue) << 40 | UInt64(sense.termClass) << 42
          | (sense.hasCues ? 1 << 46 : 0))
    }
    for slot in index.slots {
      numbers.append(UInt64(slot.key & 0x3FFF_FFFF) | UInt64(slot.head.value) << 30)
    }
    var text: [UInt8] = []
    text.reserveCapacity(numbers.count * Sextets.width)
    for number in numbers {
      precondition(number < Sextets.limit, "a number has 48 bits")
      let signs = Sextets.signs(number)
      for place in 0..<Sextets.width { text.append(UInt8(truncatingIfNeeded: signs >> UInt64(place * 8))) }
    }
    return text
  }
}

/// The lines of a glossary file.
enum GlossaryLines {
  /// Where its rows stand, without their ends: all lines but empty ones, comments and the header.
  static func rows(of file: [UInt8]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var isHeader = true
    while start < file.count {
      let end = file[start...].firstIndex(of: 0x0A) ?? file.count
      let past = end > start && file[end - 1] == 0x0D ? end - 1 : end
      if past > start, file[start] != 0x23 {
        if !isHeader { rows.append(start..<past) }
        isHeader = false
      }
      start = end + 1
    }
    return rows
  }
}
