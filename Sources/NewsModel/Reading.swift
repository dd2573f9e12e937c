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
    public static func < (first: Step, second: Step) -> Bool { first.rawValue < second.rawValue }
  }

  /// The affixes that were taken off on the way.
  public struct Layers: OptionSet, Sendable, Hashable {
    /// One bit an affix.
    public let rawValue: UInt32
    /// Makes a set of its bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// meN-: active verb.
    public static let meN = Layers(rawValue: 1 << 0)
    /// di-: passive verb.
    public static let di = Layers(rawValue: 1 << 1)
    /// ter-: state, accident, superlative.
    public static let ter = Layers(rawValue: 1 << 2)
    /// ber-: intransitive verb.
    public static let ber = Layers(rawValue: 1 << 3)
    /// per-: causative base, or noun with -an.
    public static let per = Layers(rawValue: 1 << 4)
    /// peN-: doer, tool; with -an the act.
    public static let peN = Layers(rawValue: 1 << 5)
    /// pe- without a nasal: holder of an occupation.
    public static let pe = Layers(rawValue: 1 << 6)
    /// se-: one, whole, same.
    public static let se = Layers(rawValue: 1 << 7)
    /// ke-: ordinal, or noun with -an.
    public static let ke = Layers(rawValue: 1 << 8)
    /// ku-: by me.
    public static let ku = Layers(rawValue: 1 << 9)
    /// kau-: by you.
    public static let kau = Layers(rawValue: 1 << 10)
    /// -kan.
    public static let kan = Layers(rawValue: 1 << 11)
    /// -i.
    public static let i = Layers(rawValue: 1 << 12)
    /// -an.
    public static let an = Layers(rawValue: 1 << 13)
    /// -nya: his, her, its, their, the.
    public static let nya = Layers(rawValue: 1 << 14)
    /// -ku: my, me.
    public static let kuAfter = Layers(rawValue: 1 << 15)
    /// -mu: your, you.
    public static let muAfter = Layers(rawValue: 1 << 16)
    /// -lah.
    public static let lah = Layers(rawValue: 1 << 17)
    /// -kah.
    public static let kah = Layers(rawValue: 1 << 18)
    /// -pun.
    public static let pun = Layers(rawValue: 1 << 19)
    /// Reduplication: plural, or repeated action.
    public static let repeated = Layers(rawValue: 1 << 20)
    /// A free prefix, hyphened or not (anti-, non-, pasca-, eks-).
    public static let free = Layers(rawValue: 1 << 21)
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
