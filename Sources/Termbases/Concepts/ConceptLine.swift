package import NewsModel

/// A concept's pair as the formats of lines have it: one Indonesian term and English that answers it.
package struct ConceptLine: Sendable, Hashable {
  /// The concept; empty: a concept of its own.
  package var id = ""
  /// The Indonesian term.
  package var source = ""
  /// Its class.
  package var pos: TermEntry.PartOfSpeech?
  /// The English, preferred first.
  package var targets: [String] = []
  /// "en-GB", "en-US" or another tag; empty for English of any variety.
  package var variety = ""
  /// The subject field.
  package var domain = ""
  /// What is thought of the pair.
  package var status: TermEntry.Status?
  /// Words that favour the sense.
  package var cues: [String] = []
  /// What the concept is.
  package var definition = ""
  /// What the reader should know of the pair.
  package var note = ""
  /// The date of the last change.
  package var changed = ""
  /// Columns that are not known here.
  package var fields: [ConceptField] = []

  /// Makes a line to be filled.
  package init() {}
}

extension Concept {
  /// Makes a concept of its lines.
  ///
  /// A note, date or unknown column that all lines share is the concept's. Of the English of a preferred line the first
  /// is preferred and the others are admitted.
  package init(lines: [ConceptLine]) {
    self.init()
    guard let first = lines.first else { return }
    id = first.id
    let sharesNote = lines.allSatisfy { $0.note == first.note }
    let sharesDate = lines.allSatisfy { $0.changed == first.changed }
    let sharesFields = lines.allSatisfy { $0.fields == first.fields }
    if sharesNote, !first.note.isEmpty { notes = [first.note] }
    if sharesDate { changed = first.changed }
    if sharesFields { fields = first.fields }
    var sources: [ConceptTerm] = []
    var english: [ConceptTerm] = []
    for line in lines {
      if domain.isEmpty { domain = line.domain }
      if !line.definition.isEmpty, !definitions.contains(where: { $0.text == line.definition }) {
        definitions.append(Definition(line.definition))
      }
      let source = Concept.place(of: line, in: &sources)
      for (number, target) in line.targets.enumerated() {
        var term = ConceptTerm(target, language: line.variety.isEmpty ? "en" : line.variety)
        term.status = number > 0 && line.status == .preferred ? .admitted : line.status
        if !sharesNote, !line.note.isEmpty { term.notes = [line.note] }
        if !sharesDate { term.changed = line.changed }
        if !sharesFields { term.fields = line.fields }
        Concept.add(term, answering: source, to: &english)
      }
    }
    terms = sources + english
    settleAnswers()
  }

  /// The index of the line's Indonesian term, which is added where it is new.
  private static func place(of line: ConceptLine, in sources: inout [ConceptTerm]) -> Int {
    guard let known = sources.firstIndex(where: { $0.text == line.source && $0.pos == line.pos }) else {
      var term = ConceptTerm(line.source, language: "id", pos: line.pos)
      term.cues = line.cues
      sources.append(term)
      return sources.count - 1
    }
    for cue in line.cues where !sources[known].cues.contains(cue) { sources[known].cues.append(cue) }
    return known
  }

  /// Adds an English term, or what it answers to the same term that is there already.
  private static func add(_ term: ConceptTerm, answering source: Int, to english: inout [ConceptTerm]) {
    let same = english.firstIndex { other in
      other.text == term.text && other.language == term.language && other.status == term.status
        && other.notes == term.notes && other.changed == term.changed && other.fields == term.fields
    }
    if let same {
      if english[same].answers?.contains(source) == false { english[same].answers?.append(source) }
    } else {
      var term = term
      term.answers = [source]
      english.append(term)
    }
  }

  /// An English term that answers all Indonesian ones need not say so.
  package mutating func settleAnswers() {
    guard terms.contains(where: { $0.answers != nil }) else { return }
    let all = sourceIndices
    for index in terms.indices {
      guard let answers = terms[index].answers else { continue }
      if all.count == 1 || Set(answers) == Set(all) || answers.isEmpty { terms[index].answers = nil }
    }
  }

