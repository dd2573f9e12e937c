internal import ArgumentParser
internal import NewsModel
internal import Padan
internal import Rendering
internal import TranslationReview

/// From which severity on findings make exit status 1.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case note

  var severity: Finding.Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

/// The forms of a review.
enum ReviewFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case html
  case sarif
  /// Of `--explain` only.
  case markdown
}

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Check a translation: numbers, names, terms, omissions, negations, who says it.",
    discussion: """
      FILE is a translated XLIFF, TMX or PO file, a Word document of 'padan package', or
      has a segment a line: the Indonesian, a tab, the English. With --source it is the
      English text of that article, whose sentences are paired first. A file is one text.
      What is found is an error, a warning, or, where it is only probable, a note.

      A finding that is none is dismissed by the ten signs behind its rule; the file of
      dismissals keeps it out of later reviews, also of the mended translation.

      Exit status: 0 nothing found, 1 findings (warnings and errors, see --fail-on),
      2 failure.

      Examples:
        padan review translation.tsv
        padan review article.xlf --skip attribution --fail-on error
        padan review --source article.html translation.txt
        padan review article.xlf --format html -o review.html
        padan review translation.tsv --dismiss 3f9ac01b22 --because "wrong in the source"
        padan review translation.tsv --format json --notes
        padan review --explain numbers
      """)

  @Argument(help: "Translations; - is standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "The form of the output: text, json (JSON Lines, one object a finding), html or sarif; with --explain, markdown."
    )
  )
  var format: ReviewFormat = .text

  @Option(
    name: .shortAndLong, help: "Write to this file instead of standard output; it comes whole or not at all.",
    completion: .file())
  var output: String?

  @Option(help: "Colours in text: auto, always or never. NO_COLOR is obeyed in auto.")
  var color: ColourMode = .auto

  @Flag(help: "Show notes as well: what is only probable.")
  var notes = false

  @Option(
    help: ArgumentHelp(
      "The article that the file translates, a page or plain text: sentences are paired.",
      valueName: "article"),
    completion: .file())
  var source: String?

  @OptionGroup var dismissing: DismissalOptions

  @Option(help: "The least severity that makes exit status 1: error, warning or note.")
  var failOn: FailureLevel = .warning

  @Option(help: ArgumentHelp("Only these rules, parted by commas. Repeatable.", valueName: "rules"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not these rules, parted by commas. Repeatable.", valueName: "rules"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("Tell what a rule checks, with examples; all: every rule.", valueName: "rule"))
  var explain: String?

  func validate() throws {
    let known = Set(Reviewer.rules.map(\.name))
    for name in names(only) + names(skip) + (explain.map { $0 == "all" ? [] : [$0] } ?? [])
    where !known.contains(name) {
      throw ValidationError(
        "There is no rule '\(name)'; the rules are \(Reviewer.rules.map(\.name).joined(separator: ", ")).")
    }
    if format == .markdown, explain == nil {
      throw ValidationError(
        "--format markdown is for --explain; a review comes as text, json, html or sarif.")
    }
    if files.isEmpty, explain == nil {
      throw ValidationError("Name a translation, or a rule to --explain.")
    }
    if source != nil, files.count > 1 { throw ValidationError("--source goes with one translation.") }
  }

  private func names(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",").map(String.init) }
  }

  func run() throws {
    if let explain {
      let rules = Reviewer.rules.filter { explain == "all" || $0.name == explain }
      let text =
        format == .markdown ? RuleText.markdown(rules) : rules.map(RuleText.text).joined(separator: "\n")
      return Output.write(text)
    }
    try PadanCommand.reporting {
      var briefing = BriefOptions()
      try glossary.fill(&briefing)
      let briefer = try Briefer(briefing)
      for warning in briefer.warnings { Output.tell(warning) }
      let reviewer = Reviewer(briefer, only: Set(names(only)), skipping: Set(names(skip)))
      var (reviewed, failed): ([ReviewedTranslation], Bool) = ([], false)
      var (file, place) = try dismissing.load(for: files[0])
      for path in files {
        do throws(FileError) {
          let segments = try segments(of: path, briefer)
          reviewed.append(
            ReviewedTranslation(
              input: path, segments: segments, findings: reviewer.findings(in: segments.map(\.texts))))
        } catch {
          failed = true
          Output.tell("\(path): \(error.description)")
        }
      }
      if dismissing.adds { try dismissing.add(to: &file, at: place, findings: fingerprints(of: reviewed)) }
      let list = DismissalList(file.dismissals)
      for index in reviewed.indices { drop(from: &reviewed[index], list) }
      try deliver(reviewed)
      if !reviewed.isEmpty { tell(reviewed) }
      if failed { throw ExitCode(2) }
      let worst = reviewed.flatMap(\.findings).map(\.severity).max()
      if let worst, worst >= failOn.severity { throw ExitCode(1) }
    }
  }

  private func segments(of path: String, _ briefer: Briefer) throws(FileError) -> [ReviewedTranslation
    .Segment]
  {
    let bytes = try Files.read(path, longest: ReviewInput.longest)
    guard let source else { return try ReviewInput.segments(of: bytes) }
    let article: [UInt8]
    do {
      article = try Files.read(source)
    } catch {
      throw FileError(description: "its source \(source): \(error.description)")
    }
    do {
      return try ReviewInput.segments(of: bytes, translating: article, by: briefer)
    } catch {
      throw FileError(description: "its source \(source): \(error)")
    }
  }

  private func fingerprints(of files: [ReviewedTranslation]) -> [String: Finding] {
    var all: [String: Finding] = [:]
    for file in files {
      for finding in file.findings {
        all[finding.fingerprint(in: file.segments[finding.segment].texts)] = finding
      }
    }
    return all
  }

  /// Leaves out what was dismissed.
  private func drop(from file: inout ReviewedTranslation, _ list: DismissalList) {
    let all = file.findings
    file.findings = all.filter { [segments = file.segments] in !list.holds($0, in: segments[$0.segment].texts)
    }
    file.dismissed = all.count - file.findings.count
  }

  private func deliver(_ files: [ReviewedTranslation]) throws {
    var delivery = try Delivery(to: output, joint: format == .text ? "\n" : "")
    // A page filters by itself; elsewhere notes are shown where they are asked for.
    let showsNotes = notes || failOn == .note || format == .html
    var shown = files
    if !showsNotes { for index in shown.indices { shown[index].findings.removeAll { $0.severity == .note } } }
    switch format {
    case .html: try delivery.give(ReviewHTML.text(shown, producer: PadanVersion.producer))
    case .sarif:
      let rules = Reviewer.rules.map {
        ReviewSARIF.Rule(name: $0.name, summary: $0.summary, details: $0.details, severity: $0.severity)
      }
      try delivery.give(ReviewSARIF.text(shown, rules: rules, version: PadanVersion.number))
    case .text, .markdown, .json:
      for file in shown {
        for finding in file.findings {
          try delivery.give(text(finding, file.segments[finding.segment], file.input))
        }
      }
    }
    try delivery.finish()
  }

  private func text(_ finding: Finding, _ segment: ReviewedTranslation.Segment, _ path: String) -> String {
    guard format != .json else {
      return FindingJSON.line(finding, in: segment, input: path, producer: PadanVersion.producer)
    }
    let style = TextStyle(
      width: min(Output.width, 120),
      usesColour: color == .always
        || color == .auto && output == nil && Output.isTerminal
          && (Output.environment("NO_COLOR") ?? "").isEmpty,
      gloss: .terms)
    return ReviewText(style).text(finding, in: segment.texts, place: "\(path):\(segment.place.text)")
  }

  private func tell(_ files: [ReviewedTranslation]) {
    var parts = [Finding.Severity.error, .warning, .note].compactMap { severity in
      let count = files.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      return count > 0 ? "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
    }
    let dismissed = files.reduce(0) { $0 + $1.dismissed }
    if dismissed > 0 { parts.append("\(dismissed) dismissed") }
    Output.tell(parts.isEmpty ? "nothing found" : parts.joined(separator: ", "))
  }
}
