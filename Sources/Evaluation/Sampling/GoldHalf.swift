/// The two halves of a set of gold: one to tune with, one that stays unseen until the end.
package enum GoldHalf: String, Sendable, CaseIterable, Codable {
  /// To look at and to tune with.
  case tune
  /// To be kept unseen.
  case held

  /// The half that a page belongs to: by its name alone, so that it stays where it is when others come or go.
  ///
  /// FNV-1a (Fowler, Noll, Vo) over the name's UTF-8, mixed by the finisher of SplitMix64; the highest bit decides.
  package init(of name: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self = SplitMix64.mixed(hash) >> 63 == 0 ? .tune : .held
  }
}
