internal import ArgumentParser
internal import ConfigurationFiles
internal import NewsModel
internal import Padan
internal import Rendering
internal import TranslationReview

/// `padan review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Check a translation: numbers, names, terms, omissions, negations, who says it.",
    discussion: """
      FILE is a translated XLIFF, TMX or PO file, a Word document of 'padan package', or
      has a segment a line: the Indonesian, a tab, the English. With --source it is the
      English text of that article, whose sentences are paired first. A file is one text.
      What is found is an error, a warning, or, where it is only probable, a note.

      Glossaries, the severity of rules and what fails may stand in a file padan.yaml, as
      the house style does; see Documentation/configuration.md.

      A finding that is none is dismissed by the ten signs behind its rule; the file of
      dismissals keeps it out of later reviews, also of the mended translation.

      Exit status: 0 nothing found, 1 findings (warnings and errors, see --fail-on),
      2 failure.

      Examples:
        padan review translation.tsv
        padan review article.xlf --skip attribution --fail-on error
        padan review --source article.html translation.txt
        padan review article.xlf --format html -o review.html
        padan review article.xlf --format xliff -o reviewed.xlf
        padan review article.xlf --severity missing-titles=warning --severity blanks=off
        padan review translation.tsv --dismiss 3f9ac01b22 --because "wrong in the source"
        padan review translation.tsv --format json --notes
        padan review --explain numbers
      """)

  @Argument(help: "Translations; - is standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "The form of the output: text, json (JSON Lines, one object a finding), html, sarif, or xliff (the translation with notes); with --explain, markdown."
    )
  )
  var format: ReviewFormat = .text

  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The article that the file translates, a page or plain text: sentences are paired.",
      valueName: "article"),
    completion: .file())
  var source: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var dismissing: DismissalOptions
  @OptionGroup var file: ConfigurationOptions

  @Option(help: ArgumentHelp("Tell what a rule checks, with examples; all: every rule.", valueName: "rule"))
  var explain: String?

  func validate() throws {
    let known = Reviewer.rules.map(\.name)
    if let explain, explain != "all", !known.contains(explain) {
      throw ValidationError("There is no rule '\(explain)'; the rules are \(known.joined(separator: ", ")).")
    }
    if format == .markdown, explain == nil {
      throw ValidationError(
        "--format markdown is for --explain; a review comes as text, json, html, sarif or xliff.")
    }
    if let explain, format != .markdown, format != .text {
      throw ValidationError("--explain \(explain) comes as text or markdown.")
    }
    if files.isEmpty, explain == nil {
      throw ValidationError("Name a translation, or a rule to --explain.")
    }
    if source != nil, files.count > 1 { throw ValidationError("--source goes with one translation.") }
    if format == .xliff, files.count > 1 {
      throw ValidationError("--format xliff goes with one translation, of which it makes one file.")
    }
  }

  func run() throws {
    if let explain {
      let rules = Reviewer.rules.filter { explain == "all" || $0.name == explain }
      let text =
        format == .markdown
        ? RuleText.markdown(rules)
        : rules.map { RuleText.text($0, width: min(Output.width, 100)) }.joined(separator: "\n")
      return Output.write(text)
    }
    try PadanCommand.reporting { try review() }
  }

  private func review() throws {
    let configuration = try file.configuration(for: files)
    var briefing = BriefOptions()
    try glossary.fill(&briefing, over: configuration)
    let briefer = try Briefer(briefing)
    for warning in briefer.warnings { Output.tell(warning) }
    let reviewer = rules.reviewer(briefer, over: configuration)
    var inputs: [ReviewInput] = []
    var reviews: [ReviewedTranslation] = []
    var (list, place) = try dismissing.load(for: files[0], over: configuration)
    for path in files {
      do throws(FileError) {
        let input = try read(path, briefer)
        for warning in input.warnings { Output.tell("\(name(path)): \(warning)") }
        inputs.append(input)
        reviews.append(
          ReviewedTranslation(
            input: path, segments: input.segments,
            findings: reviewer.findings(in: input.segments.map(\.texts))))
      } catch {
        Output.tell("\(name(path)): \(error.description)")
      }
    }
    if dismissing.adds { try dismissing.add(to: &list, at: place, findings: fingerprints(of: reviews)) }
    let dismissed = DismissalList(list.dismissals)
    for index in reviews.indices { reviews[index].drop(dismissed) }
    // A page filters by itself; elsewhere notes are shown where they are asked for.
    var shown = reviews
    if format != .html, !rules.showsNotes(over: configuration) {
      for index in shown.indices { shown[index].findings.removeAll { $0.severity == .note } }
    }
    try ReviewDelivery(format: format, output: output, rules: reviewer.asked).give(shown, of: inputs)
    if !reviews.isEmpty { ReviewSummary.tell(reviews, shown: shown) }
    if reviews.count < files.count { throw ExitCode(2) }
    let worst = reviews.flatMap(\.findings).map(\.severity).max()
    if let worst, worst >= rules.least(over: configuration) { throw ExitCode(1) }
  }

  private func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private func read(_ path: String, _ briefer: Briefer) throws(FileError) -> ReviewInput {
    let bytes = try Files.read(path, longest: ReviewInput.longest)
    guard let source else { return try ReviewInput(bytes) }
    let article: [UInt8]
    do throws(FileError) {
      article = try Files.read(source)
    } catch {
      throw FileError(description: "its source \(source): \(error.description)")
    }
    do throws(ReviewInput.Fault) {
      return try ReviewInput(bytes, translating: article, by: briefer)
    } catch {
      switch error {
      case .target(let sentence): throw FileError(description: sentence)
      case .article(let sentence): throw FileError(description: "its source \(source): \(sentence)")
      }
    }
  }

  private func fingerprints(of reviews: [ReviewedTranslation]) -> [String: Finding] {
    var all: [String: Finding] = [:]
    for review in reviews {
      for finding in review.findings {
        all[finding.fingerprint(in: review.segments[finding.segment].texts)] = finding
      }
    }
    return all
  }
}

extension ReviewedTranslation {
  /// Leaves out what was dismissed.
  fileprivate mutating func drop(_ list: DismissalList) {
    let all = findings
    findings = all.filter { [segments] in !list.holds($0, in: segments[$0.segment].texts) }
    dismissed = all.count - findings.count
  }
}

/// How many findings there are, in one line.
private enum ReviewSummary {
  static func tell(_ reviews: [ReviewedTranslation], shown: [ReviewedTranslation]) {
    var parts = [Finding.Severity.error, .warning, .note].compactMap { severity in
      let count = count(reviews, severity)
      return count > 0 ? "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
    }
    if parts.isEmpty { parts.append("nothing found") }
    let dismissed = reviews.reduce(0) { $0 + $1.dismissed }
    if dismissed > 0 { parts.append("\(dismissed) dismissed") }
    let segments = reviews.reduce(0) { $0 + $1.segments.count }
    let hidden = count(reviews, .note) > count(shown, .note) ? " (--notes shows the notes)" : ""
    Output.tell("\(parts.joined(separator: ", ")) in \(segments) segment\(segments == 1 ? "" : "s")\(hidden)")
  }

  private static func count(_ reviews: [ReviewedTranslation], _ severity: Finding.Severity) -> Int {
    reviews.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }
}
