internal import English
package import NewsModel

/// The English of an entry in the form that the Indonesian word asks for.
package enum EnglishForm {
  /// The most English forms that are shown for one word.
  package static let most = 3

  /// The English for a term as a text has it.
  package static func fitting(_ entry: TermEntry, _ match: TermMatch) -> [String] {
    fitting(entry, step: match.step, layers: match.layers, degree: match.degree)
  }

  /// The English for a term as it stands in the text, preferred first.
  ///
  /// - Parameters:
  ///   - entry: the chosen sense.
  ///   - step: how far the word was stripped to find it.
  ///   - layers: what was taken off.
  ///   - degree: whether "lebih" or "paling" stands before it.
  /// - Returns: at most three forms: passive for di- and ter-, plural for reduplication, superlative for ter- on
  ///   adjectives, the noun for what is made of a verb or adjective; else as the entry has them.
  package static func fitting(
    _ entry: TermEntry, step: Reading.Step, layers: Reading.Layers, degree: TermMatch.Degree = .positive
  ) -> [String] {
    var forms = Array(entry.targets.prefix(most))
    if degree != .positive {
      // "key" has no degrees; what else the entry has serves better.
      let gradable = forms.filter { !Irregular.ungraded.contains($0) }
      return unique(
        (gradable.isEmpty ? forms : gradable).map {
          degree == .comparative ? Inflection.comparative($0) : Inflection.superlative($0)
        })
    }
    guard step != .surface else { return forms }
    if step == .root || step == .base, let role = NounRole(layers), entry.pos == .verb || entry.pos == .adj {
      let nouns = role.english(of: entry)
      return layers.contains(.repeated) ? nouns.map(Inflection.plural) : nouns
    }
    switch entry.pos {
    case .verb where !layers.isDisjoint(with: [.di, .ter]) && !layers.contains(.meN):
      forms = forms.map { hasPassive($0) ? "be " + Inflection.participle($0) : $0 }
    case .adj where layers.contains(.ter):
      forms = forms.map { Inflection.superlative($0) }
    case .noun where layers.contains(.repeated):
      forms = forms.map { Inflection.plural($0) }
    default: break
    }
    return unique(forms)
  }

  private static func unique(_ forms: [String]) -> [String] {
    var seen: [String] = []
    for form in forms where !seen.contains(form) { seen.append(form) }
    return seen
  }

  /// Whether a verb group can be set in the passive: not "be …", "have …", "there is", "must" and the like.
  private static func hasPassive(_ verb: String) -> Bool { !isAuxiliary(verb.splitAtFirstBlank().0) }

  /// Whether a verb group that begins so has no passive and no gerund of its own.
  static func isAuxiliary(_ head: String) -> Bool {
    ["be", "have", "there", "must", "can", "may", "should", "will", "would", "need"].contains(head)
  }
}
