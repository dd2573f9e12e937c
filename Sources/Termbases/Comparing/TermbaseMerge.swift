internal import NewsModel

/// Joins two termbases: what both say once, what either says in full, and a list of what they say differently.
package struct TermbaseMerge: Sendable, Equatable {
  /// Whose word counts where the two differ.
  package enum Side: String, Sendable, CaseIterable {
    case ours
    case theirs
  }

  /// Something that the two say differently.
  package struct Conflict: Sendable, Equatable {
    /// The concept's id in the result.
    package var id: String
    /// The concept's Indonesian term.
    package var term: String
    /// What differs ("domain", "status of ‘budget’").
    package var field: String
    /// What ours says.
    package var ours: String
    /// What theirs says.
    package var theirs: String
    /// Whose was taken.
    package var kept: Side

    /// The conflict in a line.
    package var text: String {
      "\(term)\(id.isEmpty ? "" : " (\(id))"): \(field): ours \(ours), theirs \(theirs); kept \(kept.rawValue)"
    }
  }

  /// The concepts of both: ours in their order, then those that only theirs has.
  package private(set) var concepts: [Concept] = []
  /// What the two say differently, in that order.
  package private(set) var conflicts: [Conflict] = []
  /// How many concepts of theirs were new.
  package private(set) var added = 0
  /// How many of theirs got another id, since ours has another concept of that id.
  package private(set) var renamed = 0

  private let preferred: Side

  /// Merges two termbases.
  package init(ours: [Concept], theirs: [Concept], preferring side: Side) {
    preferred = side
    let matching = ConceptMatching(ours, theirs, trustsIDs: false)
    var ids: Set<String> = []
    for concept in ours { ids.insert(concept.id) }
    for (index, concept) in ours.enumerated() {
      concepts.append(matching.counterparts[index].map { merged(concept, theirs[$0]) } ?? concept)
    }
    for index in matching.rest {
      var concept = theirs[index]
      if !concept.id.isEmpty, !ids.insert(concept.id).inserted {
        var number = 2
        while ids.contains("\(concept.id)-\(number)") { number += 1 }
        concept.id += "-\(number)"
        ids.insert(concept.id)
        renamed += 1
      }
      added += 1
      concepts.append(concept)
    }
  }

  private mutating func merged(_ ours: Concept, _ theirs: Concept) -> Concept {
    var result = ours
    if ours.id.isEmpty { result.id = theirs.id }
    let name = (id: result.id, term: ours.title)
    result.domain = choice("domain", ours.domain, theirs.domain, in: name)
    for definition in theirs.definitions where !ours.definitions.contains(definition) {
      if let place = result.definitions.firstIndex(where: { $0.language == definition.language }) {
        let kept = choice("definition", result.definitions[place].text, definition.text, in: name)
        if kept != result.definitions[place].text { result.definitions[place] = definition }
      } else {
        result.definitions.append(definition)
      }
    }
    for note in theirs.notes where !result.notes.contains(note) { result.notes.append(note) }
    result.changed = max(ours.changed, theirs.changed)
    for field in theirs.fields where !result.fields.contains(field) { result.fields.append(field) }
    for section in theirs.sections {
      if let place = result.sections.firstIndex(where: { $0.language == section.language }) {
        for field in section.fields where !result.sections[place].fields.contains(field) {
          result.sections[place].fields.append(field)
        }
      } else {
        result.sections.append(section)
      }
    }
    mergeTerms(ours, theirs, into: &result, name)
    return result
  }

  // MARK: Terms

  private mutating func mergeTerms(
    _ ours: Concept, _ theirs: Concept, into result: inout Concept, _ name: (id: String, term: String)
  ) {
    noteOtherEnglish(ours, theirs, name)
    var places: [Int] = []
    var free = Array(ours.terms.indices)
    var new: [Int] = []
    for term in theirs.terms {
      if let index = free.firstIndex(where: {
        ours.terms[$0].language == term.language && ours.terms[$0].text == term.text
      }) {
        let place = free.remove(at: index)
        result.terms[place] = merged(result.terms[place], term, name)
        places.append(place)
      } else {
        new.append(result.terms.count)
        places.append(result.terms.count)
        result.terms.append(term)
      }
    }
    // What a term of theirs answers is told by its places in theirs.
    for (index, term) in theirs.terms.enumerated() {
      let place = places[index]
      let answers = term.answers?.map { places[$0] }
      if new.contains(place) {
        result.terms[place].answers = answers
      } else if let old = result.terms[place].answers {
        result.terms[place].answers = answers.map { Set(old + $0).sorted() }
      }
    }
    placeNewTerms(new, in: &result, ours: ours)
    result.settleAnswers()
  }

  /// The usual English of one that is not that of the other is told.
  private mutating func noteOtherEnglish(
    _ ours: Concept, _ theirs: Concept, _ name: (id: String, term: String)
  ) {
    guard let first = ours.usualEnglish, let second = theirs.usualEnglish, first.text != second.text else {
      return
    }
    _ = choice("preferred English", first.text, second.text, in: name)
  }

  /// Of two preferred terms one stays preferred, the other is admitted.
  private func placeNewTerms(_ new: [Int], in result: inout Concept, ours: Concept) {
    for place in new where result.terms[place].status == .preferred {
      let language = result.terms[place].language
      let rivals = ours.terms.indices.filter {
        ours.terms[$0].language == language && result.terms[$0].status == .preferred
      }
      if rivals.isEmpty { continue }
      if preferred == .ours {
        result.terms[place].status = .admitted
      } else {
        for rival in rivals { result.terms[rival].status = .admitted }
      }
    }
  }

  private mutating func merged(
    _ ours: ConceptTerm, _ theirs: ConceptTerm, _ name: (id: String, term: String)
  ) -> ConceptTerm {
    var result = ours
    let status = choice(
      "status of \u{2018}\(ours.text)\u{2019}", ours.status?.rawValue ?? "", theirs.status?.rawValue ?? "",
      in: name)
    result.status = TermEntry.Status(rawValue: status)
    let pos = choice(
      "class of \u{2018}\(ours.text)\u{2019}", ours.pos?.rawValue ?? "", theirs.pos?.rawValue ?? "", in: name)
    result.pos = TermEntry.PartOfSpeech(rawValue: pos)
    for cue in theirs.cues where !result.cues.contains(cue) { result.cues.append(cue) }
    for note in theirs.notes where !result.notes.contains(note) { result.notes.append(note) }
    for field in theirs.fields where !result.fields.contains(field) { result.fields.append(field) }
    result.changed = max(ours.changed, theirs.changed)
    if result.id.isEmpty { result.id = theirs.id }
    return result
  }

  /// The value to take of a field that the two may fill differently; a difference is noted.
  private mutating func choice(
    _ field: String, _ ours: String, _ theirs: String, in name: (id: String, term: String)
  ) -> String {
    if ours == theirs || theirs.isEmpty { return ours }
    if ours.isEmpty { return theirs }
    conflicts.append(
      Conflict(
        id: name.id, term: name.term, field: field, ours: "\u{2018}\(ours)\u{2019}",
        theirs: "\u{2018}\(theirs)\u{2019}", kept: preferred))
    return preferred == .ours ? ours : theirs
  }
}

extension Concept {
  /// The English that is printed first.
  fileprivate var usualEnglish: ConceptTerm? {
    let targets = terms.filter { LanguageTag.isTarget($0.language) }
    return targets.first { $0.status == .preferred }
      ?? targets.first { $0.status != .deprecated && $0.status != .forbidden }
  }
}
