internal import NewsModel

/// What `padan evaluate sentences` tells.
package struct SentenceReport: GoldReport {
  /// The half of the texts that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// The figures of all texts.
  package var figures: SentenceFigures
  /// The figures of each kind of text, by name; none where the gold does not tell kinds.
  package var kinds: [(name: String, figures: SentenceFigures)]
  /// All wrong ends, in the order of the texts.
  package var faults: [SentenceScore.Fault]

  /// Sums up scores.
  package init(_ scores: [SentenceScore], half: GoldHalf? = nil, leftOut: Int = 0) {
    self.half = half
    self.leftOut = leftOut
    figures = SentenceFigures(scores)
    let groups = Dictionary(grouping: scores) { $0.kind }
    kinds = groups.compactMap { kind, scores in kind.map { ($0, SentenceFigures(scores)) } }
      .sorted { $0.name < $1.name }
    faults = scores.flatMap(\.faults)
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many wrong ends are listed.
  package func lines(listing: Int) -> [String] {
    let rows: [ReportRows.Row?] = [
      ("F1", figures.f1.fixed(3), ""),
      ("precision", figures.precision.fixed(3), figures.put.words("ends put are right")),
      ("recall", figures.recall.fixed(3), figures.found.words("ends are found")),
      ReportRows.share("sentences", figures.sentences, "sentences have both edges right"),
      ReportRows.share("texts", figures.texts, "texts are right throughout"),
      ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"),
    ]
    var lines = [ReportRows.heading(["Sentences", counted(figures.texts.total, "text")], half), ""]
    lines += ReportRows.lines(rows.compactMap(\.self))
    if !kinds.isEmpty {
      lines += ReportRows.table(
        "BY KIND",
        [["F1", "texts", "kind"]]
          + kinds.map { [$0.figures.f1.fixed(3), "\($0.figures.texts.total)", $0.name] })
    }
    guard listing > 0, !faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "WRONG ENDS",
      faults.prefix(listing).map { fault in
        [fault.isFalse ? "false" : "missed", fault.id, fault.before + " ¦ " + fault.after]
      })
    return lines + ReportRows.more(min(listing, faults.count), of: faults.count)
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many wrong ends are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: SentenceJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on sentences.
private struct SentenceJSON: Encodable {
  struct Figures: Encodable {
    let texts: Int
    let f1: Double
    let precision: Double
    let recall: Double

    init(_ figures: SentenceFigures) {
      texts = figures.texts.total
      f1 = EvaluationJSON.figure(figures.f1)
      precision = EvaluationJSON.figure(figures.precision)
      recall = EvaluationJSON.figure(figures.recall)
    }
  }

  struct Fault: Encodable {
    let kind: String
    let id: String
    let before: String
    let after: String
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "sentences"
  let half: Present<GoldHalf>
  let texts: Int
  let leftOut: Int
  let f1: Double
  let precision: Double
  let recall: Double
  let right: Int
  let `false`: Int
  let missed: Int
  let exactSentences: Present<Double>
  let exactTexts: Present<Double>
  let kinds: [String: Figures]
  let faults: [Fault]?

  init(_ report: SentenceReport, producer: String, listing: Int?) {
    let figures = report.figures
    self.producer = producer
    half = Present(report.half)
    texts = figures.texts.total
    leftOut = report.leftOut
    f1 = EvaluationJSON.figure(figures.f1)
    precision = EvaluationJSON.figure(figures.precision)
    recall = EvaluationJSON.figure(figures.recall)
    right = figures.put.count
    `false` = figures.put.total - figures.put.count
    missed = figures.found.total - figures.found.count
    exactSentences = EvaluationJSON.share(figures.sentences)
    exactTexts = EvaluationJSON.share(figures.texts)
    kinds = Dictionary(
      report.kinds.map { ($0.name, Figures($0.figures)) }, uniquingKeysWith: { first, _ in first })
    faults = listing.map { listing in
      report.faults.prefix(listing).map {
        Fault(kind: $0.isFalse ? "false" : "missed", id: $0.id, before: $0.before, after: $0.after)
      }
    }
  }
}
