internal import NewsModel

/// What the affixes of a word mean, in a few words each (`morphology.md`, sections 2 and 5).
///
/// `di- ber- -kan -nya` of "diberlakukannya" is di-…-kan, ber- and -nya.
struct AffixMeanings {
  /// The affixes that were taken off.
  let layers: Reading.Layers
  /// The class of the root, where it is known: the same prefix says other things of adjectives and nouns.
  let rootClass: RootClass?
  /// The prefixes from the outer to the inner one.
  private var prefixes: [Prefix]

  private static let order: [Prefix] = [.di, .meN, .ter, .se, .ke, .ber, .peN, .pe, .per]

  /// - Parameter word: the word in lower case; its first letters tell which of several prefixes is the outer one.
  init(_ layers: Reading.Layers, of word: String, rootClass: RootClass?) {
    self.layers = layers
    self.rootClass = rootClass
    prefixes = AffixMeanings.order.filter { layers.contains($0.layer) }
    if let outer = prefixes.firstIndex(where: { word.hasPrefix($0.opening) }), outer > 0 {
      prefixes.insert(prefixes.remove(at: outer), at: 0)
    }
  }

  /// The affixes with their meanings, from the word's outside; clitics and particles last.
  func affixes() -> [WordExplanation.Affix] {
    var found: [WordExplanation.Affix] = []
    func add(_ affix: String, _ meaning: String) { found.append(.init(affix: affix, meaning: meaning)) }

    if layers.contains(.free) { add("prefix", "a learned or loan prefix, such as anti-, non-, pasca-, eks-") }
    if layers.contains(.ku) { add("ku-", "by me: “I … it”") }
    if layers.contains(.kau) { add("kau-", "by you: “you … it”") }
    let takesSuffix = hostOfSuffix()
    var rest = prefixes[...]
    while let prefix = rest.popFirst() {
      var hasSuffix = prefix == takesSuffix
      var name = prefix.name
      var isCausative = false
      if prefix == .meN || prefix == .di, rest.first == .per, takesSuffix != .per || suffix != "-an" {
        rest.removeFirst()
        isCausative = true
        name = prefix == .meN ? "memper-" : "diper-"
        hasSuffix = hasSuffix || takesSuffix == .per
      }
      let closing = hasSuffix ? suffix : ""
      let affix = closing.isEmpty ? name : "\(name)…\(closing)"
      add(affix, isCausative ? causative(prefix) : meaning(of: prefix, closing: closing))
    }
    if takesSuffix == nil, !suffix.isEmpty { add(suffix, loneSuffix) }
    if layers.contains(.repeated) { add("reduplicated", repetition) }
    if layers.contains(.nya) { add("-nya", nya) }
    if layers.contains(.kuAfter) { add("-ku", "my; me") }
    if layers.contains(.muAfter) { add("-mu", "your; you") }
    if layers.contains(.lah) { add("-lah", "emphasis, or softens a command") }
    if layers.contains(.kah) { add("-kah", "asks") }
    if layers.contains(.pun) { add("-pun", "even, also; with question words -ever") }
    return found
  }

  /// The voice: as the layers tell it, and where ber- or a superlative's ter- is the outer prefix.
  var voice: Reading.Voice {
    if prefixes.first == .ber { return .active }
    let isSuperlative =
      rootClass == .adjective && prefixes.first == .ter && layers.isDisjoint(with: [.kan, .i])
    return isSuperlative ? .none : layers.voice
  }

  // MARK: Suffixes

  private var suffix: String {
    layers.contains(.kan) ? "-kan" : layers.contains(.i) ? "-i" : layers.contains(.an) ? "-an" : ""
  }

  /// The prefix that the suffix makes a pair with: for -an the outermost that makes nouns, else ber-; for -kan and -i
  /// the outermost that makes verbs.
  private func hostOfSuffix() -> Prefix? {
    switch suffix {
    case "-an": prefixes.first { [.ke, .peN, .pe, .per].contains($0) } ?? prefixes.first { $0 == .ber }
    case "-kan", "-i": prefixes.first { [.meN, .di, .ter, .ber, .per].contains($0) }
    default: nil
    }
  }

