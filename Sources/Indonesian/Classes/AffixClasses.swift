internal import NewsModel

/// The class that the affixes of a form give to its root: `morphology.md` section 5.
enum AffixClasses {
  /// The class of a form.
  ///
  /// - Parameters:
  ///   - prefix: its outermost prefix.
  ///   - layers: everything that was taken off.
  ///   - root: the class of its root, as the root table letters it.
  static func wordClass(_ prefix: Prefix, _ layers: Reading.Layers, root: UInt8) -> WordClass {
    switch prefix {
    case .meN, .ber, .ku, .kau: .activeVerb
    case .di: .passiveVerb
    case .ter: root == ASCII.of("a") && layers.isDisjoint(with: [.kan, .i]) ? .adjective : .passiveVerb
    case .per: causative(layers, root: root)
    case .peN, .pe: .noun
    case .ke: !layers.contains(.an) && root == ASCII.of("m") ? .number : .noun
    case .se: sameness(layers, root: root)
    case .free: .adjective
    case .none: suffixed(layers, root: root)
    }
  }

  /// "pertemuan" and "pertanda", but "perbesar" and "perhatikan".
  private static func causative(_ layers: Reading.Layers, root: UInt8) -> WordClass {
    if !layers.isDisjoint(with: [.kan, .i]) { return .activeVerb }
    return layers.contains(.an) || root == ASCII.of("n") ? .noun : .activeVerb
  }

  /// "seharusnya", "setinggi", "sekampung".
  private static func sameness(_ layers: Reading.Layers, root: UInt8) -> WordClass {
    if layers.contains(.nya) { return .adverb }
    return switch root {
    case ASCII.of("a"): .adjective
    case ASCII.of("v"): .function
    case ASCII.of("m"): .number
    default: .noun
    }
  }

  private static func suffixed(_ layers: Reading.Layers, root: UInt8) -> WordClass {
    if !layers.isDisjoint(with: [.kan, .i]) { return .activeVerb }
    if layers.contains(.an) {
      if root == ASCII.of("m") { return .number }
      return layers.contains(.repeated) && root == ASCII.of("a") ? .adjective : .noun
    }
    // "cepat-cepat" says how, "negara-negara" and "lari-lari" stay what they are.
    if layers.contains(.repeated), root == ASCII.of("a") { return .adverb }
    return WordClass(letter: root)
  }

  /// The outermost of several prefixes that are known as a set only, by the letter that the form begins with.
  static func outerPrefix(of form: FormBuffer, _ layers: Reading.Layers) -> Prefix {
    switch form[0] {
    case ASCII.of("m") where layers.contains(.meN): .meN
    case ASCII.of("d") where layers.contains(.di): .di
    case ASCII.of("t") where layers.contains(.ter): .ter
    case ASCII.of("b") where layers.contains(.ber): .ber
    case ASCII.of("s") where layers.contains(.se): .se
    case ASCII.of("k") where layers.contains(.ke): .ke
    case ASCII.of("k") where layers.contains(.ku): .ku
    case ASCII.of("k") where layers.contains(.kau): .kau
    case ASCII.of("p") where layers.contains(.peN): .peN
    case ASCII.of("p") where layers.contains(.pe): .pe
    case ASCII.of("p") where layers.contains(.per): .per
    default: layers.contains(.free) ? .free : layers.contains(.meN) ? .peN : .none
    }
  }
}
