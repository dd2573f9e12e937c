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

  @inline(__always) private var bit: UInt16 { 1 << UInt16(rawValue) }

  /// Whether `other` may stand inside this one.
  @inline(__always) func holds(_ other: Prefix) -> Bool { inner & other.bit != 0 }

  /// The prefixes that may stand inside this one, one bit each.
  private var inner: UInt16 {
    switch self {
    case .none:
      Prefix.meN.bit | Prefix.di.bit | Prefix.ter.bit | Prefix.ber.bit | Prefix.per.bit | Prefix.peN.bit
        | Prefix.pe.bit | Prefix.se.bit | Prefix.ke.bit
    case .meN, .di:
      Prefix.per.bit | Prefix.ber.bit | Prefix.ke.bit | Prefix.se.bit | Prefix.ter.bit | Prefix.peN.bit
        | Prefix.pe.bit
    case .ter: Prefix.per.bit | Prefix.ke.bit | Prefix.ber.bit | Prefix.se.bit
    case .ku, .kau: Prefix.per.bit | Prefix.ber.bit | Prefix.ke.bit | Prefix.se.bit
    case .ke:
      Prefix.ber.bit | Prefix.ter.bit | Prefix.se.bit | Prefix.peN.bit | Prefix.per.bit | Prefix.pe.bit
    case .ber: Prefix.peN.bit | Prefix.per.bit | Prefix.ke.bit | Prefix.se.bit | Prefix.pe.bit
    case .peN: Prefix.ber.bit | Prefix.per.bit | Prefix.se.bit | Prefix.ke.bit | Prefix.ter.bit
    case .per: Prefix.se.bit | Prefix.ke.bit | Prefix.ber.bit
    case .se:
      Prefix.per.bit | Prefix.ke.bit | Prefix.ber.bit | Prefix.ter.bit | Prefix.peN.bit | Prefix.pe.bit
    case .pe: Prefix.ber.bit | Prefix.per.bit | Prefix.ke.bit | Prefix.se.bit
    case .free:
      Prefix.ber.bit | Prefix.per.bit | Prefix.ke.bit | Prefix.peN.bit | Prefix.pe.bit | Prefix.ter.bit
    }
  }

  /// Whether the prefix never closes with the suffix ("di-…-an").
  func forbids(_ suffix: Suffix) -> Bool {
    switch suffix {
    case .none: false
    case .slippedKan: self != .di && self != .meN
    case .kan: self == .ke || self == .se || self == .peN || self == .per || self == .pe
    case .i: self == .ber || self == .ke || self == .se || self == .peN || self == .per || self == .pe
    case .an: self == .di || self == .meN || self == .ter
    }
  }
}

/// A suffix that an analysis takes off.
enum Suffix: UInt8 {
  case none, kan, i, an
  /// -kan behind a k, the second k left out by a slip: "dimasukan", "menggerakan".
  case slippedKan

  var layer: Reading.Layers {
    switch self {
    case .none: []
    case .kan, .slippedKan: .kan
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
    case .slippedKan: 3.2
    }
  }

  var count: Int {
    switch self {
    case .none: 0
    case .kan: 3
    case .i: 1
    case .an, .slippedKan: 2
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
