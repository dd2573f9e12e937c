package import NewsModel

/// What `padan review --explain` prints, and `Documentation/review.md` holds.
package enum RuleText {
  /// A rule in plain text.
  ///
  /// - Parameter width: the longest line, in columns; examples stand on one line each.
  package static func text(_ rule: RuleDescription, width: Int) -> String {
    var lines = ["\(rule.name) (\(rule.severity.rawValue))"]
    lines += wrapped(rule.summary, width) + [""] + wrapped(rule.details, width) + ["", "Found:"]
    lines += rule.fails.flatMap { ["  " + $0.shownSource, "  " + $0.shownTarget] }
    lines += ["", "Not found:"] + rule.passes.flatMap { ["  " + $0.shownSource, "  " + $0.shownTarget] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines([Wrapping.Piece(text: text)], width: max(width, 20))
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
    ["| Indonesian | English |", "|---|---|"]
      + segments.map { "| \(cell($0.shownSource)) | \(cell($0.shownTarget)) |" }
  }

  /// A text with the signs of Markdown and of HTML made plain.
  private static func cell(_ text: String) -> String {
    text.reduce(into: "") { cell, sign in
      if sign == "<" || sign == "|" { cell += "\\" }
      cell.append(sign)
    }
  }
}
