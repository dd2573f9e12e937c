internal import CData

/// The learned weights of name-weights.bin: how much each feature of a word speaks for each label.
///
/// The file opens with lines of text behind `#` that tell where it comes from, then a line with its form and how many words
/// and letters it holds, then numbers, the low byte first: the weights of label after label (7 rows of 8 Int16), those of
/// the places (`NameFeatures`; 8 Int8 each, of which the last says nothing), the words (UInt32), the weights of each word
/// (3 times 8 Int8: before, at and behind the place), the letters (UInt32), and the weights of each of them (8 Int8).
package struct NameWeights: Sendable {
  /// The weights as they travel in the program.
  package static let shared =
    unsafe NameWeights(file: EmbeddedTable(padan_name_weights()).bytes) ?? NameWeights()

  /// The weights of seven labels; the eighth place says nothing.
  typealias Row = SIMD8<Int32>
  /// The same of one feature or of all features of a word: sums of weights of at most a byte fit.
  typealias Sum = SIMD8<Int16>

  /// The line that names the form, without the numbers of words and letters behind it.
  private static let form = "padan-names 2 "

  /// By label: the weights of the labels after it.
  private(set) var transitions = [Row](repeating: Row(repeating: 0), count: NameLabel.count)
  /// The weights of the places.
  private(set) var places: [Sum] = []
  private(set) var words = NameRows(width: 3)
  private(set) var letters = NameRows(width: 1)
  /// The search for the best labels, with nothing found yet.
  private(set) var decoding = NameDecoding([])

  /// Weights that say nothing.
  init() {}

  /// Whether there are no weights, so that the rules alone find names.
  var isEmpty: Bool { places.isEmpty }

  /// Weights of their parts: those of the words and of the letters with their numbers, each number once.
  init(
    transitions: [[Int16]], places: [SIMD8<Int8>], words: [(number: UInt32, rows: [SIMD8<Int8>])],
    letters: [(number: UInt32, rows: [SIMD8<Int8>])]
  ) {
    for (label, row) in transitions.enumerated() {
      for (next, weight) in row.enumerated() { self.transitions[label][next] = Int32(weight) }
    }
    func wide(_ rows: [SIMD8<Int8>]) -> [Sum] { rows.map { Sum(truncatingIfNeeded: $0) } }
    decoding = NameDecoding(self.transitions)
    self.places = wide(places)
    self.words = NameRows(width: 3, words.map(\.number), wide(words.flatMap(\.rows)))
    self.letters = NameRows(width: 1, letters.map(\.number), wide(letters.flatMap(\.rows)))
  }

  /// Reads a file; nil where it is of another form.
  package init?(file: [UInt8]) {
    var start = 0
    while start < file.count, file[start] == ASCII.numberSign {
      guard let end = file[start...].firstIndex(of: ASCII.newline) else { return nil }
      start = end + 1
    }
    guard start < file.count, let end = file[start...].firstIndex(of: ASCII.newline),
      file[start..<end].starts(with: NameWeights.form.utf8)
    else { return nil }
    let counts = file[(start + NameWeights.form.utf8.count)..<end].split(separator: ASCII.space).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? -1
    }
    guard counts.count == 2, counts.allSatisfy({ (0...NameRows.most).contains($0) }),
      file.count == end + 1 + NameLabel.count * 16 + NameFeatures.places * 8 + counts[0] * 28 + counts[1] * 12
    else { return nil }
    var reader = NumberReader(bytes: file, place: end + 1)
    for label in 0..<NameLabel.count {
      for next in 0..<8 { transitions[label][next] = Int32(reader.int16()) }
    }
    decoding = NameDecoding(transitions)
    places = reader.rows(NameFeatures.places)
    words = NameRows(width: 3, reader.numbers(counts[0]), reader.rows(counts[0] * 3))
    letters = NameRows(width: 1, reader.numbers(counts[1]), reader.rows(counts[1]))
  }

  /// The file, with lines of text that tell where the weights come from.
  package func file(origin: [String]) -> [UInt8] {
    var file: [UInt8] = []
    for line in origin { file += Array("# \(line)\n".utf8) }
    file += Array("\(NameWeights.form)\(words.count) \(letters.count)\n".utf8)
    func add(_ rows: some Sequence<Sum>) {
      for row in rows { for label in 0..<8 { file.append(UInt8(truncatingIfNeeded: row[label])) } }
    }
    for row in transitions {
      for next in 0..<8 {
        let number = UInt16(bitPattern: Int16(clamping: row[next]))
        file += [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
    }
    add(places)
    for table in [words, letters] {
      let entries = table.entries
      for entry in entries {
        for byte in 0..<4 { file.append(UInt8(truncatingIfNeeded: entry.number >> UInt32(byte * 8))) }
      }
      for entry in entries { add(entry.rows) }
    }
    return file
  }
}

/// Reads the numbers of a file whose length was checked.
private struct NumberReader {
  let bytes: [UInt8]
  var place: Int

  mutating func int16() -> Int16 {
    place += 2
    return Int16(bitPattern: UInt16(bytes[place - 2]) | UInt16(bytes[place - 1]) << 8)
  }

  mutating func numbers(_ count: Int) -> [UInt32] {
    let start = place
    place += count * 4
    precondition(place <= bytes.count)
    return (0..<count).map { number in
      let at = start + number * 4
      return UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
        | UInt32(bytes[at + 3]) << 24
    }
  }

  mutating func rows(_ count: Int) -> [NameWeights.Sum] {
    let start = place
    place += count * 8
    return (0..<count).map { row in
      var sum = NameWeights.Sum()
      for label in 0..<8 { sum[label] = Int16(Int8(bitPattern: bytes[start + row * 8 + label])) }
      return sum
    }
  }
}
