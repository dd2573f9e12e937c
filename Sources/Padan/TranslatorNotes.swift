internal import NewsModel

/// Notes for the translator from figures, and from terms that are often got wrong.
struct TranslatorNotes {
  let body: AnalysedText
  let matches: [TermMatch]
  /// The sentences of the summary.
  let sentences: [TextRange]
  let glossary: Glossary
  let entries: MatchedEntries

  func notes() -> [Note] {
    var notes: [Note] = []
    for figure in body.figures {
      for flag in figure.flags {
        notes.append(Note(flag.kind == .weekday ? .weekday : .figure, flag.text, at: figure.range))
      }
    }
    notes += SpeechNotes.notes(on: body)
    var told: Set<EntryPlace> = []
    for match in matches where match.isContent {
      let entry = entries[match.entry]
      guard told.insert(match.entry).inserted, let note = note(on: entry, at: match) else { continue }
      notes.append(note)
    }
    return notes
  }

  private func note(on entry: TermEntry, at match: TermMatch) -> Note? {
    let forbidden = forbiddenEnglish(of: entry, at: match.entry)
    if !forbidden.isEmpty {
      let words = forbidden.map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ")
      let english = entry.targets.first ?? ""
      // The only English there is may be forbidden by the user.
      if forbidden.contains(english) {
        return Note(.falseFriend, "The glossary forbids \(words) for \(entry.source).", at: match.range)
      }
      return Note(
        .falseFriend,
        "\(entry.source) is \u{201C}\(english)\u{201D}, not \(words). \(entry.note)".trimmingBlanks,
        at: match.range)
    }
    if entry.domain == "idiom" {
      let english = entry.targets.first ?? ""
      let what = entry.source.contains(" ") ? "is a set phrase" : "is not to be taken literally"
      return Note(
        .idiom, "\(entry.source) \(what): \u{201C}\(english)\u{201D}. \(entry.note)".trimmingBlanks,
        at: match.range)
    }
    return nil
  }

  /// The English that must not be printed for a concept: its forbidden lines stand beside it in the file, which is
  /// sorted by source; those of the user's files may stand anywhere.
  private func forbiddenEnglish(of entry: TermEntry, at place: EntryPlace) -> [String] {
    let table = glossary.tables[Int(place.table)]
    let row = Int(place.row)
    let source = Array(entry.source.utf8)
    var words: [String] = []
    for step in [-1, 1] {
      var other = row + step
      while table.rows.indices.contains(other),
        table.bytes[table.field(.source, of: other)].elementsEqual(source)
      {
        let line = table.entry(at: other)
        if !line.id.isEmpty, line.id == entry.id, line.status == .forbidden { words += line.targets }
        other += step
      }
    }
    for word in entries.forbidden.words(for: entry, at: place) where !words.contains(word) {
      words.append(word)
    }
    return words
  }
}

extension String {
  var trimmingBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
