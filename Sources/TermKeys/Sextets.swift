/// Numbers of 48 bits as eight ASCII signs of six bits each, the lowest first: what a string literal can hold.
///
/// The signs are those from `0` on, none of which ends a raw string or needs an escape in it.
@usableFromInline enum Sextets {
  /// How many signs a number takes.
  @inlinable static var width: Int { 8 }
  /// The greatest number plus 1.
  static let limit: UInt64 = 1 << 48

  @inlinable static var zeros: UInt64 { 0x3030_3030_3030_3030 }

  /// The number that eight signs stand for, the first of them in the lowest byte.
  @inlinable @inline(__always)
  static func number(_ signs: UInt64) -> UInt64 {
    var bits = signs &- zeros
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x3F00_3F00_3F00_3F00) >> 2
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x0FFF_0000_0FFF_0000) >> 4
    return bits & 0xFF_FFFF | bits >> 8 & 0xFFFF_FF00_0000
  }

  /// The eight signs of a number under `limit`, the first in the lowest byte.
  @inlinable @inline(__always)
  static func signs(_ number: UInt64) -> UInt64 {
    var bits = number & 0xFF_FFFF | (number & 0xFFFF_FF00_0000) << 8
    bits = bits & 0x0000_0FFF_0000_0FFF | (bits & 0x00FF_F000_00FF_F000) << 4
    bits = bits & 0x003F_003F_003F_003F | (bits & 0x0FC0_0FC0_0FC0_0FC0) << 2
    return bits &+ zeros
  }
}
