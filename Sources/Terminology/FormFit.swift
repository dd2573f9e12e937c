internal import NewsModel

/// Which entries a word may lead to when only its root, or its base with -kan or -i, is in the glossary.
///
/// The root of a noun with affixes is too often another thing ("pemerintah" is the government, "perintah" an
/// order), so that only verbs lead to verbs, and superlatives to adjectives.
enum FormFit {
  /// The affixes that make a verb of a root.
  private static let verbal: Reading.Layers = [.meN, .di, .ber, .ku, .kau, .kan, .i]
  /// The affixes that make a noun.
  private static let nominal: Reading.Layers = [.peN, .pe, .ke, .se, .an]

  static func allows(_ step: Reading.Step, _ layers: Reading.Layers, _ pos: TermEntry.PartOfSpeech) -> Bool {
    // A noun is not its root; where it has a part in it, `NounRole` tells.
    guard layers.isDisjoint(with: nominal) else { return false }
    if layers.contains(.ter) { return pos == .verb || pos == .adj }
    if !layers.isDisjoint(with: verbal) { return pos == .verb }
    return !layers.contains(.per)
  }
}
