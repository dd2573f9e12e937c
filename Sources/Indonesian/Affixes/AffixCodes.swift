internal import NewsModel

/// A prefix that an analysis takes off.
enum Prefix: UInt8 {
  case none, meN, di, ter, ber, per, peN, pe, se, ke, ku, kau, free

  var layer: Reading.Layers {
    switch self {
    case .none: []
    case .meN: .meN
    case .di: .di
    case .ter: .ter
    case .ber: .ber
    case .per: .per
    case .peN: .peN
    case .pe: .pe
    case .se: .se
    case .ke: .ke
    case .ku: .ku
    case .kau: .kau
    case .free: .free
    }
  }

  /// What the prefix adds to the cost of a reading.
  var cost: Float {
    switch self {
    case .none: 0
    case .di, .meN: 0.8
    case .ter, .ber, .per, .peN: 1
    case .pe, .se: 1.3
    case .ke: 1.5
    case .ku, .kau: 2.6
    case .free: 1.6
    }
  }

  /// The prefixes that may stand inside this one.
  var inner: Set16 {
    switch self {
    case .none: Set16([.meN, .di, .ter, .ber, .per, .peN, .pe, .se, .ke])
    case .meN, .di: Set16([.per, .ber, .ke, .se, .ter, .peN, .pe])
    case .ter: Set16([.per, .ke, .ber, .se])
    case .ku, .kau: Set16([.per, .ber])
    case .ke: Set16([.ber, .ter, .se, .peN, .per, .pe])
    case .ber: Set16([.peN, .per, .ke, .se, .pe])
    case .peN: Set16([.ber, .per, .se, .ke, .ter])
    case .per: Set16([.se, .ke, .ber])
    case .se: Set16([.per, .ke, .ber, .ter, .peN, .pe])
    case .pe: Set16([.ber, .per, .ke, .se])
    case .free: Set16([.ber, .per, .ke, .peN, .pe, .ter])
    }
  }

  /// Whether the prefix never closes with the suffix ("di-…-an").
  func forbids(_ suffix: Suffix) -> Bool {
    switch suffix {
    case .none: false
    case .kan: self == .ke || self == .se || self == .peN || self == .per || self == .pe
    case .i: self == .ber || self == .ke || self == .se || self == .peN || self == .per || self == .pe
    case .an: self == .di || self == .meN || self == .ter
    }
  }
}

/// A set of prefixes in 16 bits.
struct Set16 {
  private var bits: UInt16 = 0

  @inline(__always) init(_ members: [Prefix]) {
    for member in members { bits |= 1 << UInt16(member.rawValue) }
  }

  @inline(__always) func contains(_ member: Prefix) -> Bool { bits >> UInt16(member.rawValue) & 1 == 1 }
}

/// A suffix that an analysis takes off.
enum Suffix: UInt8 {
  case none, kan, i, an

  var layer: Reading.Layers {
    switch self {
    case .none: []
    case .kan: .kan
    case .i: .i
    case .an: .an
    }
  }

  var cost: Float {
    switch self {
    case .none: 0
    case .kan: 0.7
    case .i: 0.9
    case .an: 0.8
    }
  }

  var count: Int {
    switch self {
    case .none: 0
    case .kan: 3
    case .i: 1
    case .an: 2
    }
  }
}

extension Reading.Layers {
  /// The layers that a table names: "di+kan".
  init(names: ArraySlice<UInt8>) {
    self = []
    for name in names.split(separator: ASCII.of("+")) {
      switch String(decoding: name, as: UTF8.self) {
      case "meN": insert(.meN)
      case "di": insert(.di)
      case "ter": insert(.ter)
      case "ber": insert(.ber)
      case "per": insert(.per)
      case "peN": insert(.peN)
      case "pe": insert(.pe)
      case "se": insert(.se)
      case "ke": insert(.ke)
      case "kan": insert(.kan)
      case "i": insert(.i)
      case "an": insert(.an)
      case "nya": insert(.nya)
      case "R": insert(.repeated)
      default: break
      }
    }
  }
}
