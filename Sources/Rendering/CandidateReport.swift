public import NewsModel

/// What a glossary has not got of a collection of texts, for people and programs.
public struct CandidateReport: Sendable {
  /// The name and version of the JSON form.
  public static let schema = "padan.candidates/1"

  /// How many texts were read.
  public var texts: Int
  /// The words, the most important first.
  public var words: [TermCandidate]
  /// The units of several words, the most important first.
  public var units: [TermCandidate]

  /// Makes a report of its parts.
  public init(texts: Int, words: [TermCandidate], units: [TermCandidate]) {
    self.texts = texts
    self.words = words
    self.units = units
  }

  /// The report for people.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let ink = Ink(isOn: style.usesColour)
    var lines = ["\(texts) text\(texts == 1 ? "" : "s")"]
    for (heading, candidates) in [
      ("WORDS · by log-likelihood against the built-in counts of news", words), ("UNITS · by C-value", units),
    ] {
      lines += ["", ink.heading(heading)]
      if candidates.isEmpty { lines.append("  none") }
      for candidate in candidates {
        let score = CandidateReport.score(candidate.score)
        var text = candidate.term + " ×\(candidate.count)"
        if candidate.texts > 1 { text += " in \(candidate.texts) texts" }
        if let root = candidate.root { text += " · root \(root)" }
        if candidate.forms.count > 1 { text += " · " + candidate.formCounts }
        lines += Wrapping.lines(
          text.printable, width: style.width,
          first: "  " + String(repeating: " ", count: max(0, 7 - score.count)) + score + "  ",
          indent: String(repeating: " ", count: 11))
        if let context = candidate.contexts.first {
          lines += Wrapping.lines(
            context.sentence.printable, width: style.width, first: String(repeating: " ", count: 13),
            indent: String(repeating: " ", count: 13))
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report as tab-separated values with a header line, a candidate a line.
  public func tsv() -> String {
    var text = "kind\tterm\troot\tcount\ttexts\tscore\tforms\tcontext\n"
    for (kind, candidates) in [("word", words), ("unit", units)] {
      for candidate in candidates {
        let fields = [
          kind, candidate.term, candidate.root ?? "", "\(candidate.count)", "\(candidate.texts)",
          CandidateReport.score(candidate.score), candidate.formCounts,
          candidate.contexts.first?.sentence ?? "",
        ]
        text += fields.map { $0.printable.replacingTabs }.joined(separator: "\t") + "\n"
      }
    }
    return text
  }

  /// The report as JSON: `Documentation/schemas/candidates.schema.json`.
  public func json(producer: String, isPretty: Bool = true) -> String {
    JSONText.text(of: CandidateReportJSON(self, producer: producer), isPretty: isPretty)
  }

  private static func score(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

struct CandidateReportJSON: Encodable {
  let schema = CandidateReport.schema
  let producer: String
  let texts: Int
  let words: [CandidateJSON]
  let units: [CandidateJSON]

  init(_ report: CandidateReport, producer: String) {
    self.producer = producer
    texts = report.texts
    words = report.words.map(CandidateJSON.init)
    units = report.units.map(CandidateJSON.init)
  }
}

extension TermCandidate {
  /// "blorok 3, bloroknya 1".
  fileprivate var formCounts: String { forms.map { "\($0.form) \($0.count)" }.joined(separator: ", ") }
}

extension String {
  /// The text with a blank for every tab and line end.
  fileprivate var replacingTabs: String {
    String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
