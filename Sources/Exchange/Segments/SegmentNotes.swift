internal import NewsModel

/// The notes that go with a sentence: figures and names with their English, speakers, and what is to be checked.
struct SegmentNotes {
  private let text: String
  private let figures: RangedList<Figure>
  private let mentions: RangedList<Int>
  private let names: [BriefName]
  private let acronyms: RangedList<BriefAcronym>
  private let statements: RangedList<Statement>
  private let flags: RangedList<Note>

  /// For the body of an article.
  init(_ brief: Brief) {
    text = brief.article.text
    figures = RangedList(brief.figures.map { ($0.range, $0) })
    names = brief.names
    mentions = RangedList(
      brief.names.enumerated().flatMap { number, name in name.name.mentions.map { ($0, number) } })
    acronyms = RangedList(brief.acronyms.flatMap { acronym in acronym.mentions.map { ($0, acronym) } })
    statements = RangedList(brief.statements.compactMap { said in said.ranges.first.map { ($0, said) } })
    flags = RangedList(brief.notes.compactMap { note in note.range.map { ($0, note) } })
  }

  /// For a headline; its names are looked up among the body's.
  init(title: AnalysedText, of brief: Brief) {
    text = title.text
    figures = RangedList(title.figures.map { ($0.range, $0) })
    let known = Dictionary(brief.names.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    names = title.names.map { known[$0.text] ?? BriefName(name: $0, english: nil) }
    mentions = RangedList(
      title.names.enumerated().flatMap { number, name in name.mentions.map { ($0, number) } })
    acronyms = RangedList([])
    statements = RangedList([])
    flags = RangedList(
      title.figures.flatMap { figure in
        figure.flags.map { (figure.range, Note(.figure, $0.text, at: figure.range)) }
      })
  }

  /// The notes of a sentence, in the order of their places; ranges are places in the sentence.
  func notes(in range: TextRange) -> [UnitNote] {
    let sentence = text.text(in: range)
    var notes: [UnitNote] = []
    for (place, figure) in figures.values(in: range) {
      let source = sentence.text(in: place)
      // What English writes the same needs no note.
      if source == figure.english, !source.contains(where: \.isLetter) { continue }
      let isDate = figure.kind == .date || figure.kind == .time
      notes.append(UnitNote(isDate ? .date : .number, "\(source): \(figure.english)", at: place))
    }
    var told: Set<Int> = []
    for (place, number) in mentions.values(in: range) where told.insert(number).inserted {
      // Of what is a name by its capitals alone, nothing is known: in a headline it may be any word.
      if names[number].name.kind == .other, names[number].english == nil { continue }
      notes.append(UnitNote(.name, text(of: names[number], as: sentence.text(in: place)), at: place))
    }
    var short: Set<String> = []
    for (place, acronym) in acronyms.values(in: range) where short.insert(acronym.short).inserted {
      if let note = text(of: acronym) { notes.append(UnitNote(.name, note, at: place)) }
    }
    for (place, statement) in statements.values(in: range) {
      if let note = text(of: statement) { notes.append(UnitNote(.speaker, note, at: place)) }
    }
    for (place, note) in flags.values(in: range) { notes.append(UnitNote(.flag, note.text, at: place)) }
    return notes.enumerated().sorted {
      ($0.element.range?.start ?? 0, $0.offset) < ($1.element.range?.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// "Jawa Tengah: Central Java (place)", "Ratna: keep, Ratna Mahendra (person, Menteri Perhubungan)".
  private func text(of name: BriefName, as mention: String) -> String {
    var facts = name.name.kind == .other ? [] : [name.name.kind.rawValue]
    if let role = name.name.role { facts.append(role) }
    let brackets = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    if let english = name.english { return "\(mention): \(english)\(brackets)" }
    let full = mention == name.name.text ? "" : ", \(name.name.text)"
    return "\(mention): keep\(full)\(brackets)"
  }

  private func text(of acronym: BriefAcronym) -> String? {
    let parts = [acronym.english.first, acronym.long].compactMap { $0 }
    return parts.isEmpty ? nil : "\(acronym.short): \(parts.joined(separator: "; "))"
  }

  private func text(of statement: Statement) -> String? {
    guard let speaker = statement.speaker else { return nil }
    let role = speaker.name.flatMap { names.indices.contains($0) ? names[$0].name.role : nil }
    let who = speaker.text + (role.map { ", \($0)" } ?? "")
    let how = statement.form == .direct ? "quoted" : "reported"
    let verb = statement.verb.map { ", \($0.english)" } ?? ""
    let doubt = statement.confidence < Statement.doubtful ? "; not sure, check" : ""
    return "\(who) (\(how)\(verb)\(doubt))"
  }
}
