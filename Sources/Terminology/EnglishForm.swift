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
      forms = forms.map { $0.hasPrefix("be ") ? $0 : "be " + Inflection.participle($0) }
    case .adj where layers.contains(.ter):
      forms = forms.map { Inflection.superlative($0) }
    case .noun where layers.contains(.repeated):
      forms = forms.map { Inflection.plural($0) }
    default: break
    }
    return forms
  }
}
