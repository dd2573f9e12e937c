package import NewsModel

/// The English of an entry in the form that the Indonesian word asks for.
package enum EnglishForm {
  /// The most English forms that are shown for one word.
  package static let most = 3

  /// The English for a term as it stands in the text, preferred first.
  ///
  /// - Parameters:
  ///   - entry: the chosen sense.
  ///   - step: how far the word was stripped to find it.
  ///   - layers: what was taken off.
  /// - Returns: at most three forms: passive for di- and ter-, plural for reduplication, superlative for ter- on
  ///   adjectives; else as the entry has them.
  package static func fitting(_ entry: TermEntry, step: Reading.Step, layers: Reading.Layers) -> [String] {
    var forms = Array(entry.targets.prefix(most))
    guard step != .surface else { return forms }
    switch entry.pos {
    case .verb where !layers.isDisjoint(with: [.di, .ter]) && !layers.contains(.meN):
      forms = forms.map { hasPassive($0) ? "be " + Inflection.participle($0) : $0 }
    case .adj where layers.contains(.ter):
      forms = forms.map { Inflection.superlative($0) }
    case .noun where layers.contains(.repeated):
      forms = forms.map { Inflection.plural($0) }
    default: break
    }
    return forms
  }

  /// Whether a verb group can be set in the passive: not "be …", "have …", "there is", "must" and the like.
  private static func hasPassive(_ verb: String) -> Bool {
    let head = verb.splitAtFirstBlank().0
    return !["be", "have", "there", "must", "can", "may", "should", "will", "would", "need"].contains(head)
  }
}
