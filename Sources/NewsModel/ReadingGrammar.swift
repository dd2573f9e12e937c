extension Reading {
  /// Which side of the deed the subject is on, as far as affixes tell it.
  public enum Voice: String, Sendable, Codable, CaseIterable {
    /// The subject acts: "memasok", "bekerja", headlines' "amankan".
    case active
    /// The subject is acted on: "dipasok", "kuambil", "tertangkap".
    case passive
    /// No affix tells it: nouns, adjectives, bare words.
    case none
  }

  /// Whether the form speaks of several, as far as reduplication tells it.
  public enum NumberHint: String, Sendable, Codable, CaseIterable {
    /// Nothing is told: Indonesian nouns need no sign of number.
    case none
    /// Several: "negara-negara".
    case plural
  }

  /// The voice that the affixes taken off gave the word; none for a reading that takes nothing off.
  public var voice: Voice { layers.voice }

  /// The number that the affixes taken off gave the word; none for a reading that takes nothing off.
  public var numberHint: NumberHint { layers.numberHint }
}

extension Reading.Layers {
  /// The affixes that make a verb of what they are put to.
  private static let verbal: Reading.Layers = [.meN, .di, .ter, .ber, .ku, .kau, .kan, .i]

  /// The voice of a word with these affixes (`morphology.md`, section 5).
  ///
  /// di-, ku- and kau- make the passive, meN- the active, wherever else they stand. A noun's circumfix (ke-…-an,
  /// peN-…-an, per-…-an) has no voice, even with ber- or ter- beside it: these sets do not tell which of the two is
  /// the outer one ("pemberlakuan", "berpendidikan"). ter- counts as passive, though on adjectives it is the
  /// superlative: that is for who knows the root's class.
  public var voice: Reading.Voice {
    if !isDisjoint(with: [.di, .ku, .kau]) { return .passive }
    if contains(.meN) { return .active }
    if contains(.an), !isDisjoint(with: [.ke, .peN, .pe, .per]) { return .none }
    if !isDisjoint(with: [.peN, .pe]) { return .none }
    if contains(.ter) { return .passive }
    return isDisjoint(with: [.ber, .per, .kan, .i]) ? .none : .active
  }

  /// The number of a word with these affixes: plural for a reduplication without a verb's affixes.
  ///
  /// A hint only: reduplicated adjectives and adverbs ("benar-benar") have the same affixes, and se-…-nya makes a
  /// manner of them ("secepat-cepatnya").
  public var numberHint: Reading.NumberHint {
    contains(.repeated) && isDisjoint(with: Reading.Layers.verbal.union(.se)) ? .plural : .none
  }
}
