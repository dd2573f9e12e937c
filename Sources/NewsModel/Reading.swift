/// One way to understand a word's form: what remains when some of its affixes are taken off.
public struct Reading: Sendable, Equatable {
  /// How far the word was stripped, least first; a glossary is asked in this order.
  public enum Step: UInt8, Sendable, Comparable, CaseIterable {
    /// The word as it stands, in lower case.
    case surface
    /// Without its particle (-lah, -kah, -pun).
    case withoutParticle
    /// Without its clitic (-nya, -ku, -mu, ku-, kau-).
    case withoutClitic
    /// A reduplication folded ("negara-negara" to "negara").
    case folded
    /// The active twin of a passive, as dictionaries head it ("dipasok" to "memasok").
    case activeTwin
    /// The base with -kan or -i kept, prefix off ("lakukan").
    case base
    /// The root ("pasok").
    case root

    /// Whether the first is stripped less than the second.
    @inlinable public static func < (first: Step, second: Step) -> Bool { first.rawValue < second.rawValue }
  }

  /// The affixes that were taken off on the way.
  public struct Layers: OptionSet, Sendable, Hashable {
    /// One bit an affix.
    public let rawValue: UInt32
    /// Makes a set of its bits.
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
    // Asked for every reading, in other modules too: computed, they cost nothing there.
    /// meN-: active verb.
    @inlinable public static var meN: Layers { Layers(rawValue: 1 << 0) }
    /// di-: passive verb.
    @inlinable public static var di: Layers { Layers(rawValue: 1 << 1) }
    /// ter-: state, accident, superlative.
    @inlinable public static var ter: Layers { Layers(rawValue: 1 << 2) }
    /// ber-: intransitive verb.
    @inlinable public static var ber: Layers { Layers(rawValue: 1 << 3) }
    /// per-: causative base, or noun with -an.
    @inlinable public static var per: Layers { Layers(rawValue: 1 << 4) }
    /// peN-: doer, tool; with -an the act.
    @inlinable public static var peN: Layers { Layers(rawValue: 1 << 5) }
    /// pe- without a nasal: holder of an occupation.
    @inlinable public static var pe: Layers { Layers(rawValue: 1 << 6) }
    /// se-: one, whole, same.
    @inlinable public static var se: Layers { Layers(rawValue: 1 << 7) }
    /// ke-: ordinal, or noun with -an.
    @inlinable public static var ke: Layers { Layers(rawValue: 1 << 8) }
    /// ku-: by me.
    @inlinable public static var ku: Layers { Layers(rawValue: 1 << 9) }
    /// kau-: by you.
    @inlinable public static var kau: Layers { Layers(rawValue: 1 << 10) }
    /// -kan.
    @inlinable public static var kan: Layers { Layers(rawValue: 1 << 11) }
    /// -i.
    @inlinable public static var i: Layers { Layers(rawValue: 1 << 12) }
    /// -an.
    @inlinable public static var an: Layers { Layers(rawValue: 1 << 13) }
    /// -nya: his, her, its, their, the.
    @inlinable public static var nya: Layers { Layers(rawValue: 1 << 14) }
    /// -ku: my, me.
    @inlinable public static var kuAfter: Layers { Layers(rawValue: 1 << 15) }
    /// -mu: your, you.
    @inlinable public static var muAfter: Layers { Layers(rawValue: 1 << 16) }
    /// -lah.
    @inlinable public static var lah: Layers { Layers(rawValue: 1 << 17) }
    /// -kah.
    @inlinable public static var kah: Layers { Layers(rawValue: 1 << 18) }
    /// -pun.
    @inlinable public static var pun: Layers { Layers(rawValue: 1 << 19) }
    /// Reduplication: plural, or repeated action.
    @inlinable public static var repeated: Layers { Layers(rawValue: 1 << 20) }
    /// A free prefix, hyphened or not (anti-, non-, pasca-, eks-).
    @inlinable public static var free: Layers { Layers(rawValue: 1 << 21) }
  }

  /// The form that is left, as a range of the text's `forms`.
  public var form: TextRange
  /// How far the word was stripped.
  public var step: Step
  /// What was taken off.
  public var layers: Layers
  /// How dear the reading is: lower is likelier. Only comparable among the readings of one word.
  public var cost: Float

  /// Makes a reading of its parts.
  public init(form: TextRange, step: Step, layers: Layers, cost: Float) {
    self.form = form
    self.step = step
    self.layers = layers
    self.cost = cost
  }
}
