/// The index of glossary files that was made when the program was built: a text of `Sextets`, read in place.
///
/// Numbers of 48 bits, one behind another:
///
/// | how many | each |
/// |---|---|
/// | 1 | the number of tables (8 bits), of senses (20), of places as a power of two (8) |
/// | one a table | rows (20), bytes of the file (28) |
/// | one a row | where it begins in its file (24), how long it is (24) |
/// | one a sense | the next sense plus 1 (18), row (14), table (8), what a text must show (2), class (4), cues (1), 1 free |
/// | one a place | half of the key (30), its head (18) |
@safe public struct PackedIndex: @unchecked Sendable {  // The text never changes.
  @usableFromInline let text: UnsafeRawBufferPointer
  /// How many tables there are.
  package let tableCount: Int
  /// How many senses there are.
  public let senseCount: Int
  private let firstLine: Int
  @usableFromInline let firstSense: Int
  @usableFromInline let firstPlace: Int
  @usableFromInline let mask: Int

  /// Takes a text that `IndexPacking` made.
  package init(_ text: StaticString) {
    unsafe self.init(embedded: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Takes a text that `IndexPacking` made, and that lives as long as the program.
  init(embedded text: UnsafeRawBufferPointer) {
    func number(_ place: Int) -> Int { unsafe Int(PackedIndex.number(text, place)) }
    unsafe self.text = unsafe text
    let head = number(0)
    tableCount = head & 0xFF
    senseCount = head >> 8 & 0xF_FFFF
    let places = 1 << (head >> 28 & 0xFF)
    mask = places - 1
    firstLine = 1 + tableCount
    firstSense = (0..<tableCount).reduce(firstLine) { $0 + number(1 + $1) & 0xF_FFFF }
    firstPlace = firstSense + senseCount
    precondition(
      text.count == (firstPlace + places) * Sextets.width, "the index has all places that its head tells of")
  }

  /// How many rows a table has.
  package func rowCount(of table: Int) -> Int { Int(number(1 + table)) & 0xF_FFFF }

  /// How many bytes a table's file has.
  package func size(of table: Int) -> Int { Int(number(1 + table)) >> 20 }

  /// Where the rows of a table stand in its file.
  package func lines(of table: Int) -> some Sequence<Range<Int>> {
    let first = (0..<table).reduce(firstLine) { $0 + rowCount(of: $1) }
    return (first..<first + rowCount(of: table)).lazy.map { place in
      let line = Int(number(place))
      return line & 0xFF_FFFF..<line & 0xFF_FFFF + line >> 24
    }
  }

  /// A sense, which is under `senseCount`.
  @inlinable
  public func sense(_ index: Int) -> SourceIndex.Sense {
    precondition(index >= 0 && index < senseCount, "a sense is one of the index")
    let sense = number(firstSense &+ index)
    return SourceIndex.Sense(
      table: Int32(truncatingIfNeeded: sense >> 32 & 0xFF),
      row: Int32(truncatingIfNeeded: sense >> 18 & 0x3FFF),
      next: Int32(truncatingIfNeeded: sense & 0x3_FFFF) &- 1,
      letters: SourceIndex.Letters(bits: UInt8(truncatingIfNeeded: sense >> 40 & 3)),
      termClass: UInt8(truncatingIfNeeded: sense >> 42 & 0xF), hasCues: sense >> 46 & 1 == 1)
  }

  /// What is known of a key.
  @inlinable @inline(__always)
  public func head(of key: TermKey) -> SourceIndex.Head {
    // Signs are compared as they stand: five of them hold the key's half, three the head.
    let wanted = Sextets.signs(PackedIndex.half(of: key))
    var place = key.place & mask
    while true {
      let found = unsafe PackedIndex.signs(text, firstPlace &+ place)
      if found >> 40 == 0x30_3030 { return SourceIndex.Head(0) }
      if (found ^ wanted) & 0xFF_FFFF_FFFF == 0 {
        return SourceIndex.Head(Int32(truncatingIfNeeded: Sextets.number(found) >> 30))
      }
      place = (place &+ 1) & mask
    }
  }

  /// The part of a key that a place holds.
  @inlinable static func half(of key: TermKey) -> UInt64 { UInt64(key.upper & 0x3FFF_FFFF) }

  @inlinable @inline(__always)
  func number(_ place: Int) -> UInt64 { unsafe PackedIndex.number(text, place) }

  @inlinable @inline(__always)
  static func number(_ text: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    unsafe Sextets.number(signs(text, place))
  }

  @inlinable @inline(__always)
  static func signs(_ text: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe text.loadUnaligned(fromByteOffset: place &* Sextets.width, as: UInt64.self))
  }
}
