internal import NewsModel

/// Gathers the statements of each speaker.
enum SpeakerCollecting {
  /// The speakers of an analysed text in the order of first speech.
  static func speakers(in text: AnalysedText) -> [BriefSpeaker] {
    var speakers: [BriefSpeaker] = []
    var places: [String: Int] = [:]
    for statement in text.statements {
      guard let speaker = statement.speaker else { continue }
      let key = speaker.name.map { "\u{1}\($0)" } ?? speaker.text.lowercased()
      let place = places[key] ?? speakers.count
      if place == speakers.count {
        places[key] = place
        let role = speaker.name.flatMap { text.names[$0].role }
        speakers.append(BriefSpeaker(text: speaker.text, name: speaker.name, role: role))
      }
      switch statement.form {
      case .direct: speakers[place].direct += 1
      case .reported: speakers[place].reported += 1
      }
      guard let verb = statement.verb else { continue }
      if let known = speakers[place].verbs.firstIndex(where: { $0.lemma == verb.lemma }) {
        speakers[place].verbs[known].count += 1
      } else {
        speakers[place].verbs.append(SpeakerVerb(lemma: verb.lemma, english: verb.english, count: 1))
      }
    }
    return speakers
  }
}

/// Notes on quotations whose speaker or end is not sure.
enum SpeechNotes {
  /// So many notes are made one by one; a chat or a play would give one for each of its lines.
  private static let most = 5

  static func notes(on text: AnalysedText) -> [Note] {
    var notes: [Note] = []
    for statement in text.statements where statement.form == .direct {
      guard let range = statement.ranges.first else { continue }
      let opening = opening(of: text.text.text(in: range))
      if !statement.isClosed {
        notes.append(
          Note(
            .speech, "The quotation \(opening) never closes. Check where the speaker's own words end.",
            at: range))
      }
      if let note = note(on: statement, opening) { notes.append(Note(.speech, note, at: range)) }
    }
    guard notes.count > most else { return notes }
    let rest = Note(.speech, "\(notes.count - most) more quotations have no sure speaker, or no end.")
    return notes.prefix(most) + [rest]
  }

  private static func note(on statement: Statement, _ opening: String) -> String? {
    guard let speaker = statement.speaker else {
      return "Who says \(opening) is not told. Look in the article before you name anybody."
    }
    guard statement.confidence < Statement.doubtful else { return nil }
    return speaker.link == .pronoun
      ? "Only a pronoun tells who says \(opening): perhaps \(speaker.text)."
      : "No verb tells who says \(opening): perhaps \(speaker.text)."
  }

  /// The first words of a quotation, in English marks.
  private static func opening(of quotation: String) -> String {
    let marks: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}"]
    let words = quotation.filter { !marks.contains($0) }.split(whereSeparator: \.isWhitespace)
    let shown = words.prefix(5).joined(separator: " ")
    return "\u{201C}\(shown)\(words.count > 5 ? " …" : "")\u{201D}"
  }
}
