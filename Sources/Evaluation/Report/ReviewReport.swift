internal import NewsModel

/// What `padan evaluate review` tells.
package struct ReviewReport: GoldReport {
  /// The figures.
  package var figures: ReviewFigures
  /// The half of the pairs that was taken; nil where all were.
  package var half: GoldHalf?
  /// How many lines of the gold could not be used.
  package var leftOut = 0

  /// Makes a report of figures.
  package init(_ figures: ReviewFigures, half: GoldHalf? = nil, leftOut: Int = 0) {
    self.figures = figures
    self.half = half
    self.leftOut = leftOut
  }

  /// Good segments reviewed in a second.
  private var speed: Int { figures.seconds > 0 ? Int(Double(figures.flagged.total) / figures.seconds) : 0 }

  /// The rules with false alarms, the most frequent first.
  private var rules: [(name: String, count: Int)] {
    figures.flaggedByRule.map { ($0.key, $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// The report for people, line by line.
  ///
  /// - Parameter listing: how many false alarms, and how many faults that were not found, are listed.
  package func lines(listing: Int) -> [String] {
    var rows: [ReportRows.Row?] = [
      ReportRows.share("flagged", figures.flagged, "good segments have an error or a warning")
    ]
    for rule in rules {
      rows.append(
        ReportRows.share("  " + rule.name, Tally(rule.count, of: figures.flagged.total), "by this rule"))
    }
    for kind in PlantedFault.Kind.allCases {
      guard let tally = figures.found[kind] else { continue }
      rows.append(ReportRows.share(kind.rawValue, tally, "planted faults found"))
    }
    rows.append(("speed", "\(speed)", "segments a second"))
    rows.append(
      ReportRows.leftOut(leftOut, one: "line could not be used", many: "lines could not be used"))
    var lines = [ReportRows.heading(["Review", counted(figures.flagged.total, "segment")], half), ""]
    lines += ReportRows.lines(rows.compactMap(\.self))
    guard listing > 0 else { return lines }
    lines += ["", "FALSE ALARMS"]
    for alarm in figures.alarms.prefix(listing) {
      lines += [
        "  \(alarm.finding.rule): \(alarm.finding.explanation)", "    \(alarm.pair.source)",
        "    \(alarm.pair.target)",
      ]
    }
    lines += ReportRows.more(min(listing, figures.alarms.count), of: figures.alarms.count)
    guard !figures.missed.isEmpty else { return lines }
    lines += ["", "PLANTED FAULTS THAT WERE NOT FOUND"]
    for missed in figures.missed.prefix(listing) {
      lines += [
        "  " + ReviewReport.change(missed.fault), "    \(missed.source)", "    \(missed.fault.target)",
      ]
      lines += missed.findings.map { "    (\($0.severity.rawValue), \($0.rule)) \($0.explanation)" }
    }
    return lines + ReportRows.more(min(listing, figures.missed.count), of: figures.missed.count)
  }

  /// What a planted fault put for what.
  private static func change(_ fault: PlantedFault) -> String {
    let old = "“\(fault.old)”"
    return "\(fault.kind.rawValue): " + (fault.new.isEmpty ? "without \(old)" : "“\(fault.new)” for \(old)")
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - producer: the program's name and version.
  ///   - listing: how many false alarms are listed under `alarms`; nil: the key is left out.
  package func json(producer: String, listing: Int?) -> String {
    EvaluationJSON.text(
      of: ReviewJSON(
        producer: producer, half: Present(half), leftOut: leftOut, segments: figures.flagged.total,
        falseAlarms: EvaluationJSON.share(figures.flagged),
        byRule: figures.flaggedByRule.mapValues {
          EvaluationJSON.share(Tally($0, of: figures.flagged.total))
        },
        planted: Dictionary(uniqueKeysWithValues: figures.found.map { ($0.key.rawValue, $0.value.total) }),
        found: Dictionary(
          uniqueKeysWithValues: figures.found.map { ($0.key.rawValue, EvaluationJSON.share($0.value)) }),
        speed: speed,
        alarms: listing.map { listing in
          figures.alarms.prefix(listing).map {
            ReviewJSON.Alarm(
              rule: $0.finding.rule, explanation: $0.finding.explanation, source: $0.pair.source,
              target: $0.pair.target)
          }
        }))
  }
}

/// The JSON form of a report on the review.
private struct ReviewJSON: Encodable {
  struct Alarm: Encodable {
    let rule: String
    let explanation: String
    let source: String
    let target: String
  }

  let schema = EvaluationJSON.schema
  let producer: String
  let task = "review"
  let half: Present<GoldHalf>
  let leftOut: Int
  let segments: Int
  let falseAlarms: Present<Double>
  let byRule: [String: Present<Double>]
  let planted: [String: Int]
  let found: [String: Present<Double>]
  let speed: Int
  let alarms: [Alarm]?
}
