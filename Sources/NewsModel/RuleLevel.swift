/// How grave a user holds what a rule finds: a severity, or nothing at all.
public enum RuleLevel: String, Sendable, CaseIterable {
  /// A fault.
  case error
  /// Nearly always a fault.
  case warning
  /// Probable, or a matter of taste.
  case note
  /// The rule is not asked.
  case off

  /// The severity; nil where the rule is not asked.
  public var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
}
