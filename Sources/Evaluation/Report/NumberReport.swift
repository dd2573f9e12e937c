internal import NewsModel

/// What `padan evaluate numbers` tells.
package struct NumberReport: GoldReport {
  /// The half of the cases that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// The figures.
  package var figures: NumberFigures
  /// The cases that are wrong, in the order of the gold.
  package var faults: [NumberScore]

  /// Sums up scores.
  package init(_ scores: [NumberScore], half: GoldHalf? = nil, leftOut: Int = 0) {
    self.half = half
    self.leftOut = leftOut
    figures = NumberFigures(scores)
    faults = scores.filter { !$0.isRight }
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many wrong cases are listed.
  package func lines(listing: Int) -> [String] {
    var lines = [ReportRows.heading(["Numbers", counted(figures.right.total, "case")], half), ""]
    let kinds = figures.kinds.map { ReportRows.share($0.kind.isEmpty ? "other" : $0.kind, $0.right) }
    let rows =
      [ReportRows.share("right", figures.right, "cases")] + (kinds.count > 1 ? kinds : [])
      + [ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used")]
    lines += ReportRows.lines(rows.compactMap(\.self))
    guard listing > 0, !faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "WRONG",
      [["source", "wanted", "found"]]
        + faults.prefix(listing).map { fault in
          [fault.gold.indonesian, fault.wanted, fault.found.joined(separator: "; ")]
        })
    return lines + ReportRows.more(min(listing, faults.count), of: faults.count)
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many wrong cases are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: NumberJSON(self, producer: producer, listing: listing))
  }
}

extension NumberScore {
  /// What the case wants, in words.
  fileprivate var wanted: String { gold.wantsFlag ? "a flag" : gold.accepted.first ?? "" }
}

/// The JSON form of a report on figures.
private struct NumberJSON: Encodable {
  struct Kind: Encodable {
    let kind: String
    let cases: Int
    let right: Present<Double>
  }

  struct Fault: Encodable {
    let indonesian: String
    let wanted: String
    let found: [String]
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "numbers"
  let half: Present<GoldHalf>
  let leftOut: Int
  let cases: Int
  let right: Present<Double>
  let kinds: [Kind]
  let faults: [Fault]?

  init(_ report: NumberReport, producer: String, listing: Int?) {
    self.producer = producer
    half = Present(report.half)
    leftOut = report.leftOut
    cases = report.figures.right.total
    right = EvaluationJSON.share(report.figures.right)
    kinds = report.figures.kinds.map {
      Kind(kind: $0.kind, cases: $0.right.total, right: EvaluationJSON.share($0.right))
    }
    faults = listing.map { listing in
      report.faults.prefix(listing).map {
        Fault(indonesian: $0.gold.indonesian, wanted: $0.wanted, found: $0.found)
      }
    }
  }
}
