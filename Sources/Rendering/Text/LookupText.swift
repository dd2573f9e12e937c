public import NewsModel

extension TermLookup {
  /// The look-up for people: how the form was read (`*` where the glossary knows the form), and each entry with its
  /// English.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let ink = Ink(isOn: style.usesColour)
    var lines = [ink.strong(term.printable)]
    for reading in readings {
      let names = reading.layers.names.joined(separator: " ")
      lines.append(
        "  \(reading.step.explanation): \(reading.form.printable)" + (names.isEmpty ? "" : "  (\(names))")
          + (reading.isKnown ? "  *" : ""))
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
