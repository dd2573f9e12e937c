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

extension RootEntry {
  /// A root of its class and its count.
  init(root wordClass: UInt8, count: Int) {
    self.init(
      kind: .root, wordClass: wordClass, gain: count == 0 ? 0 : 0.9 * decimalLogarithm(1 + count),
      target: 0..<0, layers: [])
  }
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
    addRoots(roots.bytes)
  }

  /// Adds the lines of the root list, `root TAB class TAB count`: by far the longest table, read in one pass without
  /// fields.
  private mutating func addRoots(_ bytes: [UInt8]) {
    var buffer = FormBuffer()
    let span = bytes.span
    // The header is the first line that is no comment.
    var isHeader = true
    var index = 0
    while index < span.count {
      let start = index
      let isComment = span[start] == ASCII.numberSign
      var (low, high) = (UInt64(0), UInt64(0))
      while index < span.count, span[index] != ASCII.tab, span[index] != ASCII.newline {
        let place = index - start
        let byte = UInt64(span[index])
        if place < 8 { low |= byte << UInt64(place << 3) } else { high |= byte << UInt64((place & 7) << 3) }
        index += 1
      }
      let end = index
      var wordClass: UInt8 = 0
      if index + 2 < span.count, span[index] == ASCII.tab, span[index + 2] == ASCII.tab {
        wordClass = span[index + 1]
        index += 3
      }
      var count = 0
      while index < span.count, span[index] != ASCII.newline {
        if ASCII.isDigit(span[index]) { count = min(count, 1_000_000_000) * 10 + Int(span[index] & 0xF) }
        index += 1
      }
      index += 1
      if isComment || end == start { continue }
      if isHeader || wordClass == 0 {
        isHeader = false
        continue
      }
      var key = FormKey(low: low, high: high)
      if end - start > 16 {
        guard buffer.fill(bytes, start..<end) else { continue }
        key = buffer.key(0, buffer.count)
      }
      entries.insert(key, RootEntry(root: wordClass, count: count))
    }
  }

  /// The table with roots of the user's: they outrank what it has of the same form, and each the later ones.
  func adding(_ roots: [UserRoot]) -> RootTable {
    var table = self
    var buffer = FormBuffer()
    for root in roots.reversed() {
      let bytes = Array(root.form.utf8)
      guard let wordClass = root.rootClass.rawValue.utf8.first, buffer.fill(bytes, bytes.indices) else {
        continue
      }
      table.entries.set(buffer.key(0, buffer.count), RootEntry(root: wordClass, count: root.count))
    }
    return table
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

/// log10 of a whole number from 1 on, good to 1 %: the binary exponent, and a parabola between the powers.
private func decimalLogarithm(_ number: Int) -> Float {
  let value = Float(max(number, 1))
  let fraction = value.significand - 1
  return (Float(value.exponent) + fraction * (1.3434 - 0.3434 * fraction)) * 0.30103
}
