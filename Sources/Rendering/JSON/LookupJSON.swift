public import NewsModel

extension TermLookup {
  /// The name and version of the JSON form.
  public static let schema = "padan.lookup/1"

  /// The look-up as JSON: `Documentation/schemas/lookup.schema.json`.
  public func json(producer: String, isPretty: Bool) -> String {
    JSONText.text(of: LookupJSON(self, producer: producer), isPretty: isPretty)
  }
}

/// The JSON form of a look-up.
struct LookupJSON: Encodable {
  struct Entry: Encodable {
    let id: String
    let source: String
    let pos: String
    let domain: String
    let english: [String]
    let cues: [String]
    let definition: String
    let note: String
  }

  struct FormReading: Encodable {
    let form: String
    let step: String
    let affixes: [String]
  }

  struct Root: Encodable {
    let form: String
    let `class`: Present<String>
    let known: Bool
  }

  let schema = TermLookup.schema
  let producer: String
  let term: String
  let readings: [FormReading]
  let root: Present<Root>
  let affixes: [WordExplanation.Affix]
  let voice: Reading.Voice
  let number: Reading.NumberHint
  let entries: [Entry]

  init(_ lookup: TermLookup, producer: String) {
    self.producer = producer
    term = lookup.term
    readings = lookup.readings.map {
      FormReading(form: $0.form, step: "\($0.step)", affixes: $0.layers.names)
    }
    let explanation = lookup.explanation
    root = Present(
      explanation?.root.map { root in
        Root(form: root.form, class: Present(root.rootClass.map { "\($0)" }), known: root.isKnown)
      })
    affixes = explanation?.affixes ?? []
    voice = explanation?.voice ?? .none
    number = explanation?.numberHint ?? .none
    entries = lookup.shown.map { found in
      Entry(
        id: found.entry.id, source: found.entry.source, pos: found.entry.pos.rawValue,
        domain: found.entry.domain,
        english: found.english, cues: found.entry.cues, definition: found.entry.definition,
        note: found.entry.note)
    }
  }
}
