extension ReadingReport {
  /// The report for people, line by line.
  ///
  /// - Parameter listsPages: whether each page is told of, the worst first.
  package func lines(listsPages: Bool) -> [String] {
    var lines = [heading, ""]
    lines += ReportRows.lines(rows)
    guard listsPages, !scores.isEmpty else { return lines }
    lines += ["", "PAGES, WORST FIRST", "  precision  recall  \(columnHeads)page"]
    return lines + scores.map(line)
  }

  private var heading: String {
    let pages = counted(figures.pages, "page")
    let gold =
      switch kind {
      case .paragraphs: "against articles by paragraphs"
      case .text: "against whole texts"
      case .strings: "against strings wanted and unwanted"
      }
    return ReportRows.heading(["Reading", pages + " " + gold], half)
  }

  private var rows: [ReportRows.Row] {
    var rows: [ReportRows.Row] = [
      (
        "F1", figures.f1.fixed(3),
        figures.interval.map {
          "\($0.lowerBound.fixed(3)) to \($0.upperBound.fixed(3)) in 95 of 100 sets like this one"
        } ?? ""
      ),
      ("precision", figures.precision.fixed(3), ""),
      ("recall", figures.recall.fixed(3), ""),
      (
        "accuracy", (figures.accuracy.share ?? 0).fixed(3),
        figures.accuracy.words(
          kind == .strings ? "strings are as they should be" : "pages are right to the last word")
      ),
    ]
    let shares: [ReportRows.Row?] = [
      ReportRows.share("noise", figures.noise, "strings known as noise are let in"),
      ReportRows.share("paragraphs", figures.paragraphs, "paragraphs come out as one"),
      ReportRows.share("title", figures.title), ReportRows.share("author", figures.author),
      ReportRows.share("date", figures.date),
      figures.empty > 0
        ? ("empty", "\(figures.empty)", figures.empty == 1 ? "page gave no text" : "pages gave no text")
        : nil,
      ReportRows.leftOut(
        leftOut, one: "page could not be looked at", many: "pages could not be looked at"),
    ]
    rows += shares.compactMap(\.self)
    return rows
  }

  private var columnHeads: String {
    switch kind {
    case .paragraphs: "noise  paragraphs  "
    case .text: ""
    case .strings: "wanted  unwanted  "
    }
  }

  private func line(_ score: ReadingScore) -> String {
    var line = "  " + score.precision.fixed(3).padded(to: 11) + score.recall.fixed(3).padded(to: 8)
    switch kind {
    case .paragraphs:
      line += "\(score.noise?.count ?? 0)".padded(to: 7)
      line += "\(score.paragraphs?.count ?? 0)/\(score.paragraphs?.total ?? 0)".padded(to: 12)
    case .text: break
    case .strings:
      line += "\(score.wanted.count)/\(score.wanted.total)".padded(to: 8)
      line += "\(score.unwanted.count)".padded(to: 10)
    }
    line += score.name
    if !score.failed.isEmpty { line += " · wrong: " + score.failed.joined(separator: ", ") }
    if let failure = score.failure { line += " · " + failure }
    return line
  }
}
