internal import NewsModel

/// Collects the readings of all forms of a text: flat readings over one store of bytes.
struct ReadingWriter {
  private(set) var readings: [Reading] = []
  private(set) var forms: [UInt8] = []
  /// The readings of the form at work, in no order yet.
  private var current: [Reading] = []
  private var formStart = 0

  /// Begins the readings of a new form; the bytes that are appended next make its first reading.
  mutating func begin() {
    current.removeAll(keepingCapacity: true)
    formStart = forms.count
  }

  /// Adds a byte to the form of the next reading.
  @inline(__always) mutating func append(_ byte: UInt8) { forms.append(byte) }

  /// Adds bytes to the form of the next reading.
  mutating func append(_ bytes: some Sequence<UInt8>) { forms.append(contentsOf: bytes) }

  /// Adds a part of a form to the form of the next reading.
  @inline(__always) mutating func append(_ form: FormBuffer, _ part: Part) {
    guard part.count > 0 else { return }
    forms.append(part.first)
    for index in part.start + 1..<max(part.end, part.start + 1) { forms.append(form[index]) }
  }

  /// Makes a reading of the bytes that were appended since the last one; a form that stands already at this
  /// step is taken back, and its lower cost counts.
  mutating func commit(_ step: Reading.Step, _ layers: Reading.Layers, _ cost: Float) {
    let range = formStart..<forms.count
    for (index, other) in current.enumerated() where other.step == step && other.form.count == range.count {
      guard forms[other.form.bounds].elementsEqual(forms[range]) else { continue }
      if cost < other.cost {
        current[index].cost = cost
        current[index].layers = layers
      }
      forms.removeSubrange(range)
      return
    }
    current.append(
      Reading(form: TextRange(range.lowerBound, range.upperBound), step: step, layers: layers, cost: cost))
    formStart = forms.count
  }

  /// Adds a reading whose form is that of the form's surface.
  mutating func commitSurface(_ step: Reading.Step, _ layers: Reading.Layers, _ cost: Float) {
    guard let surface = current.first else { return }
    current.append(Reading(form: surface.form, step: step, layers: layers, cost: cost))
  }

  /// Ends the form: puts its readings in order and returns their range.
  mutating func finish() -> Range<Int> {
    let start = readings.count
    if current.count > 2 {
      // Insertion keeps equal readings in the order of their making; there are few.
      for index in 1..<current.count {
        let reading = current[index]
        var slot = index
        while slot > 0, ReadingWriter.precedes(reading, current[slot - 1]) {
          current[slot] = current[slot - 1]
          slot -= 1
        }
        current[slot] = reading
      }
    }
    readings.append(contentsOf: current)
    return start..<readings.count
  }

  /// Adds the readings of a form that were made for another text; returns their range.
  ///
  /// - Parameter letters: the letters that they name, with their place in that text's store.
  mutating func add(_ made: ArraySlice<Reading>, of letters: ArraySlice<UInt8>) -> Range<Int> {
    let (start, shift) = (readings.count, forms.count - letters.startIndex)
    forms.append(contentsOf: letters)
    for reading in made { readings.append(reading.moved(by: shift)) }
    return start..<readings.count
  }

  /// The likeliest of the readings in `range` that lead to a root.
  func root(in range: Range<Int>) -> Reading? {
    readings[range].lazy.filter { $0.step == .root }.min { $0.cost < $1.cost }
  }

  private static func precedes(_ first: Reading, _ second: Reading) -> Bool {
    first.step == second.step ? first.cost < second.cost : first.step < second.step
  }
}
