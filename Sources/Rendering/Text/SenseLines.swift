internal import NewsModel

/// A sense of a term with its score and what it is made of.
enum SenseLines {
  /// "4.00  vote, voice (politics)  = 3.00 cue words in the sentence + 1.00 field of the article · near: pemilu".
  static func lines(_ sense: TermSenses.Sense, _ style: TextStyle) -> [String] {
    let score = number(sense.score)
    let first = "    " + String(repeating: " ", count: max(0, 7 - score.count)) + score + "  "
    return Wrapping.lines(
      words(sense).printable, width: style.width, first: first, indent: String(repeating: " ", count: 13))
  }

  /// "vote, voice (politics) = 3.00 cue words in the sentence + 1.00 field of the article · near: pemilu".
  static func words(_ sense: TermSenses.Sense) -> String {
    var text = sense.entry.targets.prefix(3).joined(separator: ", ") + " (\(sense.entry.domain))"
    let reasons = sense.reasons.map { number($0.value) + " " + $0.name }
    text += reasons.isEmpty ? " = nothing speaks for it" : " = " + reasons.joined(separator: " + ")
    if !sense.cues.isEmpty { text += " · found: " + sense.cues.joined(separator: ", ") }
    return text
  }

  /// Two places after the point.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(abs(hundredths) % 100)
    return "\(hundredths / 100)." + (rest.count < 2 ? "0" : "") + rest
  }
}
