internal import CData
internal import NewsModel

/// What the tables know of a form: a root, the solid form of a compound, or a form of the closed exceptions.
struct RootEntry: Sendable {
  /// What the form is in the tables.
  enum Kind: UInt8, Sendable {
    case root
    case compound
    case exception
  }

  var kind: Kind
  /// The class of a root: n, v, a, d, f, m or x; x for what is no root.
  var wordClass: UInt8
  /// What the frequency of the root takes off the cost of a reading: 0.9 · log10(1 + count).
  var gain: Float
  /// What the form leads to, in the bytes of the target texts; empty for roots.
  var target: Range<Int32>
  /// The affixes that an exception takes off.
  var layers: Reading.Layers

  /// Bound roots stand only with affixes.
  var isBound: Bool { wordClass == ASCII.of("x") }
}

/// Roots, compound bases and closed exceptions in one hash table, made from the embedded files on first use.
struct RootTable: Sendable {
  static let shared = unsafe RootTable(
    roots: EmbeddedTable(padan_roots()), compounds: EmbeddedTable(padan_compounds()),
    exceptions: EmbeddedTable(padan_exceptions()))

  private var entries: FormTable<RootEntry>
  /// The texts that compounds and exceptions lead to.
  private(set) var targets: [UInt8] = []

  /// A form that stands in several tables is first an exception, then a compound, then a root.
  private init(roots: EmbeddedTable, compounds: EmbeddedTable, exceptions: EmbeddedTable) {
    entries = FormTable(capacity: roots.bytes.count / 11 + compounds.bytes.count / 20 + 200)
    var buffer = FormBuffer()
    exceptions.forEachLine { fields in
      guard fields.count == 3, buffer.fill(exceptions.bytes, fields[0]) else { return }
      let target = addTarget(exceptions.bytes[fields[1]])
      let layers = Reading.Layers(names: exceptions.bytes[fields[2]])
      entries.insert(
        buffer.key(0, buffer.count),
        RootEntry(kind: .exception, wordClass: ASCII.of("x"), gain: 0, target: target, layers: layers))
    }
    compounds.forEachLine { fields in
      guard fields.count == 2, buffer.fill(compounds.bytes, fields[0]) else { return }
      let target = addTarget(compounds.bytes[fields[1]])
      entries.insert(
        buffer.key(0, buffer.count),
        RootEntry(kind: .compound, wordClass: ASCII.of("x"), gain: 0.5, target: target, layers: []))
    }
    roots.forEachLine { fields in
      guard fields.count == 3, buffer.fill(roots.bytes, fields[0]) else { return }
      let gain = 0.9 * decimalLogarithm(1 + number(roots.bytes[fields[2]]))
      entries.insert(
        buffer.key(0, buffer.count),
        RootEntry(
          kind: .root, wordClass: roots.bytes[fields[1].lowerBound], gain: gain, target: 0..<0, layers: []))
    }
  }

  private mutating func addTarget(_ text: ArraySlice<UInt8>) -> Range<Int32> {
    let start = Int32(targets.count)
    targets += text
    return start..<Int32(targets.count)
  }

  /// What the tables know of the form with this key.
  @inline(__always) func entry(_ key: FormKey) -> RootEntry? { entries.value(key) }

  /// The number of forms.
  var count: Int { entries.count }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int {
  digits.reduce(0) { ASCII.isDigit($1) ? min($0, 1_000_000_000) * 10 + Int($1 & 0xF) : $0 }
}

/// log10 of a whole number from 1 on, good to 1 %: the binary exponent, and a parabola between the powers.
private func decimalLogarithm(_ number: Int) -> Float {
  let value = Float(max(number, 1))
  let fraction = value.significand - 1
  return (Float(value.exponent) + fraction * (1.3434 - 0.3434 * fraction)) * 0.30103
}
