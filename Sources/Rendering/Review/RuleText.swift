package import NewsModel

/// What `padan review --explain` prints, and `Documentation/review.md` holds.
package enum RuleText {
  /// A rule in plain text.
  package static func text(_ rule: RuleDescription) -> String {
    var lines = ["\(rule.name) (\(rule.severity.rawValue))", rule.summary, "", rule.details, "", "Found:"]
    lines += rule.fails.flatMap { ["  " + $0.source, "  " + $0.target] }
    lines += ["", "Not found:"] + rule.passes.flatMap { ["  " + $0.source, "  " + $0.target] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All rules in Markdown.
  package static func markdown(_ rules: [RuleDescription]) -> String {
    var lines = [
      "# The rules of `padan review`", "",
      "Made by `padan review --explain all --format markdown`; a test holds it to that, and runs the examples.",
      "",
      "| rule | gravest | finds |", "|---|---|---|",
    ]
    lines += rules.map { "| [`\($0.name)`](#\($0.name)) | \($0.severity.rawValue) | \($0.summary) |" }
    for rule in rules {
      lines += ["", "## \(rule.name)", "", rule.summary + " " + rule.details, "", "Found:", ""]
      lines += table(rule.fails) + ["", "Not found:", ""] + table(rule.passes)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ segments: [TranslatedSegment]) -> [String] {
    ["| Indonesian | English |", "|---|---|"] + segments.map { "| \($0.source) | \($0.target) |" }
  }
}
