internal import NewsModel

/// A part of a form: offsets in its buffer, and the first letter, which assimilation may have changed
/// ("mukul" of "memukul" is "pukul").
struct Part {
  var start: Int
  var end: Int
  var first: UInt8

  var count: Int { end - start }
}

/// One way to take a form apart.
struct Analysis {
  /// What the analysis costs; the likeliest has the lowest.
  var cost: Float = 0
  /// The prefixes from outer to inner, and what is left behind each, suffix taken off.
  var prefixes: InlineArray<3, Prefix> = .init(repeating: .none)
  var stems: InlineArray<3, Part> = .init(repeating: Part(start: 0, end: 0, first: 0))
  var depth = 0
  /// ku- or kau- before all else.
  var agent: Prefix = .none
  var suffix: Suffix = .none
  var clitic: Clitic = .none
  var particle: Particle = .none
  /// The root with what the table knows of it.
  var root = Part(start: 0, end: 0, first: 0)
  var target: Range<Int32> = 0..<0
  var extraLayers: Reading.Layers = []
  var wordClass: UInt8 = 0

  /// The layers of the whole analysis.
  var layers: Reading.Layers {
    var layers = outerLayers.union(suffix.layer).union(extraLayers)
    for index in 0..<depth { layers.formUnion(prefixes[index].layer) }
    return layers
  }

  /// Particle, clitic and agent.
  var outerLayers: Reading.Layers { particle.layer.union(clitic.layer).union(agent.layer) }

  @inline(__always) mutating func push(_ prefix: Prefix, _ stem: Part, _ added: Float) {
    prefixes[depth] = prefix
    stems[depth] = stem
    cost += added
    depth += 1
  }
}

/// A clitic behind a word.
enum Clitic: UInt8 {
  case none, nya, ku, mu

  var layer: Reading.Layers {
    switch self {
    case .none: []
    case .nya: .nya
    case .ku: .kuAfter
    case .mu: .muAfter
    }
  }
  var cost: Float { self == .none ? 0 : self == .nya ? 0.5 : 1.2 }
  var count: Int { self == .none ? 0 : self == .nya ? 3 : 2 }
}

/// A particle behind a word.
enum Particle: UInt8 {
  case none, lah, kah, pun, tah

  var layer: Reading.Layers {
    switch self {
    case .none, .tah: []
    case .lah: .lah
    case .kah: .kah
    case .pun: .pun
    }
  }
  var cost: Float { self == .none ? 0 : self == .tah ? 3 : 0.9 }
  var count: Int { self == .none ? 0 : 3 }
}
