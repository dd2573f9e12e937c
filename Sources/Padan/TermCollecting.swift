internal import NewsModel
internal import Terminology

/// Gathers matches into the table of terms: one row a sense, with all its mentions.
struct TermCollecting {
  let entries: MatchedEntries
  private(set) var terms: [BriefTerm] = []
  private var rows: [EntryPlace: Int] = [:]
  private var seen: Set<FormOfTerm> = []

  /// A form that the article has a term in, whatever its case.
  private struct FormOfTerm: Hashable {
    let term: Int
    let hash: UInt64
  }

  private func hash(of match: TermMatch, in text: AnalysedText) -> UInt64 {
    var hash: UInt64 = 0
    for word in text.words[match.words] {
      let surface = text.readings[Int(word.firstReading)].form
      hash = hash &* 31 &+ WordHash.of(text.forms.span.extracting(surface.bounds))
    }
    return hash
  }

  init(entries: MatchedEntries) { self.entries = entries }

  /// Adds the matches of a text.
  ///
  /// - Returns: for each match the number of its term; nil for function words.
  mutating func add(_ matches: [TermMatch], in text: AnalysedText?, isTitle: Bool = false) -> [Int?] {
    guard let text else { return [] }
    return matches.map { match in
      guard match.isContent else { return nil }
      let number = rows[match.entry] ?? newRow(match, in: text)
      if !isTitle { terms[number].mentions.append(match.range) }
      if seen.insert(FormOfTerm(term: number, hash: hash(of: match, in: text))).inserted {
        let form = text.text.text(in: match.range)
        terms[number].forms.append(entries[match.entry].source == form ? form : form.lowercased())
      }
      return number
    }
  }

  private mutating func newRow(_ match: TermMatch, in text: AnalysedText) -> Int {
    let entry = entries[match.entry]
    var others: [String] = []
    for place in match.others {
      if let english = entries.firstEnglish(at: place), !others.contains(english),
        !entry.targets.contains(english)
      {
        others.append(english)
      }
    }
    let number = terms.count
    terms.append(
      BriefTerm(entry: entry, otherSenses: Array(others.prefix(3)), root: root(of: match, entry, in: text)))
    rows[match.entry] = number
    return number
  }

  /// The root of a single word, where it is not the dictionary form itself.
  private func root(of match: TermMatch, _ entry: TermEntry, in text: AnalysedText) -> String? {
    guard match.words.count == 1, entry.pos != .abbr, entry.pos != .name,
      let reading = text.root(of: text.words[match.words.lowerBound])
    else { return nil }
    let root = text.form(of: reading)
    return root == entry.source.lowercased() ? nil : root
  }
}

/// The entries that matches lead to, each taken apart once.
struct MatchedEntries {
  private var entries: [EntryPlace: TermEntry] = [:]
  private let glossary: Glossary
  private let spelling: HouseStyle.Spelling
  /// What the user's glossaries forbid.
  let forbidden: UserForbidden

  init(
    _ matches: ArticleMatches, glossary: Glossary, spelling: HouseStyle.Spelling = .british,
    forbidden: UserForbidden = UserForbidden()
  ) {
    self.glossary = glossary
    self.spelling = spelling
    self.forbidden = forbidden
    // Function words have no row in the table of terms; the few that are shown are taken apart when they are.
    for match in matches.body + matches.title where match.isContent {
      if entries[match.entry] == nil { entries[match.entry] = entry(at: match.entry) }
    }
  }

  /// The preferred English of an entry, the rest of it left alone.
  func firstEnglish(at place: EntryPlace) -> String? {
    if !forbidden.isEmpty { return self[place].targets.first }
    return Glossary.split(glossary.tables[Int(place.table)].text(.target, of: Int(place.row)), at: 0x3B).first
      .map(spelling.spelt)
  }

  /// Whether an entry is an acronym's, the rest of it left alone.
  func isAcronym(at place: EntryPlace) -> Bool {
    let table = glossary.tables[Int(place.table)]
    return table.bytes[table.field(.pos, of: Int(place.row))].elementsEqual("abbr".utf8)
  }

