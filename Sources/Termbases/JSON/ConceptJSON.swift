internal import NewsModel

/// Concepts as JSON, both ways; the keys are those of Documentation/schemas/termbase.schema.json.
enum ConceptJSON {
  static let schemaName = "padan.termbase"
  static let schema = schemaName + "/1"

  // MARK: Reading

  static func concept(_ node: JSONNode) throws(JSONParsing.Failure) -> Concept {
    var concept = Concept()
    for (key, value) in try node.members("concept") {
      switch key {
      case "id": concept.id = try value.text(key)
      case "domain": concept.domain = try value.text(key)
      case "definitions":
        for item in try value.items(key) { concept.definitions.append(try definition(item)) }
      case "notes": concept.notes = try value.texts(key)
      case "changed": concept.changed = try value.date(key)
      case "terms":
        for item in try value.items(key) { concept.terms.append(try term(item)) }
      case "fields": concept.fields = try fields(value, key)
      case "sections":
        for item in try value.items(key) { concept.sections.append(try section(item)) }
      default: throw value.failure(.unknownKey(key))
      }
    }
    if concept.terms.isEmpty { throw node.failure(.noTerm("the concept")) }
    if concept.terms.count > LineGathering.limit {
      throw node.failure(.tooManyTerms(limit: LineGathering.limit))
    }
    for term in concept.terms {
      for answer in term.answers ?? [] {
        guard concept.terms.indices.contains(answer), LanguageTag.isSource(concept.terms[answer].language)
        else {
          throw node.failure(.wrongType(key: "answers", expected: "a list of the places of Indonesian terms"))
        }
      }
    }
    concept.settleAnswers()
    return concept
  }

  private static func definition(_ node: JSONNode) throws(JSONParsing.Failure) -> Definition {
    var definition = Definition("")
    for (key, value) in try node.members("definitions") {
      switch key {
      case "text": definition.text = try value.text(key)
      case "language": definition.language = try value.text(key)
      case "fields": definition.fields = try fields(value, key)
      default: throw value.failure(.unknownKey(key))
      }
    }
    return definition
  }

  private static func section(_ node: JSONNode) throws(JSONParsing.Failure) -> LanguageSection {
    var section = LanguageSection(language: "", fields: [])
    for (key, value) in try node.members("sections") {
      switch key {
      case "language": section.language = LanguageTag.settled(try value.text(key))
      case "fields": section.fields = try fields(value, key)
      default: throw value.failure(.unknownKey(key))
      }
    }
    return section
  }

  private static func term(_ node: JSONNode) throws(JSONParsing.Failure) -> ConceptTerm {
    var term = ConceptTerm("", language: "")
    for (key, value) in try node.members("terms") {
      switch key {
      case "language": term.language = LanguageTag.settled(try value.text(key))
      case "term": term.text = Words.term(try value.text(key))
      case "class":
        term.pos = TermEntry.PartOfSpeech(rawValue: try value.text(key))
        if term.pos == nil {
          throw value.failure(
            .unknownValue(
              try value.text(key), column: "word class",
              allowed: TermEntry.PartOfSpeech.allCases.map(\.rawValue)))
        }
      case "status":
        term.status = TermEntry.Status(rawValue: try value.text(key))
        if term.status == nil {
          throw value.failure(
            .unknownValue(
              try value.text(key), column: key, allowed: TermEntry.Status.allCases.map(\.rawValue)))
        }
      case "cues": term.cues = try value.texts(key)
      case "notes": term.notes = try value.texts(key)
      case "changed": term.changed = try value.date(key)
      case "answers":
        var answers: [Int] = []
        for item in try value.items(key) {
          guard case .number(let text) = item.value, let number = Int(text) else {
            throw item.failure(.wrongType(key: key, expected: "a list of whole numbers"))
          }
          answers.append(number)
        }
        term.answers = answers
      case "id": term.id = try value.text(key)
      case "fields": term.fields = try fields(value, key)
      default: throw value.failure(.unknownKey(key))
      }
    }
    if term.text.isEmpty { throw node.failure(.emptyField("term")) }
    if term.language.isEmpty { throw node.failure(.emptyField("language")) }
    return term
  }

  static func fields(_ node: JSONNode, _ key: String) throws(JSONParsing.Failure) -> [ConceptField] {
    var fields: [ConceptField] = []
    for item in try node.items(key) { fields.append(try field(item)) }
    return fields
  }

