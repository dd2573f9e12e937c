internal import NewsModel

extension ReadingReport {
  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listsPages: whether each page is told of, under `perPage`; the key is left out else.
  package func json(producer: String, listsPages: Bool) -> String {
    EvaluationJSON.text(of: ReadingJSON(self, producer: producer, listsPages: listsPages))
  }
}

/// The JSON form of a report on reading.
private struct ReadingJSON: Encodable {
  struct Page: Encodable {
    let name: String
    let precision: Double
    let recall: Double
    let isEmpty: Bool
    let failure: Present<String>
    let noise: Present<Double>
    let paragraphs: Present<Double>
    let failed: [String]
    let missing: [String]
    let unwanted: [String]

    init(_ score: ReadingScore) {
      name = score.name
      precision = EvaluationJSON.figure(score.precision)
      recall = EvaluationJSON.figure(score.recall)
      isEmpty = score.isEmpty
      failure = Present(score.failure)
      noise = EvaluationJSON.share(score.noise)
      paragraphs = EvaluationJSON.share(score.paragraphs)
      failed = score.failed
      missing = score.missing
      unwanted = score.unwanted
    }
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "reading"
  let gold: ReadingGold.Kind
  let half: Present<GoldHalf>
  let pages: Int
  let leftOut: Int
  let empty: Int
  let f1: Double
  let precision: Double
  let recall: Double
  let accuracy: Double
  let interval: Present<[Double]>
  let noise: Present<Double>
  let paragraphs: Present<Double>
  let title: Present<Double>
  let author: Present<Double>
  let date: Present<Double>
  let perPage: [Page]?

  init(_ report: ReadingReport, producer: String, listsPages: Bool) {
    let figures = report.figures
    self.producer = producer
    gold = report.kind
    half = Present(report.half)
    pages = figures.pages
    leftOut = report.leftOut
    empty = figures.empty
    f1 = EvaluationJSON.figure(figures.f1)
    precision = EvaluationJSON.figure(figures.precision)
    recall = EvaluationJSON.figure(figures.recall)
    accuracy = EvaluationJSON.figure(figures.accuracy.share ?? 0)
    interval = Present(
      figures.interval.map {
        [EvaluationJSON.figure($0.lowerBound), EvaluationJSON.figure($0.upperBound)]
      })
    noise = EvaluationJSON.share(figures.noise)
    paragraphs = EvaluationJSON.share(figures.paragraphs)
    title = EvaluationJSON.share(figures.title)
    author = EvaluationJSON.share(figures.author)
    date = EvaluationJSON.share(figures.date)
    perPage = listsPages ? report.scores.map(Page.init) : nil
  }
}