  private var loneSuffix: String {
    switch suffix {
    case "-kan": hasAgent ? "cause, or do for" : "command, or a headline's active verb: cause, do for"
    case "-i": hasAgent ? "do to, at or on" : "command, or a headline's active verb: do to, at, on"
    default:
      rootClass == .numeral
        ? "by the …, about … (“hundreds of”)" : "noun: result, object, kind; with times “every”"
    }
  }

  private var hasAgent: Bool { !layers.isDisjoint(with: [.ku, .kau]) }

  // MARK: Prefixes

  private func causative(_ prefix: Prefix) -> String {
    prefix == .meN ? "active verb: make more …, treat as" : "passive verb: be made more …, be treated as"
  }

  private func meaning(of prefix: Prefix, closing: String) -> String {
    switch (prefix, closing) {
    case (.meN, "-kan"): "active verb: cause, or do for"
    case (.meN, "-i"): "active verb: do to, at or on; repeatedly"
    case (.meN, _): rootClass == .adjective ? "active verb: become, get" : "active verb: do"
    case (.di, "-kan"): "passive verb: be caused, or be done for"
    case (.di, "-i"): "passive verb: be done to, at or on"
    case (.di, _): "passive verb: be done"
    case (.ter, "") where rootClass == .adjective: "superlative: the most …, -est"
    case (.ter, ""): "state or accident: be done; after a negation “can't be”"
    case (.ter, _): "passive: can be done, or is done by chance"
    case (.ber, "-an"): "each other, or many of them"
    case (.ber, "-kan"): "have as, be based on"
    case (.ber, _): ber
    case (.peN, "-an"): "noun, the act: -ing, -tion, -ment"
    case (.peN, _): "noun, doer or tool: -er, -or"
    case (.pe, "-an"), (.per, "-an"): "noun: act, result or place"
    case (.pe, _): "noun, who does it by profession: -er"
    case (.per, _): "make more …, treat as: command, or a headline's active verb"
    case (.ke, "-an"): "noun: -ness, -ity, office or place; of verbs: suffer it"
    case (.ke, _) where rootClass == .numeral: "after a noun “the …th”, before it “all …”"
    case (.ke, _): "ordinal, or an old noun"
    case (.se, _): se
    case (.none, _), (.ku, _), (.kau, _), (.free, _): ""
    }
  }

  private var ber: String {
    // Round another prefix's noun ("berpendidikan") it has that noun.
    let holdsNoun =
      prefixes.first == .ber && prefixes.dropFirst().contains { [.ke, .peN, .pe, .per].contains($0) }
    return switch holdsNoun ? .noun : rootClass {
    case .noun: "intransitive verb: have, use, wear"
    case .numeral: "in a group of"
    case .adjective: "intransitive verb: be or feel"
    default: "intransitive verb: do"
    }
  }

  private var se: String {
    guard layers.contains(.nya) else { return "one, the whole, the same; as … as" }
    return layers.contains(.repeated) ? "with -nya: as … as possible" : "with -nya: adverb, -ly; should"
  }

  // MARK: Clitic and reduplication

  private var nya: String {
    if !layers.isDisjoint(with: [.di, .ku, .kau]) { return "by him, her or them; the" }
    if layers.contains(.meN) { return "it, him, her, them; “the … of”" }
    if layers.contains(.se) { return "goes with se-" }
    return "his, her, its, their; the"
  }

  private var repetition: String {
    if layers.contains(.se) { return "goes with se-" }
    if layers.voice != .none { return "again and again, or each other" }
    switch rootClass {
    case .adjective:
      return layers.isSuperset(of: [.ke, .an]) ? "plural, or “-ish”" : "adverb, or several of them"
    case .adverb, .function: return "emphasis"
    case .numeral: return "both, all; … by …"
    default: return "plural"
    }
  }
}

extension Prefix {
  /// As grammars write it.
  fileprivate var name: String { layer.names.first ?? "" }

  /// The letters that all its forms begin with.
  fileprivate var opening: String {
    switch self {
    case .meN: "me"
    case .di: "di"
    case .ter: "te"
    case .ber: "be"
    case .per, .peN, .pe: "pe"
    case .se: "se"
    case .ke: "ke"
    case .ku: "ku"
    case .kau: "kau"
    case .none, .free: "-"
    }
  }
}
