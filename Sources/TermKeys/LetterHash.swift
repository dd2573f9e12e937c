/// The hash of a word's bytes, small and capital letters alike: eight bytes a step, each step a multiplication.
///
/// The bit that tells small ASCII letters from capitals is set in every byte. `NewsModel.WordHash` goes byte by byte;
/// a glossary that hashes every source, and a text that hashes every reading, can't wait for that. Public, as what is
/// only of the package is not inlined in other modules.
public enum LetterHash {
  /// The hash of no letter at all.
  @inlinable public static var start: UInt64 { 0xCBF2_9CE4_8422_2325 }
  /// Bit 5 of eight bytes.
  @inlinable public static var small: UInt64 { 0x2020_2020_2020_2020 }

  /// The hash with eight more bytes, or with the last few and zeros.
  @inlinable @inline(__always)
  public static func adding(_ eight: UInt64, to hash: UInt64) -> UInt64 {
    let mixed = (hash ^ eight) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ mixed >> 32
  }

  /// The bits of the first `count` of eight bytes; `count` is under 8.
  @inlinable @inline(__always)
  public static func mask(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 }

  /// Eight bytes as one number, the first in the lowest place; zeros stand for those behind the end.
  @inlinable @inline(__always)
  public static func eight(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    if offset &+ 8 <= bytes.count {
      return UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var eight: UInt64 = 0
    var place = bytes.count
    while place > offset {
      place &-= 1
      eight = unsafe eight << 8 | UInt64(bytes[place])
    }
    return eight
  }

  /// The highest bit of each byte that is a blank or a control sign, of those behind the first one perhaps of others
  /// as well.
  @inlinable @inline(__always)
  public static func blanks(_ eight: UInt64) -> UInt64 {
    (eight &- 0x2121_2121_2121_2121) & ~eight & 0x8080_8080_8080_8080
  }

  /// The highest bit of the first byte that is a hyphen, perhaps with others of those behind it.
  @inlinable @inline(__always)
  public static func hyphens(_ eight: UInt64) -> UInt64 {
    let signs = eight ^ 0x2D2D_2D2D_2D2D_2D2D
    return (signs &- 0x0101_0101_0101_0101) & ~signs & 0x8080_8080_8080_8080
  }

  /// The hash of the bytes in `range`, which lies inside `bytes`.
  @inlinable @inline(__always)
  public static func of(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
    var hash = start
    var index = range.lowerBound
    while index &+ 8 <= range.upperBound {
      hash = unsafe adding(eight(bytes, index) | small, to: hash)
      index &+= 8
    }
    guard index < range.upperBound else { return hash }
    return unsafe adding((eight(bytes, index) | small) & mask(range.upperBound &- index), to: hash)
  }

  /// The hash of the bytes in `range`.
  @inlinable
  public static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a word lies inside its text")
    return unsafe bytes.withUnsafeBytes { unsafe of($0, range) }
  }

  /// The hash of a word.
  @inlinable
  public static func of(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return of(bytes, bytes.indices)
  }
}

/// The hash of a word that comes in parts, as if it came whole.
public struct LetterHashing {
  @usableFromInline var hash = LetterHash.start
  @usableFromInline var rest: UInt64 = 0
  @usableFromInline var count = 0

  /// Nothing came yet.
  @inlinable public init() {}

  /// Adds a byte.
  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte | 0x20) &<< UInt64(truncatingIfNeeded: count &* 8)
    count &+= 1
    if count == 8 {
      hash = LetterHash.adding(rest, to: hash)
      (rest, count) = (0, 0)
    }
  }

  /// Adds the first `taken` of eight bytes, 1 to 8 of them.
  @inlinable @inline(__always)
  public mutating func add(_ eight: UInt64, _ taken: Int) {
    let letters = (eight | LetterHash.small) & (taken == 8 ? ~0 : LetterHash.mask(taken))
    rest |= letters &<< UInt64(truncatingIfNeeded: count &* 8)
    count &+= taken
    guard count >= 8 else { return }
    hash = LetterHash.adding(rest, to: hash)
    count &-= 8
    rest = count == 0 ? 0 : letters &>> UInt64(truncatingIfNeeded: (taken &- count) &* 8)
  }

  /// Adds the bytes in `range`, which lies inside `bytes`.
  @inlinable
  public mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a word lies inside its text")
    unsafe bytes.withUnsafeBytes { raw in
      var index = range.lowerBound
      while index < range.upperBound {
        let taken = min(8, range.upperBound &- index)
        unsafe add(LetterHash.eight(raw, index), taken)
        index &+= taken
      }
    }
  }

  /// The hash of all that came.
  @inlinable public var value: UInt64 { count == 0 ? hash : LetterHash.adding(rest, to: hash) }
}
