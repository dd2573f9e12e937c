extension ReadingReport {
  /// The report for people, line by line.
  ///
  /// - Parameter listsPages: whether each page is told of, the worst first.
  package func lines(listsPages: Bool) -> [String] {
    var lines = [heading, ""]
    for (name, value, remark) in rows {
      let row = "  " + name.padded(to: 12) + value.padded(to: remark.isEmpty ? 0 : 10) + remark
      lines.append(row)
    }
    guard listsPages, !scores.isEmpty else { return lines }
    lines += ["", "PAGES, WORST FIRST", "  precision  recall  \(columnHeads)page"]
    return lines + scores.map(line)
  }

  private var heading: String {
    let pages = "\(figures.pages) page\(figures.pages == 1 ? "" : "s")"
    let gold =
      switch kind {
      case .paragraphs: "against articles by paragraphs"
      case .text: "against whole texts"
      case .strings: "against strings wanted and unwanted"
      }
    return ["Reading", pages + " " + gold, half.map { "the half '\($0.rawValue)'" }].compactMap(\.self)
      .joined(separator: " · ")
  }

  private var rows: [(String, String, String)] {
    var rows: [(String, String, String)] = [
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
    let shares: [(String, Tally?, String)] = [
      ("noise", figures.noise, "strings known as noise are let in"),
      ("paragraphs", figures.paragraphs, "paragraphs come out as one"),
      ("title", figures.title, ""), ("author", figures.author, ""), ("date", figures.date, ""),
    ]
    for (name, tally, words) in shares {
      guard let tally, let share = tally.share else { continue }
      rows.append((name, (100 * share).fixed(1) + " %", tally.words(words)))
    }
    if figures.empty > 0 {
      rows.append(
        ("empty", "\(figures.empty)", figures.empty == 1 ? "page gave no text" : "pages gave no text"))
    }
    if leftOut > 0 {
      rows.append(
        (
          "left out", "\(leftOut)",
          leftOut == 1 ? "page could not be looked at" : "pages could not be looked at"
        ))
    }
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

extension Tally {
  fileprivate func words(_ remark: String) -> String {
    "\(count) of \(total)" + (remark.isEmpty ? "" : " \(remark)")
  }
}

extension String {
  /// The text filled up with blanks to `width`.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - utf8.count))
  }
}

extension Double {
  /// The number with so many places after the point; it is not negative and below a million here.
  fileprivate func fixed(_ places: Int) -> String {
    let unit = places == 1 ? 10 : 1000
    let scaled = Int((self * Double(unit)).rounded())
    let rest = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }
}
