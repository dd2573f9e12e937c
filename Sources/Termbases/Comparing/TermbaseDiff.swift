internal import NewsModel

/// What differs between two termbases.
package struct TermbaseDiff: Sendable, Equatable {
  /// A difference between two versions of a concept.
  package enum Change: Sendable, Equatable {
    /// A field of the concept has another value.
    case field(String, old: String, new: String)
    /// There is a term more.
    case added(ConceptTerm)
    /// There is a term less.
    case removed(ConceptTerm)
    /// A field of a term has another value.
    case term(language: String, text: String, field: String, old: String, new: String)
  }

  /// A concept that is not the same in both.
  package struct Changed: Sendable, Equatable {
    /// The concept in the second termbase.
    package var concept: Concept
    /// What is other.
    package var changes: [Change]
  }

  /// Concepts that only the second has.
  package var added: [Concept] = []
  /// Concepts that only the first has.
  package var removed: [Concept] = []
  /// Concepts that differ.
  package var changed: [Changed] = []

  /// Whether there is no difference.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// Compares two termbases.
  package init(_ first: [Concept], _ second: [Concept]) {
    let matching = ConceptMatching(first, second, trustsIDs: true)
    for (index, concept) in first.enumerated() {
      guard let place = matching.counterparts[index] else {
        removed.append(concept)
        continue
      }
      let changes = TermbaseDiff.changes(from: concept, to: second[place])
      if !changes.isEmpty { changed.append(Changed(concept: second[place], changes: changes)) }
    }
    added = matching.rest.map { second[$0] }
  }

  private static func changes(from old: Concept, to new: Concept) -> [Change] {
    if old == new { return [] }
    var changes: [Change] = []
    for (name, value) in zip(new.described, old.described).map({ ($0.0.name, ($0.1.value, $0.0.value)) })
    where value.0 != value.1 {
      changes.append(.field(name, old: value.0, new: value.1))
    }
    var left = Array(new.terms.indices)
    for term in old.terms {
      guard
        let place = left.firstIndex(where: {
          new.terms[$0].language == term.language && new.terms[$0].text == term.text
        })
      else {
        changes.append(.removed(term))
        continue
      }
      let other = new.terms[left.remove(at: place)]
      for (before, after) in zip(term.described(in: old), other.described(in: new))
      where before.value != after.value {
        changes.append(
          .term(
            language: term.language, text: term.text, field: before.name, old: before.value, new: after.value)
        )
      }
    }
    for place in left { changes.append(.added(new.terms[place])) }
    return changes
  }
}

extension Concept {
  /// The concept's own fields as texts, always in this order.
  var described: [(name: String, value: String)] {
    [
      ("id", id), ("domain", domain),
      (
        "definition",
        definitions.map {
          ($0.language.isEmpty ? "" : "[\($0.language)] ") + $0.text + ConceptField.list($0.fields)
        }
        .joined(separator: " / ")
      ),
      ("note", notes.joined(separator: " / ")), ("changed", changed), ("fields", ConceptField.list(fields)),
      ("sections", sections.map { "[\($0.language)]\(ConceptField.list($0.fields))" }.joined(separator: " ")),
    ]
  }
}

extension ConceptTerm {
  /// The term's fields as texts, always in this order.
  func described(in concept: Concept) -> [(name: String, value: String)] {
    [
      ("class", pos?.rawValue ?? ""), ("status", status?.rawValue ?? ""),
      ("cue", cues.joined(separator: " ")),
      ("note", notes.joined(separator: " / ")), ("changed", changed),
      (
        "answers",
        (answers ?? []).filter(concept.terms.indices.contains).map { concept.terms[$0].text }.joined(
          separator: ", ")
      ), ("id", id), ("fields", ConceptField.list(fields)),
    ]
  }
}

extension ConceptField {
  /// Fields as one text.
  static func list(_ fields: [ConceptField]) -> String {
    fields.map { field in
      let name = [field.kind, field.type].filter { !$0.isEmpty }.joined(separator: " ")
      let attributes = field.attributes.map { " \($0.name)=\($0.value)" }.joined()
      let inner = field.inner.isEmpty ? field.text : field.text + list(field.inner)
      return " {\(name)\(attributes): \(inner)}"
    }
    .joined()
  }
}
