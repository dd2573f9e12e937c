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
///
/// A class, since rules ask for it term by term and it holds arrays; nothing of it changes.
final class TermAnswer: Sendable {
  /// What satisfies: the permitted English of all senses, the likeliest sense first.
  let permitted: [EnglishPhrase]
  /// What must not stand for the likeliest sense.
  let forbidden: [EnglishPhrase]
  /// The strictness.
  let termClass: TermClass
  /// The likeliest sense.
  let entry: EntryPlace
  /// Whether it is a short form.
  let isShort: Bool
  /// Its source.
  let source: String
  /// Its first English.
  let english: String
  /// Whether the forbidden English is of a false friend or a set phrase.
  let isFalseFriend: Bool

  init(
    permitted: [EnglishPhrase], forbidden: [EnglishPhrase], termClass: TermClass, entry: EntryPlace,
    isShort: Bool,
    source: String, english: String, isFalseFriend: Bool
  ) {
    self.permitted = permitted
    self.forbidden = forbidden
    self.termClass = termClass
    self.entry = entry
    self.isShort = isShort
    self.source = source
    self.english = english
    self.isFalseFriend = isFalseFriend
  }
}

/// The answers to terms, made when first asked for and kept for all articles and threads.
final class TermAnswers: Sendable {
  private let glossary: Glossary
  private let known = Mutex(WordTable<TermAnswer>())

  init(_ glossary: Glossary) { self.glossary = glossary }

  /// The answer to a match.
  func answer(to match: TermMatch) -> TermAnswer {
    let key = match.entry.key
    if let found = known.withLock({ $0[key] }) { return found }
    let made = made(for: match)
    known.withLock { $0[key] = made }
    return made
  }

  private func made(for match: TermMatch) -> TermAnswer {
    let line = GlossaryLine(match.entry, of: glossary)
    let domain = line.text(.domain)
    var permitted = line.targets
    var forbidden: [String] = []
    for place in others(than: match) {
      let other = GlossaryLine(place, of: glossary)
      if !other.mayBePrinted {
        if !line.isEmpty(.id), other.bytes(.id).elementsEqual(line.bytes(.id)) { forbidden += other.targets }
      } else {
        permitted += other.targets
      }
    }
    let english = permitted.first ?? ""
    let pos = line.partOfSpeech
    let source = line.text(.source)
    // A name or short form may stand as it is.
    if pos == .name || pos == .abbr { permitted.append(source) }
    if !forbidden.isEmpty {
      let texts = Set(permitted.map { $0.lowercased() })
      forbidden.removeAll { texts.contains($0.lowercased()) }
    }
    return TermAnswer(
      permitted: permitted.map { EnglishPhrase($0) }, forbidden: forbidden.map { EnglishPhrase($0) },
      termClass: TermClass(domain: domain, pos: pos), entry: match.entry, isShort: pos == .abbr,
      source: source, english: english, isFalseFriend: domain == "idiom" || !line.isEmpty(.note))
  }

  /// The other places where the glossary has a term, each once.
  private func others(than match: TermMatch) -> [EntryPlace] {
    let all = neighbours(of: match.entry) + match.others
    if all.isEmpty { return [] }
    var seen: Set<EntryPlace> = [match.entry]
    return all.filter { seen.insert($0).inserted }
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

extension EntryPlace {
  /// A number of its own for each place, never 0, its low bits apart for equal rows of several tables.
  var key: UInt64 {
    let (high, low) = (UInt64(UInt32(truncatingIfNeeded: table)) + 1, UInt64(UInt32(truncatingIfNeeded: row)))
    return high << 32 | (low ^ (high &* 0x9E37_79B1) & 0xFFFF_FFFF)
  }
}