  /// Whether an entry came with the product.
  func isBuiltIn(at place: EntryPlace) -> Bool { glossary.tables[Int(place.table)].isBuiltIn }

  subscript(place: EntryPlace) -> TermEntry { entries[place] ?? entry(at: place) }

  private func entry(at place: EntryPlace) -> TermEntry { forbidden.allowed(spelt(at: place), at: place) }

  /// The entry in the desk's English: of one variety only, the line beside it that has the other; else respelt.
  private func spelt(at place: EntryPlace) -> TermEntry {
    let entry = glossary.entry(at: place)
    guard !entry.variety.isEmpty, entry.variety != spelling.variety, !entry.id.isEmpty else {
      return spelling.spelt(entry)
    }
    let table = glossary.tables[Int(place.table)]
    for step in [-1, 1] {
      var other = Int(place.row) + step
      while table.rows.indices.contains(other),
        table.bytes[table.field(.source, of: other)].elementsEqual(entry.source.utf8)
      {
        let line = table.entry(at: other)
        if line.id == entry.id, line.variety == spelling.variety, line.status != .forbidden { return line }
        other += step
      }
    }
    return spelling.spelt(entry)
  }
}

/// The acronyms of a text: those that it explains itself, and those that the glossary knows.
struct AcronymCollecting {
  let body: AnalysedText
  let matches: [TermMatch]
  let finder: TermFinder
  let entries: MatchedEntries

  func acronyms() -> [BriefAcronym] {
    var acronyms: [BriefAcronym] = []
    var rows: [String: Int] = [:]
    let hidden = Set(
      body.names.lazy.map { $0.kind == .person ? $0.text : "" }
        .filter { $0.utf8.count <= 4 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } })
    let bytes = Array(body.text.utf8)
    for match in matches where match.words.count == 1 && entries.isAcronym(at: match.entry) {
      // "AL (34)" is somebody's initials and no navy; "US$" is money.
      if hidden.contains(body.text.text(in: match.range)) { continue }
      if match.range.end < bytes.count, bytes[match.range.end] == 0x24 { continue }
      let entry = entries[match.entry]
      if let row = rows[entry.source] {
        acronyms[row].mentions.append(match.range)
      } else {
        rows[entry.source] = acronyms.count
        acronyms.append(
          BriefAcronym(
            short: entry.source, long: longForm(of: entry, at: match.entry), english: entry.targets,
            mentions: [match.range]))
      }
    }
    for acronym in body.acronyms {
      if let row = rows[acronym.short] {
        acronyms[row].long = acronym.long
      } else {
        rows[acronym.short] = acronyms.count
        acronyms.append(
          BriefAcronym(
            short: acronym.short, long: acronym.long, english: english(of: acronym),
            mentions: acronym.mentions))
      }
    }
    return acronyms.sorted { ($0.mentions.first?.start ?? 0) < ($1.mentions.first?.start ?? 0) }
  }

  /// The English of the long form; else of the short one, where the glossary's long form is nearly the article's.
  private func english(of acronym: Acronym) -> [String] {
    let glossary = finder.index.glossary
    if let place = finder.index.entries(of: acronym.long).first { return glossary.entry(at: place).targets }
    let words = Set(acronym.long.lowercased().split(separator: " "))
    for place in finder.index.entries(of: acronym.short) where entries.isAcronym(at: place) {
      let entry = glossary.entry(at: place)
      guard let long = longForm(of: entry, at: place) else { continue }
      if long.lowercased().split(separator: " ").count(where: words.contains) * 2 >= words.count {
        return entry.targets
      }
    }
    return []
  }

  /// The other source of the same concept in the same file.
  private func longForm(of entry: TermEntry, at place: EntryPlace) -> String? {
    let table = finder.index.glossary.tables[Int(place.table)]
    for row in table.rowsOfConcept(of: Int(place.row)) {
      let source = table.text(.source, of: row)
      if source != entry.source { return source }
    }
    return nil
  }
}
