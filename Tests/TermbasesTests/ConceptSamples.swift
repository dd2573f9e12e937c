import NewsModel
import Termbases

/// Numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Invented concepts with everything that formats stumble over.
struct ConceptSamples {
  private var random: Seeded
  private var number = 0

  init(seed: UInt64) { random = Seeded(seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  private static let pieces = [
    "anggaran", "kereta", "Jawa", "=1+1", "+62", "-5", "@nama", "'kutip", "\"dua\"", "a,b", "<b>", "&amp;",
    "]]>", "é",
    "İstanbul", "日本", "😀", "e\u{301}", "\u{200B}x", "o'clock", "100 %", "C:\\x", "{}", "null", "#tagar", "--",
    "''=", "x_x0041_",
  ]

  /// A term: no blanks at its ends, none doubled.
  mutating func term(_ banned: Set<Character> = []) -> String {
    let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in pick(ConceptSamples.pieces) }
    let text = String(words.joined(separator: " ").filter { !banned.contains($0) })
    return text.isEmpty || text == "-" ? "kata" : text
  }

  /// A longer text; with line breaks where `breaks`.
  mutating func text(breaks: Bool) -> String {
    var text = term()
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      text += (breaks && chance(40) ? "\n" : " ") + term()
    }
    return text
  }

  private mutating func date() -> String {
    "202\(Int.random(in: 0...6, using: &random))-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
  }

  /// Lines of one concept.
  ///
  /// - Parameters:
  ///   - isGlossary: whether they keep to the rules of a glossary file.
  ///   - breaks: whether texts have line breaks.
  mutating func lines(isGlossary: Bool, breaks: Bool) -> [ConceptLine] {
    number += 1
    var lines: [ConceptLine] = []
    let sources = (0..<Int.random(in: 1...3, using: &random)).map { _ in term(["#"]) }
    let definition = chance(30) ? text(breaks: breaks) : ""
    let domain = isGlossary ? pick(["", "law", "sport"]) : pick(["", "law", "Kelautan & perikanan"])
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      var line = ConceptLine()
      line.id = pick(["c\(number)", "term \(number)", "\(number)", "ä-\(number)", "_x_\(number)y"])
      line.id = lines.first?.id ?? line.id
      line.source = pick(sources)
      line.pos = chance(80) ? pick(TermEntry.PartOfSpeech.allCases) : nil
      line.targets = (0..<Int.random(in: 1...3, using: &random)).map { _ in term([";"]) }
      line.variety = pick(["", "", "", "en-GB", "en-US"])
      line.domain = domain
      line.status = chance(80) ? pick(TermEntry.Status.allCases) : nil
      line.cues = (0..<Int.random(in: 0...2, using: &random)).map { _ in pick(["pasar", "hakim", "=x", "é"]) }
      line.definition = definition
      line.note = chance(40) ? text(breaks: breaks) : ""
      line.changed = chance(50) ? date() : ""
      lines.append(line)
    }
    return lines
  }

  /// A concept as lines have it, in the order that lines keep.
  mutating func pairConcept(isGlossary: Bool, breaks: Bool) -> Concept {
    Concept(lines: Concept(lines: lines(isGlossary: isGlossary, breaks: breaks)).lines)
  }

  /// A concept with everything, terms of a language together.
  mutating func concept() -> Concept {
    number += 1
    var concept = Concept()
    concept.id = pick(["c\(number)", "\(number)", "id \(number)", ""])
    concept.domain = chance(50) ? term() : ""
    if chance(40) { concept.definitions.append(Definition(text(breaks: true))) }
    if chance(20) {
      concept.definitions.append(
        Definition(
          text(breaks: true), language: "id",
          fields: [ConceptField(kind: "admin", type: "source", text: term())]))
    }
    if chance(40) { concept.notes = [text(breaks: true), term()] }
    if chance(40) { concept.changed = date() }
    for language in ["id", "en", "en-GB", "jv"] where language == "id" || chance(60) {
      for _ in 0..<Int.random(in: 1...3, using: &random) { concept.terms.append(conceptTerm(language)) }
    }
    let sources = concept.sourceIndices
    for index in concept.terms.indices
    where concept.terms[index].language == "en" && chance(40) && sources.count > 1 {
      concept.terms[index].answers = [pick(sources)]
    }
    if chance(30) {
      concept.fields.append(ConceptField(kind: "admin", type: "projectSubset", text: term()))
      var group = ConceptField(kind: "transacGrp", type: "")
      group.content = [
        .field(ConceptField(kind: "transac", type: "transactionType", text: "origination")),
        .field(ConceptField(kind: "date", type: "", text: "2020-02-02")),
        .field(ConceptField(kind: "transacNote", type: "responsibility", text: term())),
      ]
      concept.fields.append(group)
    }
    if chance(20) {
      concept.sections.append(
        LanguageSection(
          language: "id", fields: [ConceptField(kind: "note", type: "", text: text(breaks: false))]))
    }
    return concept
  }

  private mutating func conceptTerm(_ language: String) -> ConceptTerm {
    var term = ConceptTerm(term(), language: language)
    term.pos = chance(70) ? pick(TermEntry.PartOfSpeech.allCases) : nil
    term.status = chance(70) ? pick(TermEntry.Status.allCases) : nil
    term.cues = chance(30) ? ["pasar", "é&<"] : []
    term.notes = chance(30) ? [text(breaks: true)] : []
    term.changed = chance(30) ? date() : ""
    if chance(20) {
      term.fields.append(ConceptField(kind: "termNote", type: "geographicalUsage", text: "Bandung"))
    }
    if chance(20) {
      var group = ConceptField(kind: "descripGrp", type: "")
      group.content = [
        .field(ConceptField(kind: "descrip", type: "context", text: text(breaks: true))),
        .field(ConceptField(kind: "admin", type: "source", text: "Harian Contoh")),
      ]
      term.fields.append(group)
    }
    return term
  }
}
