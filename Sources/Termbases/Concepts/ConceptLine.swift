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
    let sources = sourceIndices
    let targets = terms.indices.filter { LanguageTag.isTarget(terms[$0].language) }
    var common = ConceptLine()
    common.id = id
    common.domain = domain
    common.definition = definitions.map(\.text).joined(separator: " / ")
    common.fields = fields
    var lines: [ConceptLine] = []
    for source in sources {
      common.source = terms[source].text
      common.pos = terms[source].pos
      common.cues = terms[source].cues
      for group in groups(of: targets.filter { terms[$0].answers?.contains(source) ?? true }) {
        var line = line(of: group[0], source: source, common)
        line.targets = group.map { terms[$0].text }
        lines.append(line)
      }
    }
    return lines
  }

  /// English terms by the line that they stand on; the first of each group heads it.
  private func groups(of targets: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    var admitted: [Int] = []
    for target in targets {
      if let place = groups.lastIndex(where: { terms[target].goesOn(terms[$0[0]]) }) {
        groups[place].append(target)
      } else if terms[target].status == .admitted {
        admitted.append(target)
      } else {
        groups.append([target])
      }
    }
    // What is admitted may come before the preferred term of its line.
    for target in admitted {
      if let place = groups.firstIndex(where: { terms[target].goesOn(terms[$0[0]]) }) {
        groups[place].append(target)
      } else {
        groups.append([target])
      }
    }
    return groups
  }

  private func line(of target: Int, source: Int, _ common: ConceptLine) -> ConceptLine {
    let term = terms[target]
    var line = common
    // Many termbases tell the class on one side only.
    if line.pos == nil { line.pos = term.pos }
    line.variety = term.language == "en" || term.language == "eng" ? "" : term.language
    line.status = term.status
    line.note = (notes + terms[source].notes + term.notes).joined(separator: " / ")
    line.changed =
      term.changed.isEmpty ? (terms[source].changed.isEmpty ? changed : terms[source].changed) : term.changed
    line.fields += terms[source].fields + term.fields
    return line
  }
}

extension ConceptTerm {
  /// Whether the term stands on the same line as the one before it, which begins the line.
  fileprivate func goesOn(_ head: ConceptTerm) -> Bool {
    let fits = head.status == .preferred ? status == .admitted : status == head.status
    return fits && language == head.language && notes == head.notes && changed == head.changed
      && fields == head.fields
  }
}
