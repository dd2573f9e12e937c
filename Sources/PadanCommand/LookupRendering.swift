internal import FoundationEssentials
internal import Padan

extension TermLookup {
  /// The look-up for people: how the form was read, and each entry with its English.
  func text(width: Int) -> String {
    var lines = [term]
    for reading in readings {
      let found = reading.entries.isEmpty ? "" : "  *"
      lines.append("  \(reading.step.explanation): \(reading.form)\(reading.layers.explanation)\(found)")
    }
    for (entry, english) in shown {
      lines.append(
        "  \(entry.source)  (\(entry.pos.rawValue), \(entry.domain))  \(english.joined(separator: ", "))")
      if !entry.cues.isEmpty { lines.append("      near: \(entry.cues.joined(separator: ", "))") }
      if !entry.definition.isEmpty { lines.append("      \(entry.definition)") }
      if !entry.note.isEmpty { lines.append("      \(entry.note)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The look-up for programs.
  func json(isPretty: Bool) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty
      ? [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(LookupJSON(self)) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

private struct LookupJSON: Encodable {
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

  let schema = "padan.lookup/1"
  let producer = PadanVersion.producer
  let term: String
  let readings: [FormReading]
  let entries: [Entry]

  init(_ lookup: TermLookup) {
    term = lookup.term
    readings = lookup.readings.map {
      FormReading(form: $0.form, step: "\($0.step)", affixes: $0.layers.names)
    }
    entries = lookup.shown.map { entry, english in
      Entry(
        id: entry.id, source: entry.source, pos: entry.pos.rawValue, domain: entry.domain, english: english,
        cues: entry.cues, definition: entry.definition, note: entry.note)
    }
  }
}

extension Reading.Step {
  /// What was done to the word, for people.
  var explanation: String {
    switch self {
    case .surface: "as it stands"
    case .withoutParticle: "without particle"
    case .withoutClitic: "without clitic"
    case .folded: "reduplication folded"
    case .activeTwin: "active form"
    case .base: "base"
    case .root: "root"
    }
  }
}

extension Reading.Layers {
  /// The affixes' names.
  var names: [String] {
    let all: [(Reading.Layers, String)] = [
      (.meN, "meN-"), (.di, "di-"), (.ter, "ter-"), (.ber, "ber-"), (.per, "per-"), (.peN, "peN-"),
      (.pe, "pe-"),
      (.se, "se-"), (.ke, "ke-"), (.ku, "ku-"), (.kau, "kau-"), (.free, "free prefix"),
      (.repeated, "reduplication"),
      (.kan, "-kan"), (.i, "-i"), (.an, "-an"), (.nya, "-nya"), (.kuAfter, "-ku"), (.muAfter, "-mu"),
      (.lah, "-lah"),
      (.kah, "-kah"), (.pun, "-pun"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }

  var explanation: String { names.isEmpty ? "" : "  (\(names.joined(separator: " ")))" }
}
