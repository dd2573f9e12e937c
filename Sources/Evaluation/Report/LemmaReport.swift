internal import NewsModel

/// What `padan evaluate lemmas` tells.
package struct LemmaReport: GoldReport {
  /// The half of the forms that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// The figures.
  package var figures: LemmaFigures

  /// Makes a report of its parts.
  package init(_ figures: LemmaFigures, half: GoldHalf? = nil, leftOut: Int = 0) {
    self.figures = figures
    self.half = half
    self.leftOut = leftOut
  }

  /// The parts of the words in the order of the report, with their names for people.
  private static let parts: [(LemmaFigures.Part, String)] = [
    (.derived, "derived forms"), (.bare, "bare forms"), (.clitic, "forms with a clitic"),
    (.reduplication, "forms with a hyphen"),
  ]
  private static let errors: [(LemmaFault.Kind, String)] = [
    (.under, "nothing was taken off"), (.over, "too much was taken off"), (.other, "another root"),
  ]

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many disagreements are listed, the most frequent first.
  package func lines(listing: Int) -> [String] {
    let all = figures.all
    let parts = ["Lemmas", counted(all.types.total, "distinct word"), "\(all.tokens.total) in the texts"]
    var lines = [ReportRows.heading(parts, half), ""]
    lines += ReportRows.lines(
      [
        ReportRows.share("types", all.types, "distinct words have the gold's root"),
        ReportRows.share("tokens", all.tokens, "words of the texts have it"),
        ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"),
      ].compactMap(\.self))
    lines += ReportRows.table(
      "BY KIND",
      [["types", "tokens", "number", "words"]]
        + LemmaReport.parts.compactMap { part, name in row(figures.parts[part], name) }
        + GoldLemma.classes.compactMap { row(figures.classes[$0], $0) })
    lines += ReportRows.table(
      "WRONG",
      [["types", "tokens", "number", "way"]]
        + LemmaReport.errors.compactMap { kind, name in row(figures.errors[kind], name, counting: true) })
    guard listing > 0, !figures.faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "DISAGREEMENTS, MOST FREQUENT FIRST",
      [["times", "way", "form", "gold", "padan", "class"]]
        + figures.faults.prefix(listing).map { fault, count in
          ["\(count)", fault.kind.rawValue, fault.form, fault.gold, fault.answer, fault.wordClass]
        })
    return lines + ReportRows.more(min(listing, figures.faults.count), of: figures.faults.count)
  }

  private func row(_ tally: LemmaTally?, _ name: String, counting: Bool = false) -> [String]? {
    guard let tally, let types = tally.types.share, let tokens = tally.tokens.share else { return nil }
    return [types.percent, tokens.percent, "\(counting ? tally.types.count : tally.types.total)", name]
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many disagreements are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: LemmaJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on lemmas.
private struct LemmaJSON: Encodable {
  struct Shares: Encodable {
    let words: Int
    let types: Present<Double>
    let tokens: Present<Double>

    init(_ tally: LemmaTally) {
      words = tally.types.total
      types = EvaluationJSON.share(tally.types)
      tokens = EvaluationJSON.share(tally.tokens)
    }
  }

  struct Fault: Encodable {
    let kind: String
    let form: String
    let gold: String
    let answer: String
    let wordClass: String
    let count: Int
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "lemmas"
  let half: Present<GoldHalf>
  let words: Int
  let leftOut: Int
  let types: Present<Double>
  let tokens: Present<Double>
  let parts: [String: Shares]
  let classes: [String: Shares]
  let errors: [String: Shares]
  let faults: [Fault]?

  init(_ report: LemmaReport, producer: String, listing: Int?) {
    let figures = report.figures
    self.producer = producer
    half = Present(report.half)
    words = figures.all.types.total
    leftOut = report.leftOut
    types = EvaluationJSON.share(figures.all.types)
    tokens = EvaluationJSON.share(figures.all.tokens)
    let part = { (part: LemmaFigures.Part) in (part.rawValue, Shares(figures.parts[part] ?? LemmaTally())) }
    parts = Dictionary(LemmaFigures.Part.allCases.map(part), uniquingKeysWith: { first, _ in first })
    classes = figures.classes.mapValues(Shares.init)
    errors = Dictionary(
      figures.errors.map { ($0.key.rawValue, Shares($0.value)) }, uniquingKeysWith: { first, _ in first })
    faults = listing.map { listing in
      figures.faults.prefix(listing).map { fault, count in
        Fault(
          kind: fault.kind.rawValue, form: fault.form, gold: fault.gold, answer: fault.answer,
          wordClass: fault.wordClass, count: count)
      }
    }
  }
}
