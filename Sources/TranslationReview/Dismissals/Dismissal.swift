package import NewsModel

/// Somebody's word that a finding is none: for one place, one term or one rule.
package struct Dismissal: Hashable, Sendable {
  /// What it holds for.
  package enum Scope: Hashable, Sendable {
    /// The finding with this fingerprint (`Finding.fingerprint`), wherever its segment stands.
    case finding(String)
    /// All findings of the rule about these source words, whatever their case.
    case term(String)
    /// All findings of the rule.
    case rule
  }

  /// The rule.
  package var rule: String
  /// What it holds for.
  package var scope: Scope
  /// Why, in the reviser's words; may be empty.
  package var note: String

  /// Makes a dismissal of its parts.
  package init(rule: String, scope: Scope, note: String = "") {
    self.rule = rule
    if case .term(let term) = scope {
      self.scope = .term(Self.line(term.lowercased()))
    } else {
      self.scope = scope
    }
    self.note = Self.line(note)
  }

  /// A text that stands in one field of one line.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

/// Dismissals, ready to be asked.
package struct DismissalList: Sendable {
  private var fingerprints: Set<String> = []
  private var terms: Set<String> = []
  private var rules: Set<String> = []

  /// Makes a list.
  package init(_ dismissals: some Sequence<Dismissal>) {
    for dismissal in dismissals {
      switch dismissal.scope {
      case .finding(let fingerprint): fingerprints.insert(fingerprint)
      case .term(let term): terms.insert(dismissal.rule + "\t" + term)
      case .rule: rules.insert(dismissal.rule)
      }
    }
  }

  /// Whether a finding was dismissed.
  package func holds(_ finding: Finding, in segment: TranslatedSegment) -> Bool {
    if rules.contains(finding.rule) { return true }
    if !terms.isEmpty, !finding.source.isEmpty,
      finding.source.allSatisfy({
        terms.contains(finding.rule + "\t" + segment.source.text(in: $0).lowercased())
      })
    {
      return true
    }
    return !fingerprints.isEmpty && fingerprints.contains(finding.fingerprint(in: segment))
  }
}
