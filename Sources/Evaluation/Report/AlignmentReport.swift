internal import NewsModel

/// What `padan evaluate alignment` tells.
package struct AlignmentReport: GoldReport {
  /// The figures.
  package var figures: AlignmentFigures
  /// The half of the pairs that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0

  /// Makes a report of figures.
  package init(_ figures: AlignmentFigures, half: GoldHalf? = nil, leftOut: Int = 0) {
    self.figures = figures
    self.half = half
    self.leftOut = leftOut
  }

  /// Pairs of the right alignments, aligned in a second.
  private var speed: Int { figures.seconds > 0 ? Int(Double(figures.recall.total) / figures.seconds) : 0 }

  /// The report for people, line by line; there is no list of faults.
  package func lines(listing: Int) -> [String] {
    let parts = [
      "Alignment", counted(figures.articles, "article"), counted(figures.recall.total, "pair"),
    ]
    return [ReportRows.heading(parts, half), ""]
      + ReportRows.lines(
        [
          figures.f1.map { ("F1", $0.fixed(3), "pairs found exactly") },
          ReportRows.share("precision", figures.precision, "pairs found are right"),
          ReportRows.share("recall", figures.recall, "pairs are found"),
          ReportRows.share("plain", figures.plain, "of one sentence with one"),
          ReportRows.share("spoilt", figures.spoilt, "of others: left out or joined"),
          ("speed", "\(speed)", "pairs a second, analysis included"),
          ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"),
        ].compactMap(\.self))
  }

  /// The report as JSON; there is no list of faults.
  ///
  /// - Parameter producer: the program's name and version.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(
      of: AlignmentJSON(
        producer: producer, half: Present(half), leftOut: leftOut, articles: figures.articles,
        pairs: figures.recall.total, f1: Present(figures.f1.map { EvaluationJSON.figure($0) }),
        precision: EvaluationJSON.share(figures.precision), recall: EvaluationJSON.share(figures.recall),
        plain: EvaluationJSON.share(figures.plain), spoilt: EvaluationJSON.share(figures.spoilt), speed: speed
      ))
  }
}

/// The JSON form of a report on alignment.
private struct AlignmentJSON: Encodable {
  let schema = EvaluationJSON.schema
  let producer: String
  let task = "alignment"
  let half: Present<GoldHalf>
  let leftOut: Int
  let articles: Int
  let pairs: Int
  let f1: Present<Double>
  let precision: Present<Double>
  let recall: Present<Double>
  let plain: Present<Double>
  let spoilt: Present<Double>
  let speed: Int
}
