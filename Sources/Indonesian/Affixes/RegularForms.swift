package import NewsModel

/// The forms that any verb, noun or adjective may take: what a text has where the dictionary has the plain one.
///
/// "memasok" has "dipasok", "kupasok", "memasoknya"; "rumah sakit" has "rumah sakitnya", "rumah-rumah sakit"; "besar" has
/// "terbesar", "besar-besar". For checks; the analysis goes the other way. Source: Tata Bahasa Baku Bahasa Indonesia,
/// chapters on verbs, nouns and adjectives.
package struct RegularForms: Sendable {
  private let rootClass: @Sendable (String) -> RootClass?

  /// - Parameter rootClass: the class of a form that is in the tables of roots.
  package init(rootClass: @escaping @Sendable (String) -> RootClass?) { self.rootClass = rootClass }

  /// The forms of a source in lower case, of one or several words; none where its class has none.
  package func forms(of source: String, _ pos: TermEntry.PartOfSpeech) -> [String] {
    let words = source.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, let last = words.last,
      words.allSatisfy({ $0.utf8.count > 2 && $0.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2D } })
    else { return [] }
    let rest = words.dropFirst().map { " " + $0 }.joined()
    switch pos {
    case .verb: return verbs(first, rest)
    case .noun:
      guard !isFinal(last) else { return [] }
      // Short words with -ku and -mu are too like others to be told from them.
      let owned = (rest.isEmpty && first.utf8.count > 3 ? ["nya", "ku", "mu"] : ["nya"]).map { source + $0 }
      // What is twice itself may be another word of the tables ("mata-mata", a spy).
      guard !first.contains("-"), rootClass(first) == .noun, rootClass("\(first)-\(first)") == nil else {
        return owned
      }
      return owned + ["\(first)-\(first)\(rest)"] + (rest.isEmpty ? ["\(first)-\(first)nya"] : [])
    case .adj:
      guard words.count == 1, !first.contains("-"), !isFinal(last) else { return [] }
      let forms = [first + "nya", "\(first)-\(first)"]
      return rootClass(first) == .adjective ? forms + ["ter" + first] : forms
    default: return []
    }
  }

  /// Whether a word takes no more endings.
  private func isFinal(_ word: String) -> Bool {
    ["nya", "lah", "kah", "pun"].contains { word.hasSuffix($0) } && rootClass(word) == nil
  }

  private func verbs(_ verb: String, _ rest: String) -> [String] {
    guard let base = base(of: verb) else { return [] }
    var forms = ["di", "ku", "kau"].map { $0 + base + rest }
    if rest.isEmpty { forms += [verb + "nya", "di" + base + "nya"] }
    return forms
  }

  /// A verb without meN-, by the sounds that it takes in and changes; nil where no root is left.
  func base(of verb: String) -> String? {
    guard verb.hasPrefix("me"), rootClass(verb) == nil else { return nil }
    let behind = String(verb.dropFirst(2))
    var bases: [String] = []
    for (nasal, hidden) in [("nge", nil), ("ny", "s"), ("ng", "k"), ("m", "p"), ("n", "t")]
      as [(String, String?)]
    where behind.hasPrefix(nasal) {
      let tail = String(behind.dropFirst(nasal.count))
      guard let sound = tail.first, let hidden else {
        // menge- stands before roots of one syllable only.
        let root = ["kan", "i"].first { tail.hasSuffix($0) }.map { tail.dropLast($0.count) } ?? tail[...]
        if root.count(where: { "aeiou".contains($0) }) == 1 { bases.append(tail) }
        continue
      }
      let isVowel = "aeiou".contains(sound)
      // meng- stands before vowels as well as for k; the other nasals never stand before a vowel of the root.
      if !isVowel || nasal == "ng" { bases.append(tail) }
      if isVowel { bases.append(hidden + tail) }
    }
    bases.append(behind)
    return bases.first { holdsRoot($0) }
  }

  /// Whether a root is left without inner prefixes and endings.
  private func holdsRoot(_ base: String) -> Bool {
    var stems = [base]
    for ending in ["kan", "i"] where base.hasSuffix(ending) {
      stems.append(String(base.dropLast(ending.count)))
    }
    for prefix in ["per", "ber", "ke", "se", "pe"] {
      for stem in stems where stem.hasPrefix(prefix) { stems.append(String(stem.dropFirst(prefix.count))) }
    }
    return stems.contains { $0.utf8.count > ($0 == base ? 2 : 3) && rootClass($0) != nil }
      || base.hasSuffix("kan") && base.utf8.count > 5 && rootClass(String(base.dropLast(3))) != nil
  }
}
