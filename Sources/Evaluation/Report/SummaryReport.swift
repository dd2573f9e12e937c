internal import NewsModel

/// What `padan evaluate summaries` tells.
package struct SummaryReport: GoldReport {
  /// The half of the articles that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// How many first sentences were compared with.
  package var lead: Int
  /// The scores, in the order of the articles.
  package var scores: [SummaryScore]

  /// Sums up scores.
  package init(
    _ scores: [SummaryScore], lead: Int = SummaryScore.usualLead, half: GoldHalf? = nil, leftOut: Int = 0
  ) {
    self.scores = scores
    self.lead = lead
    self.half = half
    self.leftOut = leftOut
  }

  /// One measure of ROUGE over all articles.
  struct Figure: Equatable {
    /// The mean over the summaries, 0 to 1.
    var chosen: Double
    /// The mean over the first sentences.
    var lead: Double
    /// Between which values the mean of the differences lies in 95 of 100 sets drawn from these articles: the paired
    /// bootstrap; nil where there are no articles.
    var interval: ClosedRange<Double>?
  }

  /// A measure over all articles.
  func figure(_ measure: (Rouge) -> Double) -> Figure {
    let chosen = scores.map { measure($0.chosen) }
    let lead = scores.map { measure($0.lead) }
    let mean = { (values: [Double]) in
      values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
    let differences = zip(chosen, lead).map { $0 - $1 }
    return Figure(
      chosen: mean(chosen), lead: mean(lead),
      interval: Bootstrap.interval(count: differences.count) { drawn in
        drawn.reduce(0) { $0 + differences[$1] } / Double(max(drawn.count, 1))
      })
  }

  /// How many words a summary has, on the average.
  var words: Double {
    scores.isEmpty ? 0 : Double(scores.reduce(0) { $0 + $1.words }) / Double(scores.count)
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many articles are listed, those worst against their first sentences.
  package func lines(listing: Int) -> [String] {
    var rows = [["", "Padan", "LEAD-\(lead)", "difference, and in 95 of 100 draws"]]
    for (name, measure) in SummaryReport.measures {
      let figure = figure(measure)
      let interval = figure.interval.map {
        "  \(SummaryReport.signed($0.lowerBound)) to \(SummaryReport.signed($0.upperBound))"
      }
      rows.append([
        name, (100 * figure.chosen).fixed(1), (100 * figure.lead).fixed(1),
        SummaryReport.signed(figure.chosen - figure.lead) + (interval ?? ""),
      ])
    }
    var lines = [ReportRows.heading(["Summaries", counted(scores.count, "article")], half)]
    lines += ReportRows.table("", rows).dropFirst(2)
    lines += ReportRows.lines([("words", words.fixed(1), "a summary")])
    lines += ReportRows.lines(
      [ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used")]
        .compactMap(\.self))
    guard listing > 0, !scores.isEmpty else { return lines }
    lines += ReportRows.table(
      "WORST AGAINST THE FIRST SENTENCES",
      [["article", "Padan", "LEAD-\(lead)"]]
        + worst(listing).map { [$0.id, (100 * $0.chosen.one).fixed(1), (100 * $0.lead.one).fixed(1)] })
    return lines + ReportRows.more(min(listing, scores.count), of: scores.count)
  }

  /// The report in a few words: "ROUGE-1 71.9 (LEAD-3 66.1; +5.2 to +6.4)".
  var short: String {
    let figure = figure { $0.one }
    let interval = figure.interval.map {
      "; \(SummaryReport.signed($0.lowerBound)) to \(SummaryReport.signed($0.upperBound))"
    }
    return "ROUGE-1 \((100 * figure.chosen).fixed(1)) (LEAD-\(lead) \((100 * figure.lead).fixed(1))"
      + (interval ?? "") + ")"
  }

  /// The articles whose first sentences would have done best against what was chosen.
  func worst(_ count: Int) -> [SummaryScore] {
    let order = scores.indices.sorted { left, right in
      let (one, two) = (
        scores[left].chosen.one - scores[left].lead.one, scores[right].chosen.one - scores[right].lead.one
      )
      return one != two ? one < two : left < right
    }
    return order.prefix(count).map { scores[$0] }
  }

  static let measures: [(name: String, of: @Sendable (Rouge) -> Double)] = [
    ("ROUGE-1", { $0.one }), ("ROUGE-2", { $0.two }), ("ROUGE-L", { $0.longest }),
  ]

  private static func signed(_ difference: Double) -> String {
    (difference < 0 ? "-" : "+") + (100 * abs(difference)).fixed(1)
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many articles are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: SummaryReportJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on summaries.
private struct SummaryReportJSON: Encodable {
  struct Intervals: Encodable {
    let rouge1: Present<[Double]>
    let rouge2: Present<[Double]>
    let rougeL: Present<[Double]>
  }

  struct Fault: Encodable {
    let id: String
    let rouge1: Double
    let lead1: Double
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "summaries"
  let half: Present<GoldHalf>
  let documents: Int
  let leftOut: Int
  let leadSentences: Int
  let words: Double
  let rouge1: Double
  let rouge2: Double
  let rougeL: Double
  let lead1: Double
  let lead2: Double
  let leadL: Double
  let interval: Present<[Double]>
  let intervals: Intervals
  let faults: [Fault]?

  init(_ report: SummaryReport, producer: String, listing: Int?) {
    let (one, two, longest) = (
      report.figure { $0.one }, report.figure { $0.two }, report.figure { $0.longest }
    )
    let range = { (figure: SummaryReport.Figure) in
      Present(
        figure.interval.map { [EvaluationJSON.share($0.lowerBound), EvaluationJSON.share($0.upperBound)] })
    }
    self.producer = producer
    half = Present(report.half)
    documents = report.scores.count
    leftOut = report.leftOut
    leadSentences = report.lead
    words = (report.words * 10).rounded() / 10
    rouge1 = EvaluationJSON.share(one.chosen)
    rouge2 = EvaluationJSON.share(two.chosen)
    rougeL = EvaluationJSON.share(longest.chosen)
    lead1 = EvaluationJSON.share(one.lead)
    lead2 = EvaluationJSON.share(two.lead)
    leadL = EvaluationJSON.share(longest.lead)
    interval = range(one)
    intervals = Intervals(rouge1: range(one), rouge2: range(two), rougeL: range(longest))
    faults = listing.map { listing in
      report.worst(listing).map {
        Fault(
          id: $0.id, rouge1: EvaluationJSON.share($0.chosen.one), lead1: EvaluationJSON.share($0.lead.one))
      }
    }
  }
}
