internal import NewsModel

/// The verbs and adjectives that a noun may be made of, given its root.
enum VerbForms {
  /// The dictionary forms in which the glossary may have them, the likeliest first.
  ///
  /// "susun" with peN- gives "menyusun", "menyusunkan", "menyusuni", "bersusun".
  static func forms(root: [UInt8], role: NounRole, layers: Reading.Layers) -> [[UInt8]] {
    guard root.count > 1 else { return [] }
    let active = nasal(root)
    let (kan, i) = (Array("kan".utf8), Array("i".utf8))
    let stative = Array("ber".utf8) + root
    switch role {
    case .agent where layers.contains(.pe): return [stative, active, active + kan]
    case .agent, .result: return [active, active + kan, active + i, stative]
    case .act where layers.contains(.peN): return [active, active + kan, active + i]
    case .act:
      let causative = Array("memper".utf8) + root
      return [stative, causative, causative + kan, causative + i, active, active + kan]
    case .state:
      if layers.contains(.ber) { return [stative] }
      if layers.contains(.ter) { return [Array("ter".utf8) + root] }
      return []
    }
  }

  /// The root with meN- before it: Tata Bahasa Baku, table of meN-; menge- before roots of one syllable.
  static func nasal(_ root: [UInt8]) -> [UInt8] {
    let rest = Array(root.dropFirst())
    let isCluster = rest.first.map { !isVowel($0) } ?? true
    if root.count(where: isVowel) == 1 { return Array("menge".utf8) + root }
    switch root.first {
    case 0x70: return Array("mem".utf8) + (isCluster ? root : rest)  // p
    case 0x74: return Array("men".utf8) + (isCluster ? root : rest)  // t
    case 0x6B: return Array("meng".utf8) + (isCluster ? root : rest)  // k
    case 0x73: return isCluster ? Array("men".utf8) + root : Array("meny".utf8) + rest  // s
    case 0x62, 0x66, 0x76: return Array("mem".utf8) + root  // b f v
    case 0x64, 0x63, 0x6A, 0x7A: return Array("men".utf8) + root  // d c j z
    case 0x6C, 0x72, 0x77, 0x79, 0x6D, 0x6E: return Array("me".utf8) + root  // l r w y m n
    default: return Array("meng".utf8) + root
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
  }
}
