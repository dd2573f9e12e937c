public import NewsModel

extension TermLookup {
  /// The look-up for people: what the form leads to (`*` where the glossary knows it), its affixes with their meaning,
  /// and each entry with its English.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let ink = Ink(isOn: style.usesColour)
    var lines = [ink.strong(term.printable)]
    let rows = LookupRows(self).rows
    let width = rows.reduce(0) { max($0, $1.label.columns) }
    for row in rows {
      let label = "  " + row.label.filled(to: width) + "  "
      lines += Wrapping.lines(
        row.text.printable, width: style.width, first: label,
        indent: String(repeating: " ", count: label.columns))
    }
    for found in shown {
      let entry = found.entry
      lines += Wrapping.lines(
        "\(entry.source)  (\(entry.pos.rawValue), \(entry.domain))  \(found.english.joined(separator: ", "))"
          .printable, width: style.width, first: "  ", indent: "      ")
      if !entry.cues.isEmpty { lines += indented("near: " + entry.cues.joined(separator: ", "), style) }
      if !entry.definition.isEmpty { lines += indented(entry.definition, style) }
      if !entry.note.isEmpty { lines += indented(entry.note, style) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func indented(_ text: String, _ style: TextStyle) -> [String] {
    Wrapping.lines(text.printable, width: style.width, first: "      ", indent: "      ")
  }
}

extension Reading.Step {
  /// What was done to the word, for people.
  var explanation: String {
    switch self {
    case .surface: "as it stands"
    case .withoutParticle: "without particle"
    case .withoutClitic: "without clitic"
    case .folded: "reduplication folded"
    case .activeTwin: "active form"
    case .base: "base"
    case .root: "root"
    }
  }
}
