package import NewsModel

/// The levels that a user gives rules, in place of those that the rules have of themselves.
///
/// A level is that of a rule's gravest findings. Its lesser ones, which are only probable, are lowered with it and never
/// raised: `numbers: warning` makes warnings of its errors and leaves its notes.
package struct RuleLevels: Sendable {
  private let levels: [String: RuleLevel]
  private let gravest: [String: Finding.Severity]

  /// Makes the levels.
  ///
  /// - Parameter levels: the levels by the rules' names; what is left out stays as the rule has it.
  package init(_ levels: [String: RuleLevel] = [:]) {
    self.levels = levels
    gravest =
      levels.isEmpty
      ? [:] : Dictionary(uniqueKeysWithValues: ReviewRules.all.map { ($0.name, $0.documentation.severity) })
  }

  /// The rules that are not asked.
  package var off: Set<String> { Set(levels.filter { $0.value == .off }.keys) }

  /// The severity that a finding of a rule has by these levels.
  package func severity(of severity: Finding.Severity, by rule: String) -> Finding.Severity {
    guard let level = levels[rule]?.severity else { return severity }
    return severity == gravest[rule] ? level : min(severity, level)
  }
}
