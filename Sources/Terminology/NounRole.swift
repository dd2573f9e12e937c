internal import English
package import NewsModel

/// What a noun made with affixes says of the verb or adjective that it is made of.
package enum NounRole: Sendable {
  /// peN-, pe-: who does it ("penyusun", compiler).
  case agent
  /// peN-…-an, per-…-an: the doing ("penyusunan", compilation).
  case act
  /// -an: what comes of it ("kiriman", shipment).
  case result
  /// ke-…-an: being so ("keamanan", security).
  case state

  /// The role that affixes give; nil for what makes no noun of a verb or adjective.
  package init?(_ layers: Reading.Layers) {
    let verbal: Reading.Layers = [.meN, .di, .ku, .kau, .kan, .i, .se, .free]
    guard layers.isDisjoint(with: verbal) else { return nil }
    let inner: Reading.Layers = [.ber, .ter]
    switch layers.intersection([.peN, .pe, .per, .ke, .an]) {
    case [.peN], [.pe]:
      guard layers.isDisjoint(with: inner) else { return nil }
      self = .agent
    case [.peN, .an], [.pe, .an], [.per, .an]:
      guard layers.isDisjoint(with: inner) else { return nil }
      self = .act
    case [.an]:
      guard layers.isDisjoint(with: inner) else { return nil }
      self = .result
    case [.ke, .an]: self = .state
    default: return nil
    }
  }

  /// The English of the noun for an entry of the verb or adjective.
  ///
  /// - Returns: at most three forms, each once; none where the table of English nouns does not tell.
  package func english(of entry: TermEntry) -> [String] {
    var forms: [String] = []
    for target in entry.targets.prefix(EnglishForm.most) {
      if let form = noun(of: target, entry.pos), !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private func noun(of target: String, _ pos: TermEntry.PartOfSpeech) -> String? {
    if pos == .adj { return self == .state ? NounForms.of(target, .adj)?.noun : nil }
    guard pos == .verb else { return nil }
    let (head, rest) = target.splitAtFirstBlank()
    // "be separate" has the noun of "separate"; of other groups only the act can be told.
    if head == "be" {
      let state = String(rest.dropFirst())
      return self == .agent || self == .result ? nil : NounForms.of(state, .adj)?.noun
    }
    let forms = NounForms.of(head, .verb)
    switch self {
    case .agent: return rest.isEmpty ? forms?.agent : nil
    case .act:
      if rest.isEmpty, let noun = forms?.noun { return noun }
      return EnglishForm.isAuxiliary(head) ? nil : Inflection.gerund(target)
    case .result, .state: return rest.isEmpty ? forms?.noun : nil
    }
  }
}
