internal import MarkupTrees
internal import NewsModel

/// The states of XLIFF 1.2 (section 2.6, attribute values of `state`) beside ours.
enum XLIFF1States {
  /// What a target of this state is called.
  static func name(of state: TranslationUnit.State) -> String {
    switch state {
    case .initial: "needs-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    }
  }

  /// How far a unit is.
  ///
  /// Many tools write targets and no state, or leave `new` standing: then a target that says something else than its
  /// source is a translation. What a memory or a machine put there is none before somebody says so.
  static func state(of unit: XMLElement, target: XMLElement, differs: Bool) -> TranslationUnit.State {
    let approved = unit["approved"] == "yes"
    switch target["state"] {
    case "final": return .final
    case "signed-off": return .reviewed
    case nil, "new":
      if approved { return .final }
      let isProposal = target["state-qualifier"].map { $0.contains("match") || $0.contains("suggestion") }
      return differs && isProposal != true ? .translated : .initial
    case "needs-translation", "needs-l10n", "needs-adaptation": return .initial
    default: return approved ? .final : .translated
    }
  }
}