  /// The concept's lines: for each Indonesian term the English that answers it, in the order of the terms.
  ///
  /// Admitted English stands on the line of a preferred one, that of any other status on the line of its like, where
  /// nothing else differs.
  package var lines: [ConceptLine] {
    var common = ConceptLine()
    common.id = id
    common.domain = domain
    common.definition = Concept.joined(definitions, \.text)
    common.fields = fields
    var lines: [ConceptLine] = []
    // The term that each line begins with.
    var heads: [Int] = []
    for source in terms.indices where LanguageTag.isSource(terms[source].language) {
      common.source = terms[source].text
      common.pos = terms[source].pos
      common.cues = terms[source].cues
      let first = lines.count
      var waits = false
      for target in terms.indices where answers(target, source) {
        if let line = (first..<lines.count).last(where: { goesOn(target, heads[$0]) }) {
          lines[line].targets.append(terms[target].text)
        } else if terms[target].status == .admitted {
          waits = true
        } else {
          lines.append(line(of: target, source: source, common))
          heads.append(target)
        }
      }
      if waits { addAdmitted(source, common, to: &lines, from: first, &heads) }
    }
    return lines
  }

  /// Adds the admitted English that came before any line that it could go on: it may have come before the preferred
  /// term.
  private func addAdmitted(
    _ source: Int, _ common: ConceptLine, to lines: inout [ConceptLine], from first: Int, _ heads: inout [Int]
  ) {
    let last = lines.count
    for target in terms.indices where answers(target, source) && terms[target].status == .admitted {
      // What an earlier term heads has it already.
      if (first..<last).contains(where: { heads[$0] < target && goesOn(target, heads[$0]) }) { continue }
      if let line = (first..<lines.count).first(where: { goesOn(target, heads[$0]) }) {
        lines[line].targets.append(terms[target].text)
      } else {
        lines.append(line(of: target, source: source, common))
        heads.append(target)
      }
    }
  }

  /// Whether a term is English, and answers the Indonesian one.
  private func answers(_ target: Int, _ source: Int) -> Bool {
    LanguageTag.isTarget(terms[target].language) && terms[target].answers?.contains(source) ?? true
  }

  /// Whether a term stands on the same line as the one before it, which begins the line.
  private func goesOn(_ term: Int, _ head: Int) -> Bool {
    let fits =
      terms[head].status == .preferred
      ? terms[term].status == .admitted : terms[term].status == terms[head].status
    return fits && terms[term].language == terms[head].language && terms[term].notes == terms[head].notes
      && terms[term].changed == terms[head].changed && terms[term].fields == terms[head].fields
  }

  private func line(of target: Int, source: Int, _ common: ConceptLine) -> ConceptLine {
    var line = common
    line.targets = [terms[target].text]
    // Many termbases tell the class on one side only.
    if line.pos == nil { line.pos = terms[target].pos }
    let language = terms[target].language
    line.variety = language == "en" || language == "eng" ? "" : language
    line.status = terms[target].status
    if terms[source].notes.isEmpty, terms[target].notes.isEmpty {
      line.note = Concept.joined(notes, \.self)
    } else {
      line.note = Concept.joined(notes + terms[source].notes + terms[target].notes, \.self)
    }
    let dates = (terms[target].changed, terms[source].changed)
    line.changed = dates.0.isEmpty ? (dates.1.isEmpty ? changed : dates.1) : dates.0
    if !terms[source].fields.isEmpty { line.fields += terms[source].fields }
    if !terms[target].fields.isEmpty { line.fields += terms[target].fields }
    return line
  }

  /// Several texts in the place of one.
  private static func joined<Part>(_ parts: [Part], _ text: (Part) -> String) -> String {
    switch parts.count {
    case 0: ""
    case 1: text(parts[0])
    default: parts.map(text).joined(separator: " / ")
    }
  }
}
