internal import NewsModel

/// The rows that explain a form: each step's forms, the root, the affixes, the voice.
struct LookupRows {
  struct Row: Equatable {
    var label: String
    var text: String
  }

  private(set) var rows: [Row] = []

  init(_ lookup: TermLookup) {
    for step in Reading.Step.allCases where step != .root {
      let forms = lookup.readings.filter { $0.step == step }.map(LookupRows.form)
      if !forms.isEmpty { add(step.explanation, forms.joined(separator: ", ")) }
    }
    guard let explanation = lookup.explanation else { return }
    if let root = explanation.root {
      addRoots(lookup.readings.filter { $0.step == .root }, root)
    } else if explanation.affixes.isEmpty, !lookup.readings.contains(where: \.isKnown) {
      add("root", "not known")
    }
    for affix in explanation.affixes { add(affix.affix, affix.meaning) }
    if explanation.voice != .none { add("voice", explanation.voice.rawValue) }
  }

  private mutating func addRoots(_ readings: [TermLookup.FormReading], _ root: WordExplanation.Root) {
    let isInGlossary = readings.contains { $0.form == root.form && $0.isKnown }
    let origin =
      root.isKnown
      ? (root.rootClass.map { "\($0.english), " } ?? "") + "in the table of roots"
      : "guessed, not in the table of roots"
    add("root", root.form + (isInGlossary ? " *" : "") + " (\(origin))")
    var others: [String] = []
    for reading in readings where reading.form != root.form {
      let form = LookupRows.form(reading)
      if !others.contains(form) { others.append(form) }
    }
    if !others.isEmpty { add("less likely", others.joined(separator: ", ")) }
  }

  private mutating func add(_ label: String, _ text: String) { rows.append(Row(label: label, text: text)) }

  private static func form(_ reading: TermLookup.FormReading) -> String {
    reading.form + (reading.isKnown ? " *" : "")
  }
}

extension RootClass {
  /// The class in English.
  var english: String {
    switch self {
    case .function: "function word"
    case .bound: "only with affixes"
    default: "\(self)"
    }
  }
}
