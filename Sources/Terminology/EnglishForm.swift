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
    if degree != .positive { return graded(forms, degree) }
    guard step != .surface else { return forms }
    if step == .root || step == .base, let role = NounRole(layers), entry.pos == .verb || entry.pos == .adj {
      let nouns = role.english(of: entry)
      return layers.contains(.repeated) ? nouns.map(Inflection.plural) : nouns
    }
    switch entry.pos {
    case .verb where !layers.isDisjoint(with: [.di, .ter]) && !layers.contains(.meN):
      forms = forms.map(passive)
    case .adj where layers.contains(.ter):
      forms = graded(forms, .superlative)
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

  /// Whether an entry has an English that can be compared.
  static func hasDegrees(_ entry: TermEntry) -> Bool {
    entry.targets.prefix(most).contains(where: EnglishClass.isGradable)
  }

  /// The degree of those forms that have one; all as they are where none has, or where the entry is compared already.
  private static func graded(_ forms: [String], _ degree: TermMatch.Degree) -> [String] {
    if forms.contains(where: Inflection.isCompared) { return forms }
    var gradable = forms.filter(EnglishClass.isGradable)
    guard !gradable.isEmpty else { return forms }
    // "key" has no degrees; what else the entry has serves better.
    let better = gradable.filter { !Irregular.ungraded.contains($0) }
    if !better.isEmpty { gradable = better }
    return unique(
      gradable.map { degree == .comparative ? Inflection.comparative($0) : Inflection.superlative($0) })
  }

  /// The passive of a verb group; what is no verb stays, and so do "be …", "have …", "there is", "must" and the like.
  private static func passive(_ verb: String) -> String {
    if isAuxiliary(verb.splitAtFirstBlank().0) { return verb }
    if EnglishClass.isParticiple(verb) { return "be " + verb }
    return EnglishClass.isVerb(verb) ? "be " + Inflection.participle(verb) : verb
  }

  /// Whether a verb group that begins so has no passive and no gerund of its own.
  static func isAuxiliary(_ head: String) -> Bool {
    ["be", "have", "there", "must", "can", "may", "should", "will", "would", "need"].contains(head)
  }
}
