/// Finds glossary rows by the keys of their sources: an open-addressed table of term keys.
///
/// A key that only begins longer terms is there as well, so that a search knows when to stop. A place holds half of its
/// key: with the place itself that is enough for one false find in some billion words. What a text's words are looked up
/// by is public, so that it is inlined in other modules.
public struct SourceIndex: Sendable {
  /// What a text must show for a row to be meant.
  public enum Letters: UInt8, Sendable {
    /// The source is in lower case: any, but no short word in capitals ("AS" is no axle).
    case any
    /// The source begins with a capital: so must the text.
    case capitalised
    /// The source is in capitals: so must the text be.
    case capitals

    /// The value with these bits; any for none of the others.
    @inlinable init(bits: UInt8) {
      switch bits {
      case 1: self = .capitalised
      case 2: self = .capitals
      default: self = .any
      }
    }
  }

  /// A row that its source leads to.
  public struct Sense: Sendable, Equatable {
    /// The table, in the order in which they were added.
    public var table: Int32
    /// The row in its table.
    public var row: Int32
    /// The next sense of the same source; -1 where there is none, -2 - n where it is sense n of the index below.
    public var next: Int32
    /// What a text must show.
    public var letters: Letters
    /// The place of its class in `TermClass.names`.
    public var termClass: UInt8
    /// Whether it has cue words, so that its row need not be read to see it.
    public var hasCues: Bool

    @inlinable init(
      table: Int32, row: Int32, next: Int32, letters: Letters, termClass: UInt8, hasCues: Bool
    ) {
      (self.table, self.row, self.next) = (table, row, next)
      (self.letters, self.termClass, self.hasCues) = (letters, termClass, hasCues)
    }
  }

  /// What is known of a key, in one number.
  public struct Head: Sendable, Equatable {
    /// 0: nothing; else four times the sense plus 1, 0 where there is none; plus 1 where longer sources begin with it;
    /// plus 2 where it is no source itself, or one only when written together.
    public let value: Int32

    @inlinable init(_ value: Int32) { self.value = value }

    /// Nothing is known of it.
    @inlinable public static var nothing: Head { Head(0) }
    /// It has a place, and nothing more is known of it yet.
    @inlinable static var claimed: Head { Head(2) }

    /// The same with the first sense of a source; `isJoined`: the source has blanks or hyphens, and the key is of it
    /// without them.
    @inlinable func with(sense: Int32, isJoined: Bool) -> Head {
      Head((sense &+ 1) << 2 | value & 1 | (isJoined ? 2 : 0))
    }

    /// The same where longer sources begin with it.
    @inlinable var beginning: Head { Head(value | 1) }

    /// Whether it has no place.
    @inlinable public var isNothing: Bool { value == 0 }
    /// The first sense; -1 where there is none.
    @inlinable public var sense: Int32 { value >> 2 &- 1 }
    /// Whether a source is written so, word for word.
    @inlinable public var isSource: Bool { value >= 4 && value & 2 == 0 }
    /// Whether a source, or one without its blanks and hyphens, is written so.
    @inlinable public var hasSense: Bool { value >= 4 }
    /// Whether longer sources begin with it.
    @inlinable public var beginsLonger: Bool { value & 1 == 1 }
  }

  /// A place of the table.
  @usableFromInline struct Slot: Sendable {
    /// The upper half of the key.
    @usableFromInline var key: UInt32 = 0
    /// What the key leads to; nothing where the place is free.
    @usableFromInline var head = Head.nothing
  }

  @usableFromInline let slots: [Slot]
  /// The rows, in the order in which they were added.
  public let senses: [Sense]

  /// Whether there is no row at all.
  @inlinable public var isEmpty: Bool { senses.isEmpty }

  /// Makes an index of what `fill` adds.
  ///
  /// - Parameters:
  ///   - rows: about how many rows there will be.
  ///   - below: an index whose sources follow those of this one; its senses are linked behind them.
  ///   - fill: adds all rows, the most important first; called again where there was too little room.
  package init(rows: Int, below: PackedIndex? = nil, _ fill: (inout SourceIndexMaking) -> Void) {
    var size = 1024
    while size < rows * 2, size < 1 << 28 { size *= 2 }
    // Every beginning of a term takes a place as well, so the rows' number alone does not tell the size.
    while true {
      var slots = Array(repeating: Slot(), count: size)
      let senses = unsafe slots.withUnsafeMutableBufferPointer { places -> [Sense]? in
        var making = unsafe SourceIndexMaking(places, rows: rows, below: below)
        fill(&making)
        return making.isFull ? nil : making.senses
      }
      if let senses {
        (self.slots, self.senses) = (slots, senses)
        return
      }
      size *= 2
    }
  }

  /// What is known of a key.
  @inlinable @inline(__always)
  public func head(of key: TermKey) -> Head {
    let mask = slots.count &- 1
    var place = key.place & mask
    while true {
      let slot = slots[place]
      if slot.head.isNothing || slot.key == key.upper { return slot.head }
      place = (place &+ 1) & mask
    }
  }
}
