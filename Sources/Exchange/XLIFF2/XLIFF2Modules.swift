internal import MarkupTrees
internal import NewsModel

/// What the glossary, matches and metadata modules of XLIFF 2 hold.
enum XLIFF2Modules {
  // MARK: Glossary

  /// An entry of a unit's glossary.
  struct Entry {
    var reference: String
    var term: String
    var translations: [String]
    var definition: String
    var facts: [TranslationDocument.Fact]
  }

  static func entries(of unit: XMLElement) -> [Entry] {
    let names = XLIFF2Names.glossary
    guard let glossary = unit.first("glossary", in: names) else { return [] }
    return glossary.elements.filter { $0.name.is("glossEntry", in: names) }.map { entry in
      Entry(
        reference: withoutSign(entry["ref"] ?? ""), term: entry.first("term", in: names)?.text ?? "",
        translations: entry.elements.filter { $0.name.is("translation", in: names) }.map(\.text),
        definition: entry.first("definition", in: names)?.text ?? "", facts: facts(of: entry))
    }
  }

  /// The terms that are marked in a source, each with its entry where there is one.
  static func terms(of source: InlineReading, _ entries: [Entry]) -> [TermAnnotation] {
    let plain = source.text.plain
    return source.spans.filter { $0.element["type"] == "term" }.map { span in
      let value = span.element["value"]
      guard let id = span.element["id"], let entry = entries.first(where: { $0.reference == id }) else {
        return TermAnnotation(
          range: span.range, dictionaryForm: plain.text(in: span.range), targets: value.map { [$0] } ?? [])
      }
      func fact(_ name: String) -> String { entry.facts.first { $0.name == name }?.value ?? "" }
      return TermAnnotation(
        range: span.range, dictionaryForm: entry.term, targets: entry.translations,
        fitting: value == entry.translations.first ? nil : value,
        status: TermEntry.Status(rawValue: fact("status")) ?? .preferred, definition: entry.definition,
        note: fact("note"), entryID: fact("entry"))
    }
  }

  // MARK: Matches

  /// A proposal, and the id of what it is for.
  struct Referred {
    var reference: String
    var proposal: MatchProposal
  }

  static func proposals(of unit: XMLElement, reading: (XMLElement) -> InlineReading) -> [Referred] {
    let names = XLIFF2Names.matches
    guard let matches = unit.first("matches", in: names) else { return [] }
    return matches.elements.compactMap { match in
      guard match.name.is("match", in: names), match["reference"] != "yes" else { return nil }
      let parts = match.elements.filter { $0.name.namespace == unit.name.namespace }
      guard let source = parts.first(where: { $0.name.local == "source" }),
        let target = parts.first(where: { $0.name.local == "target" })
      else { return nil }
      let score = match["similarity"] ?? match["matchQuality"] ?? match["matchSuitability"] ?? ""
      return Referred(
        reference: withoutSign(match["ref"] ?? ""),
        proposal: MatchProposal(
          score: Scores.whole(score), source: reading(source).text, target: reading(target).text,
          origin: match["origin"] ?? ""))
    }
  }

  // MARK: Metadata

  /// All metadata directly inside an element, groups within groups included.
  static func facts(of element: XMLElement) -> [TranslationDocument.Fact] {
    guard let metadata = element.first("metadata", in: XLIFF2Names.metadata) else { return [] }
    return facts(inside: metadata)
  }

  private static func facts(inside group: XMLElement) -> [TranslationDocument.Fact] {
    group.elements.flatMap { part -> [TranslationDocument.Fact] in
      if part.name.is("meta", in: XLIFF2Names.metadata) { return [.init(part["type"] ?? "", part.text)] }
      return part.name.is("metaGroup", in: XLIFF2Names.metadata) ? facts(inside: part) : []
    }
  }

  private static func withoutSign(_ reference: String) -> String {
    String(reference.first == "#" ? reference.dropFirst() : reference[...])
  }
}

/// Scores as files write them: "87", "87.5", "87%".
enum Scores {
  /// The whole number in front, rounded down, brought into 0 to 100; 0 where there is none.
  static func whole(_ text: String) -> Int {
    let digits = text.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
    if digits.isEmpty { return 0 }
    return min(Int(digits.prefix(9)) ?? 0, 100)
  }
}
