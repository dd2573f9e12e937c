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
  let permitted: EnglishPhrases
  /// What must not stand for the likeliest sense.
  let forbidden: EnglishPhrases
  /// The strictness.
  let termClass: TermClass
  /// Whether it is a short form.
  let isShort: Bool
  /// Whether the glossary has an English of it; else `permitted` has its own name at most.
  private let hasEnglish: Bool
  private let entry: EntryPlace
  private let glossary: Glossary

  /// Whether one of its permitted Englishes stands in a text.
  func stands(in text: EnglishText) -> Bool { text.holds(anyOf: permitted) }

  /// Its source.
  var source: String { glossary.tables[Int(entry.table)].text(.source, of: Int(entry.row)) }

  /// Its first English.
  var english: String { hasEnglish ? permitted.first?.text ?? "" : "" }

  /// Whether a word in capitals is made of the first letters of the term or of its English ("BI", "KPK").
  func isShortForm(_ text: String) -> Bool {
    guard text.utf8.count > 1, text.utf8.allSatisfy({ $0 &- 0x41 < 26 }) else { return false }
    return (permitted.map(\.text) + [source]).contains {
      TermAnswer.capitals(of: $0).elementsEqual(text.utf8)
    }
  }

  /// The capitals with which the words of a name begin.
  static func capitals(of name: String) -> [UInt8] {
    name.split(separator: " ").compactMap(\.utf8.first).filter { $0 &- 0x41 < 26 }
  }

  init(
    permitted: EnglishPhrases, forbidden: EnglishPhrases, termClass: TermClass, isShort: Bool,
    hasEnglish: Bool, entry: EntryPlace, glossary: Glossary
  ) {
    self.permitted = permitted
    self.forbidden = forbidden
    self.termClass = termClass
    self.isShort = isShort
    self.hasEnglish = hasEnglish
    self.entry = entry
    self.glossary = glossary
  }
}

/// The answers to terms, made when first asked for and kept for all articles and threads.
final class TermAnswers: Sendable {
  private let glossary: Glossary
  private let english: GlossaryEnglish?
  private let known = Mutex(WordTable<TermAnswer>(capacity: 2048))

  /// - Parameter english: the English of the glossary's rows, where it was read beforehand.
  init(_ glossary: Glossary, _ english: GlossaryEnglish? = nil) {
    (self.glossary, self.english) = (glossary, english)
  }

  /// The answer to a match.
  ///
  /// - Parameters:
  ///   - entry: the match's sense.
  ///   - others: the other senses.
  ///   - memory: what is known of English words met before.
  func answer(to entry: EntryPlace, others: [EntryPlace], _ memory: inout WordMemory) -> TermAnswer {
    let key = entry.key
    if let found = known.withLock({ $0[key] }) { return found }
    let made = made(for: entry, others, &memory)
    known.withLock { $0[key] = made }
    return made
  }

  private func made(
    for entry: EntryPlace, _ others: [EntryPlace], _ memory: inout WordMemory
  ) -> TermAnswer {
    if others.isEmpty, let (known, termClass) = english?.lone(entry) {
      return TermAnswer(
        permitted: known, forbidden: EnglishPhrases(), termClass: termClass, isShort: false,
        hasEnglish: true, entry: entry, glossary: glossary)
    }
    let line = GlossaryLine(entry, of: glossary)
    let places = TermAnswers.places(besides: entry, line.senses, others)
    let isShort = line.says(.pos, "abbr")
    // A name or short form may stand as it is.
    let mayStand = isShort || line.says(.pos, "name")
    var permitted = Array(line.bytes(.target))
    var forbidden: [UInt8] = []
    for place in places {
      let other = GlossaryLine(place, of: glossary)
      if other.mayBePrinted {
        TermAnswers.add(other.bytes(.target), to: &permitted)
      } else if !line.isEmpty(.id), other.bytes(.id).elementsEqual(line.bytes(.id)) {
        TermAnswers.add(other.bytes(.target), to: &forbidden)
      }
    }
    let hasEnglish = permitted.contains { $0 != 0x20 && $0 != EnglishPhrases.separator }
    if mayStand {
      TermAnswers.add(
        line.bytes(.source).lazy.map { $0 == EnglishPhrases.separator ? 0x20 : $0 }, to: &permitted)
    }
    let phrases = EnglishPhrases(permitted, &memory)
    return TermAnswer(
      permitted: phrases, forbidden: TermAnswers.phrases(forbidden, besides: phrases, &memory),
      termClass: line.termClass, isShort: isShort, hasEnglish: hasEnglish, entry: entry,
      glossary: glossary)
  }

  /// Adds the English of a field to that of others.
  private static func add(_ field: some Sequence<UInt8>, to all: inout [UInt8]) {
    all.append(EnglishPhrases.separator)
    all += field
  }

  /// The forbidden expressions that are not permitted as well.
  private static func phrases(
    _ forbidden: [UInt8], besides permitted: EnglishPhrases, _ memory: inout WordMemory
  ) -> EnglishPhrases {
    if forbidden.isEmpty { return EnglishPhrases() }
    let texts = Set(permitted.map { $0.text.lowercased() })
    let left = Glossary.split(forbidden, at: EnglishPhrases.separator).filter {
      !texts.contains($0.lowercased())
    }
    return EnglishPhrases(Array(left.joined(separator: ";").utf8), &memory)
  }

  /// The other places where the glossary has a term, each once.
  private static func places(
    besides entry: EntryPlace, _ senses: [EntryPlace], _ others: [EntryPlace]
  ) -> [EntryPlace] {
    if senses.isEmpty, others.isEmpty { return [] }
    let all = senses + others
    guard all.count < 16 else {
      var seen: Set<EntryPlace> = [entry]
      return all.filter { seen.insert($0).inserted }
    }
    return all.indices.filter { all[$0] != entry && !all[..<$0].contains(all[$0]) }.map { all[$0] }
  }
}

extension EntryPlace {
  /// A number of its own for each place, never 0, its low bits apart for equal rows of several tables.
  var key: UInt64 {
    let (high, low) = (UInt64(UInt32(truncatingIfNeeded: table)) + 1, UInt64(UInt32(truncatingIfNeeded: row)))
    return high << 32 | (low ^ (high &* 0x9E37_79B1) & 0xFFFF_FFFF)
  }
}
