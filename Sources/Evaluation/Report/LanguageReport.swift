internal import NewsModel

/// What `padan evaluate language` tells.
package struct LanguageReport: GoldReport {
  /// The half of the texts that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0
  /// The figures of paragraphs and of texts whose kind is not told.
  package var paragraphs: LanguageFigures
  /// The figures of headlines; nil where the gold has none.
  package var headlines: LanguageFigures?
  /// The texts whose language is wrong, paragraphs first, in the order of the gold.
  package var faults: [LanguageScore]

  /// Sums up scores.
  package init(_ scores: [LanguageScore], half: GoldHalf? = nil, leftOut: Int = 0) {
    self.half = half
    self.leftOut = leftOut
    let heads = scores.filter { $0.gold.isHeadline }
    let others = scores.filter { !$0.gold.isHeadline }
    paragraphs = LanguageFigures(others)
    headlines = heads.isEmpty ? nil : LanguageFigures(heads)
    faults = (others + heads).filter { !$0.isRight }
  }

  private static let names = ["id": "Indonesian", "ms": "Malay", "en": "English", "other": "other"]
  /// So much of a text is shown, in characters.
  private static let shown = 60

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many wrong texts are listed.
  package func lines(listing: Int) -> [String] {
    var heading = ["Language"]
    if paragraphs.right.total > 0 { heading.append(counted(paragraphs.right.total, "paragraph")) }
    if let headlines { heading.append(counted(headlines.right.total, "headline")) }
    var lines = [ReportRows.heading(heading, half), ""]
    let rows =
      GoldLanguage.languages.map { ReportRows.share($0, paragraphs.right($0), "paragraphs are told rightly") }
      + GoldLanguage.languages.map {
        ReportRows.share($0, headlines?.right($0), "headlines are told rightly")
      }
      + [ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used")]
    lines += ReportRows.lines(rows.compactMap(\.self))
    if paragraphs.right.total > 0 { lines += table("PARAGRAPHS", paragraphs) }
    if let headlines { lines += table("HEADLINES", headlines) }
    guard listing > 0, !faults.isEmpty else { return lines }
    lines += ReportRows.table(
      "WRONG",
      [["is", "told", "text"]]
        + faults.prefix(listing).map {
          [$0.gold.language, $0.found, String($0.gold.text.prefix(LanguageReport.shown))]
        })
    return lines + ReportRows.more(min(listing, faults.count), of: faults.count)
  }

  /// Which language was taken for which.
  private func table(_ heading: String, _ figures: LanguageFigures) -> [String] {
    let languages = GoldLanguage.languages
    return ReportRows.table(
      heading + ", AND WHAT THEY WERE TOLD TO BE",
      [languages + ["language"]]
        + languages.filter { figures.right($0) != nil }.map { language in
          languages.map { "\(figures.count(language, as: $0))" } + [
            LanguageReport.names[language] ?? language
          ]
        })
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many wrong texts are listed under `faults`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(of: LanguageJSON(self, producer: producer, listing: listing))
  }
}

/// The JSON form of a report on language.
private struct LanguageJSON: Encodable {
  struct Figures: Encodable {
    let texts: Int
    let id: Present<Double>
    let ms: Present<Double>
    let en: Present<Double>
    let other: Present<Double>
    let confusion: [String: [String: Int]]

    init(_ figures: LanguageFigures) {
      texts = figures.right.total
      id = EvaluationJSON.share(figures.right("id"))
      ms = EvaluationJSON.share(figures.right("ms"))
      en = EvaluationJSON.share(figures.right("en"))
      other = EvaluationJSON.share(figures.right("other"))
      confusion = LanguageJSON.confusion(figures)
    }
  }

  struct Fault: Encodable {
    let language: String
    let found: String
    let isHeadline: Bool
    let text: String
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "language"
  let half: Present<GoldHalf>
  let leftOut: Int
  let texts: Int
  let id: Present<Double>
  let ms: Present<Double>
  let en: Present<Double>
  let other: Present<Double>
  let confusion: [String: [String: Int]]
  let headlines: Present<Figures>
  let faults: [Fault]?

  init(_ report: LanguageReport, producer: String, listing: Int?) {
    let figures = Figures(report.paragraphs)
    self.producer = producer
    half = Present(report.half)
    leftOut = report.leftOut
    (texts, id, ms, en, other) = (figures.texts, figures.id, figures.ms, figures.en, figures.other)
    confusion = figures.confusion
    headlines = Present(report.headlines.map(Figures.init))
    faults = listing.map { listing in
      report.faults.prefix(listing).map {
        Fault(
          language: $0.gold.language, found: $0.found, isHeadline: $0.gold.isHeadline, text: $0.gold.text)
      }
    }
  }

  /// The table with every found language in every row.
  fileprivate static func confusion(_ figures: LanguageFigures) -> [String: [String: Int]] {
    var rows: [String: [String: Int]] = [:]
    for language in figures.counts.keys {
      for found in GoldLanguage.languages {
        rows[language, default: [:]][found] = figures.count(language, as: found)
      }
    }
    return rows
  }
}