  static func attributes(
    _ node: JSONNode, _ key: String
  ) throws(JSONParsing.Failure) -> [ConceptField.Attribute] {
    var attributes: [ConceptField.Attribute] = []
    for (name, value) in try node.members(key) { attributes.append(.init(name, try value.text(name))) }
    return attributes
  }

  private static func field(_ node: JSONNode) throws(JSONParsing.Failure) -> ConceptField {
    var field = ConceptField(type: "")
    for (key, value) in try node.members("fields") {
      switch key {
      case "kind": field.kind = try value.text(key)
      case "type": field.type = try value.text(key)
      case "namespace": field.namespace = try value.text(key)
      case "attributes": field.attributes = try attributes(value, key)
      case "text": field.content = [.text(try value.text(key))]
      case "content":
        for item in try value.items(key) {
          if case .string(let text) = item.value {
            field.content.append(.text(text))
          } else {
            field.content.append(.field(try self.field(item)))
          }
        }
      default: throw value.failure(.unknownKey(key))
      }
    }
    return field
  }

  // MARK: Writing

  static func write(_ concept: Concept, to out: inout JSONWriting) {
    out.object {
      $0.member("id", concept.id)
      $0.member("domain", concept.domain)
      $0.list("definitions", concept.definitions) { definition, out in
        out.object {
          $0.member("text", definition.text, always: true)
          $0.member("language", definition.language)
          $0.list("fields", definition.fields, write)
        }
      }
      $0.list("notes", concept.notes) { $1.string($0) }
      $0.member("changed", concept.changed)
      $0.list("terms", concept.terms, write)
      $0.list("fields", concept.fields, write)
      $0.list("sections", concept.sections) { section, out in
        out.object {
          $0.member("language", section.language, always: true)
          $0.list("fields", section.fields, write)
        }
      }
    }
  }

  private static func write(_ term: ConceptTerm, to out: inout JSONWriting) {
    out.object {
      $0.member("language", term.language, always: true)
      $0.member("term", term.text, always: true)
      $0.member("class", term.pos?.rawValue ?? "")
      $0.member("status", term.status?.rawValue ?? "")
      $0.list("cues", term.cues) { $1.string($0) }
      $0.list("notes", term.notes) { $1.string($0) }
      $0.member("changed", term.changed)
      $0.list("answers", term.answers ?? []) { $1.number($0) }
      $0.member("id", term.id)
      $0.list("fields", term.fields, write)
    }
  }

  static func write(_ field: ConceptField, to out: inout JSONWriting) {
    out.object {
      $0.member("kind", field.kind)
      $0.member("type", field.type)
      $0.member("namespace", field.namespace)
      if !field.attributes.isEmpty {
        $0.key("attributes")
        $0.object {
          for attribute in field.attributes { $0.member(attribute.name, attribute.value, always: true) }
        }
      }
      if field.content.count == 1, case .text(let text) = field.content[0] {
        $0.member("text", text, always: true)
      } else {
        $0.list("content", field.content) { piece, out in
          switch piece {
          case .text(let text): out.string(text)
          case .field(let field): write(field, to: &out)
          }
        }
      }
    }
  }
}

extension JSONNode {
  func failure(_ problem: GlossaryFault.Problem) -> JSONParsing.Failure {
    JSONParsing.Failure(reason: "", offset: offset, problem: problem)
  }

  func text(_ key: String) throws(JSONParsing.Failure) -> String {
    guard case .string(let text) = value else { throw failure(.wrongType(key: key, expected: "a text")) }
    return text
  }

  func items(_ key: String) throws(JSONParsing.Failure) -> [JSONNode] {
    guard case .array(let items) = value else { throw failure(.wrongType(key: key, expected: "an array")) }
    return items
  }

  func texts(_ key: String) throws(JSONParsing.Failure) -> [String] {
    var texts: [String] = []
    for item in try items(key) { texts.append(try item.text(key)) }
    return texts
  }

  func members(_ key: String) throws(JSONParsing.Failure) -> [(key: String, value: JSONNode)] {
    guard case .object(let members) = value else {
      throw failure(.wrongType(key: key, expected: "an object"))
    }
    return members
  }

  func date(_ key: String) throws(JSONParsing.Failure) -> String {
    let text = try text(key)
    if !text.isEmpty, !GlossaryDate.begins(text) { throw failure(.badDate(text)) }
    return text
  }
}
