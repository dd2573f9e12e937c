public import NewsModel

extension ReadingExplanation {
  /// The explanation as text: a line each with its score, where it stands, how it begins, and what made the score;
  /// `+` is before what was kept.
  public func text(_ style: TextStyle) -> String {
    let ink = Ink(isOn: style.usesColour)
    var lines: [String] = []
    for block in blocks {
      let head = (block.isKept ? "+" : "-") + " " + Self.points(block.score)
      let place = "\(block.kind) · \(block.place)".printable
      lines.append((block.isKept ? ink.strong(head) : head) + "  " + ink.faint(place))
      lines += Wrapping.lines(
        Self.beginning(of: block.text).printable, width: style.width, first: "    ", indent: "    ")
      let reasons = block.reasons.map { Self.points($0.points) + " " + $0.name.printable }
      lines += Wrapping.lines(
        [.init(text: reasons.joined(separator: " · "), ink: { ink.faint($0) })], width: style.width,
        first: "    ", indent: "    ")
    }
    let kept = blocks.count { $0.isKept }
    lines.append("\(kept) of \(blocks.count) lines kept")
    lines += (remarks + [refusal].compactMap { $0 }).map { "! " + $0.printable }
    return lines.joined(separator: "\n") + "\n"
  }

  /// So much of a line is shown, in characters.
  private static let shown = 140

  private static func beginning(of text: String) -> String {
    let start = text.prefix(shown)
    return start.endIndex == text.endIndex ? text : start + "…"
  }

  /// `+312`, `-8`, `+2.5`: one place after the point where there is one.
  private static func points(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let part = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
    return (value < 0 && tenths > 0 ? "-" : "+") + "\(tenths / 10)" + part
  }
}
