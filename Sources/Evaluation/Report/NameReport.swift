internal import NewsModel

/// What `padan evaluate names` tells.
package struct NameReport: GoldReport {
  /// The half of the sentences that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// The figures.
  package var figures: NameFigures

  /// Makes a report of its parts.
  package init(_ figures: NameFigures, half: GoldHalf? = nil, leftOut: Int = 0) {
    self.figures = figures
    self.half = half
    self.leftOut = leftOut
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many wrong spans are listed.
  package func lines(listing: Int) -> [String] {
    let rows: [ReportRows.Row?] = [
      ("F1", figures.all.f1.fixed(3), "spans with their kind"),
      (
        "precision", figures.all.precision.fixed(3),
        Tally(figures.all.right, of: figures.all.right + figures.all.false).words("spans found are right")
      ),
      (
        "recall", figures.all.recall.fixed(3),
        Tally(figures.all.right, of: figures.all.right + figures.all.missed).words("spans are found")
      ),
      ("bounds", figures.bounds.f1.fixed(3), "F1 of spans whatever their kind"),
      ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"),
    ]
    var lines = [ReportRows.heading(["Names", counted(figures.sentences, "sentence")], half), ""]
    lines += ReportRows.lines(rows.compactMap(\.self))
    lines += ReportRows.table(
      "BY KIND",
      [["F1", "precision", "recall", "spans", "kind"]]
        + figures.kinds.sorted { $0.key < $1.key }.map { kind, tally in
          [
            tally.f1.fixed(3), tally.precision.fixed(3), tally.recall.fixed(3),
            "\(tally.right + tally.missed)", kind,
          ]
        })
    guard listing > 0, !figures.faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "WRONG SPANS",
      [["way", "gold", "padan", "context"]]
        + figures.faults.prefix(listing).map { [$0.way.rawValue, $0.gold, $0.answer, $0.context] })
    return lines + ReportRows.more(min(listing, figures.faults.count), of: figures.faults.count)
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many wrong spans are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: NameJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on names.
private struct NameJSON: Encodable {
  struct Figures: Encodable {
    let f1: Double
    let precision: Double
    let recall: Double
    let right: Int
    let `false`: Int
    let missed: Int

    init(_ tally: SpanTally) {
      f1 = EvaluationJSON.figure(tally.f1)
      precision = EvaluationJSON.figure(tally.precision)
      recall = EvaluationJSON.figure(tally.recall)
      right = tally.right
      `false` = tally.false
      missed = tally.missed
    }
  }

  struct Fault: Encodable {
    let kind: String
    let gold: String
    let answer: String
    let context: String
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "names"
  let half: Present<GoldHalf>
  let sentences: Int
  let leftOut: Int
  let f1: Double
  let precision: Double
  let recall: Double
  let bounds: Figures
  let kinds: [String: Figures]
  let faults: [Fault]?

  init(_ report: NameReport, producer: String, listing: Int?) {
    let figures = report.figures
    self.producer = producer
    half = Present(report.half)
    sentences = figures.sentences
    leftOut = report.leftOut
    f1 = EvaluationJSON.figure(figures.all.f1)
    precision = EvaluationJSON.figure(figures.all.precision)
    recall = EvaluationJSON.figure(figures.all.recall)
    bounds = Figures(figures.bounds)
    kinds = figures.kinds.mapValues { Figures($0) }
    faults = listing.map { listing in
      figures.faults.prefix(listing).map {
        Fault(kind: $0.way.rawValue, gold: $0.gold, answer: $0.answer, context: $0.context)
      }
    }
  }
}
