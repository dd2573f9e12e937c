internal import NewsModel

/// What `padan evaluate speakers` tells.
package struct SpeakerReport: GoldReport {
  /// The half of the articles that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold, and quotations that are not in their text, could not be used.
  package var leftOut = 0
  /// The figures of all articles.
  package var figures: SpeakerFigures
  /// All wrong quotations, in the order of the articles.
  package var faults: [SpeakerScore.Fault]

  /// Sums up scores.
  package init(_ scores: [SpeakerScore], half: GoldHalf? = nil, leftOut: Int = 0) {
    self.half = half
    self.leftOut = leftOut + scores.reduce(0) { $0 + $1.absent }
    figures = SpeakerFigures(scores)
    faults = scores.flatMap(\.faults)
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many wrong quotations are listed.
  package func lines(listing: Int) -> [String] {
    let rows: [ReportRows.Row?] = [
      ReportRows.share("right", figures.right, "quotations have the right speaker"),
      ReportRows.share("found", figures.found, "quotations were taken for speech"),
      ReportRows.share("no speech", figures.plain, "terms and titles in quotation marks were left alone"),
      ReportRows.leftOut(
        leftOut, one: "line or quotation could not be used", many: "lines and quotations could not be used"),
    ]
    var lines = [ReportRows.heading(["Speakers", counted(figures.articles, "article")], half), ""]
    lines += ReportRows.lines(rows.compactMap(\.self))
    guard listing > 0, !faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "WRONG SPEAKERS",
      [["article", "right", "found", "quotation"]]
        + faults.prefix(listing).map { fault in
          [
            fault.id, SpeakerReport.words(fault.wanted), SpeakerReport.words(fault.found),
            String(fault.begins.prefix(50)),
          ]
        })
    return lines + ReportRows.more(min(listing, faults.count), of: faults.count)
  }

  private static func words(_ speaker: String?) -> String {
    guard let speaker else { return "(no speech)" }
    return speaker.isEmpty ? "(nobody)" : speaker
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many wrong quotations are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: SpeakerJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on speakers.
private struct SpeakerJSON: Encodable {
  struct Fault: Encodable {
    let id: String
    let begins: String
    let right: Present<String>
    let found: Present<String>
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "speakers"
  let half: Present<GoldHalf>
  let articles: Int
  let quotations: Int
  let leftOut: Int
  let right: Present<Double>
  let found: Present<Double>
  let noSpeech: Present<Double>
  let faults: [Fault]?

  init(_ report: SpeakerReport, producer: String, listing: Int?) {
    let figures = report.figures
    self.producer = producer
    half = Present(report.half)
    articles = figures.articles
    quotations = figures.right.total
    leftOut = report.leftOut
    right = EvaluationJSON.share(figures.right)
    found = EvaluationJSON.share(figures.found)
    noSpeech = EvaluationJSON.share(figures.plain)
    faults = listing.map { listing in
      report.faults.prefix(listing).map {
        Fault(id: $0.id, begins: $0.begins, right: Present($0.wanted), found: Present($0.found))
      }
    }
  }
}
