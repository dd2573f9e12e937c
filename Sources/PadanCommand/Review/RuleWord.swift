/// A rule and what is said of it, as options take them: "names=error", "terms=bupati".
struct RuleWord {
  /// The rule's name, what stands before the first equals sign.
  let rule: String
  /// What stands behind it; empty where there is none.
  let value: String

  /// Takes the word of an option apart.
  init(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    rule = parts.first ?? ""
    value = parts.count > 1 ? parts[1] : ""
  }
}
