internal import English
package import NewsModel
internal import Synchronization

/// The kinds of terms by how strictly their English is asked for.
package enum TermClass: UInt8, Sendable {
  /// Bodies, ministries, parties, firms.
  case institution
  /// Offices and ranks.
  case title
  /// States, regions, towns.
  case place
  /// Short forms of other fields.
  case acronym
  /// All other words: advice at most.
  case plain

  /// The class of an entry.
  package init(domain: String, pos: TermEntry.PartOfSpeech) {
    switch domain {
    case "institution": self = .institution
    case "title": self = .title
    case "place": self = pos == .name || pos == .abbr ? .place : .plain
    default: self = pos == .abbr ? .acronym : .plain
    }
  }

  /// Whether the English of such a term must stand in the translation.
  var isProtected: Bool { self != .plain }
}

/// What the glossary allows and forbids as English of a term, over all its senses.
struct TermAnswer: Sendable {
  /// What satisfies: the permitted English of all senses, the likeliest sense first.
  var permitted: [EnglishPhrase]
  /// What must not stand for the likeliest sense.
  var forbidden: [EnglishPhrase]
  /// The strictness.
  var termClass: TermClass
  /// The likeliest sense.
  var entry: EntryPlace
  /// Whether it is a short form.
  var isShort: Bool
  /// Its source.
  var source: String
  /// Its first English.
  var english: String
  /// Whether the forbidden English is of a false friend or a set phrase.
  var isFalseFriend: Bool
}

/// The answers to terms, made when first asked for and kept for all articles and threads.
final class TermAnswers: Sendable {
  private let glossary: Glossary
  private let known = Mutex<[EntryPlace: TermAnswer]>([:])

  init(_ glossary: Glossary) { self.glossary = glossary }

  /// The answer to a match.
  func answer(to match: TermMatch) -> TermAnswer {
    if let found = known.withLock({ $0[match.entry] }) { return found }
    let made = made(for: match)
    known.withLock { $0[match.entry] = made }
    return made
  }

  private func made(for match: TermMatch) -> TermAnswer {
    let entry = glossary.entry(at: match.entry)
    var permitted = entry.targets
    var forbidden: [String] = []
    var seen: Set<EntryPlace> = [match.entry]
    for place in neighbours(of: match.entry) + match.others where seen.insert(place).inserted {
      let other = glossary.entry(at: place)
      if other.status == .forbidden || other.status == .deprecated {
        if other.id == entry.id, !other.id.isEmpty { forbidden += other.targets }
      } else {
        permitted += other.targets
      }
    }
    // A name or short form may stand as it is.
    if entry.pos == .name || entry.pos == .abbr { permitted.append(entry.source) }
    let texts = Set(permitted.map { $0.lowercased() })
    return TermAnswer(
      permitted: permitted.map { EnglishPhrase($0) },
      forbidden: forbidden.filter { !texts.contains($0.lowercased()) }.map { EnglishPhrase($0) },
      termClass: TermClass(domain: entry.domain, pos: entry.pos), entry: match.entry,
      isShort: entry.pos == .abbr, source: entry.source,
      english: entry.targets.first ?? "", isFalseFriend: entry.domain == "idiom" || !entry.note.isEmpty)
  }

  /// The rows with the same source beside a row: its other senses and its forbidden English.
  private func neighbours(of place: EntryPlace) -> [EntryPlace] {
    let table = glossary.tables[Int(place.table)]
    let row = Int(place.row)
    let source = table.bytes[table.field(.source, of: row)]
    var found: [EntryPlace] = []
    for step in [1, -1] {
      var other = row + step
      while table.rows.indices.contains(other),
        table.bytes[table.field(.source, of: other)].elementsEqual(source)
      {
        found.append(EntryPlace(table: Int(place.table), row: other))
        other += step
      }
    }
    return found
  }
}
