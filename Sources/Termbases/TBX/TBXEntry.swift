internal import NewsModel

/// An entry of a TBX file while it is read: what the fields say, as far as it is known here.
struct TBXEntry {
  var concept = Concept()
  /// The language whose terms are read; empty between languages.
  var language = ""
  var fieldCount = 0
  var term = ConceptTerm("", language: "")
  /// What the term's part of speech is called, and its type; only their text, for with more they are fields.
  var partOfSpeech: String?
  var termType: String?
  private var classNote: TermEntry.PartOfSpeech?
  /// For each term of the concept, the ids that it refers to, with the fields that say so.
  private var references: [Int: [ConceptField]] = [:]

  mutating func begin(id: String) {
    concept.id = id.hasPrefix(TBXNames.made) ? "" : TBXNames.decoded(id)
  }

  // MARK: The concept and its languages

  mutating func addToConcept(_ field: ConceptField) {
    if let date = TBXEntry.changed(field), concept.changed.isEmpty {
      concept.changed = date
    } else if field.kind == "note", field.isPlain {
      concept.notes.append(field.text)
    } else if field.type == "subjectField", field.isPlain, concept.domain.isEmpty {
      concept.domain = Words.term(field.text)
    } else if !addDefinition(field, language: "") {
      concept.fields.append(field)
    }
  }

  mutating func addToLanguage(_ field: ConceptField) {
    if addDefinition(field, language: language) { return }
    if let index = concept.sections.firstIndex(where: { $0.language == language }) {
      concept.sections[index].fields.append(field)
    } else {
      concept.sections.append(LanguageSection(language: language, fields: [field]))
    }
  }

  /// Takes a definition, alone or with what is said of it; false where the field is none.
  private mutating func addDefinition(_ field: ConceptField, language: String) -> Bool {
    if field.type == "definition", field.kind == "descrip", field.isPlain, !field.content.isEmpty {
      concept.definitions.append(Definition(field.text, language: language))
      return true
    }
    guard field.kind == "descripGrp", field.attributes.isEmpty, let first = field.inner.first,
      first.type == "definition", first.isPlain, !first.content.isEmpty
    else { return false }
    concept.definitions.append(
      Definition(first.text, language: language, fields: Array(field.inner.dropFirst())))
    return true
  }

  /// The date of a group that says no more than when something was last changed.
  private static func changed(_ field: ConceptField) -> String? {
    guard field.kind == "transacGrp", field.attributes.isEmpty else { return nil }
    let inner = field.inner
    guard inner.count == 2, inner[0].type == "transactionType", inner[0].isPlain,
      inner[0].text == "modification", inner[1].kind == "date", inner[1].isPlain,
      GlossaryDate.begins(inner[1].text)
    else { return nil }
    return inner[1].text
  }

  // MARK: Terms

  mutating func beginTerm(id: String) {
    term = ConceptTerm("", language: language)
    term.id = id
    (partOfSpeech, termType, classNote) = (nil, nil, nil)
  }

  mutating func setTerm(_ text: String) { term.text = Words.term(text) }

  mutating func setTerm(_ field: ConceptField) {
    setTerm(field.text)
    if !field.isPlain { term.fields.append(field) }
  }

  /// - Returns: what is wrong with the field.
  mutating func addToTerm(_ field: ConceptField) -> GlossaryFault.Problem? {
    if field.isPlain || field.kind == "ref" {
      switch (field.kind, field.type) {
      case ("termNote", "administrativeStatus") where term.status == nil:
        guard let status = Words.status(field.text) else {
          return .unknownValue(
            field.text, column: "administrativeStatus", allowed: TBXCategories.statusValues)
        }
        term.status = status
        return nil
      case ("termNote", "partOfSpeech") where partOfSpeech == nil:
        partOfSpeech = field.text
        return nil
      case ("termNote", "termType") where termType == nil:
        termType = field.text
        return nil
      case ("note", _):
        addNote(field.text)
        return nil
      case ("ref", "crossReference"):
        references[concept.terms.count, default: []].append(field)
        return nil
      default: break
      }
    }
    if let date = TBXEntry.changed(field), term.changed.isEmpty {
      term.changed = date
    } else if !addDefinition(field, language: language) {
      term.fields.append(field)
    }
    return nil
  }

  mutating func addNote(_ text: String) {
    if text.hasPrefix(TBXCategories.cueNote) {
      term.cues += text.dropFirst(TBXCategories.cueNote.count).split(whereSeparator: { $0.isWhitespace })
        .map(String.init)
    } else if text.hasPrefix(TBXCategories.classNote), classNote == nil,
      let pos = TermEntry.PartOfSpeech(rawValue: String(text.dropFirst(TBXCategories.classNote.count)))
    {
      classNote = pos
    } else {
      term.notes.append(text)
    }
  }

  /// Ends the term; false where there is none.
  mutating func endTerm() -> Bool {
    guard !term.text.isEmpty else { return false }
    settleClass()
    concept.terms.append(term)
    return true
  }

  /// The class out of part of speech, term type and note; what would not be written so again is kept as it was.
  private mutating func settleClass() {
    let type = termType ?? ""
    let told = partOfSpeech.flatMap(Words.pos)
    if let classNote {
      term.pos = classNote
    } else if type == "acronym" || type == "abbreviation", told == nil || told == .noun || told == .name {
      term.pos = .abbr
    } else if type == "phrase", told == nil {
      term.pos = .phrase
    } else {
      term.pos = told
    }
    let pos = term.pos
    if let partOfSpeech,
      pos.flatMap(TBXCategories.partOfSpeech) != partOfSpeech
        || pos.map(TBXCategories.needsClassNote) == true && classNote == nil
    {
      term.fields.append(ConceptField(kind: "termNote", type: "partOfSpeech", text: partOfSpeech))
    }
    if let termType, pos.flatMap(TBXCategories.termType) != type {
      term.fields.append(ConceptField(kind: "termNote", type: "termType", text: termType))
    }
  }

  // MARK: The end

  /// The concept, with what refers from term to term in it resolved.
  mutating func finished() -> Concept {
    resolveReferences()
    for index in concept.terms.indices
    where !concept.terms[index].id.isEmpty && concept.terms[index].id.contains(TBXNames.made) {
      concept.terms[index].id = ""
    }
    concept.settleAnswers()
    return concept
  }

  /// A reference from an English term to an Indonesian one of the same concept says which one it answers.
  private mutating func resolveReferences() {
    guard !references.isEmpty else { return }
    var places: [String: Int] = [:]
    for index in concept.sourceIndices where !concept.terms[index].id.isEmpty {
      places[concept.terms[index].id] = index
    }
    for (index, fields) in references where index < concept.terms.count {
      for field in fields {
        let target = field.attributes.first { $0.name == "target" }?.value ?? ""
        if LanguageTag.isTarget(concept.terms[index].language), let place = places[target],
          target.contains(TBXNames.made) || field.text == concept.terms[place].text
        {
          concept.terms[index].answers = ((concept.terms[index].answers ?? []) + [place]).sorted()
        } else {
          concept.terms[index].fields.append(field)
        }
      }
    }
  }
}

extension ConceptField {
  /// Whether it says nothing but its text.
  var isPlain: Bool {
    guard attributes.isEmpty, namespace.isEmpty else { return false }
    switch content.count {
    case 0: return true
    case 1: if case .text = content[0] { return true } else { return false }
    default: return false
    }
  }
}
