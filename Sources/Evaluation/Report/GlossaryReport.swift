internal import NewsModel

/// What `padan evaluate glossary` tells.
package struct GlossaryReport: GoldReport {
  /// The figures.
  package var figures: GlossaryFigures
  /// The half of the pairs that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0

  /// Makes a report of figures.
  package init(_ figures: GlossaryFigures, half: GoldHalf? = nil, leftOut: Int = 0) {
    self.figures = figures
    self.half = half
    self.leftOut = leftOut
  }

  /// How many Englishes a covered word is shown; nil where none is covered.
  private var perWord: Double? {
    figures.coverage.count > 0 ? Double(figures.shown) / Double(figures.coverage.count) : nil
  }

  /// How many matches of several words stand in 100 pairs.
  private var perHundred: Double? {
    figures.pairs > 0 ? 100 * Double(figures.severalWords.total) / Double(figures.pairs) : nil
  }

  /// What is wrong, the most frequent first, then by the alphabet.
  private var faults: [(fault: GlossaryFault, count: Int)] {
    figures.faults.map { ($0.key, $0.value) }.sorted { one, other in
      if one.count != other.count { return one.count > other.count }
      return (one.fault.form, one.fault.english.joined()) < (other.fault.form, other.fault.english.joined())
    }
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many uncovered and wrongly answered words are listed.
  package func lines(listing: Int) -> [String] {
    let parts = ["Glossary", counted(figures.pairs, "pair"), counted(figures.coverage.total, "content word")]
    var lines = [ReportRows.heading(parts, half), ""]
    lines += ReportRows.lines(
      [
        ReportRows.share("coverage", figures.coverage, "content words have an entry"),
        ReportRows.share("first", figures.first, "of these: the first English stands in the translation"),
        ReportRows.share("three", figures.three, "one of the first three does"),
        ReportRows.share("any", figures.precision, "any does"),
        perWord.map { ("shown", $0.fixed(2), "Englishes a covered word") },
        perHundred.map { ("several", $0.fixed(1), "matches of several words in 100 pairs") },
        ReportRows.share("right", figures.severalWords, "of these have their English in the translation"),
        ReportRows.share("acronyms", figures.acronyms, "have an entry"),
        ReportRows.share("right", figures.acronymsRight, "of these have their English in the translation"),
        ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"),
      ].compactMap(\.self))
    guard listing > 0, !figures.faults.isEmpty else { return lines }
    let faults = faults
    lines += ReportRows.table(
      "WORDS WITHOUT AN ANSWER THAT STANDS IN THE TRANSLATION, MOST FREQUENT FIRST",
      [["times", "word", "shown"]]
        + faults.prefix(listing).map { fault, count in
          [
            "\(count)", fault.form,
            fault.english.isEmpty ? "no entry" : fault.english.joined(separator: "; "),
          ]
        })
    return lines + ReportRows.more(min(listing, faults.count), of: faults.count)
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many words are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(
      of: GlossaryJSON(
        producer: producer, half: Present(half), leftOut: leftOut, pairs: figures.pairs,
        content: figures.coverage.total, coverage: EvaluationJSON.share(figures.coverage),
        precision: EvaluationJSON.share(figures.precision), p1: EvaluationJSON.share(figures.first),
        p3: EvaluationJSON.share(figures.three),
        targetsPerToken: Present(perWord.map { ($0 * 100).rounded() / 100 }),
        multiwordPer100: Present(perHundred.map { ($0 * 10).rounded() / 10 }),
        multiwordRight: EvaluationJSON.share(figures.severalWords), acronyms: figures.acronyms.total,
        acronymCoverage: EvaluationJSON.share(figures.acronyms),
        acronymRight: EvaluationJSON.share(figures.acronymsRight),
        faults: listing.map { listing in
          faults.prefix(listing).map {
            GlossaryJSON.Fault(form: $0.fault.form, english: $0.fault.english, count: $0.count)
          }
        }))
  }
}

/// The JSON form of a report on the glossary; its figures are named as the reference scorer names them.
private struct GlossaryJSON: Encodable {
  struct Fault: Encodable {
    let form: String
    let english: [String]
    let count: Int
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "glossary"
  let half: Present<GoldHalf>
  let leftOut: Int
  let pairs: Int
  let content: Int
  let coverage: Present<Double>
  let precision: Present<Double>
  let p1: Present<Double>
  let p3: Present<Double>
  let targetsPerToken: Present<Double>
  let multiwordPer100: Present<Double>
  let multiwordRight: Present<Double>
  let acronyms: Int
  let acronymCoverage: Present<Double>
  let acronymRight: Present<Double>
  let faults: [Fault]?

  enum CodingKeys: String, CodingKey {
    case schema, producer, task, half, leftOut, pairs, content, coverage, precision, p1, p3
    case targetsPerToken = "targets_per_token"
    case multiwordPer100 = "multiword_per_100"
    case multiwordRight = "multiword_right"
    case acronyms
    case acronymCoverage = "acronym_coverage"
    case acronymRight = "acronym_right"
    case faults
  }
}
